// { node(id: "r-aaaaaaaaaaaaaaaa") { ... on Comment { id paper { id } author { id } kind body bodyHtml url createdAt updatedAt parent { id } isHidden replies(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } history(first: 2) { edges { node { kind body url writtenAt } cursor } nodes { kind body url writtenAt } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } } }
// parameters: {"p0":"r-aaaaaaaaaaaaaaaa","p4":3,"p5":3,"viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  CALL () {
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other3:Paper)
    RETURN [0, []] AS v2
    UNION ALL
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other4:Person)
    RETURN [1, []] AS v2
    UNION ALL
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other5:Institution)
    RETURN [2, []] AS v2
    UNION ALL
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other6:Topic)
    RETURN [3, []] AS v2
    UNION ALL
    MATCH (other7:User|ExternalReviewer {id: $p0})
    RETURN [4, []] AS v2
    UNION ALL
    MATCH (other8:Review {id: $p0}) WHERE other8.withdrawnAt IS NULL AND (other8.hiddenAt IS NULL OR EXISTS { (other8)<-[:WROTE]-(:User {id: $viewer}) }) AND EXISTS { (other8)-[:REVIEWS|ON]->(:Paper) }
    RETURN [5, []] AS v2
    UNION ALL
    MATCH (other9:Comment {id: $p0}) WHERE (other9.hiddenAt IS NULL OR EXISTS { (other9)<-[:WROTE]-(:User {id: $viewer}) }) AND EXISTS { (other9)-[:REVIEWS|ON]->(:Paper) }
    CALL (other9) {
      MATCH (other9)-[:ON]->(other11:Paper)
      RETURN head(collect([other11.id])) AS v10
    }
    CALL (other9) {
      MATCH (other9)<-[:WROTE]-(other13:User) WHERE other9.deletedAt IS NULL AND (other9.hiddenAt IS NULL OR EXISTS { (other9)<-[:WROTE]-(:User {id: $viewer}) } OR EXISTS { MATCH (x14:User {id: $viewer}) WHERE any(y15 IN coalesce(x14.roles, []) WHERE y15 IN ['MODERATOR', 'ADMIN']) })
      RETURN head(collect([other13.id])) AS v12
    }
    CALL (other9) {
      MATCH (other9)-[:REPLIES_TO]->(other23:Comment) WHERE (other23.hiddenAt IS NULL OR EXISTS { (other23)<-[:WROTE]-(:User {id: $viewer}) })
      RETURN head(collect([other23.id])) AS v22
    }
    CALL (other9) {
      MATCH (other9)<-[:REPLIES_TO]-(other24:Comment) WHERE (other24.hiddenAt IS NULL OR EXISTS { (other24)<-[:WROTE]-(:User {id: $viewer}) }) AND (other9.hiddenAt IS NULL OR EXISTS { (other9)<-[:WROTE]-(:User {id: $viewer}) } OR EXISTS { MATCH (x25:User {id: $viewer}) WHERE any(y26 IN coalesce(x25.roles, []) WHERE y26 IN ['MODERATOR', 'ADMIN']) })
      WITH other24, other24.createdAt.epochSeconds * 1000000000 + other24.createdAt.nanosecond AS k27, other24.id AS k28 ORDER BY k27, k28 LIMIT $p4
      RETURN collect([k27, k28, k28, k28]) AS v29
    }
    CALL (other9) {
      MATCH (other9)<-[:REPLIES_TO]-(other30:Comment) WHERE (other30.hiddenAt IS NULL OR EXISTS { (other30)<-[:WROTE]-(:User {id: $viewer}) }) AND (other9.hiddenAt IS NULL OR EXISTS { (other9)<-[:WROTE]-(:User {id: $viewer}) } OR EXISTS { MATCH (x31:User {id: $viewer}) WHERE any(y32 IN coalesce(x31.roles, []) WHERE y32 IN ['MODERATOR', 'ADMIN']) })
      RETURN count(*) AS v33
    }
    CALL (other9) {
      MATCH (other9)-[:HAS_REVISION]->(other34:Revision) WHERE other9.hiddenAt IS NULL AND other9.deletedAt IS NULL AND other34.hiddenAt IS NULL
      WITH other34, other34.at.epochSeconds * 1000000000 + other34.at.nanosecond AS k35 ORDER BY k35 DESC LIMIT $p5
      RETURN collect([k35, other34.kind, other34.body, other34.url, toString(other34.at), other34.kind, other34.body, other34.url, toString(other34.at)]) AS v36
    }
    CALL (other9) {
      MATCH (other9)-[:HAS_REVISION]->(other37:Revision) WHERE other9.hiddenAt IS NULL AND other9.deletedAt IS NULL AND other37.hiddenAt IS NULL
      RETURN count(*) AS v38
    }
    RETURN [6, [other9.id, v10, v12, other9.kind, CASE WHEN other9.deletedAt IS NULL AND (other9.hiddenAt IS NULL OR EXISTS { (other9)<-[:WROTE]-(:User {id: $viewer}) } OR EXISTS { MATCH (x16:User {id: $viewer}) WHERE any(y17 IN coalesce(x16.roles, []) WHERE y17 IN ['MODERATOR', 'ADMIN']) }) THEN other9.body END, CASE WHEN other9.deletedAt IS NULL AND (other9.hiddenAt IS NULL OR EXISTS { (other9)<-[:WROTE]-(:User {id: $viewer}) } OR EXISTS { MATCH (x18:User {id: $viewer}) WHERE any(y19 IN coalesce(x18.roles, []) WHERE y19 IN ['MODERATOR', 'ADMIN']) }) THEN other9.body END, CASE WHEN other9.deletedAt IS NULL AND (other9.hiddenAt IS NULL OR EXISTS { (other9)<-[:WROTE]-(:User {id: $viewer}) } OR EXISTS { MATCH (x20:User {id: $viewer}) WHERE any(y21 IN coalesce(x20.roles, []) WHERE y21 IN ['MODERATOR', 'ADMIN']) }) THEN other9.url END, toString(other9.createdAt), toString(other9.updatedAt), v22, other9.hiddenAt IS NOT NULL, [v29, v33], [v36, v38]]] AS v2
    UNION ALL
    MATCH (other39:Collection {id: $p0}) WHERE (other39.visibility IN ['PUBLIC', 'UNLISTED'] OR EXISTS { (other39)<-[:OWNS]-(:User {id: $viewer}) })
    RETURN [7, []] AS v2
  }
  RETURN head(collect(v2)) AS v1
}
RETURN [v1] AS row
