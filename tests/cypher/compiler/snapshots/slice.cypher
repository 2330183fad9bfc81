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
    MATCH (parent11)-[link13:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(candidate14) WHERE NOT candidate14 IN slice5
    WITH candidate14, sum(toInteger(pull12 * coalesce(link13.score, 1.0))) AS drawn15
    WITH candidate14, 1 + toInteger(drawn15 * (1 + log10(1 + CASE WHEN candidate14:Paper THEN coalesce(candidate14.citationCount, 0) WHEN candidate14:Person THEN COUNT { (candidate14)-[:AUTHORED]->() } WHEN candidate14:Institution THEN COUNT { (candidate14)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight16 ORDER BY weight16 DESC, candidate14.id
    WITH labels(candidate14) AS kind17, collect({node: candidate14, weight: weight16})[..$p0l + 1] AS best18
    UNWIND range(0, size(best18) - 1) AS place19
    WITH best18[place19] AS entry20, place19 ORDER BY place19, entry20.weight DESC, entry20.node.id
    RETURN collect(entry20) AS ranked21
  }
  WITH *, CASE WHEN toInteger(ceil(($p0l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5) > 0 THEN ranked21[..toInteger(ceil(($p0l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5)] ELSE [] END AS kept22
  WITH seeds4, slice5 + [entry20 IN kept22 | entry20.node] AS slice5, cut6 OR size(kept22) < size(ranked21) OR size(frontier9) < size(level8) AS cut6, entries7 + [entry20 IN kept22 | {node: entry20.node, weight: round(1.0 * entry20.weight / ranked21[0].weight / 2, 6)}] AS entries7, [entry20 IN kept22 | {node: entry20.node, weight: 1000000 * entry20.weight / ranked21[0].weight, degree: head([node23 IN [entry20.node] | COUNT { (node23)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }])}] AS level8
  CALL (slice5) {
    UNWIND slice5 AS start24
    MATCH (start24)-[relation25:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end26) WHERE end26 IN slice5
    RETURN collect({kind: CASE type(relation25) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation25) END, source: startNode(relation25).id, target: endNode(relation25).id, weight: coalesce(relation25.score, 1.0)}) AS edges27
  }
  WITH *, [seed3 IN seeds4 | seed3.id] AS reached0_28
  WITH {nodes: [entry20 IN entries7 | {node: entry20.node, weight: entry20.weight, distance: CASE WHEN entry20.node.id IN reached0_28 THEN 0 ELSE 1 END}], edges: edges27, truncated: cut6} AS other29
  CALL (other29) {
    UNWIND other29.nodes AS other33
    WITH other33, other33.distance AS k30, other33.weight AS k31, other33.node.id AS k32 ORDER BY k30, k31 DESC, k32
    CALL (other33) {
      CALL (other33) {
        WITH other33.node AS other36 WHERE other36:Paper
        RETURN [0, [other36.id]] AS v35
        UNION ALL
        WITH other33.node AS other37 WHERE other37:Person
        RETURN [1, [other37.id]] AS v35
        UNION ALL
        WITH other33.node AS other38 WHERE other38:Institution
        RETURN [2, [other38.id]] AS v35
        UNION ALL
        WITH other33.node AS other39 WHERE other39:Topic
        RETURN [3, [other39.id]] AS v35
      }
      RETURN head(collect(v35)) AS v34
    }
    RETURN collect([k30, k31, v34]) AS v40
  }
  CALL (other29) {
    UNWIND other29.edges AS other44
    WITH other44, other44.kind AS k41, other44.source AS k42, other44.target AS k43 ORDER BY k41, k42, k43
    RETURN collect([k41]) AS v45
  }
  RETURN head(collect([other29.truncated, [v40], [v45]])) AS v1
}
RETURN [[COLLECT { UNWIND $p0s AS key46 WITH key46 WHERE NOT EXISTS { (:Identifier {key: key46})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic) } RETURN DISTINCT key46 }, v1]] AS row
