// query ($ids: [ID!]!) { nodes(ids: $ids) { id } }
// parameters: {"p0":["W1","A1"]}
CALL () {
  UNWIND range(0, size($p0) - 1) AS m2
  WITH m2, m2 AS k1 ORDER BY k1
  CALL (m2) {
    CALL (m2) {
      MATCH (:Identifier {key: $p0[m2]})-[:IDENTIFIES]->(m5:Paper)
      RETURN [0, [m5.id]] AS v4
      UNION ALL
      MATCH (:Identifier {key: $p0[m2]})-[:IDENTIFIES]->(m6:Person)
      RETURN [1, [m6.id]] AS v4
      UNION ALL
      MATCH (:Identifier {key: $p0[m2]})-[:IDENTIFIES]->(m7:Institution)
      RETURN [2, [m7.id]] AS v4
      UNION ALL
      MATCH (:Identifier {key: $p0[m2]})-[:IDENTIFIES]->(m8:Topic)
      RETURN [3, [m8.id]] AS v4
      UNION ALL
      MATCH (m9:User|ExternalReviewer {id: $p0[m2]})
      RETURN [4, [m9.id]] AS v4
      UNION ALL
      MATCH (m10:Review {id: $p0[m2]}) WHERE m10.withdrawnAt IS NULL AND m10.hiddenAt IS NULL AND EXISTS { (m10)-[:REVIEWS|ON]->(:Paper) }
      RETURN [5, [m10.id]] AS v4
      UNION ALL
      MATCH (m11:Comment {id: $p0[m2]}) WHERE m11.hiddenAt IS NULL AND EXISTS { (m11)-[:REVIEWS|ON]->(:Paper) }
      RETURN [6, [m11.id]] AS v4
      UNION ALL
      MATCH (m12:Collection {id: $p0[m2]}) WHERE m12.visibility IN ['PUBLIC', 'UNLISTED']
      RETURN [7, [m12.id]] AS v4
    }
    RETURN head(collect(v4)) AS v3
  }
  RETURN collect([v3]) AS v13
}
RETURN [[v13]] AS row
