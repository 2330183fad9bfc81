// { node(id: "W1") { __typename id ... on MapEntity { label } ... on Paper { year } } }
// parameters: {"p0":"W1"}
CALL () {
  CALL () {
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m3:Paper)
    RETURN [0, [m3.id, coalesce(m3.title, 'Untitled'), m3.year]] AS v2
    UNION ALL
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m4:Person)
    RETURN [1, [m4.id, m4.name]] AS v2
    UNION ALL
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m5:Institution)
    RETURN [2, [m5.id, m5.name]] AS v2
    UNION ALL
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m6:Topic)
    RETURN [3, [m6.id, m6.name]] AS v2
    UNION ALL
    MATCH (m7:User|ExternalReviewer {id: $p0})
    RETURN [4, [m7.id]] AS v2
    UNION ALL
    MATCH (m8:Review {id: $p0}) WHERE m8.withdrawnAt IS NULL AND m8.hiddenAt IS NULL AND EXISTS { (m8)-[:REVIEWS|ON]->(:Paper) }
    RETURN [5, [m8.id]] AS v2
    UNION ALL
    MATCH (m9:Comment {id: $p0}) WHERE m9.hiddenAt IS NULL AND EXISTS { (m9)-[:REVIEWS|ON]->(:Paper) }
    RETURN [6, [m9.id]] AS v2
    UNION ALL
    MATCH (m10:Collection {id: $p0}) WHERE m10.visibility IN ['PUBLIC', 'UNLISTED']
    RETURN [7, [m10.id]] AS v2
  }
  RETURN head(collect(v2)) AS v1
}
RETURN [v1] AS row
