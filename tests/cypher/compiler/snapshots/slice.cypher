// { researchMap(seeds: ["W1", "T1"]) { truncated nodes { distance weight node { id } } edges { kind } } }
// parameters: {"p0l":60,"p0s":["W1","T1"]}
CALL () {
  UNWIND $p0s AS key2
  MATCH (:Identifier {key: key2})-[:IDENTIFIES]->(seed3:Paper|Person|Institution|Topic)
  WITH collect(DISTINCT seed3) AS seeds4
  WITH seeds4, seeds4 AS slice5, false AS cut6, [seed3 IN seeds4 | {node: seed3, weight: 1.0}] AS entries7, [seed3 IN seeds4 | {node: seed3, weight: 1000000, degree: COUNT { (seed3)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }}] AS level8
  WITH *, level8 AS frontier9
  CALL (frontier9, slice5) {
    UNWIND frontier9 AS expanded10
    WITH expanded10.node AS parent11, expanded10.weight / (log(2 + expanded10.degree) / log(2)) AS pull12
    MATCH (parent11)-[link13:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(candidate14) WHERE NOT candidate14 IN slice5 AND NOT candidate14:EarlierVersion
    WITH candidate14, sum(toInteger(pull12 * coalesce(link13.score, 1.0))) AS drawn15
    WITH candidate14, 1 + toInteger(drawn15 * (1 + log10(1 + CASE WHEN candidate14:Paper THEN coalesce(candidate14.citationCount, 0) WHEN candidate14:Person THEN COUNT { (candidate14)-[:AUTHORED]->() } WHEN candidate14:Institution THEN COUNT { (candidate14)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight16 ORDER BY weight16 DESC, candidate14.id
    WITH head([label17 IN labels(candidate14) WHERE label17 IN ['Paper', 'Person', 'Institution', 'Topic']]) AS kind18, collect({node: candidate14, weight: weight16})[..$p0l + 1] AS best19
    UNWIND range(0, size(best19) - 1) AS place20
    WITH best19[place20] AS entry21, place20 ORDER BY place20, entry21.weight DESC, entry21.node.id
    RETURN collect(entry21) AS ranked22
  }
  WITH *, CASE WHEN toInteger(ceil(($p0l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5) > 0 THEN ranked22[..toInteger(ceil(($p0l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5)] ELSE [] END AS kept23
  WITH seeds4, slice5 + [entry21 IN kept23 | entry21.node] AS slice5, cut6 OR size(kept23) < size(ranked22) OR size(frontier9) < size(level8) AS cut6, entries7 + [entry21 IN kept23 | {node: entry21.node, weight: round(1.0 * entry21.weight / ranked22[0].weight / 2, 6)}] AS entries7, [entry21 IN kept23 | {node: entry21.node, weight: 1000000 * entry21.weight / ranked22[0].weight, degree: head([node24 IN [entry21.node] | COUNT { (node24)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }])}] AS level8
  CALL (slice5) {
    UNWIND slice5 AS start25
    MATCH (start25)-[relation26:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end27) WHERE end27 IN slice5
    RETURN collect({kind: CASE type(relation26) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation26) END, source: startNode(relation26).id, target: endNode(relation26).id, weight: coalesce(relation26.score, 1.0)}) AS edges28
  }
  WITH *, [seed3 IN seeds4 | seed3.id] AS reached0_29
  WITH {nodes: [entry21 IN entries7 | {node: entry21.node, weight: entry21.weight, distance: CASE WHEN entry21.node.id IN reached0_29 THEN 0 ELSE 1 END}], edges: edges28, truncated: cut6} AS other30
  CALL (other30) {
    UNWIND other30.nodes AS other34
    WITH other34, other34.distance AS k31, other34.weight AS k32, other34.node.id AS k33 ORDER BY k31, k32 DESC, k33
    CALL (other34) {
      CALL (other34) {
        WITH other34.node AS other37 WHERE other37:Paper
        RETURN [0, [other37.id]] AS v36
        UNION ALL
        WITH other34.node AS other38 WHERE other38:Person
        RETURN [1, [other38.id]] AS v36
        UNION ALL
        WITH other34.node AS other39 WHERE other39:Institution
        RETURN [2, [other39.id]] AS v36
        UNION ALL
        WITH other34.node AS other40 WHERE other40:Topic
        RETURN [3, [other40.id]] AS v36
      }
      RETURN head(collect(v36)) AS v35
    }
    RETURN collect([k31, k32, v35]) AS v41
  }
  CALL (other30) {
    UNWIND other30.edges AS other45
    WITH other45, other45.kind AS k42, other45.source AS k43, other45.target AS k44 ORDER BY k42, k43, k44
    RETURN collect([k42]) AS v46
  }
  RETURN head(collect([other30.truncated, [v41], [v46]])) AS v1
}
RETURN [[COLLECT { UNWIND $p0s AS key47 WITH key47 WHERE NOT EXISTS { (:Identifier {key: key47})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic) } RETURN DISTINCT key47 }, v1]] AS row
