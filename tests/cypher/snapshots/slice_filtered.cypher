// { researchMap(seeds: ["W1", "T1"], depth: 3, nodeKinds: [PAPER, TOPIC], relationKinds: [CITES], years: {gte: 1990, lte: 2000}) { truncated nodes { distance weight node { id } } edges { kind } } }
// parameters: {"p0f":1990,"p0l":60,"p0s":["W1","T1"],"p0t":2000}
CALL () {
  UNWIND $p0s AS key2
  MATCH (:Identifier {key: key2})-[:IDENTIFIES]->(seed3:Paper|Person|Institution|Topic)
  WITH collect(DISTINCT seed3) AS seeds4
  WITH seeds4, seeds4 AS slice5, false AS cut6, [x7 IN seeds4 | {node: x7, weight: 1.0}] AS entries8, [x7 IN seeds4 | {node: x7, weight: 1000000, degree: COUNT { (x7)-[:CITES]-() }}] AS level9
  WITH *, level9 AS frontier10
  CALL (frontier10, slice5) {
    UNWIND frontier10 AS f11
    WITH f11.node AS p12, f11.weight / (log(2 + f11.degree) / log(2)) AS pull13
    MATCH (p12)-[r14:CITES]-(c15) WHERE NOT c15 IN slice5 AND (c15:Paper OR c15:Topic) AND (NOT c15:Paper OR c15.year >= $p0f) AND (NOT c15:Paper OR c15.year <= $p0t)
    WITH c15, sum(toInteger(pull13 * coalesce(r14.score, 1.0))) AS drawn16
    WITH c15, 1 + toInteger(drawn16 * (1 + log10(1 + CASE WHEN c15:Paper THEN coalesce(c15.citationCount, 0) WHEN c15:Person THEN COUNT { (c15)-[:AUTHORED]->() } WHEN c15:Institution THEN COUNT { (c15)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight17 ORDER BY weight17 DESC, c15.id
    WITH labels(c15) AS kind18, collect({node: c15, weight: weight17})[..$p0l + 1] AS best19
    UNWIND range(0, size(best19) - 1) AS place20
    WITH best19[place20] AS x7, place20 ORDER BY place20, x7.weight DESC, x7.node.id
    RETURN collect(x7) AS ranked21
  }
  WITH *, CASE WHEN toInteger(ceil($p0l * 0.5)) - size(slice5) > 0 THEN ranked21[..toInteger(ceil($p0l * 0.5)) - size(slice5)] ELSE [] END AS kept22
  WITH seeds4, slice5 + [x7 IN kept22 | x7.node] AS slice5, cut6 OR size(kept22) < size(ranked21) OR size(frontier10) < size(level9) AS cut6, entries8 + [x7 IN kept22 | {node: x7.node, weight: round(1.0 * x7.weight / ranked21[0].weight / 2, 6)}] AS entries8, [x7 IN kept22 | {node: x7.node, weight: 1000000 * x7.weight / ranked21[0].weight, degree: head([y23 IN [x7.node] | COUNT { (y23)-[:CITES]-() }])}] AS level9
  WITH *, reduce(a24 = {left: 6000, entries: []}, x7 IN level9 | CASE WHEN x7.degree > a24.left THEN a24 ELSE {left: a24.left - x7.degree, entries: a24.entries + [x7]} END).entries AS frontier10
  CALL (frontier10, slice5) {
    UNWIND frontier10 AS f11
    WITH f11.node AS p12, f11.weight / (log(2 + f11.degree) / log(2)) AS pull13
    MATCH (p12)-[r14:CITES]-(c15) WHERE NOT c15 IN slice5 AND (c15:Paper OR c15:Topic) AND (NOT c15:Paper OR c15.year >= $p0f) AND (NOT c15:Paper OR c15.year <= $p0t)
    WITH c15, sum(toInteger(pull13 * coalesce(r14.score, 1.0))) AS drawn16
    WITH c15, 1 + toInteger(drawn16 * (1 + log10(1 + CASE WHEN c15:Paper THEN coalesce(c15.citationCount, 0) WHEN c15:Person THEN COUNT { (c15)-[:AUTHORED]->() } WHEN c15:Institution THEN COUNT { (c15)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight17 ORDER BY weight17 DESC, c15.id
    WITH labels(c15) AS kind18, collect({node: c15, weight: weight17})[..$p0l + 1] AS best19
    UNWIND range(0, size(best19) - 1) AS place20
    WITH best19[place20] AS x7, place20 ORDER BY place20, x7.weight DESC, x7.node.id
    RETURN collect(x7) AS ranked21
  }
  WITH *, CASE WHEN toInteger(ceil($p0l * 0.8)) - size(slice5) > 0 THEN ranked21[..toInteger(ceil($p0l * 0.8)) - size(slice5)] ELSE [] END AS kept22
  WITH seeds4, slice5 + [x7 IN kept22 | x7.node] AS slice5, cut6 OR size(kept22) < size(ranked21) OR size(frontier10) < size(level9) AS cut6, entries8 + [x7 IN kept22 | {node: x7.node, weight: round(1.0 * x7.weight / ranked21[0].weight / 4, 6)}] AS entries8, [x7 IN kept22 | {node: x7.node, weight: 1000000 * x7.weight / ranked21[0].weight, degree: head([y23 IN [x7.node] | COUNT { (y23)-[:CITES]-() }])}] AS level9
  WITH *, reduce(a24 = {left: 6000, entries: []}, x7 IN level9 | CASE WHEN x7.degree > a24.left THEN a24 ELSE {left: a24.left - x7.degree, entries: a24.entries + [x7]} END).entries AS frontier10
  CALL (frontier10, slice5) {
    UNWIND frontier10 AS f11
    WITH f11.node AS p12, f11.weight / (log(2 + f11.degree) / log(2)) AS pull13
    MATCH (p12)-[r14:CITES]-(c15) WHERE NOT c15 IN slice5 AND (c15:Paper OR c15:Topic) AND (NOT c15:Paper OR c15.year >= $p0f) AND (NOT c15:Paper OR c15.year <= $p0t)
    WITH c15, sum(toInteger(pull13 * coalesce(r14.score, 1.0))) AS drawn16
    WITH c15, 1 + toInteger(drawn16 * (1 + log10(1 + CASE WHEN c15:Paper THEN coalesce(c15.citationCount, 0) WHEN c15:Person THEN COUNT { (c15)-[:AUTHORED]->() } WHEN c15:Institution THEN COUNT { (c15)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight17 ORDER BY weight17 DESC, c15.id
    WITH labels(c15) AS kind18, collect({node: c15, weight: weight17})[..$p0l + 1] AS best19
    UNWIND range(0, size(best19) - 1) AS place20
    WITH best19[place20] AS x7, place20 ORDER BY place20, x7.weight DESC, x7.node.id
    RETURN collect(x7) AS ranked21
  }
  WITH *, CASE WHEN toInteger(ceil($p0l * 1.0)) - size(slice5) > 0 THEN ranked21[..toInteger(ceil($p0l * 1.0)) - size(slice5)] ELSE [] END AS kept22
  WITH seeds4, slice5 + [x7 IN kept22 | x7.node] AS slice5, cut6 OR size(kept22) < size(ranked21) OR size(frontier10) < size(level9) AS cut6, entries8 + [x7 IN kept22 | {node: x7.node, weight: round(1.0 * x7.weight / ranked21[0].weight / 8, 6)}] AS entries8, [x7 IN kept22 | {node: x7.node, weight: 1000000 * x7.weight / ranked21[0].weight, degree: head([y23 IN [x7.node] | COUNT { (y23)-[:CITES]-() }])}] AS level9
  CALL (slice5) {
    UNWIND slice5 AS a24
    MATCH (a24)-[relation25:CITES]->(b26) WHERE b26 IN slice5
    RETURN collect({kind: CASE type(relation25) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation25) END, source: startNode(relation25).id, target: endNode(relation25).id, weight: coalesce(relation25.score, 1.0)}) AS edges27
  }
  WITH *, [x7 IN seeds4 | x7.id] AS reached0_28
  WITH *, reached0_28 + [e29 IN edges27 WHERE e29.source IN reached0_28 | e29.target] + [e29 IN edges27 WHERE e29.target IN reached0_28 | e29.source] AS reached1_30
  WITH *, reached1_30 + [e29 IN edges27 WHERE e29.source IN reached1_30 | e29.target] + [e29 IN edges27 WHERE e29.target IN reached1_30 | e29.source] AS reached2_31
  WITH {nodes: [x7 IN entries8 | {node: x7.node, weight: x7.weight, distance: CASE WHEN x7.node.id IN reached0_28 THEN 0 WHEN x7.node.id IN reached1_30 THEN 1 WHEN x7.node.id IN reached2_31 THEN 2 ELSE 3 END}], edges: edges27, truncated: cut6} AS m32
  CALL (m32) {
    UNWIND m32.nodes AS m36
    WITH m36, m36.distance AS k33, m36.weight AS k34, m36.node.id AS k35 ORDER BY k33, k34 DESC, k35
    CALL (m36) {
      CALL (m36) {
        WITH m36.node AS m39 WHERE m39:Paper
        RETURN [0, [m39.id]] AS v38
        UNION ALL
        WITH m36.node AS m40 WHERE m40:Person
        RETURN [1, [m40.id]] AS v38
        UNION ALL
        WITH m36.node AS m41 WHERE m41:Institution
        RETURN [2, [m41.id]] AS v38
        UNION ALL
        WITH m36.node AS m42 WHERE m42:Topic
        RETURN [3, [m42.id]] AS v38
      }
      RETURN head(collect(v38)) AS v37
    }
    RETURN collect([m36.distance, m36.weight, v37]) AS v43
  }
  CALL (m32) {
    UNWIND m32.edges AS m47
    WITH m47, m47.kind AS k44, m47.source AS k45, m47.target AS k46 ORDER BY k44, k45, k46
    RETURN collect([m47.kind]) AS v48
  }
  RETURN head(collect([m32.truncated, [v43], [v48]])) AS v1
}
RETURN [[COLLECT { UNWIND $p0s AS key49 WITH key49 WHERE NOT EXISTS { (:Identifier {key: key49})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic) } RETURN DISTINCT key49 }, v1]] AS row
