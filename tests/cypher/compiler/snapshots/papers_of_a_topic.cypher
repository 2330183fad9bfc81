// { papers(where: {and: [{topic: "T1"}]}) { nodes { id } totalCount stats { count } }
//   paperStats(where: {topic: "T1", openAccess: true}) { count } }
// parameters: {"p0":20,"p0f0":"T1","p2f0":true,"p2f1":"T1"}
CALL () {
  MATCH (other1:Paper)-[:HAS_TOPIC]->(:Topic)<-[:IDENTIFIES]-(:Identifier {key: $p0f0})
  WITH DISTINCT other1 WHERE NOT other1:EarlierVersion
  WITH other1, coalesce(other1.year, -2147483648) AS k2, other1.id AS k3 ORDER BY k2 DESC, k3 LIMIT $p0
  RETURN collect([k3]) AS v4
}
CALL () {
  MATCH (other5:Paper)-[:HAS_TOPIC]->(:Topic)<-[:IDENTIFIES]-(:Identifier {key: $p0f0})
  WITH DISTINCT other5 WHERE NOT other5:EarlierVersion
  WITH collect(other5) AS other5
  RETURN [size(other5)] AS v6, size(other5) AS v7
}
CALL () {
  MATCH (other9:Paper)-[:HAS_TOPIC]->(:Topic)<-[:IDENTIFIES]-(:Identifier {key: $p2f1})
  WITH DISTINCT other9 WHERE NOT other9:EarlierVersion AND (coalesce(other9.isOpenAccess, false) = $p2f0)
  WITH collect(other9) AS other9
  RETURN head(collect([size(other9)])) AS v8
}
RETURN [[v4, v7, v6], v8] AS row
