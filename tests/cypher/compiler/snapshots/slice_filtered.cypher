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
    MATCH (p12)-[link14:CITES]-(c15) WHERE NOT c15 IN slice5 AND (c15:Paper OR c15:Topic) AND (NOT c15:Paper OR c15.year >= $p0f) AND (NOT c15:Paper OR c15.year <= $p0t)
    WITH c15, sum(toInteger(pull13 * coalesce(link14.score, 1.0))) AS drawn16
    WITH c15, 1 + toInteger(drawn16 * (1 + log10(1 + CASE WHEN c15:Paper THEN coalesce(c15.citationCount, 0) WHEN c15:Person THEN COUNT { (c15)-[:AUTHORED]->() } WHEN c15:Institution THEN COUNT { (c15)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight17 ORDER BY weight17 DESC, c15.id
    WITH labels(c15) AS kind18, collect({node: c15, weight: weight17})[..$p0l + 1] AS best19
    UNWIND range(0, size(best19) - 1) AS place20
    WITH best19[place20] AS x7, place20 ORDER BY place20, x7.weight DESC, x7.node.id
    RETURN collect(x7) AS ranked21
  }
  WITH *, CASE WHEN toInteger(ceil(($p0l - size(seeds4)) * 0.5)) + size(seeds4) - size(slice5) > 0 THEN ranked21[..toInteger(ceil(($p0l - size(seeds4)) * 0.5)) + size(seeds4) - size(slice5)] ELSE [] END AS kept22
  WITH seeds4, [x7 IN ranked21[size(kept22)..] | {node: x7.node, weight: round(1.0 * x7.weight / ranked21[0].weight / 2, 6)}] AS spare1_23, slice5 + [x7 IN kept22 | x7.node] AS slice5, cut6 OR size(kept22) < size(ranked21) OR size(frontier10) < size(level9) AS cut6, entries8 + [x7 IN kept22 | {node: x7.node, weight: round(1.0 * x7.weight / ranked21[0].weight / 2, 6)}] AS entries8, [x7 IN kept22 | {node: x7.node, weight: 1000000 * x7.weight / ranked21[0].weight, degree: head([y24 IN [x7.node] | COUNT { (y24)-[:CITES]-() }])}] AS level9
  WITH *, reduce(a25 = {left: 6000, entries: []}, x7 IN level9 | CASE WHEN x7.degree > a25.left THEN a25 ELSE {left: a25.left - x7.degree, entries: a25.entries + [x7]} END).entries AS frontier10
  CALL (frontier10, slice5) {
    UNWIND frontier10 AS f11
    WITH f11.node AS p12, f11.weight / (log(2 + f11.degree) / log(2)) AS pull13
    MATCH (p12)-[link14:CITES]-(c15) WHERE NOT c15 IN slice5 AND (c15:Paper OR c15:Topic) AND (NOT c15:Paper OR c15.year >= $p0f) AND (NOT c15:Paper OR c15.year <= $p0t)
    WITH c15, sum(toInteger(pull13 * coalesce(link14.score, 1.0))) AS drawn16
    WITH c15, 1 + toInteger(drawn16 * (1 + log10(1 + CASE WHEN c15:Paper THEN coalesce(c15.citationCount, 0) WHEN c15:Person THEN COUNT { (c15)-[:AUTHORED]->() } WHEN c15:Institution THEN COUNT { (c15)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight17 ORDER BY weight17 DESC, c15.id
    WITH labels(c15) AS kind18, collect({node: c15, weight: weight17})[..$p0l + 1] AS best19
    UNWIND range(0, size(best19) - 1) AS place20
    WITH best19[place20] AS x7, place20 ORDER BY place20, x7.weight DESC, x7.node.id
    RETURN collect(x7) AS ranked21
  }
  WITH *, CASE WHEN toInteger(ceil(($p0l - size(seeds4)) * 0.8)) + size(seeds4) - size(slice5) > 0 THEN ranked21[..toInteger(ceil(($p0l - size(seeds4)) * 0.8)) + size(seeds4) - size(slice5)] ELSE [] END AS kept22
  WITH seeds4, spare1_23, [x7 IN ranked21[size(kept22)..] | {node: x7.node, weight: round(1.0 * x7.weight / ranked21[0].weight / 4, 6)}] AS spare2_26, slice5 + [x7 IN kept22 | x7.node] AS slice5, cut6 OR size(kept22) < size(ranked21) OR size(frontier10) < size(level9) AS cut6, entries8 + [x7 IN kept22 | {node: x7.node, weight: round(1.0 * x7.weight / ranked21[0].weight / 4, 6)}] AS entries8, [x7 IN kept22 | {node: x7.node, weight: 1000000 * x7.weight / ranked21[0].weight, degree: head([y24 IN [x7.node] | COUNT { (y24)-[:CITES]-() }])}] AS level9
  WITH *, reduce(a25 = {left: 6000, entries: []}, x7 IN level9 | CASE WHEN x7.degree > a25.left THEN a25 ELSE {left: a25.left - x7.degree, entries: a25.entries + [x7]} END).entries AS frontier10
  CALL (frontier10, slice5) {
    UNWIND frontier10 AS f11
    WITH f11.node AS p12, f11.weight / (log(2 + f11.degree) / log(2)) AS pull13
    MATCH (p12)-[link14:CITES]-(c15) WHERE NOT c15 IN slice5 AND (c15:Paper OR c15:Topic) AND (NOT c15:Paper OR c15.year >= $p0f) AND (NOT c15:Paper OR c15.year <= $p0t)
    WITH c15, sum(toInteger(pull13 * coalesce(link14.score, 1.0))) AS drawn16
    WITH c15, 1 + toInteger(drawn16 * (1 + log10(1 + CASE WHEN c15:Paper THEN coalesce(c15.citationCount, 0) WHEN c15:Person THEN COUNT { (c15)-[:AUTHORED]->() } WHEN c15:Institution THEN COUNT { (c15)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight17 ORDER BY weight17 DESC, c15.id
    WITH labels(c15) AS kind18, collect({node: c15, weight: weight17})[..$p0l + 1] AS best19
    UNWIND range(0, size(best19) - 1) AS place20
    WITH best19[place20] AS x7, place20 ORDER BY place20, x7.weight DESC, x7.node.id
    RETURN collect(x7) AS ranked21
  }
  WITH *, CASE WHEN toInteger(ceil(($p0l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5) > 0 THEN ranked21[..toInteger(ceil(($p0l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5)] ELSE [] END AS kept22
  WITH seeds4, spare1_23, spare2_26, slice5 + [x7 IN kept22 | x7.node] AS slice5, cut6 OR size(kept22) < size(ranked21) OR size(frontier10) < size(level9) AS cut6, entries8 + [x7 IN kept22 | {node: x7.node, weight: round(1.0 * x7.weight / ranked21[0].weight / 8, 6)}] AS entries8, [x7 IN kept22 | {node: x7.node, weight: 1000000 * x7.weight / ranked21[0].weight, degree: head([y24 IN [x7.node] | COUNT { (y24)-[:CITES]-() }])}] AS level9
  WITH *, [x7 IN spare1_23 WHERE NOT x7.node IN slice5][..$p0l - size(slice5)] AS more1_27
  WITH seeds4, cut6, spare2_26, slice5 + [x7 IN more1_27 | x7.node] AS slice5, entries8 + more1_27 AS entries8
  WITH *, [x7 IN spare2_26 WHERE NOT x7.node IN slice5][..$p0l - size(slice5)] AS more2_28
  WITH seeds4, cut6, slice5 + [x7 IN more2_28 | x7.node] AS slice5, entries8 + more2_28 AS entries8
  CALL (slice5) {
    UNWIND slice5 AS a25
    MATCH (a25)-[relation29:CITES]->(b30) WHERE b30 IN slice5
    RETURN collect({kind: CASE type(relation29) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation29) END, source: startNode(relation29).id, target: endNode(relation29).id, weight: coalesce(relation29.score, 1.0)}) AS edges31
  }
  WITH *, [x7 IN seeds4 | x7.id] AS reached0_32
  WITH *, reached0_32 + [e33 IN edges31 WHERE e33.source IN reached0_32 | e33.target] + [e33 IN edges31 WHERE e33.target IN reached0_32 | e33.source] AS reached1_34
  WITH *, reached1_34 + [e33 IN edges31 WHERE e33.source IN reached1_34 | e33.target] + [e33 IN edges31 WHERE e33.target IN reached1_34 | e33.source] AS reached2_35
  WITH {nodes: [x7 IN entries8 | {node: x7.node, weight: x7.weight, distance: CASE WHEN x7.node.id IN reached0_32 THEN 0 WHEN x7.node.id IN reached1_34 THEN 1 WHEN x7.node.id IN reached2_35 THEN 2 ELSE 3 END}], edges: edges31, truncated: cut6} AS other36
  CALL (other36) {
    UNWIND other36.nodes AS other40
    WITH other40, other40.distance AS k37, other40.weight AS k38, other40.node.id AS k39 ORDER BY k37, k38 DESC, k39
    CALL (other40) {
      CALL (other40) {
        WITH other40.node AS other43 WHERE other43:Paper
        RETURN [0, [other43.id]] AS v42
        UNION ALL
        WITH other40.node AS other44 WHERE other44:Person
        RETURN [1, [other44.id]] AS v42
        UNION ALL
        WITH other40.node AS other45 WHERE other45:Institution
        RETURN [2, [other45.id]] AS v42
        UNION ALL
        WITH other40.node AS other46 WHERE other46:Topic
        RETURN [3, [other46.id]] AS v42
      }
      RETURN head(collect(v42)) AS v41
    }
    RETURN collect([k37, k38, v41]) AS v47
  }
  CALL (other36) {
    UNWIND other36.edges AS other51
    WITH other51, other51.kind AS k48, other51.source AS k49, other51.target AS k50 ORDER BY k48, k49, k50
    RETURN collect([k48]) AS v52
  }
  RETURN head(collect([other36.truncated, [v47], [v52]])) AS v1
}
RETURN [[COLLECT { UNWIND $p0s AS key53 WITH key53 WHERE NOT EXISTS { (:Identifier {key: key53})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic) } RETURN DISTINCT key53 }, v1]] AS row
