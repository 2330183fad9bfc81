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
    MATCH (parent11)-[link13:CITES]-(candidate14) WHERE NOT candidate14 IN slice5 AND NOT candidate14:EarlierVersion AND (candidate14:Paper OR candidate14:Topic) AND (NOT candidate14:Paper OR candidate14.year >= $p0f) AND (NOT candidate14:Paper OR candidate14.year <= $p0t)
    WITH candidate14, sum(toInteger(pull12 * coalesce(link13.score, 1.0))) AS drawn15
    WITH candidate14, 1 + toInteger(drawn15 * (1 + log10(1 + CASE WHEN candidate14:Paper THEN coalesce(candidate14.citationCount, 0) WHEN candidate14:Person THEN COUNT { (candidate14)-[:AUTHORED]->() } WHEN candidate14:Institution THEN COUNT { (candidate14)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight16 ORDER BY weight16 DESC, candidate14.id
    WITH head([label17 IN labels(candidate14) WHERE label17 IN ['Paper', 'Person', 'Institution', 'Topic']]) AS kind18, collect({node: candidate14, weight: weight16})[..$p0l + 1] AS best19
    UNWIND range(0, size(best19) - 1) AS place20
    WITH best19[place20] AS entry21, place20 ORDER BY place20, entry21.weight DESC, entry21.node.id
    RETURN collect(entry21) AS ranked22
  }
  WITH *, CASE WHEN toInteger(ceil(($p0l - size(seeds4)) * 0.5)) + size(seeds4) - size(slice5) > 0 THEN ranked22[..toInteger(ceil(($p0l - size(seeds4)) * 0.5)) + size(seeds4) - size(slice5)] ELSE [] END AS kept23
  WITH seeds4, [entry21 IN ranked22[size(kept23)..] | {node: entry21.node, weight: round(1.0 * entry21.weight / ranked22[0].weight / 2, 6)}] AS spare1_24, slice5 + [entry21 IN kept23 | entry21.node] AS slice5, cut6 OR size(kept23) < size(ranked22) OR size(frontier9) < size(level8) AS cut6, entries7 + [entry21 IN kept23 | {node: entry21.node, weight: round(1.0 * entry21.weight / ranked22[0].weight / 2, 6)}] AS entries7, [entry21 IN kept23 | {node: entry21.node, weight: 1000000 * entry21.weight / ranked22[0].weight, degree: head([node25 IN [entry21.node] | COUNT { (node25)-[:CITES]-() }])}] AS level8
  WITH *, reduce(chosen26 = {left: 6000, entries: []}, entry21 IN level8 | CASE WHEN entry21.degree > chosen26.left THEN chosen26 ELSE {left: chosen26.left - entry21.degree, entries: chosen26.entries + [entry21]} END).entries AS frontier9
  CALL (frontier9, slice5) {
    UNWIND frontier9 AS expanded10
    WITH expanded10.node AS parent11, expanded10.weight / (log(2 + expanded10.degree) / log(2)) AS pull12
    MATCH (parent11)-[link13:CITES]-(candidate14) WHERE NOT candidate14 IN slice5 AND NOT candidate14:EarlierVersion AND (candidate14:Paper OR candidate14:Topic) AND (NOT candidate14:Paper OR candidate14.year >= $p0f) AND (NOT candidate14:Paper OR candidate14.year <= $p0t)
    WITH candidate14, sum(toInteger(pull12 * coalesce(link13.score, 1.0))) AS drawn15
    WITH candidate14, 1 + toInteger(drawn15 * (1 + log10(1 + CASE WHEN candidate14:Paper THEN coalesce(candidate14.citationCount, 0) WHEN candidate14:Person THEN COUNT { (candidate14)-[:AUTHORED]->() } WHEN candidate14:Institution THEN COUNT { (candidate14)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight16 ORDER BY weight16 DESC, candidate14.id
    WITH head([label17 IN labels(candidate14) WHERE label17 IN ['Paper', 'Person', 'Institution', 'Topic']]) AS kind18, collect({node: candidate14, weight: weight16})[..$p0l + 1] AS best19
    UNWIND range(0, size(best19) - 1) AS place20
    WITH best19[place20] AS entry21, place20 ORDER BY place20, entry21.weight DESC, entry21.node.id
    RETURN collect(entry21) AS ranked22
  }
  WITH *, CASE WHEN toInteger(ceil(($p0l - size(seeds4)) * 0.8)) + size(seeds4) - size(slice5) > 0 THEN ranked22[..toInteger(ceil(($p0l - size(seeds4)) * 0.8)) + size(seeds4) - size(slice5)] ELSE [] END AS kept23
  WITH seeds4, spare1_24, [entry21 IN ranked22[size(kept23)..] | {node: entry21.node, weight: round(1.0 * entry21.weight / ranked22[0].weight / 4, 6)}] AS spare2_27, slice5 + [entry21 IN kept23 | entry21.node] AS slice5, cut6 OR size(kept23) < size(ranked22) OR size(frontier9) < size(level8) AS cut6, entries7 + [entry21 IN kept23 | {node: entry21.node, weight: round(1.0 * entry21.weight / ranked22[0].weight / 4, 6)}] AS entries7, [entry21 IN kept23 | {node: entry21.node, weight: 1000000 * entry21.weight / ranked22[0].weight, degree: head([node25 IN [entry21.node] | COUNT { (node25)-[:CITES]-() }])}] AS level8
  WITH *, reduce(chosen26 = {left: 6000, entries: []}, entry21 IN level8 | CASE WHEN entry21.degree > chosen26.left THEN chosen26 ELSE {left: chosen26.left - entry21.degree, entries: chosen26.entries + [entry21]} END).entries AS frontier9
  CALL (frontier9, slice5) {
    UNWIND frontier9 AS expanded10
    WITH expanded10.node AS parent11, expanded10.weight / (log(2 + expanded10.degree) / log(2)) AS pull12
    MATCH (parent11)-[link13:CITES]-(candidate14) WHERE NOT candidate14 IN slice5 AND NOT candidate14:EarlierVersion AND (candidate14:Paper OR candidate14:Topic) AND (NOT candidate14:Paper OR candidate14.year >= $p0f) AND (NOT candidate14:Paper OR candidate14.year <= $p0t)
    WITH candidate14, sum(toInteger(pull12 * coalesce(link13.score, 1.0))) AS drawn15
    WITH candidate14, 1 + toInteger(drawn15 * (1 + log10(1 + CASE WHEN candidate14:Paper THEN coalesce(candidate14.citationCount, 0) WHEN candidate14:Person THEN COUNT { (candidate14)-[:AUTHORED]->() } WHEN candidate14:Institution THEN COUNT { (candidate14)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight16 ORDER BY weight16 DESC, candidate14.id
    WITH head([label17 IN labels(candidate14) WHERE label17 IN ['Paper', 'Person', 'Institution', 'Topic']]) AS kind18, collect({node: candidate14, weight: weight16})[..$p0l + 1] AS best19
    UNWIND range(0, size(best19) - 1) AS place20
    WITH best19[place20] AS entry21, place20 ORDER BY place20, entry21.weight DESC, entry21.node.id
    RETURN collect(entry21) AS ranked22
  }
  WITH *, CASE WHEN toInteger(ceil(($p0l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5) > 0 THEN ranked22[..toInteger(ceil(($p0l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5)] ELSE [] END AS kept23
  WITH seeds4, spare1_24, spare2_27, slice5 + [entry21 IN kept23 | entry21.node] AS slice5, cut6 OR size(kept23) < size(ranked22) OR size(frontier9) < size(level8) AS cut6, entries7 + [entry21 IN kept23 | {node: entry21.node, weight: round(1.0 * entry21.weight / ranked22[0].weight / 8, 6)}] AS entries7, [entry21 IN kept23 | {node: entry21.node, weight: 1000000 * entry21.weight / ranked22[0].weight, degree: head([node25 IN [entry21.node] | COUNT { (node25)-[:CITES]-() }])}] AS level8
  WITH *, [entry21 IN spare1_24 WHERE NOT entry21.node IN slice5][..$p0l - size(slice5)] AS more1_28
  WITH seeds4, cut6, spare2_27, slice5 + [entry21 IN more1_28 | entry21.node] AS slice5, entries7 + more1_28 AS entries7
  WITH *, [entry21 IN spare2_27 WHERE NOT entry21.node IN slice5][..$p0l - size(slice5)] AS more2_29
  WITH seeds4, cut6, slice5 + [entry21 IN more2_29 | entry21.node] AS slice5, entries7 + more2_29 AS entries7
  CALL (slice5) {
    UNWIND slice5 AS start30
    MATCH (start30)-[relation31:CITES]->(end32) WHERE end32 IN slice5
    RETURN collect({kind: CASE type(relation31) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation31) END, source: startNode(relation31).id, target: endNode(relation31).id, weight: coalesce(relation31.score, 1.0)}) AS edges33
  }
  WITH *, [seed3 IN seeds4 | seed3.id] AS reached0_34
  WITH *, reached0_34 + [edge35 IN edges33 WHERE edge35.source IN reached0_34 | edge35.target] + [edge35 IN edges33 WHERE edge35.target IN reached0_34 | edge35.source] AS reached1_36
  WITH *, reached1_36 + [edge35 IN edges33 WHERE edge35.source IN reached1_36 | edge35.target] + [edge35 IN edges33 WHERE edge35.target IN reached1_36 | edge35.source] AS reached2_37
  WITH {nodes: [entry21 IN entries7 | {node: entry21.node, weight: entry21.weight, distance: CASE WHEN entry21.node.id IN reached0_34 THEN 0 WHEN entry21.node.id IN reached1_36 THEN 1 WHEN entry21.node.id IN reached2_37 THEN 2 ELSE 3 END}], edges: edges33, truncated: cut6} AS other38
  CALL (other38) {
    UNWIND other38.nodes AS other42
    WITH other42, other42.distance AS k39, other42.weight AS k40, other42.node.id AS k41 ORDER BY k39, k40 DESC, k41
    CALL (other42) {
      CALL (other42) {
        WITH other42.node AS other45 WHERE other45:Paper
        RETURN [0, [other45.id]] AS v44
        UNION ALL
        WITH other42.node AS other46 WHERE other46:Person
        RETURN [1, [other46.id]] AS v44
        UNION ALL
        WITH other42.node AS other47 WHERE other47:Institution
        RETURN [2, [other47.id]] AS v44
        UNION ALL
        WITH other42.node AS other48 WHERE other48:Topic
        RETURN [3, [other48.id]] AS v44
      }
      RETURN head(collect(v44)) AS v43
    }
    RETURN collect([k39, k40, v43]) AS v49
  }
  CALL (other38) {
    UNWIND other38.edges AS other53
    WITH other53, other53.kind AS k50, other53.source AS k51, other53.target AS k52 ORDER BY k50, k51, k52
    RETURN collect([k50]) AS v54
  }
  RETURN head(collect([other38.truncated, [v49], [v54]])) AS v1
}
RETURN [[COLLECT { UNWIND $p0s AS key55 WITH key55 WHERE NOT EXISTS { (:Identifier {key: key55})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic) } RETURN DISTINCT key55 }, v1]] AS row
