// query ($ids: [ID!]!) { nodes(ids: $ids) { id } }
// parameters: {"p0":["W1","A1"]}
CALL () {
  UNWIND range(0, size($p0) - 1) AS other2
  WITH other2, other2 AS k1 ORDER BY k1
  CALL (other2) {
    CALL (other2) {
      MATCH (:Identifier {key: $p0[other2]})-[:IDENTIFIES]->(other5:Paper)
      RETURN [0, [other5.id]] AS v4
      UNION ALL
      MATCH (:Identifier {key: $p0[other2]})-[:IDENTIFIES]->(other6:Person)
      RETURN [1, [other6.id]] AS v4
      UNION ALL
      MATCH (:Identifier {key: $p0[other2]})-[:IDENTIFIES]->(other7:Institution)
      RETURN [2, [other7.id]] AS v4
      UNION ALL
      MATCH (:Identifier {key: $p0[other2]})-[:IDENTIFIES]->(other8:Topic)
      RETURN [3, [other8.id]] AS v4
      UNION ALL
      MATCH (other9:User|ExternalReviewer {id: $p0[other2]})
      RETURN [4, [other9.id]] AS v4
      UNION ALL
      MATCH (other10:Review {id: $p0[other2]}) WHERE other10:Shown AND EXISTS { (other10)-[:REVIEWS|ON]->(:Paper) }
      RETURN [5, [other10.id]] AS v4
      UNION ALL
      MATCH (other11:Comment {id: $p0[other2]}) WHERE other11:Shown AND EXISTS { (other11)-[:REVIEWS|ON]->(:Paper) }
      RETURN [6, [other11.id]] AS v4
      UNION ALL
      MATCH (other12:Collection {id: $p0[other2]}) WHERE other12.visibility IN ['PUBLIC', 'UNLISTED']
      RETURN [7, [other12.id]] AS v4
    }
    RETURN head(collect(v4)) AS v3
  }
  RETURN collect([v3]) AS v13
}
RETURN [[v13]] AS row
