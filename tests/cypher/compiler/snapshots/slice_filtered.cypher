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
  WITH *, [seed3 IN seeds4 | seed3.id] AS start30, CASE WHEN size(seeds4) = 1 THEN seeds4[0].id END AS alone34, [entry21 IN entries7 WHERE entry21.node:Paper | entry21.node.id] AS papers35
  CALL (start30, alone34, papers35, entries7, edges33) {
    UNWIND [entry21 IN entries7 | [entry21.node.id, entry21, null]] + [edge36 IN edges33 | [edge36.source, null, edge36]] + [edge36 IN edges33 | [edge36.target, null, edge36]] AS row37
    WITH row37[0] AS id38, head(collect(row37[1])) AS entry21, collect(DISTINCT row37[2]) AS own39
    WITH id38, entry21, own39, [reason40 IN CASE WHEN id38 IN start30 THEN ['you started here'] WHEN entry21.node:Paper THEN [CASE WHEN NOT alone34 IN papers35 AND any(edge36 IN own39 WHERE edge36.kind = 'AUTHORED' AND edge36.source = alone34) THEN 'written by the person you started from' END, CASE WHEN NOT alone34 IN papers35 AND any(edge36 IN own39 WHERE edge36.kind = 'AFFILIATED_WITH' AND edge36.target = alone34) THEN 'written at the institution you started from' END, CASE WHEN NOT alone34 IN papers35 AND any(edge36 IN own39 WHERE edge36.kind = 'HAS_TOPIC' AND edge36.target = alone34) THEN 'about the topic you started from' END, CASE WHEN size([edge36 IN own39 WHERE edge36.kind = 'CITES' AND edge36.source = id38]) > size([edge36 IN own39 WHERE edge36.kind = 'CITES' AND edge36.target = id38]) THEN head([found41 IN [[edge36 IN own39 WHERE edge36.kind = 'CITES' AND edge36.source = id38]] | CASE size(found41) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one42 IN found41 | CASE one42.source WHEN id38 THEN one42.target ELSE one42.source END]) = alone34 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cites ' + size(found41) + ' of these papers' END]) ELSE head([found41 IN [[edge36 IN own39 WHERE edge36.kind = 'CITES' AND edge36.target = id38]] | CASE size(found41) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one42 IN found41 | CASE one42.source WHEN id38 THEN one42.target ELSE one42.source END]) = alone34 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cited by ' + size(found41) + ' of these papers' END]) END, CASE WHEN size([edge36 IN own39 WHERE edge36.kind = 'CITES' AND edge36.source = id38]) > size([edge36 IN own39 WHERE edge36.kind = 'CITES' AND edge36.target = id38]) THEN head([found41 IN [[edge36 IN own39 WHERE edge36.kind = 'CITES' AND edge36.target = id38]] | CASE size(found41) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one42 IN found41 | CASE one42.source WHEN id38 THEN one42.target ELSE one42.source END]) = alone34 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cited by ' + size(found41) + ' of these papers' END]) ELSE head([found41 IN [[edge36 IN own39 WHERE edge36.kind = 'CITES' AND edge36.source = id38]] | CASE size(found41) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one42 IN found41 | CASE one42.source WHEN id38 THEN one42.target ELSE one42.source END]) = alone34 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cites ' + size(found41) + ' of these papers' END]) END] WHEN entry21.node:Person THEN [CASE WHEN NOT alone34 IN papers35 AND any(edge36 IN own39 WHERE edge36.kind = 'AFFILIATED_WITH' AND edge36.target = alone34) THEN 'affiliated with the institution you started from' END, coalesce(head([found41 IN [[edge36 IN own39 WHERE edge36.kind = 'AUTHORED']] | CASE size(found41) WHEN 0 THEN null WHEN 1 THEN 'wrote' + CASE WHEN head([one42 IN found41 | CASE one42.source WHEN id38 THEN one42.target ELSE one42.source END]) = alone34 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'wrote ' + size(found41) + ' of these papers' END]), head([found41 IN [[edge36 IN own39 WHERE edge36.kind = 'AFFILIATED_WITH']] | CASE size(found41) WHEN 0 THEN null WHEN 1 THEN 'affiliated with' + ' one of these institutions' ELSE 'affiliated with ' + size(found41) + ' of these institutions' END]))] WHEN entry21.node:Institution THEN [CASE WHEN NOT alone34 IN papers35 AND any(edge36 IN own39 WHERE edge36.kind = 'AFFILIATED_WITH' AND NOT edge36.source IN papers35 AND edge36.source = alone34) THEN 'affiliation of the person you started from' END, coalesce(head([found41 IN [[edge36 IN own39 WHERE edge36.kind = 'AFFILIATED_WITH' AND edge36.source IN papers35]] | CASE size(found41) WHEN 0 THEN null WHEN 1 THEN 'affiliation on' + CASE WHEN head([one42 IN found41 | CASE one42.source WHEN id38 THEN one42.target ELSE one42.source END]) = alone34 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'affiliation on ' + size(found41) + ' of these papers' END]), head([found41 IN [[edge36 IN own39 WHERE edge36.kind = 'AFFILIATED_WITH' AND NOT edge36.source IN papers35]] | CASE size(found41) WHEN 0 THEN null WHEN 1 THEN 'affiliation of' + ' one of these people' ELSE 'affiliation of ' + size(found41) + ' of these people' END]))] ELSE [head([found41 IN [[edge36 IN own39 WHERE edge36.kind = 'HAS_TOPIC']] | CASE size(found41) WHEN 0 THEN null WHEN 1 THEN 'topic of' + CASE WHEN head([one42 IN found41 | CASE one42.source WHEN id38 THEN one42.target ELSE one42.source END]) = alone34 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'topic of ' + size(found41) + ' of these papers' END])] END WHERE reason40 IS NOT NULL][..2] AS said43
    WITH entry21, CASE WHEN size(said43) > 0 THEN reduce(text44 = said43[0], more45 IN said43[1..] | text44 + ' and ' + more45) WHEN entry21.node:Paper THEN coalesce(head([found41 IN [[edge36 IN own39 WHERE edge36.kind = 'AUTHORED']] | CASE size(found41) WHEN 0 THEN null WHEN 1 THEN 'written by' + ' one of these people' ELSE 'written by ' + size(found41) + ' of these people' END]), head([found41 IN [[edge36 IN own39 WHERE edge36.kind = 'AFFILIATED_WITH']] | CASE size(found41) WHEN 0 THEN null WHEN 1 THEN 'from' + ' one of these institutions' ELSE 'from ' + size(found41) + ' of these institutions' END]), head([found41 IN [[edge36 IN own39 WHERE edge36.kind = 'HAS_TOPIC']] | CASE size(found41) WHEN 0 THEN null WHEN 1 THEN 'about' + ' one of these topics' ELSE 'about ' + size(found41) + ' of these topics' END])) END AS text44
    WITH entry21, text44 AS text44
    RETURN collect({node: entry21.node, weight: entry21.weight, why: toUpper(left(text44, 1)) + substring(text44, 1)}) AS explained46
  }
  WITH seeds4, slice5, edges33, cut6, explained46 AS entries7
  WITH *, [seed3 IN seeds4 | seed3.id] AS reached0_47
  WITH *, reached0_47 + [edge36 IN edges33 WHERE edge36.source IN reached0_47 | edge36.target] + [edge36 IN edges33 WHERE edge36.target IN reached0_47 | edge36.source] AS reached1_48
  WITH *, reached1_48 + [edge36 IN edges33 WHERE edge36.source IN reached1_48 | edge36.target] + [edge36 IN edges33 WHERE edge36.target IN reached1_48 | edge36.source] AS reached2_49
  WITH {nodes: [entry21 IN entries7 | {node: entry21.node, weight: entry21.weight, why: entry21.why, distance: CASE WHEN entry21.node.id IN reached0_47 THEN 0 WHEN entry21.node.id IN reached1_48 THEN 1 WHEN entry21.node.id IN reached2_49 THEN 2 ELSE 3 END}], edges: edges33, truncated: cut6} AS other50
  CALL (other50) {
    UNWIND other50.nodes AS other54
    WITH other54, other54.distance AS k51, other54.weight AS k52, other54.node.id AS k53 ORDER BY k51, k52 DESC, k53
    CALL (other54) {
      CALL (other54) {
        WITH other54.node AS other57 WHERE other57:Paper
        RETURN [0, [other57.id]] AS v56
        UNION ALL
        WITH other54.node AS other58 WHERE other58:Person
        RETURN [1, [other58.id]] AS v56
        UNION ALL
        WITH other54.node AS other59 WHERE other59:Institution
        RETURN [2, [other59.id]] AS v56
        UNION ALL
        WITH other54.node AS other60 WHERE other60:Topic
        RETURN [3, [other60.id]] AS v56
      }
      RETURN head(collect(v56)) AS v55
    }
    RETURN collect([k51, k52, v55]) AS v61
  }
  CALL (other50) {
    UNWIND other50.edges AS other65
    WITH other65, other65.kind AS k62, other65.source AS k63, other65.target AS k64 ORDER BY k62, k63, k64
    RETURN collect([k62]) AS v66
  }
  RETURN head(collect([other50.truncated, [v61], [v66]])) AS v1
}
RETURN [[COLLECT { UNWIND $p0s AS key67 WITH key67 WHERE NOT EXISTS { (:Identifier {key: key67})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic) } RETURN DISTINCT key67 }, v1]] AS row
