// { papers(where: {and: [{topic: "T1"}]}) { nodes { id } totalCount stats { count } }
//   paperStats(where: {topic: "T1", openAccess: true}) { count } }
// parameters: {"p0":20,"p0f0":"T1","p2f0":true,"p2f1":"T1"}
CALL () {
  MATCH (m3:Paper)-[:HAS_TOPIC]->(:Topic)<-[:IDENTIFIES]-(:Identifier {key: $p0f0})
  WITH DISTINCT m3
  WITH m3, coalesce(m3.year, -2147483648) AS k1, m3.id AS k2 ORDER BY k1 DESC, k2 LIMIT $p0
  RETURN collect([k2]) AS v4
}
CALL () {
  MATCH (m5:Paper)-[:HAS_TOPIC]->(:Topic)<-[:IDENTIFIES]-(:Identifier {key: $p0f0})
  WITH DISTINCT m5
  WITH collect(m5) AS m5
  RETURN [size(m5)] AS v6, size(m5) AS v7
}
CALL () {
  MATCH (m9:Paper)-[:HAS_TOPIC]->(:Topic)<-[:IDENTIFIES]-(:Identifier {key: $p2f1})
  WITH DISTINCT m9 WHERE (coalesce(m9.isOpenAccess, false) = $p2f0)
  WITH collect(m9) AS m9
  RETURN head(collect([size(m9)])) AS v8
}
RETURN [[v4, v7, v6], v8] AS row
