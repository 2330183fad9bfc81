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
    MATCH (other8:Review {id: $p0}) WHERE (other8:Shown OR (other8.withdrawnAt IS NULL AND EXISTS { (other8)<-[:WROTE]-(:User {id: $viewer}) })) AND EXISTS { (other8)-[:REVIEWS|ON]->(:Paper) }
    RETURN [5, []] AS v2
    UNION ALL
    MATCH (other9:Comment {id: $p0}) WHERE (other9:Shown OR (other9.withdrawnAt IS NULL AND EXISTS { (other9)<-[:WROTE]-(:User {id: $viewer}) })) AND EXISTS { (other9)-[:REVIEWS|ON]->(:Paper) }
    CALL (other9) {
      MATCH (other9)-[:ON]->(other11:Paper)
      RETURN head(collect([other11.id])) AS v10
    }
    CALL (other9) {
      MATCH (other9)<-[:WROTE]-(other13:User) WHERE other9.deletedAt IS NULL AND ((other9:Shown OR (other9.withdrawnAt IS NULL AND EXISTS { (other9)<-[:WROTE]-(:User {id: $viewer}) })) OR EXISTS { MATCH (moderator14:User {id: $viewer}) WHERE any(role IN coalesce(moderator14.roles, []) WHERE role IN ['MODERATOR', 'ADMIN']) })
      RETURN head(collect([other13.id])) AS v12
    }
    CALL (other9) {
      MATCH (other9)-[:REPLIES_TO]->(other19:Comment) WHERE (other19:Shown OR (other19.withdrawnAt IS NULL AND EXISTS { (other19)<-[:WROTE]-(:User {id: $viewer}) }))
      RETURN head(collect([other19.id])) AS v18
    }
    CALL (other9) {
      MATCH (other9)<-[:REPLIES_TO]-(other20:Comment) WHERE (other20:Shown OR (other20.withdrawnAt IS NULL AND EXISTS { (other20)<-[:WROTE]-(:User {id: $viewer}) })) AND ((other9:Shown OR (other9.withdrawnAt IS NULL AND EXISTS { (other9)<-[:WROTE]-(:User {id: $viewer}) })) OR EXISTS { MATCH (moderator21:User {id: $viewer}) WHERE any(role IN coalesce(moderator21.roles, []) WHERE role IN ['MODERATOR', 'ADMIN']) })
      WITH other20, other20.createdAt.epochSeconds * 1000000000 + other20.createdAt.nanosecond AS k22, other20.id AS k23 ORDER BY k22, k23 LIMIT $p4
      RETURN collect([k22, k23, k23, k23]) AS v24
    }
    CALL (other9) {
      MATCH (other9)<-[:REPLIES_TO]-(other25:Comment) WHERE (other25:Shown OR (other25.withdrawnAt IS NULL AND EXISTS { (other25)<-[:WROTE]-(:User {id: $viewer}) })) AND ((other9:Shown OR (other9.withdrawnAt IS NULL AND EXISTS { (other9)<-[:WROTE]-(:User {id: $viewer}) })) OR EXISTS { MATCH (moderator26:User {id: $viewer}) WHERE any(role IN coalesce(moderator26.roles, []) WHERE role IN ['MODERATOR', 'ADMIN']) })
      RETURN count(*) AS v27
    }
    CALL (other9) {
      MATCH (other9)-[:HAS_REVISION]->(other28:Revision) WHERE other9.deletedAt IS NULL AND other9:Shown AND other28.hiddenAt IS NULL
      WITH other28, other28.at.epochSeconds * 1000000000 + other28.at.nanosecond AS k29 ORDER BY k29 DESC LIMIT $p5
      RETURN collect([k29, other28.kind, other28.body, other28.url, toString(other28.at), other28.kind, other28.body, other28.url, toString(other28.at)]) AS v30
    }
    CALL (other9) {
      MATCH (other9)-[:HAS_REVISION]->(other31:Revision) WHERE other9.deletedAt IS NULL AND other9:Shown AND other31.hiddenAt IS NULL
      RETURN count(*) AS v32
    }
    RETURN [6, [other9.id, v10, v12, other9.kind, CASE WHEN other9.deletedAt IS NULL AND ((other9:Shown OR (other9.withdrawnAt IS NULL AND EXISTS { (other9)<-[:WROTE]-(:User {id: $viewer}) })) OR EXISTS { MATCH (moderator15:User {id: $viewer}) WHERE any(role IN coalesce(moderator15.roles, []) WHERE role IN ['MODERATOR', 'ADMIN']) }) THEN other9.body END, CASE WHEN other9.deletedAt IS NULL AND ((other9:Shown OR (other9.withdrawnAt IS NULL AND EXISTS { (other9)<-[:WROTE]-(:User {id: $viewer}) })) OR EXISTS { MATCH (moderator16:User {id: $viewer}) WHERE any(role IN coalesce(moderator16.roles, []) WHERE role IN ['MODERATOR', 'ADMIN']) }) THEN other9.body END, CASE WHEN other9.deletedAt IS NULL AND ((other9:Shown OR (other9.withdrawnAt IS NULL AND EXISTS { (other9)<-[:WROTE]-(:User {id: $viewer}) })) OR EXISTS { MATCH (moderator17:User {id: $viewer}) WHERE any(role IN coalesce(moderator17.roles, []) WHERE role IN ['MODERATOR', 'ADMIN']) }) THEN other9.url END, toString(other9.createdAt), toString(other9.updatedAt), v18, other9.hiddenAt IS NOT NULL, [v24, v27], [v30, v32]]] AS v2
    UNION ALL
    MATCH (other33:Collection {id: $p0}) WHERE (other33.visibility IN ['PUBLIC', 'UNLISTED'] OR EXISTS { (other33)<-[:OWNS]-(:User {id: $viewer}) })
    RETURN [7, []] AS v2
  }
  RETURN head(collect(v2)) AS v1
}
RETURN [v1] AS row
