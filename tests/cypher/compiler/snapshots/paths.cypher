// { paths(from: "W1", to: "T1") { length nodes { id } edges { source target weight } } }
// parameters: {"p0f":"W1","p0n":3,"p0t":"T1"}
CALL () {
  MATCH (:Identifier {key: $p0f})-[:IDENTIFIES]->(from3:Paper|Person|Institution|Topic)
  MATCH (:Identifier {key: $p0t})-[:IDENTIFIES]->(to4:Paper|Person|Institution|Topic)
  WITH from3, to4, COUNT { (from3)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } < COUNT { (to4)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } AS turned5 WHERE from3 <> to4
  WITH turned5, CASE WHEN turned5 THEN to4 ELSE from3 END AS a6, CASE WHEN turned5 THEN from3 ELSE to4 END AS b7
  MATCH p8 = shortestPath((a6)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC*1..6]-(b7))
  WITH turned5, length(p8) / 2 AS left9, length(p8) - length(p8) / 2 AS right10, [a6] AS left0_11, [b7] AS right0_12
  CALL (left9, left0_11) {
    UNWIND CASE WHEN left9 >= 1 THEN left0_11 ELSE [] END AS x13
    MATCH (x13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(y14)
    RETURN collect(DISTINCT y14) AS left1_15
  }
  CALL (left9, left1_15) {
    UNWIND CASE WHEN left9 >= 2 THEN left1_15 ELSE [] END AS x13
    MATCH (x13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(y14)
    RETURN collect(DISTINCT y14) AS left2_16
  }
  CALL (left9, left2_16) {
    UNWIND CASE WHEN left9 >= 3 THEN left2_16 ELSE [] END AS x13
    MATCH (x13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(y14)
    RETURN collect(DISTINCT y14) AS left3_17
  }
  CALL (right10, right0_12) {
    UNWIND CASE WHEN right10 >= 1 THEN right0_12 ELSE [] END AS x13
    MATCH (x13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(y14)
    RETURN collect(DISTINCT y14) AS right1_18
  }
  CALL (right10, right1_18) {
    UNWIND CASE WHEN right10 >= 2 THEN right1_18 ELSE [] END AS x13
    MATCH (x13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(y14)
    RETURN collect(DISTINCT y14) AS right2_19
  }
  CALL (right10, right2_19) {
    UNWIND CASE WHEN right10 >= 3 THEN right2_19 ELSE [] END AS x13
    MATCH (x13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(y14)
    RETURN collect(DISTINCT y14) AS right3_20
  }
  WITH *, [left0_11, left1_15, left2_16, left3_17][left9] AS far21, [right0_12, right1_18, right2_19, right3_20][right10] AS near22
  CALL (far21, near22) {
    UNWIND far21 AS x13
    WITH x13 WHERE x13 IN near22
    WITH x13, COUNT { (x13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } AS degree23 ORDER BY degree23, x13.id LIMIT $p0n
    RETURN collect([x13]) AS paths0_24
  }
  CALL (paths0_24, left9, left2_16) {
    UNWIND range(0, size(paths0_24) - 1) AS at25
    WITH at25, paths0_24[at25] AS p8, paths0_24[at25][0] AS x13, left9 AS steps26, left2_16 AS reached27 OPTIONAL
    MATCH (x13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(y14) WHERE steps26 > 2 AND y14 IN reached27
    WITH DISTINCT at25, p8, y14
    WITH at25, p8, y14, COUNT { (y14)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } AS degree23 ORDER BY at25, degree23, y14.id LIMIT $p0n
    RETURN collect(CASE WHEN y14 IS NULL THEN p8 ELSE [y14] + p8 END) AS paths1_28
  }
  CALL (paths1_28, left9, left1_15) {
    UNWIND range(0, size(paths1_28) - 1) AS at25
    WITH at25, paths1_28[at25] AS p8, paths1_28[at25][0] AS x13, left9 AS steps26, left1_15 AS reached27 OPTIONAL
    MATCH (x13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(y14) WHERE steps26 > 1 AND y14 IN reached27
    WITH DISTINCT at25, p8, y14
    WITH at25, p8, y14, COUNT { (y14)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } AS degree23 ORDER BY at25, degree23, y14.id LIMIT $p0n
    RETURN collect(CASE WHEN y14 IS NULL THEN p8 ELSE [y14] + p8 END) AS paths2_29
  }
  CALL (paths2_29, left9, left0_11) {
    UNWIND range(0, size(paths2_29) - 1) AS at25
    WITH at25, paths2_29[at25] AS p8, paths2_29[at25][0] AS x13, left9 AS steps26, left0_11 AS reached27 OPTIONAL
    MATCH (x13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(y14) WHERE steps26 > 0 AND y14 IN reached27
    WITH DISTINCT at25, p8, y14
    WITH at25, p8, y14, COUNT { (y14)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } AS degree23 ORDER BY at25, degree23, y14.id LIMIT $p0n
    RETURN collect(CASE WHEN y14 IS NULL THEN p8 ELSE [y14] + p8 END) AS paths3_30
  }
  CALL (paths3_30, right10, right2_19) {
    UNWIND range(0, size(paths3_30) - 1) AS at25
    WITH at25, paths3_30[at25] AS p8, paths3_30[at25][-1] AS x13, right10 AS steps26, right2_19 AS reached27 OPTIONAL
    MATCH (x13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(y14) WHERE steps26 > 2 AND y14 IN reached27
    WITH DISTINCT at25, p8, y14
    WITH at25, p8, y14, COUNT { (y14)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } AS degree23 ORDER BY at25, degree23, y14.id LIMIT $p0n
    RETURN collect(CASE WHEN y14 IS NULL THEN p8 ELSE p8 + [y14] END) AS paths4_31
  }
  CALL (paths4_31, right10, right1_18) {
    UNWIND range(0, size(paths4_31) - 1) AS at25
    WITH at25, paths4_31[at25] AS p8, paths4_31[at25][-1] AS x13, right10 AS steps26, right1_18 AS reached27 OPTIONAL
    MATCH (x13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(y14) WHERE steps26 > 1 AND y14 IN reached27
    WITH DISTINCT at25, p8, y14
    WITH at25, p8, y14, COUNT { (y14)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } AS degree23 ORDER BY at25, degree23, y14.id LIMIT $p0n
    RETURN collect(CASE WHEN y14 IS NULL THEN p8 ELSE p8 + [y14] END) AS paths5_32
  }
  CALL (paths5_32, right10, right0_12) {
    UNWIND range(0, size(paths5_32) - 1) AS at25
    WITH at25, paths5_32[at25] AS p8, paths5_32[at25][-1] AS x13, right10 AS steps26, right0_12 AS reached27 OPTIONAL
    MATCH (x13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(y14) WHERE steps26 > 0 AND y14 IN reached27
    WITH DISTINCT at25, p8, y14
    WITH at25, p8, y14, COUNT { (y14)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } AS degree23 ORDER BY at25, degree23, y14.id LIMIT $p0n
    RETURN collect(CASE WHEN y14 IS NULL THEN p8 ELSE p8 + [y14] END) AS paths6_33
  }
  UNWIND range(0, size(paths6_33) - 1) AS at25
  WITH at25, CASE WHEN turned5 THEN reverse(paths6_33[at25]) ELSE paths6_33[at25] END AS nodes34
  CALL (nodes34) {
    UNWIND range(0, size(nodes34) - 2) AS i35
    WITH i35, nodes34[i35] AS x13, nodes34[i35 + 1] AS y14
    MATCH (x13)-[relation36:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(y14)
    WITH i35, {kind: CASE type(relation36) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation36) END, source: startNode(relation36).id, target: endNode(relation36).id, weight: coalesce(relation36.score, 1.0)} AS edge37 ORDER BY i35, edge37.kind, edge37.source
    WITH i35, head(collect(edge37)) AS edge37 ORDER BY i35
    RETURN collect(edge37) AS edges38
  }
  WITH {place: at25, nodes: nodes34, edges: edges38} AS other2
  WITH other2, other2.place AS k1 ORDER BY k1
  CALL (other2) {
    UNWIND range(0, size(other2.nodes) - 1) AS rank41
    WITH rank41, other2.nodes[rank41] AS other40
    WITH other40, rank41, rank41 AS k39 ORDER BY k39
    CALL (other40) {
      CALL (other40) {
        WITH other40 AS other44 WHERE other44:Paper
        RETURN [0, [other44.id]] AS v43
        UNION ALL
        WITH other40 AS other45 WHERE other45:Person
        RETURN [1, [other45.id]] AS v43
        UNION ALL
        WITH other40 AS other46 WHERE other46:Institution
        RETURN [2, [other46.id]] AS v43
        UNION ALL
        WITH other40 AS other47 WHERE other47:Topic
        RETURN [3, [other47.id]] AS v43
      }
      RETURN head(collect(v43)) AS v42
    }
    RETURN collect([v42]) AS v48
  }
  CALL (other2) {
    UNWIND range(0, size(other2.edges) - 1) AS rank51
    WITH rank51, other2.edges[rank51] AS other50
    WITH other50, rank51, rank51 AS k49 ORDER BY k49
    RETURN collect([other50.source, other50.target, other50.weight]) AS v52
  }
  RETURN collect([size(other2.edges), [v48], [v52]]) AS v53
}
RETURN [[COLLECT { UNWIND [$p0f, $p0t] AS key54 WITH key54 WHERE NOT EXISTS { (:Identifier {key: key54})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic) } RETURN key54 }, [v53]]] AS row
