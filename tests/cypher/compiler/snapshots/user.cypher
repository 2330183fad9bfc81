// { user(handle: "ada") { id handle name person { id } collections(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } reviews(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } isExternal } }
// parameters: {"p0":"ada","p2":3,"p3":3,"viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  MATCH (other2:User {handle: $p0})
  CALL (other2) {
    MATCH (other2)-[:CLAIMS]->(other4:Person)
    RETURN head(collect([other4.id])) AS v3
  }
  CALL (other2) {
    MATCH (other2)-[:OWNS]->(other5:Collection) WHERE (other5.visibility = 'PUBLIC' OR EXISTS { (other5)<-[:OWNS]-(:User {id: $viewer}) })
    WITH other5, other5.createdAt.epochSeconds * 1000000000 + other5.createdAt.nanosecond AS k6, other5.id AS k7 ORDER BY k6 DESC, k7 LIMIT $p2
    RETURN collect([k6, k7, k7, k7]) AS v8
  }
  CALL (other2) {
    MATCH (other2)-[:OWNS]->(other9:Collection) WHERE (other9.visibility = 'PUBLIC' OR EXISTS { (other9)<-[:OWNS]-(:User {id: $viewer}) })
    RETURN count(*) AS v10
  }
  CALL (other2) {
    MATCH (other2)-[:WROTE]->(other11:Review) WHERE (other11:Shown OR (other11.withdrawnAt IS NULL AND EXISTS { (other11)<-[:WROTE]-(:User {id: $viewer}) })) AND EXISTS { (other11)-[:REVIEWS|ON]->(:Paper) }
    WITH other11, other11.createdAt.epochSeconds * 1000000000 + other11.createdAt.nanosecond AS k12, other11.id AS k13 ORDER BY k12 DESC, k13 LIMIT $p3
    RETURN collect([k12, k13, k13, k13]) AS v14
  }
  CALL (other2) {
    MATCH (other2)-[:WROTE]->(other15:Review) WHERE (other15:Shown OR (other15.withdrawnAt IS NULL AND EXISTS { (other15)<-[:WROTE]-(:User {id: $viewer}) })) AND EXISTS { (other15)-[:REVIEWS|ON]->(:Paper) }
    RETURN count(*) AS v16
  }
  RETURN head(collect([other2.id, other2.handle, coalesce(other2.name, other2.handle), v3, [v8, v10], [v14, v16], other2:ExternalReviewer])) AS v1
}
RETURN [v1] AS row
