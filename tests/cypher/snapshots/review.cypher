// { node(id: "r-aaaaaaaaaaaaaaaa") { ... on Review { id paper { id } author { id } strength concern methodQuestion competingInterests createdAt updatedAt helpfulCount viewerFoundHelpful } } }
// parameters: {"p0":"r-aaaaaaaaaaaaaaaa","viewer":"u-aaaaaaaaaaaaaaaa"}
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
    MATCH (m7:User {id: $p0})
    RETURN [4, []] AS v2
    UNION ALL
    MATCH (m8:Review {id: $p0}) WHERE m8.hiddenAt IS NULL AND m8.withdrawnAt IS NULL
    CALL (m8) {
      MATCH (m8)-[:REVIEWS]->(m10:Paper)
      RETURN head(collect([m10.id])) AS v9
    }
    CALL (m8) {
      MATCH (m8)<-[:WROTE]-(m12:User)
      RETURN head(collect([m12.id])) AS v11
    }
    RETURN [5, [m8.id, v9, v11, m8.strength, m8.concern, m8.methodQuestion, m8.competingInterests, toString(m8.createdAt), toString(m8.updatedAt), COUNT { (m8)<-[:FOUND_HELPFUL]-() }, EXISTS { (m8)<-[:FOUND_HELPFUL]-(:User {id: $viewer}) }]] AS v2
    UNION ALL
    MATCH (m13:Comment {id: $p0}) WHERE m13.hiddenAt IS NULL
    RETURN [6, []] AS v2
    UNION ALL
    MATCH (m14:Collection {id: $p0}) WHERE (m14.visibility IN ['PUBLIC', 'UNLISTED'] OR EXISTS { (m14)<-[:OWNS]-(:User {id: $viewer}) })
    RETURN [7, []] AS v2
  }
  RETURN head(collect(v2)) AS v1
}
RETURN [v1] AS row
