// { node(id: "r-aaaaaaaaaaaaaaaa") { ... on Comment { id paper { id } author { id } kind body url createdAt updatedAt parent { id } replies(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } history(first: 2) { edges { node { kind body url writtenAt } cursor } nodes { kind body url writtenAt } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } } }
// parameters: {"p0":"r-aaaaaaaaaaaaaaaa","p4":3,"p5":3,"viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  CALL () {
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m3:Paper)
    RETURN [0, []] AS v2
    UNION ALL
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m4:Person)
    RETURN [1, []] AS v2
    UNION ALL
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m5:Institution)
    RETURN [2, []] AS v2
    UNION ALL
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m6:Topic)
    RETURN [3, []] AS v2
    UNION ALL
    MATCH (m7:User|ExternalReviewer {id: $p0})
    RETURN [4, []] AS v2
    UNION ALL
    MATCH (m8:Review {id: $p0}) WHERE m8.hiddenAt IS NULL AND m8.withdrawnAt IS NULL AND EXISTS { (m8)-[:REVIEWS]->(:Paper) }
    RETURN [5, []] AS v2
    UNION ALL
    MATCH (m9:Comment {id: $p0}) WHERE m9.hiddenAt IS NULL AND EXISTS { (m9)-[:ON]->(:Paper) }
    CALL (m9) {
      MATCH (m9)-[:ON]->(m11:Paper)
      RETURN head(collect([m11.id])) AS v10
    }
    CALL (m9) {
      MATCH (m9)<-[:WROTE]-(m13:User) WHERE m9.deletedAt IS NULL
      RETURN head(collect([m13.id])) AS v12
    }
    CALL (m9) {
      MATCH (m9)-[:REPLIES_TO]->(m15:Comment) WHERE m15.hiddenAt IS NULL
      RETURN head(collect([m15.id])) AS v14
    }
    CALL (m9) {
      MATCH (m9)<-[:REPLIES_TO]-(m16:Comment) WHERE m16.hiddenAt IS NULL
      WITH m16, m16.createdAt.epochSeconds * 1000000000 + m16.createdAt.nanosecond AS k17, m16.id AS k18 ORDER BY k17, k18 LIMIT $p4
      RETURN collect([k17, k18, m16.id, m16.id]) AS v19
    }
    CALL (m9) {
      MATCH (m9)<-[:REPLIES_TO]-(m20:Comment) WHERE m20.hiddenAt IS NULL
      RETURN count(*) AS v21
    }
    CALL (m9) {
      MATCH (m9)-[:HAS_REVISION]->(m23:Revision) WHERE m9.hiddenAt IS NULL AND m9.deletedAt IS NULL
      WITH m23, m23.at.epochSeconds * 1000000000 + m23.at.nanosecond AS k22 ORDER BY k22 DESC LIMIT $p5
      RETURN collect([k22, m23.kind, m23.body, m23.url, toString(m23.at), m23.kind, m23.body, m23.url, toString(m23.at)]) AS v24
    }
    CALL (m9) {
      MATCH (m9)-[:HAS_REVISION]->(m25:Revision) WHERE m9.hiddenAt IS NULL AND m9.deletedAt IS NULL
      RETURN count(*) AS v26
    }
    RETURN [6, [m9.id, v10, v12, m9.kind, CASE WHEN m9.deletedAt IS NULL THEN m9.body END, CASE WHEN m9.deletedAt IS NULL THEN m9.url END, toString(m9.createdAt), toString(m9.updatedAt), v14, [v19, v21], [v24, v26]]] AS v2
    UNION ALL
    MATCH (m27:Collection {id: $p0}) WHERE (m27.visibility IN ['PUBLIC', 'UNLISTED'] OR EXISTS { (m27)<-[:OWNS]-(:User {id: $viewer}) })
    RETURN [7, []] AS v2
  }
  RETURN head(collect(v2)) AS v1
}
RETURN [v1] AS row
