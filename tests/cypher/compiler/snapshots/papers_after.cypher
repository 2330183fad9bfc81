// { papers(orderBy: [{by: PAGE_RANK, direction: ASC}, {by: TITLE}], first: 2, after: "YKwevXIsbRPzzfz5C8xbMC41LCJBIHRpdGxlIiwiVzEiXQ") {
//   nodes { id } pageInfo { hasNextPage hasPreviousPage } } }
// parameters: {"p0":3,"p0a0":0.5,"p0a1":"A title","p0a2":"W1"}
CALL () {
  MATCH (other1:Paper) WHERE NOT other1:EarlierVersion AND (coalesce(other1.pageRank, 1.0e300) > $p0a0 OR (coalesce(other1.pageRank, 1.0e300) = $p0a0 AND (replace(coalesce(other1.title, 'Untitled'), ' ', ' ') < $p0a1 OR (replace(coalesce(other1.title, 'Untitled'), ' ', ' ') = $p0a1 AND other1.id > $p0a2))))
  WITH other1, coalesce(other1.pageRank, 1.0e300) AS k2, replace(coalesce(other1.title, 'Untitled'), ' ', ' ') AS k3, other1.id AS k4 ORDER BY k2, k3 DESC, k4 LIMIT $p0
  RETURN collect([k4]) AS v5
}
CALL () {
  MATCH (other6:Paper) WHERE NOT other6:EarlierVersion AND (coalesce(other6.pageRank, 1.0e300) < $p0a0 OR (coalesce(other6.pageRank, 1.0e300) = $p0a0 AND (replace(coalesce(other6.title, 'Untitled'), ' ', ' ') > $p0a1 OR (replace(coalesce(other6.title, 'Untitled'), ' ', ' ') = $p0a1 AND other6.id <= $p0a2))))
  WITH other6 LIMIT 1
  RETURN count(*) > 0 AS v7
}
RETURN [[v5, v7]] AS row
