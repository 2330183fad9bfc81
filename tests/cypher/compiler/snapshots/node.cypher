// { node(id: "W1") { __typename id ... on MapEntity { label } ... on Paper { year } } }
// parameters: {"p0":"W1"}
CALL () {
  CALL () {
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other3:Paper)
    RETURN [0, [other3.id, coalesce(other3.title, 'Untitled'), other3.year]] AS v2
    UNION ALL
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other4:Person)
    RETURN [1, [other4.id, other4.name]] AS v2
    UNION ALL
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other5:Institution)
    RETURN [2, [other5.id, other5.name]] AS v2
    UNION ALL
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other6:Topic)
    RETURN [3, [other6.id, other6.name]] AS v2
    UNION ALL
    MATCH (other7:User|ExternalReviewer {id: $p0})
    RETURN [4, [other7.id]] AS v2
    UNION ALL
    MATCH (other8:Review {id: $p0}) WHERE other8:Shown AND EXISTS { (other8)-[:REVIEWS|ON]->(:Paper) }
    RETURN [5, [other8.id]] AS v2
    UNION ALL
    MATCH (other9:Comment {id: $p0}) WHERE other9:Shown AND EXISTS { (other9)-[:REVIEWS|ON]->(:Paper) }
    RETURN [6, [other9.id]] AS v2
    UNION ALL
    MATCH (other10:Collection {id: $p0}) WHERE other10.visibility IN ['PUBLIC', 'UNLISTED']
    RETURN [7, [other10.id]] AS v2
  }
  RETURN head(collect(v2)) AS v1
}
RETURN [v1] AS row
