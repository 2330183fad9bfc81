// { papers(last: 2, before: "YSAaGaYwEB1v87XNqpRbMjAyMCwiVzEiXQ") { edges { cursor } pageInfo { hasNextPage hasPreviousPage } } }
// parameters: {"p0":3,"p0b0":2020,"p0b1":"W1"}
CALL () {
  MATCH (other1:Paper) WHERE NOT other1:EarlierVersion AND (coalesce(other1.year, -2147483648) > $p0b0 OR (coalesce(other1.year, -2147483648) = $p0b0 AND other1.id < $p0b1))
  WITH other1, coalesce(other1.year, -2147483648) AS k2, other1.id AS k3 ORDER BY k2, k3 DESC LIMIT $p0
  RETURN collect([k2, k3]) AS v4
}
CALL () {
  MATCH (other5:Paper) WHERE NOT other5:EarlierVersion AND (coalesce(other5.year, -2147483648) < $p0b0 OR (coalesce(other5.year, -2147483648) = $p0b0 AND other5.id >= $p0b1))
  WITH other5 LIMIT 1
  RETURN count(*) > 0 AS v6
}
RETURN [[v4, v6]] AS row
