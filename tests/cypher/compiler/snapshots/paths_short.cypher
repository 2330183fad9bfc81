// { paths(from: "W1", to: "T1", maxLength: 1, relationKinds: [AUTHORED, AFFILIATED_WITH]) { length nodes { id } edges { source target weight } } }
// parameters: {"p0f":"W1","p0n":3,"p0t":"T1"}
CALL () {
  MATCH (:Identifier {key: $p0f})-[:IDENTIFIES]->(from3:Paper|Person|Institution|Topic)
  MATCH (:Identifier {key: $p0t})-[:IDENTIFIES]->(to4:Paper|Person|Institution|Topic)
  WITH from3, to4, COUNT { (from3)-[:AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION]-() } < COUNT { (to4)-[:AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION]-() } AS turned5 WHERE from3 <> to4
  WITH turned5, CASE WHEN turned5 THEN to4 ELSE from3 END AS a6, CASE WHEN turned5 THEN from3 ELSE to4 END AS b7
  MATCH p8 = shortestPath((a6)-[:AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION*1..1]-(b7))
  WITH turned5, length(p8) / 2 AS left9, length(p8) - length(p8) / 2 AS right10, [a6] AS left0_11, [b7] AS right0_12
  CALL (right10, right0_12) {
    UNWIND CASE WHEN right10 >= 1 THEN right0_12 ELSE [] END AS x13
    MATCH (x13)-[:AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION]-(y14)
    RETURN collect(DISTINCT y14) AS right1_15
  }
  WITH *, [left0_11][left9] AS far16, [right0_12, right1_15][right10] AS near17
  CALL (far16, near17) {
    UNWIND far16 AS x13
    WITH x13 WHERE x13 IN near17
    WITH x13, COUNT { (x13)-[:AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION]-() } AS degree18 ORDER BY degree18, x13.id LIMIT $p0n
    RETURN collect([x13]) AS paths0_19
  }
  CALL (paths0_19, right10, right0_12) {
    UNWIND range(0, size(paths0_19) - 1) AS at20
    WITH at20, paths0_19[at20] AS p8, paths0_19[at20][-1] AS x13, right10 AS steps21, right0_12 AS reached22 OPTIONAL
    MATCH (x13)-[:AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION]-(y14) WHERE steps21 > 0 AND y14 IN reached22
    WITH DISTINCT at20, p8, y14
    WITH at20, p8, y14, COUNT { (y14)-[:AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION]-() } AS degree18 ORDER BY at20, degree18, y14.id LIMIT $p0n
    RETURN collect(CASE WHEN y14 IS NULL THEN p8 ELSE p8 + [y14] END) AS paths1_23
  }
  UNWIND range(0, size(paths1_23) - 1) AS at20
  WITH at20, CASE WHEN turned5 THEN reverse(paths1_23[at20]) ELSE paths1_23[at20] END AS nodes24
  CALL (nodes24) {
    UNWIND range(0, size(nodes24) - 2) AS i25
    WITH i25, nodes24[i25] AS x13, nodes24[i25 + 1] AS y14
    MATCH (x13)-[relation26:AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION]-(y14)
    WITH i25, {kind: CASE type(relation26) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation26) END, source: startNode(relation26).id, target: endNode(relation26).id, weight: coalesce(relation26.score, 1.0)} AS edge27 ORDER BY i25, edge27.kind, edge27.source
    WITH i25, head(collect(edge27)) AS edge27 ORDER BY i25
    RETURN collect(edge27) AS edges28
  }
  WITH {place: at20, nodes: nodes24, edges: edges28} AS other2
  WITH other2, other2.place AS k1 ORDER BY k1
  CALL (other2) {
    UNWIND range(0, size(other2.nodes) - 1) AS rank31
    WITH rank31, other2.nodes[rank31] AS other30
    WITH other30, rank31, rank31 AS k29 ORDER BY k29
    CALL (other30) {
      CALL (other30) {
        WITH other30 AS other34 WHERE other34:Paper
        RETURN [0, [other34.id]] AS v33
        UNION ALL
        WITH other30 AS other35 WHERE other35:Person
        RETURN [1, [other35.id]] AS v33
        UNION ALL
        WITH other30 AS other36 WHERE other36:Institution
        RETURN [2, [other36.id]] AS v33
        UNION ALL
        WITH other30 AS other37 WHERE other37:Topic
        RETURN [3, [other37.id]] AS v33
      }
      RETURN head(collect(v33)) AS v32
    }
    RETURN collect([v32]) AS v38
  }
  CALL (other2) {
    UNWIND range(0, size(other2.edges) - 1) AS rank41
    WITH rank41, other2.edges[rank41] AS other40
    WITH other40, rank41, rank41 AS k39 ORDER BY k39
    RETURN collect([other40.source, other40.target, other40.weight]) AS v42
  }
  RETURN collect([size(other2.edges), [v38], [v42]]) AS v43
}
RETURN [[COLLECT { UNWIND [$p0f, $p0t] AS key44 WITH key44 WHERE NOT EXISTS { (:Identifier {key: key44})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic) } RETURN key44 }, [v43]]] AS row
