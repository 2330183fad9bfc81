// { node(id: "r-aaaaaaaaaaaaaaaa") { ... on Comment { id paper { id } author { id } kind body bodyHtml url createdAt updatedAt parent { id } isHidden replies(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } history(first: 2) { edges { node { kind body url writtenAt } cursor } nodes { kind body url writtenAt } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } } }
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
    MATCH (m8:Review {id: $p0}) WHERE m8.withdrawnAt IS NULL AND (m8.hiddenAt IS NULL OR EXISTS { (m8)<-[:WROTE]-(:User {id: $viewer}) }) AND EXISTS { (m8)-[:REVIEWS|ON]->(:Paper) }
    RETURN [5, []] AS v2
    UNION ALL
    MATCH (m9:Comment {id: $p0}) WHERE (m9.hiddenAt IS NULL OR EXISTS { (m9)<-[:WROTE]-(:User {id: $viewer}) }) AND EXISTS { (m9)-[:REVIEWS|ON]->(:Paper) }
    CALL (m9) {
      MATCH (m9)-[:ON]->(m11:Paper)
      RETURN head(collect([m11.id])) AS v10
    }
    CALL (m9) {
      MATCH (m9)<-[:WROTE]-(m13:User) WHERE m9.deletedAt IS NULL AND (m9.hiddenAt IS NULL OR EXISTS { (m9)<-[:WROTE]-(:User {id: $viewer}) } OR EXISTS { MATCH (x14:User {id: $viewer}) WHERE any(y15 IN coalesce(x14.roles, []) WHERE y15 IN ['MODERATOR', 'ADMIN']) })
      RETURN head(collect([m13.id])) AS v12
    }
    CALL (m9) {
      MATCH (m9)-[:REPLIES_TO]->(m23:Comment) WHERE (m23.hiddenAt IS NULL OR EXISTS { (m23)<-[:WROTE]-(:User {id: $viewer}) })
      RETURN head(collect([m23.id])) AS v22
    }
    CALL (m9) {
      MATCH (m9)<-[:REPLIES_TO]-(m24:Comment) WHERE (m24.hiddenAt IS NULL OR EXISTS { (m24)<-[:WROTE]-(:User {id: $viewer}) })
      WITH m24, m24.createdAt.epochSeconds * 1000000000 + m24.createdAt.nanosecond AS k25, m24.id AS k26 ORDER BY k25, k26 LIMIT $p4
      RETURN collect([k25, k26, m24.id, m24.id]) AS v27
    }
    CALL (m9) {
      MATCH (m9)<-[:REPLIES_TO]-(m28:Comment) WHERE (m28.hiddenAt IS NULL OR EXISTS { (m28)<-[:WROTE]-(:User {id: $viewer}) })
      RETURN count(*) AS v29
    }
    CALL (m9) {
      MATCH (m9)-[:HAS_REVISION]->(m31:Revision) WHERE m9.hiddenAt IS NULL AND m9.deletedAt IS NULL
      WITH m31, m31.at.epochSeconds * 1000000000 + m31.at.nanosecond AS k30 ORDER BY k30 DESC LIMIT $p5
      RETURN collect([k30, m31.kind, m31.body, m31.url, toString(m31.at), m31.kind, m31.body, m31.url, toString(m31.at)]) AS v32
    }
    CALL (m9) {
      MATCH (m9)-[:HAS_REVISION]->(m33:Revision) WHERE m9.hiddenAt IS NULL AND m9.deletedAt IS NULL
      RETURN count(*) AS v34
    }
    RETURN [6, [m9.id, v10, v12, m9.kind, CASE WHEN m9.deletedAt IS NULL AND (m9.hiddenAt IS NULL OR EXISTS { (m9)<-[:WROTE]-(:User {id: $viewer}) } OR EXISTS { MATCH (x16:User {id: $viewer}) WHERE any(y17 IN coalesce(x16.roles, []) WHERE y17 IN ['MODERATOR', 'ADMIN']) }) THEN m9.body END, CASE WHEN m9.deletedAt IS NULL AND (m9.hiddenAt IS NULL OR EXISTS { (m9)<-[:WROTE]-(:User {id: $viewer}) } OR EXISTS { MATCH (x18:User {id: $viewer}) WHERE any(y19 IN coalesce(x18.roles, []) WHERE y19 IN ['MODERATOR', 'ADMIN']) }) THEN m9.body END, CASE WHEN m9.deletedAt IS NULL AND (m9.hiddenAt IS NULL OR EXISTS { (m9)<-[:WROTE]-(:User {id: $viewer}) } OR EXISTS { MATCH (x20:User {id: $viewer}) WHERE any(y21 IN coalesce(x20.roles, []) WHERE y21 IN ['MODERATOR', 'ADMIN']) }) THEN m9.url END, toString(m9.createdAt), toString(m9.updatedAt), v22, m9.hiddenAt IS NOT NULL, [v27, v29], [v32, v34]]] AS v2
    UNION ALL
    MATCH (m35:Collection {id: $p0}) WHERE (m35.visibility IN ['PUBLIC', 'UNLISTED'] OR EXISTS { (m35)<-[:OWNS]-(:User {id: $viewer}) })
    RETURN [7, []] AS v2
  }
  RETURN head(collect(v2)) AS v1
}
RETURN [v1] AS row
