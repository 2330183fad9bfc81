// { paper(by: {id: "W1"}) {
//   reviews(orderBy: MOST_HELPFUL) { nodes { id } }
//   comments(kind: CAVEAT) { totalCount }
//   resources(kind: CODE) { url }
//   references(orderBy: [{by: LIKES}, {by: REVIEW_COUNT, direction: ASC}]) { nodes { id } }
// } }
// parameters: {"p0":"W1","p1":20,"p2":20,"p2f0":"CAVEAT","p3f0":"CODE","p4":20}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m2:Paper)
  CALL (m2) {
    MATCH (m2)<-[:REVIEWS]-(m3:Review) WHERE m3.withdrawnAt IS NULL AND m3.hiddenAt IS NULL
    WITH m3, COUNT { (m3)<-[:FOUND_HELPFUL]-() } AS k4, m3.createdAt.epochSeconds * 1000000000 + m3.createdAt.nanosecond AS k5, m3.id AS k6 ORDER BY k4 DESC, k5 DESC, k6 LIMIT $p1
    RETURN collect([k6]) AS v7
  }
  CALL (m2) {
    MATCH (m2)<-[:ON]-(m8:Comment) WHERE m8.hiddenAt IS NULL AND NOT EXISTS { (m8)-[:REPLIES_TO]->() } AND m8.kind = $p2f0
    RETURN count(*) AS v9
  }
  CALL (m2) {
    MATCH (m2)-[r10:HAS_RESOURCE]->(m13:Resource) WHERE r10.kind = $p3f0
    WITH m13, r10, r10.kind AS k11, m13.url AS k12 ORDER BY k11, k12
    RETURN collect([k12]) AS v14
  }
  CALL (m2) {
    MATCH (m2)-[:CITES]->(m18:Paper)
    WITH m18, COUNT { (m18)<-[:LIKED]-() } AS k15, COUNT { (m18)<-[:REVIEWS]-(x19:Review) WHERE x19.hiddenAt IS NULL AND x19.withdrawnAt IS NULL } AS k16, m18.id AS k17 ORDER BY k15 DESC, k16, k17 LIMIT $p4
    RETURN collect([k17]) AS v20
  }
  RETURN head(collect([[v7], [v9], [v14], [v20]])) AS v1
}
RETURN [v1] AS row
