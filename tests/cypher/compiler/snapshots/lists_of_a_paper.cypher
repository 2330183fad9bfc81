// { paper(by: {id: "W1"}) {
//   reviews(orderBy: MOST_HELPFUL) { nodes { id } }
//   comments(kind: CAVEAT) { totalCount }
//   resources(kind: CODE) { url }
//   references(orderBy: [{by: LIKES}, {by: REVIEW_COUNT, direction: ASC}]) { nodes { id } }
//   retracted: references(where: {isRetracted: true}, first: 5) { totalCount nodes { id } }
// } }
// parameters: {"p0":"W1","p1":20,"p2":20,"p2f0":"CAVEAT","p3f0":"CODE","p4":20,"p5":5,"p5f0":true}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Paper)
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other3:Review) WHERE other3:Shown
    WITH other3, COUNT { (other3)<-[:FOUND_HELPFUL]-() } AS k4, other3.createdAt.epochSeconds * 1000000000 + other3.createdAt.nanosecond AS k5, other3.id AS k6 ORDER BY k4 DESC, k5 DESC, k6 LIMIT $p1
    RETURN collect([k6]) AS v7
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other8:Comment) WHERE other8:Shown AND NOT EXISTS { (other8)-[:REPLIES_TO]->() } AND other8.kind = $p2f0
    RETURN count(*) AS v9
  }
  CALL (other2) {
    MATCH (other2)-[link10:HAS_RESOURCE]->(other13:Resource) WHERE link10.kind = $p3f0
    WITH other13, link10, link10.kind AS k11, other13.url AS k12 ORDER BY k11, k12
    RETURN collect([k12]) AS v14
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other18:Paper)
    WITH other18, COUNT { (other18)<-[:LIKED]-() } AS k15, COUNT { (other18)<-[:REVIEWS]-(:Review&Shown) } AS k16, other18.id AS k17 ORDER BY k15 DESC, k16, k17 LIMIT $p4
    RETURN collect([k17]) AS v19
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other20:Paper) WHERE coalesce(other20.isRetracted, false) = $p5f0
    WITH other20, coalesce(other20.citationCount, 0) AS k21, other20.id AS k22 ORDER BY k21 DESC, k22 LIMIT $p5
    RETURN collect([k22]) AS v23
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other24:Paper) WHERE coalesce(other24.isRetracted, false) = $p5f0
    RETURN count(*) AS v25
  }
  RETURN head(collect([[v7], [v9], [v14], [v19], [v23, v25]])) AS v1
}
RETURN [v1] AS row
