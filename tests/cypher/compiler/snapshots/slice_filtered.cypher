// { researchMap(seeds: ["W1", "T1"], depth: 3, nodeKinds: [PAPER, TOPIC], relationKinds: [CITES], years: {gte: 1990, lte: 2000}) { truncated nodes { distance weight node { id } } edges { kind } } }
// parameters: {"p0f":1990,"p0l":60,"p0s":["W1","T1"],"p0t":2000}
CALL () {
  UNWIND $p0s AS key2
  MATCH (:Identifier {key: key2})-[:IDENTIFIES]->(seed3:Paper|Person|Institution|Topic)
  WITH collect(DISTINCT seed3) AS seeds4
  WITH seeds4, seeds4 AS slice5, false AS cut6, [seed3 IN seeds4 | {node: seed3, weight: 1.0}] AS entries7, [seed3 IN seeds4 | {node: seed3, weight: 1000000, degree: COUNT { (seed3)-[:CITES]-() }}] AS level8
  WITH *, level8 AS frontier9
  CALL (frontier9, slice5) {
    UNWIND frontier9 AS expanded10
    WITH expanded10.node AS parent11, expanded10.weight / (log(2 + expanded10.degree) / log(2)) AS pull12
    MATCH (parent11)-[link13:CITES]-(candidate14) WHERE NOT candidate14 IN slice5 AND (candidate14:Paper OR candidate14:Topic) AND (NOT candidate14:Paper OR candidate14.year >= $p0f) AND (NOT candidate14:Paper OR candidate14.year <= $p0t)
    WITH candidate14, sum(toInteger(pull12 * coalesce(link13.score, 1.0))) AS drawn15
    WITH candidate14, 1 + toInteger(drawn15 * (1 + log10(1 + CASE WHEN candidate14:Paper THEN coalesce(candidate14.citationCount, 0) WHEN candidate14:Person THEN COUNT { (candidate14)-[:AUTHORED]->() } WHEN candidate14:Institution THEN COUNT { (candidate14)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight16 ORDER BY weight16 DESC, candidate14.id
    WITH labels(candidate14) AS kind17, collect({node: candidate14, weight: weight16})[..$p0l + 1] AS best18
    UNWIND range(0, size(best18) - 1) AS place19
    WITH best18[place19] AS entry20, place19 ORDER BY place19, entry20.weight DESC, entry20.node.id
    RETURN collect(entry20) AS ranked21
  }
  WITH *, CASE WHEN toInteger(ceil(($p0l - size(seeds4)) * 0.5)) + size(seeds4) - size(slice5) > 0 THEN ranked21[..toInteger(ceil(($p0l - size(seeds4)) * 0.5)) + size(seeds4) - size(slice5)] ELSE [] END AS kept22
  WITH seeds4, [entry20 IN ranked21[size(kept22)..] | {node: entry20.node, weight: round(1.0 * entry20.weight / ranked21[0].weight / 2, 6)}] AS spare1_23, slice5 + [entry20 IN kept22 | entry20.node] AS slice5, cut6 OR size(kept22) < size(ranked21) OR size(frontier9) < size(level8) AS cut6, entries7 + [entry20 IN kept22 | {node: entry20.node, weight: round(1.0 * entry20.weight / ranked21[0].weight / 2, 6)}] AS entries7, [entry20 IN kept22 | {node: entry20.node, weight: 1000000 * entry20.weight / ranked21[0].weight, degree: head([node24 IN [entry20.node] | COUNT { (node24)-[:CITES]-() }])}] AS level8
  WITH *, reduce(chosen25 = {left: 6000, entries: []}, entry20 IN level8 | CASE WHEN entry20.degree > chosen25.left THEN chosen25 ELSE {left: chosen25.left - entry20.degree, entries: chosen25.entries + [entry20]} END).entries AS frontier9
  CALL (frontier9, slice5) {
    UNWIND frontier9 AS expanded10
    WITH expanded10.node AS parent11, expanded10.weight / (log(2 + expanded10.degree) / log(2)) AS pull12
    MATCH (parent11)-[link13:CITES]-(candidate14) WHERE NOT candidate14 IN slice5 AND (candidate14:Paper OR candidate14:Topic) AND (NOT candidate14:Paper OR candidate14.year >= $p0f) AND (NOT candidate14:Paper OR candidate14.year <= $p0t)
    WITH candidate14, sum(toInteger(pull12 * coalesce(link13.score, 1.0))) AS drawn15
    WITH candidate14, 1 + toInteger(drawn15 * (1 + log10(1 + CASE WHEN candidate14:Paper THEN coalesce(candidate14.citationCount, 0) WHEN candidate14:Person THEN COUNT { (candidate14)-[:AUTHORED]->() } WHEN candidate14:Institution THEN COUNT { (candidate14)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight16 ORDER BY weight16 DESC, candidate14.id
    WITH labels(candidate14) AS kind17, collect({node: candidate14, weight: weight16})[..$p0l + 1] AS best18
    UNWIND range(0, size(best18) - 1) AS place19
    WITH best18[place19] AS entry20, place19 ORDER BY place19, entry20.weight DESC, entry20.node.id
    RETURN collect(entry20) AS ranked21
  }
  WITH *, CASE WHEN toInteger(ceil(($p0l - size(seeds4)) * 0.8)) + size(seeds4) - size(slice5) > 0 THEN ranked21[..toInteger(ceil(($p0l - size(seeds4)) * 0.8)) + size(seeds4) - size(slice5)] ELSE [] END AS kept22
  WITH seeds4, spare1_23, [entry20 IN ranked21[size(kept22)..] | {node: entry20.node, weight: round(1.0 * entry20.weight / ranked21[0].weight / 4, 6)}] AS spare2_26, slice5 + [entry20 IN kept22 | entry20.node] AS slice5, cut6 OR size(kept22) < size(ranked21) OR size(frontier9) < size(level8) AS cut6, entries7 + [entry20 IN kept22 | {node: entry20.node, weight: round(1.0 * entry20.weight / ranked21[0].weight / 4, 6)}] AS entries7, [entry20 IN kept22 | {node: entry20.node, weight: 1000000 * entry20.weight / ranked21[0].weight, degree: head([node24 IN [entry20.node] | COUNT { (node24)-[:CITES]-() }])}] AS level8
  WITH *, reduce(chosen25 = {left: 6000, entries: []}, entry20 IN level8 | CASE WHEN entry20.degree > chosen25.left THEN chosen25 ELSE {left: chosen25.left - entry20.degree, entries: chosen25.entries + [entry20]} END).entries AS frontier9
  CALL (frontier9, slice5) {
    UNWIND frontier9 AS expanded10
    WITH expanded10.node AS parent11, expanded10.weight / (log(2 + expanded10.degree) / log(2)) AS pull12
    MATCH (parent11)-[link13:CITES]-(candidate14) WHERE NOT candidate14 IN slice5 AND (candidate14:Paper OR candidate14:Topic) AND (NOT candidate14:Paper OR candidate14.year >= $p0f) AND (NOT candidate14:Paper OR candidate14.year <= $p0t)
    WITH candidate14, sum(toInteger(pull12 * coalesce(link13.score, 1.0))) AS drawn15
    WITH candidate14, 1 + toInteger(drawn15 * (1 + log10(1 + CASE WHEN candidate14:Paper THEN coalesce(candidate14.citationCount, 0) WHEN candidate14:Person THEN COUNT { (candidate14)-[:AUTHORED]->() } WHEN candidate14:Institution THEN COUNT { (candidate14)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight16 ORDER BY weight16 DESC, candidate14.id
    WITH labels(candidate14) AS kind17, collect({node: candidate14, weight: weight16})[..$p0l + 1] AS best18
    UNWIND range(0, size(best18) - 1) AS place19
    WITH best18[place19] AS entry20, place19 ORDER BY place19, entry20.weight DESC, entry20.node.id
    RETURN collect(entry20) AS ranked21
  }
  WITH *, CASE WHEN toInteger(ceil(($p0l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5) > 0 THEN ranked21[..toInteger(ceil(($p0l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5)] ELSE [] END AS kept22
  WITH seeds4, spare1_23, spare2_26, slice5 + [entry20 IN kept22 | entry20.node] AS slice5, cut6 OR size(kept22) < size(ranked21) OR size(frontier9) < size(level8) AS cut6, entries7 + [entry20 IN kept22 | {node: entry20.node, weight: round(1.0 * entry20.weight / ranked21[0].weight / 8, 6)}] AS entries7, [entry20 IN kept22 | {node: entry20.node, weight: 1000000 * entry20.weight / ranked21[0].weight, degree: head([node24 IN [entry20.node] | COUNT { (node24)-[:CITES]-() }])}] AS level8
  WITH *, [entry20 IN spare1_23 WHERE NOT entry20.node IN slice5][..$p0l - size(slice5)] AS more1_27
  WITH seeds4, cut6, spare2_26, slice5 + [entry20 IN more1_27 | entry20.node] AS slice5, entries7 + more1_27 AS entries7
  WITH *, [entry20 IN spare2_26 WHERE NOT entry20.node IN slice5][..$p0l - size(slice5)] AS more2_28
  WITH seeds4, cut6, slice5 + [entry20 IN more2_28 | entry20.node] AS slice5, entries7 + more2_28 AS entries7
  CALL (slice5) {
    UNWIND slice5 AS start29
    MATCH (start29)-[relation30:CITES]->(end31) WHERE end31 IN slice5
    RETURN collect({kind: CASE type(relation30) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation30) END, source: startNode(relation30).id, target: endNode(relation30).id, weight: coalesce(relation30.score, 1.0)}) AS edges32
  }
  WITH *, [seed3 IN seeds4 | seed3.id] AS reached0_33
  WITH *, reached0_33 + [edge34 IN edges32 WHERE edge34.source IN reached0_33 | edge34.target] + [edge34 IN edges32 WHERE edge34.target IN reached0_33 | edge34.source] AS reached1_35
  WITH *, reached1_35 + [edge34 IN edges32 WHERE edge34.source IN reached1_35 | edge34.target] + [edge34 IN edges32 WHERE edge34.target IN reached1_35 | edge34.source] AS reached2_36
  WITH {nodes: [entry20 IN entries7 | {node: entry20.node, weight: entry20.weight, distance: CASE WHEN entry20.node.id IN reached0_33 THEN 0 WHEN entry20.node.id IN reached1_35 THEN 1 WHEN entry20.node.id IN reached2_36 THEN 2 ELSE 3 END}], edges: edges32, truncated: cut6} AS other37
  CALL (other37) {
    UNWIND other37.nodes AS other41
    WITH other41, other41.distance AS k38, other41.weight AS k39, other41.node.id AS k40 ORDER BY k38, k39 DESC, k40
    CALL (other41) {
      CALL (other41) {
        WITH other41.node AS other44 WHERE other44:Paper
        RETURN [0, [other44.id]] AS v43
        UNION ALL
        WITH other41.node AS other45 WHERE other45:Person
        RETURN [1, [other45.id]] AS v43
        UNION ALL
        WITH other41.node AS other46 WHERE other46:Institution
        RETURN [2, [other46.id]] AS v43
        UNION ALL
        WITH other41.node AS other47 WHERE other47:Topic
        RETURN [3, [other47.id]] AS v43
      }
      RETURN head(collect(v43)) AS v42
    }
    RETURN collect([k38, k39, v42]) AS v48
  }
  CALL (other37) {
    UNWIND other37.edges AS other52
    WITH other52, other52.kind AS k49, other52.source AS k50, other52.target AS k51 ORDER BY k49, k50, k51
    RETURN collect([k49]) AS v53
  }
  RETURN head(collect([other37.truncated, [v48], [v53]])) AS v1
}
RETURN [[COLLECT { UNWIND $p0s AS key54 WITH key54 WHERE NOT EXISTS { (:Identifier {key: key54})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic) } RETURN DISTINCT key54 }, v1]] AS row
