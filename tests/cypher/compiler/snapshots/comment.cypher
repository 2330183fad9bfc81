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
      MATCH (m9)<-[:REPLIES_TO]-(m24:Comment) WHERE (m24.hiddenAt IS NULL OR EXISTS { (m24)<-[:WROTE]-(:User {id: $viewer}) }) AND (m9.hiddenAt IS NULL OR EXISTS { (m9)<-[:WROTE]-(:User {id: $viewer}) } OR EXISTS { MATCH (x25:User {id: $viewer}) WHERE any(y26 IN coalesce(x25.roles, []) WHERE y26 IN ['MODERATOR', 'ADMIN']) })
      WITH m24, m24.createdAt.epochSeconds * 1000000000 + m24.createdAt.nanosecond AS k27, m24.id AS k28 ORDER BY k27, k28 LIMIT $p4
      RETURN collect([k27, k28, k28, k28]) AS v29
    }
    CALL (m9) {
      MATCH (m9)<-[:REPLIES_TO]-(m30:Comment) WHERE (m30.hiddenAt IS NULL OR EXISTS { (m30)<-[:WROTE]-(:User {id: $viewer}) }) AND (m9.hiddenAt IS NULL OR EXISTS { (m9)<-[:WROTE]-(:User {id: $viewer}) } OR EXISTS { MATCH (x31:User {id: $viewer}) WHERE any(y32 IN coalesce(x31.roles, []) WHERE y32 IN ['MODERATOR', 'ADMIN']) })
      RETURN count(*) AS v33
    }
    CALL (m9) {
      MATCH (m9)-[:HAS_REVISION]->(m34:Revision) WHERE m9.hiddenAt IS NULL AND m9.deletedAt IS NULL AND m34.hiddenAt IS NULL
      WITH m34, m34.at.epochSeconds * 1000000000 + m34.at.nanosecond AS k35 ORDER BY k35 DESC LIMIT $p5
      RETURN collect([k35, m34.kind, m34.body, m34.url, toString(m34.at), m34.kind, m34.body, m34.url, toString(m34.at)]) AS v36
    }
    CALL (m9) {
      MATCH (m9)-[:HAS_REVISION]->(m37:Revision) WHERE m9.hiddenAt IS NULL AND m9.deletedAt IS NULL AND m37.hiddenAt IS NULL
      RETURN count(*) AS v38
    }
    RETURN [6, [m9.id, v10, v12, m9.kind, CASE WHEN m9.deletedAt IS NULL AND (m9.hiddenAt IS NULL OR EXISTS { (m9)<-[:WROTE]-(:User {id: $viewer}) } OR EXISTS { MATCH (x16:User {id: $viewer}) WHERE any(y17 IN coalesce(x16.roles, []) WHERE y17 IN ['MODERATOR', 'ADMIN']) }) THEN m9.body END, CASE WHEN m9.deletedAt IS NULL AND (m9.hiddenAt IS NULL OR EXISTS { (m9)<-[:WROTE]-(:User {id: $viewer}) } OR EXISTS { MATCH (x18:User {id: $viewer}) WHERE any(y19 IN coalesce(x18.roles, []) WHERE y19 IN ['MODERATOR', 'ADMIN']) }) THEN m9.body END, CASE WHEN m9.deletedAt IS NULL AND (m9.hiddenAt IS NULL OR EXISTS { (m9)<-[:WROTE]-(:User {id: $viewer}) } OR EXISTS { MATCH (x20:User {id: $viewer}) WHERE any(y21 IN coalesce(x20.roles, []) WHERE y21 IN ['MODERATOR', 'ADMIN']) }) THEN m9.url END, toString(m9.createdAt), toString(m9.updatedAt), v22, m9.hiddenAt IS NOT NULL, [v29, v33], [v36, v38]]] AS v2
    UNION ALL
    MATCH (m39:Collection {id: $p0}) WHERE (m39.visibility IN ['PUBLIC', 'UNLISTED'] OR EXISTS { (m39)<-[:OWNS]-(:User {id: $viewer}) })
    RETURN [7, []] AS v2
  }
  RETURN head(collect(v2)) AS v1
}
RETURN [v1] AS row
