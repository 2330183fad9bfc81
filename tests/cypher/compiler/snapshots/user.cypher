// { user(handle: "ada") { id handle name person { id } collections(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } reviews(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } isExternal } }
// parameters: {"p0":"ada","p2":3,"p3":3,"viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  MATCH (m2:User {handle: $p0})
  CALL (m2) {
    MATCH (m2)-[:CLAIMS]->(m4:Person)
    RETURN head(collect([m4.id])) AS v3
  }
  CALL (m2) {
    MATCH (m2)-[:OWNS]->(m5:Collection) WHERE (m5.visibility = 'PUBLIC' OR EXISTS { (m5)<-[:OWNS]-(:User {id: $viewer}) })
    WITH m5, m5.createdAt.epochSeconds * 1000000000 + m5.createdAt.nanosecond AS k6, m5.id AS k7 ORDER BY k6 DESC, k7 LIMIT $p2
    RETURN collect([k6, k7, k7, k7]) AS v8
  }
  CALL (m2) {
    MATCH (m2)-[:OWNS]->(m9:Collection) WHERE (m9.visibility = 'PUBLIC' OR EXISTS { (m9)<-[:OWNS]-(:User {id: $viewer}) })
    RETURN count(*) AS v10
  }
  CALL (m2) {
    MATCH (m2)-[:WROTE]->(m11:Review) WHERE m11.withdrawnAt IS NULL AND (m11.hiddenAt IS NULL OR EXISTS { (m11)<-[:WROTE]-(:User {id: $viewer}) }) AND EXISTS { (m11)-[:REVIEWS|ON]->(:Paper) }
    WITH m11, m11.createdAt.epochSeconds * 1000000000 + m11.createdAt.nanosecond AS k12, m11.id AS k13 ORDER BY k12 DESC, k13 LIMIT $p3
    RETURN collect([k12, k13, k13, k13]) AS v14
  }
  CALL (m2) {
    MATCH (m2)-[:WROTE]->(m15:Review) WHERE m15.withdrawnAt IS NULL AND (m15.hiddenAt IS NULL OR EXISTS { (m15)<-[:WROTE]-(:User {id: $viewer}) }) AND EXISTS { (m15)-[:REVIEWS|ON]->(:Paper) }
    RETURN count(*) AS v16
  }
  RETURN head(collect([m2.id, m2.handle, coalesce(m2.name, m2.handle), v3, [v8, v10], [v14, v16], m2:ExternalReviewer])) AS v1
}
RETURN [v1] AS row
