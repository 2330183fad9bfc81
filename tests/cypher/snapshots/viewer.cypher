// { viewer { user { id } roles savedPapers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } collections(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p1":3,"p2":3,"viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  MATCH (m2:User {id: $viewer})
  CALL (m2) {
    MATCH (m2)-[r6:SAVED]->(m5:Paper)
    WITH m5, r6, r6.at.epochSeconds * 1000000000 + r6.at.nanosecond AS k3, m5.id AS k4 ORDER BY k3 DESC, k4 LIMIT $p1
    RETURN collect([k3, k4, m5.id, m5.id]) AS v7
  }
  CALL (m2) {
    MATCH (m2)-[:OWNS]->(m10:Collection)
    WITH m10, m10.createdAt.epochSeconds * 1000000000 + m10.createdAt.nanosecond AS k8, m10.id AS k9 ORDER BY k8 DESC, k9 LIMIT $p2
    RETURN collect([k8, k9, m10.id, m10.id]) AS v11
  }
  RETURN head(collect([m2.id, coalesce(m2.roles, ['READER']), [v7, COUNT { (m2)-[:SAVED]->(:Paper) }], [v11, COUNT { (m2)-[:OWNS]->() }]])) AS v1
}
RETURN [v1] AS row
