// { paths(from: "W1", to: "T1", maxLength: 1, relationKinds: [AUTHORED, AFFILIATED_WITH]) { length nodes { id } edges { source target weight } } }
// parameters: {"p0f":"W1","p0n":3,"p0t":"T1"}
CALL () {
  MATCH (:Identifier {key: $p0f})-[:IDENTIFIES]->(from3:Paper|Person|Institution|Topic)
  MATCH (:Identifier {key: $p0t})-[:IDENTIFIES]->(to4:Paper|Person|Institution|Topic)
  WITH from3, to4, COUNT { (from3)-[:AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION]-() } < COUNT { (to4)-[:AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION]-() } AS turned5 WHERE from3 <> to4
  WITH turned5, CASE WHEN turned5 THEN to4 ELSE from3 END AS start6, CASE WHEN turned5 THEN from3 ELSE to4 END AS end7
  MATCH path8 = shortestPath((start6)-[:AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION*1..1]-(end7))
  WITH turned5, length(path8) / 2 AS left9, length(path8) - length(path8) / 2 AS right10, [start6] AS left0_11, [end7] AS right0_12
  CALL (right10, right0_12) {
    UNWIND CASE WHEN right10 >= 1 THEN right0_12 ELSE [] END AS node13
    MATCH (node13)-[:AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION]-(next14)
    RETURN collect(DISTINCT next14) AS right1_15
  }
  WITH *, [left0_11][left9] AS far16, [right0_12, right1_15][right10] AS near17
  CALL (far16, near17) {
    UNWIND far16 AS middle18
    WITH middle18 WHERE middle18 IN near17
    WITH middle18, COUNT { (middle18)-[:AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION]-() } AS degree19 ORDER BY degree19, middle18.id LIMIT $p0n
    RETURN collect([middle18]) AS paths0_20
  }
  CALL (paths0_20, right10, right0_12) {
    UNWIND range(0, size(paths0_20) - 1) AS at21
    WITH at21, paths0_20[at21] AS path8, paths0_20[at21][-1] AS end7, right10 AS steps22, right0_12 AS reached23 OPTIONAL
    MATCH (end7)-[:AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION]-(next14) WHERE steps22 > 0 AND next14 IN reached23
    WITH DISTINCT at21, path8, next14
    WITH at21, path8, next14, COUNT { (next14)-[:AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION]-() } AS degree19 ORDER BY at21, degree19, next14.id LIMIT $p0n
    RETURN collect(CASE WHEN next14 IS NULL THEN path8 ELSE path8 + [next14] END) AS paths1_24
  }
  UNWIND range(0, size(paths1_24) - 1) AS at21
  WITH at21, CASE WHEN turned5 THEN reverse(paths1_24[at21]) ELSE paths1_24[at21] END AS nodes25
  CALL (nodes25) {
    UNWIND range(0, size(nodes25) - 2) AS place26
    WITH place26, nodes25[place26] AS node13, nodes25[place26 + 1] AS next14
    MATCH (node13)-[relation27:AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION]-(next14)
    WITH place26, {kind: CASE type(relation27) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation27) END, source: startNode(relation27).id, target: endNode(relation27).id, weight: coalesce(relation27.score, 1.0)} AS edge28 ORDER BY place26, edge28.kind, edge28.source
    WITH place26, head(collect(edge28)) AS edge28 ORDER BY place26
    RETURN collect(edge28) AS edges29
  }
  WITH {place: at21, nodes: nodes25, edges: edges29} AS other2
  WITH other2, other2.place AS k1 ORDER BY k1
  CALL (other2) {
    UNWIND range(0, size(other2.nodes) - 1) AS rank32
    WITH rank32, other2.nodes[rank32] AS other31
    WITH other31, rank32, rank32 AS k30 ORDER BY k30
    CALL (other31) {
      CALL (other31) {
        WITH other31 AS other35 WHERE other35:Paper
        RETURN [0, [other35.id]] AS v34
        UNION ALL
        WITH other31 AS other36 WHERE other36:Person
        RETURN [1, [other36.id]] AS v34
        UNION ALL
        WITH other31 AS other37 WHERE other37:Institution
        RETURN [2, [other37.id]] AS v34
        UNION ALL
        WITH other31 AS other38 WHERE other38:Topic
        RETURN [3, [other38.id]] AS v34
      }
      RETURN head(collect(v34)) AS v33
    }
    RETURN collect([v33]) AS v39
  }
  CALL (other2) {
    UNWIND range(0, size(other2.edges) - 1) AS rank42
    WITH rank42, other2.edges[rank42] AS other41
    WITH other41, rank42, rank42 AS k40 ORDER BY k40
    RETURN collect([other41.source, other41.target, other41.weight]) AS v43
  }
  RETURN collect([size(other2.edges), [v39], [v43]]) AS v44
}
RETURN [[COLLECT { UNWIND [$p0f, $p0t] AS key45 WITH key45 WHERE NOT EXISTS { (:Identifier {key: key45})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic) } RETURN key45 }, [v44]]] AS row
