// { topic(by: {id: "T1"}) {
//   papersByYear(where: {openAccess: true}) { year count citationCount } citationsByYear { count } } }
// parameters: {"p0":"T1","p1f0":true}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Topic)
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other4:Paper) WHERE NOT (other4:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other4) }) AND coalesce(other4.isOpenAccess, false) = $p1f0
    WITH other4.year AS year6, count(*) AS count7, sum(coalesce(other4.citationCount, 0)) AS citations8
    WITH year6, count7, citations8 WHERE year6 IS NOT NULL ORDER BY year6
    WITH collect([year6, count7, citations8]) AS years9
    UNWIND range(0, size(years9) - 1) AS place10
    WITH years9[place10] AS at11, years9[place10 + 1][0] AS next12
    UNWIND range(at11[0], CASE WHEN next12 - at11[0] <= 100 + 1 THEN next12 - 1 ELSE at11[0] END) AS other4
    WITH other4, CASE WHEN other4 = at11[0] THEN at11 ELSE [other4, 0, 0] END AS rank5
    WITH other4, rank5, other4 AS k3 ORDER BY k3
    RETURN collect([k3, rank5[1], rank5[2]]) AS v13
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other15:Paper) WHERE NOT (other15:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other15) })
    MATCH (other15)<-[:CITES]-(citing17:Paper)
    WITH citing17.year AS year18, count(*) AS count19, 0 AS citations20
    WITH year18, count19, citations20 WHERE year18 IS NOT NULL ORDER BY year18
    WITH collect([year18, count19, citations20]) AS years21
    UNWIND range(0, size(years21) - 1) AS place22
    WITH years21[place22] AS at23, years21[place22 + 1][0] AS next24
    UNWIND range(at23[0], CASE WHEN next24 - at23[0] <= 100 + 1 THEN next24 - 1 ELSE at23[0] END) AS other15
    WITH other15, CASE WHEN other15 = at23[0] THEN at23 ELSE [other15, 0, 0] END AS rank16
    WITH other15, rank16, other15 AS k14 ORDER BY k14
    RETURN collect([rank16[1]]) AS v25
  }
  RETURN head(collect([[v13], [v25]])) AS v1
}
RETURN [v1] AS row
