// { paths(from: "W1", to: "T1") { length nodes { id } edges { source target weight } } }
// parameters: {"p0f":"W1","p0n":3,"p0t":"T1"}
CALL () {
  MATCH (:Identifier {key: $p0f})-[:IDENTIFIES]->(from3:Paper|Person|Institution|Topic)
  MATCH (:Identifier {key: $p0t})-[:IDENTIFIES]->(to4:Paper|Person|Institution|Topic)
  WITH from3, to4, COUNT { (from3)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } < COUNT { (to4)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } AS turned5 WHERE from3 <> to4
  WITH turned5, CASE WHEN turned5 THEN to4 ELSE from3 END AS start6, CASE WHEN turned5 THEN from3 ELSE to4 END AS end7
  MATCH path8 = shortestPath((start6)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC*1..6]-(end7))
  WITH turned5, length(path8) / 2 AS left9, length(path8) - length(path8) / 2 AS right10, [start6] AS left0_11, [end7] AS right0_12
  CALL (left9, left0_11) {
    UNWIND CASE WHEN left9 >= 1 THEN left0_11 ELSE [] END AS node13
    MATCH (node13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(next14)
    RETURN collect(DISTINCT next14) AS left1_15
  }
  CALL (left9, left1_15) {
    UNWIND CASE WHEN left9 >= 2 THEN left1_15 ELSE [] END AS node13
    MATCH (node13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(next14)
    RETURN collect(DISTINCT next14) AS left2_16
  }
  CALL (left9, left2_16) {
    UNWIND CASE WHEN left9 >= 3 THEN left2_16 ELSE [] END AS node13
    MATCH (node13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(next14)
    RETURN collect(DISTINCT next14) AS left3_17
  }
  CALL (right10, right0_12) {
    UNWIND CASE WHEN right10 >= 1 THEN right0_12 ELSE [] END AS node13
    MATCH (node13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(next14)
    RETURN collect(DISTINCT next14) AS right1_18
  }
  CALL (right10, right1_18) {
    UNWIND CASE WHEN right10 >= 2 THEN right1_18 ELSE [] END AS node13
    MATCH (node13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(next14)
    RETURN collect(DISTINCT next14) AS right2_19
  }
  CALL (right10, right2_19) {
    UNWIND CASE WHEN right10 >= 3 THEN right2_19 ELSE [] END AS node13
    MATCH (node13)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(next14)
    RETURN collect(DISTINCT next14) AS right3_20
  }
  WITH *, [left0_11, left1_15, left2_16, left3_17][left9] AS far21, [right0_12, right1_18, right2_19, right3_20][right10] AS near22
  CALL (far21, near22) {
    UNWIND far21 AS middle23
    WITH middle23 WHERE middle23 IN near22
    WITH middle23, COUNT { (middle23)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } AS degree24 ORDER BY degree24, middle23.id LIMIT $p0n
    RETURN collect([middle23]) AS paths0_25
  }
  CALL (paths0_25, left9, left2_16) {
    UNWIND range(0, size(paths0_25) - 1) AS at26
    WITH at26, paths0_25[at26] AS path8, paths0_25[at26][0] AS end7, left9 AS steps27, left2_16 AS reached28 OPTIONAL
    MATCH (end7)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(next14) WHERE steps27 > 2 AND next14 IN reached28
    WITH DISTINCT at26, path8, next14
    WITH at26, path8, next14, COUNT { (next14)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } AS degree24 ORDER BY at26, degree24, next14.id LIMIT $p0n
    RETURN collect(CASE WHEN next14 IS NULL THEN path8 ELSE [next14] + path8 END) AS paths1_29
  }
  CALL (paths1_29, left9, left1_15) {
    UNWIND range(0, size(paths1_29) - 1) AS at26
    WITH at26, paths1_29[at26] AS path8, paths1_29[at26][0] AS end7, left9 AS steps27, left1_15 AS reached28 OPTIONAL
    MATCH (end7)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(next14) WHERE steps27 > 1 AND next14 IN reached28
    WITH DISTINCT at26, path8, next14
    WITH at26, path8, next14, COUNT { (next14)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } AS degree24 ORDER BY at26, degree24, next14.id LIMIT $p0n
    RETURN collect(CASE WHEN next14 IS NULL THEN path8 ELSE [next14] + path8 END) AS paths2_30
  }
  CALL (paths2_30, left9, left0_11) {
    UNWIND range(0, size(paths2_30) - 1) AS at26
    WITH at26, paths2_30[at26] AS path8, paths2_30[at26][0] AS end7, left9 AS steps27, left0_11 AS reached28 OPTIONAL
    MATCH (end7)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(next14) WHERE steps27 > 0 AND next14 IN reached28
    WITH DISTINCT at26, path8, next14
    WITH at26, path8, next14, COUNT { (next14)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } AS degree24 ORDER BY at26, degree24, next14.id LIMIT $p0n
    RETURN collect(CASE WHEN next14 IS NULL THEN path8 ELSE [next14] + path8 END) AS paths3_31
  }
  CALL (paths3_31, right10, right2_19) {
    UNWIND range(0, size(paths3_31) - 1) AS at26
    WITH at26, paths3_31[at26] AS path8, paths3_31[at26][-1] AS end7, right10 AS steps27, right2_19 AS reached28 OPTIONAL
    MATCH (end7)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(next14) WHERE steps27 > 2 AND next14 IN reached28
    WITH DISTINCT at26, path8, next14
    WITH at26, path8, next14, COUNT { (next14)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } AS degree24 ORDER BY at26, degree24, next14.id LIMIT $p0n
    RETURN collect(CASE WHEN next14 IS NULL THEN path8 ELSE path8 + [next14] END) AS paths4_32
  }
  CALL (paths4_32, right10, right1_18) {
    UNWIND range(0, size(paths4_32) - 1) AS at26
    WITH at26, paths4_32[at26] AS path8, paths4_32[at26][-1] AS end7, right10 AS steps27, right1_18 AS reached28 OPTIONAL
    MATCH (end7)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(next14) WHERE steps27 > 1 AND next14 IN reached28
    WITH DISTINCT at26, path8, next14
    WITH at26, path8, next14, COUNT { (next14)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } AS degree24 ORDER BY at26, degree24, next14.id LIMIT $p0n
    RETURN collect(CASE WHEN next14 IS NULL THEN path8 ELSE path8 + [next14] END) AS paths5_33
  }
  CALL (paths5_33, right10, right0_12) {
    UNWIND range(0, size(paths5_33) - 1) AS at26
    WITH at26, paths5_33[at26] AS path8, paths5_33[at26][-1] AS end7, right10 AS steps27, right0_12 AS reached28 OPTIONAL
    MATCH (end7)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(next14) WHERE steps27 > 0 AND next14 IN reached28
    WITH DISTINCT at26, path8, next14
    WITH at26, path8, next14, COUNT { (next14)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } AS degree24 ORDER BY at26, degree24, next14.id LIMIT $p0n
    RETURN collect(CASE WHEN next14 IS NULL THEN path8 ELSE path8 + [next14] END) AS paths6_34
  }
  UNWIND range(0, size(paths6_34) - 1) AS at26
  WITH at26, CASE WHEN turned5 THEN reverse(paths6_34[at26]) ELSE paths6_34[at26] END AS nodes35
  CALL (nodes35) {
    UNWIND range(0, size(nodes35) - 2) AS place36
    WITH place36, nodes35[place36] AS node13, nodes35[place36 + 1] AS next14
    MATCH (node13)-[relation37:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(next14)
    WITH place36, {kind: CASE type(relation37) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation37) END, source: startNode(relation37).id, target: endNode(relation37).id, weight: coalesce(relation37.score, 1.0)} AS edge38 ORDER BY place36, edge38.kind, edge38.source
    WITH place36, head(collect(edge38)) AS edge38 ORDER BY place36
    RETURN collect(edge38) AS edges39
  }
  WITH {place: at26, nodes: nodes35, edges: edges39} AS other2
  WITH other2, other2.place AS k1 ORDER BY k1
  CALL (other2) {
    UNWIND range(0, size(other2.nodes) - 1) AS rank42
    WITH rank42, other2.nodes[rank42] AS other41
    WITH other41, rank42, rank42 AS k40 ORDER BY k40
    CALL (other41) {
      CALL (other41) {
        WITH other41 AS other45 WHERE other45:Paper
        RETURN [0, [other45.id]] AS v44
        UNION ALL
        WITH other41 AS other46 WHERE other46:Person
        RETURN [1, [other46.id]] AS v44
        UNION ALL
        WITH other41 AS other47 WHERE other47:Institution
        RETURN [2, [other47.id]] AS v44
        UNION ALL
        WITH other41 AS other48 WHERE other48:Topic
        RETURN [3, [other48.id]] AS v44
      }
      RETURN head(collect(v44)) AS v43
    }
    RETURN collect([v43]) AS v49
  }
  CALL (other2) {
    UNWIND range(0, size(other2.edges) - 1) AS rank52
    WITH rank52, other2.edges[rank52] AS other51
    WITH other51, rank52, rank52 AS k50 ORDER BY k50
    RETURN collect([other51.source, other51.target, other51.weight]) AS v53
  }
  RETURN collect([size(other2.edges), [v49], [v53]]) AS v54
}
RETURN [[COLLECT { UNWIND [$p0f, $p0t] AS key55 WITH key55 WHERE NOT EXISTS { (:Identifier {key: key55})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic) } RETURN key55 }, [v54]]] AS row
