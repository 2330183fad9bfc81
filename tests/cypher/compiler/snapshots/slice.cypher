// { researchMap(seeds: ["W1", "T1"]) { truncated nodes { distance weight node { id } } edges { kind } } }
// parameters: {"p0l":60,"p0s":["W1","T1"]}
CALL () {
  UNWIND $p0s AS key2
  MATCH (:Identifier {key: key2})-[:IDENTIFIES]->(seed3:Paper|Person|Institution|Topic)
  WITH collect(DISTINCT seed3) AS seeds4
  WITH seeds4, seeds4 AS slice5, false AS cut6, [x7 IN seeds4 | {node: x7, weight: 1.0}] AS entries8, [x7 IN seeds4 | {node: x7, weight: 1000000, degree: COUNT { (x7)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }}] AS level9
  WITH *, level9 AS frontier10
  CALL (frontier10, slice5) {
    UNWIND frontier10 AS f11
    WITH f11.node AS p12, f11.weight / (log(2 + f11.degree) / log(2)) AS pull13
    MATCH (p12)-[link14:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(c15) WHERE NOT c15 IN slice5
    WITH c15, sum(toInteger(pull13 * coalesce(link14.score, 1.0))) AS drawn16
    WITH c15, 1 + toInteger(drawn16 * (1 + log10(1 + CASE WHEN c15:Paper THEN coalesce(c15.citationCount, 0) WHEN c15:Person THEN COUNT { (c15)-[:AUTHORED]->() } WHEN c15:Institution THEN COUNT { (c15)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight17 ORDER BY weight17 DESC, c15.id
    WITH labels(c15) AS kind18, collect({node: c15, weight: weight17})[..$p0l + 1] AS best19
    UNWIND range(0, size(best19) - 1) AS place20
    WITH best19[place20] AS x7, place20 ORDER BY place20, x7.weight DESC, x7.node.id
    RETURN collect(x7) AS ranked21
  }
  WITH *, CASE WHEN toInteger(ceil(($p0l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5) > 0 THEN ranked21[..toInteger(ceil(($p0l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5)] ELSE [] END AS kept22
  WITH seeds4, slice5 + [x7 IN kept22 | x7.node] AS slice5, cut6 OR size(kept22) < size(ranked21) OR size(frontier10) < size(level9) AS cut6, entries8 + [x7 IN kept22 | {node: x7.node, weight: round(1.0 * x7.weight / ranked21[0].weight / 2, 6)}] AS entries8, [x7 IN kept22 | {node: x7.node, weight: 1000000 * x7.weight / ranked21[0].weight, degree: head([y23 IN [x7.node] | COUNT { (y23)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }])}] AS level9
  CALL (slice5) {
    UNWIND slice5 AS a24
    MATCH (a24)-[relation25:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(b26) WHERE b26 IN slice5
    RETURN collect({kind: CASE type(relation25) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation25) END, source: startNode(relation25).id, target: endNode(relation25).id, weight: coalesce(relation25.score, 1.0)}) AS edges27
  }
  WITH *, [x7 IN seeds4 | x7.id] AS reached0_28
  WITH {nodes: [x7 IN entries8 | {node: x7.node, weight: x7.weight, distance: CASE WHEN x7.node.id IN reached0_28 THEN 0 ELSE 1 END}], edges: edges27, truncated: cut6} AS other29
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
