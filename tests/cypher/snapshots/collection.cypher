// { collection(id: "l-aaaaaaaaaaaaaaaa") { id name description visibility owner { id } items(first: 2) { edges { node { id } cursor note addedAt } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } createdAt updatedAt } }
// parameters: {"p0":"l-aaaaaaaaaaaaaaaa","p2":3,"viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  MATCH (m2:Collection {id: $p0}) WHERE (m2.visibility IN ['PUBLIC', 'UNLISTED'] OR EXISTS { (m2)<-[:OWNS]-(:User {id: $viewer}) })
  CALL (m2) {
    MATCH (m2)<-[:OWNS]-(m4:User)
    RETURN head(collect([m4.id])) AS v3
  }
  CALL (m2) {
    MATCH (m2)-[r8:CONTAINS]->(m7:Paper)
    WITH m7, r8, coalesce(r8.position, 0) AS k5, m7.id AS k6 ORDER BY k5, k6 LIMIT $p2
    RETURN collect([k5, k6, r8.note, toString(r8.addedAt), m7.id, m7.id]) AS v9
  }
  RETURN head(collect([m2.id, m2.name, m2.description, m2.visibility, v3, [v9, COUNT { (m2)-[:CONTAINS]->(:Paper) }], toString(m2.createdAt), toString(m2.updatedAt)])) AS v1
}
RETURN [v1] AS row
