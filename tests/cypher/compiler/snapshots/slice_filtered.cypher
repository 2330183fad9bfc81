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
  CALL (seeds4, entries7, edges33) {
    WITH edges33, [seed3 IN seeds4 | seed3.id] AS start30, CASE WHEN size(seeds4) = 1 THEN seeds4[0].id END AS alone34, [entry21 IN entries7 WHERE entry21.node:Paper | entry21.node.id] AS papers35, entries7
    UNWIND [entry21 IN entries7 | [entry21.node.id, entry21, null]] + [edge36 IN edges33 | [edge36.source, null, edge36]] + [edge36 IN edges33 | [edge36.target, null, edge36]] AS row37
    WITH start30, alone34, papers35, row37[0] AS id38, head(collect(row37[1])) AS entry21, collect(DISTINCT row37[2]) AS own39
    WITH start30, id38, entry21, [reason40 IN CASE WHEN id38 IN start30 THEN ['you started here'] WHEN entry21.node:Paper THEN [CASE WHEN NOT alone34 IN papers35 AND any(edge36 IN own39 WHERE edge36.kind = 'AUTHORED' AND edge36.source = alone34) THEN 'written by the person you started from' END, CASE WHEN NOT alone34 IN papers35 AND any(edge36 IN own39 WHERE edge36.kind = 'AFFILIATED_WITH' AND edge36.target = alone34) THEN 'written at the institution you started from' END, CASE WHEN NOT alone34 IN papers35 AND any(edge36 IN own39 WHERE edge36.kind = 'HAS_TOPIC' AND edge36.target = alone34) THEN 'about the topic you started from' END, head([main41 IN head([edge36 IN own39 WHERE edge36.kind = 'NEAR' AND (edge36.source IN start30 OR edge36.target IN start30) | [reason40 IN edge36.reasons WHERE reason40[0] <> 'DIRECT_CITATION']]) | CASE main41[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main41[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main41[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main41[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main41[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main41[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main41[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main41[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main41[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'has a similar text' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar meaning' END]), CASE WHEN size([edge36 IN own39 WHERE edge36.kind = 'CITES' AND edge36.source = id38]) > size([edge36 IN own39 WHERE edge36.kind = 'CITES' AND edge36.target = id38]) THEN head([found42 IN [[edge36 IN own39 WHERE edge36.kind = 'CITES' AND edge36.source = id38]] | CASE size(found42) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one43 IN found42 | CASE one43.source WHEN id38 THEN one43.target ELSE one43.source END]) = alone34 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cites ' + size(found42) + ' of these papers' END]) ELSE head([found42 IN [[edge36 IN own39 WHERE edge36.kind = 'CITES' AND edge36.target = id38]] | CASE size(found42) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one43 IN found42 | CASE one43.source WHEN id38 THEN one43.target ELSE one43.source END]) = alone34 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cited by ' + size(found42) + ' of these papers' END]) END, CASE WHEN size([edge36 IN own39 WHERE edge36.kind = 'CITES' AND edge36.source = id38]) > size([edge36 IN own39 WHERE edge36.kind = 'CITES' AND edge36.target = id38]) THEN head([found42 IN [[edge36 IN own39 WHERE edge36.kind = 'CITES' AND edge36.target = id38]] | CASE size(found42) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one43 IN found42 | CASE one43.source WHEN id38 THEN one43.target ELSE one43.source END]) = alone34 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cited by ' + size(found42) + ' of these papers' END]) ELSE head([found42 IN [[edge36 IN own39 WHERE edge36.kind = 'CITES' AND edge36.source = id38]] | CASE size(found42) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one43 IN found42 | CASE one43.source WHEN id38 THEN one43.target ELSE one43.source END]) = alone34 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cites ' + size(found42) + ' of these papers' END]) END, CASE WHEN NOT any(edge36 IN own39 WHERE edge36.kind IN ['CITES', 'NEAR']) THEN coalesce(head([found42 IN [[edge36 IN own39 WHERE edge36.kind = 'AUTHORED']] | CASE size(found42) WHEN 0 THEN null WHEN 1 THEN 'written by' + ' 1 of these people' ELSE 'written by ' + size(found42) + ' of these people' END]), head([found42 IN [[edge36 IN own39 WHERE edge36.kind = 'AFFILIATED_WITH']] | CASE size(found42) WHEN 0 THEN null WHEN 1 THEN 'from' + ' 1 of these institutions' ELSE 'from ' + size(found42) + ' of these institutions' END]), head([found42 IN [[edge36 IN own39 WHERE edge36.kind = 'HAS_TOPIC']] | CASE size(found42) WHEN 0 THEN null WHEN 1 THEN 'about' + ' 1 of these topics' ELSE 'about ' + size(found42) + ' of these topics' END])) END] WHEN entry21.node:Person THEN [CASE WHEN NOT alone34 IN papers35 AND any(edge36 IN own39 WHERE edge36.kind = 'AFFILIATED_WITH' AND edge36.target = alone34) THEN 'affiliated with the institution you started from' END, coalesce(head([found42 IN [[edge36 IN own39 WHERE edge36.kind = 'AUTHORED']] | CASE size(found42) WHEN 0 THEN null WHEN 1 THEN 'wrote' + CASE WHEN head([one43 IN found42 | CASE one43.source WHEN id38 THEN one43.target ELSE one43.source END]) = alone34 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'wrote ' + size(found42) + ' of these papers' END]), head([found42 IN [[edge36 IN own39 WHERE edge36.kind = 'AFFILIATED_WITH']] | CASE size(found42) WHEN 0 THEN null WHEN 1 THEN 'affiliated with' + ' 1 of these institutions' ELSE 'affiliated with ' + size(found42) + ' of these institutions' END]))] WHEN entry21.node:Institution THEN [CASE WHEN NOT alone34 IN papers35 AND any(edge36 IN own39 WHERE edge36.kind = 'AFFILIATED_WITH' AND NOT edge36.source IN papers35 AND edge36.source = alone34) THEN 'affiliation of the person you started from' END, coalesce(head([found42 IN [[edge36 IN own39 WHERE edge36.kind = 'AFFILIATED_WITH' AND edge36.source IN papers35]] | CASE size(found42) WHEN 0 THEN null WHEN 1 THEN 'named on' + CASE WHEN head([one43 IN found42 | CASE one43.source WHEN id38 THEN one43.target ELSE one43.source END]) = alone34 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'named on ' + size(found42) + ' of these papers' END]), head([found42 IN [[edge36 IN own39 WHERE edge36.kind = 'AFFILIATED_WITH' AND NOT edge36.source IN papers35]] | CASE size(found42) WHEN 0 THEN null WHEN 1 THEN 'affiliation of' + ' 1 of these people' ELSE 'affiliation of ' + size(found42) + ' of these people' END]))] ELSE [head([found42 IN [[edge36 IN own39 WHERE edge36.kind = 'HAS_TOPIC']] | CASE size(found42) WHEN 0 THEN null WHEN 1 THEN 'topic of' + CASE WHEN head([one43 IN found42 | CASE one43.source WHEN id38 THEN one43.target ELSE one43.source END]) = alone34 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'topic of ' + size(found42) + ' of these papers' END])] END WHERE reason40 IS NOT NULL][..2] AS said44
    WITH entry21, CASE WHEN size(said44) > 0 THEN reduce(text45 = said44[0], more46 IN said44[1..] | text45 + ' and ' + more46) WHEN entry21.node:Paper THEN 'near the papers that are near the start' WHEN entry21.node:Person THEN 'wrote papers that are near the start' WHEN entry21.node:Institution THEN 'named on papers that are near the start' WHEN entry21.node:Topic THEN 'topic of papers that are near the start' END AS text45
    RETURN collect({node: entry21.node, weight: entry21.weight, why: toUpper(left(text45, 1)) + substring(text45, 1)}) AS explained47
  }
  WITH seeds4, slice5, edges33, cut6, explained47 AS entries7
  WITH *, [seed3 IN seeds4 | seed3.id] AS reached0_48
  WITH *, reached0_48 + [edge36 IN edges33 WHERE edge36.source IN reached0_48 | edge36.target] + [edge36 IN edges33 WHERE edge36.target IN reached0_48 | edge36.source] AS reached1_49
  WITH *, reached1_49 + [edge36 IN edges33 WHERE edge36.source IN reached1_49 | edge36.target] + [edge36 IN edges33 WHERE edge36.target IN reached1_49 | edge36.source] AS reached2_50
  WITH {nodes: [entry21 IN entries7 | {node: entry21.node, weight: entry21.weight, why: entry21.why, distance: CASE WHEN entry21.node.id IN reached0_48 THEN 0 WHEN entry21.node.id IN reached1_49 THEN 1 WHEN entry21.node.id IN reached2_50 THEN 2 ELSE 3 END}], edges: edges33, truncated: cut6} AS other51
  CALL (other51) {
    UNWIND other51.nodes AS other55
    WITH other55, other55.distance AS k52, other55.weight AS k53, other55.node.id AS k54 ORDER BY k52, k53 DESC, k54
    CALL (other55) {
      CALL (other55) {
        WITH other55.node AS other58 WHERE other58:Paper
        RETURN [0, [other58.id]] AS v57
        UNION ALL
        WITH other55.node AS other59 WHERE other59:Person
        RETURN [1, [other59.id]] AS v57
        UNION ALL
        WITH other55.node AS other60 WHERE other60:Institution
        RETURN [2, [other60.id]] AS v57
        UNION ALL
        WITH other55.node AS other61 WHERE other61:Topic
        RETURN [3, [other61.id]] AS v57
      }
      RETURN head(collect(v57)) AS v56
    }
    RETURN collect([k52, k53, v56]) AS v62
  }
  CALL (other51) {
    UNWIND other51.edges AS other66
    WITH other66, other66.kind AS k63, other66.source AS k64, other66.target AS k65 ORDER BY k63, k64, k65
    RETURN collect([k63]) AS v67
  }
  RETURN head(collect([other51.truncated, [v62], [v67]])) AS v1
}
RETURN [[COLLECT { UNWIND $p0s AS key68 WITH key68 WHERE NOT EXISTS { (:Identifier {key: key68})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic) } RETURN DISTINCT key68 }, v1]] AS row
