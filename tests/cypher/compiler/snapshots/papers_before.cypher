// { papers(last: 2, before: "YSAaGaYwEB1v87XNqpRbMjAyMCwiVzEiXQ") { edges { cursor } pageInfo { hasNextPage hasPreviousPage } } }
// parameters: {"p0":3,"p0b0":2020,"p0b1":"W1"}
CALL () {
  MATCH (m1:Paper) WHERE (coalesce(m1.year, -2147483648) > $p0b0 OR (coalesce(m1.year, -2147483648) = $p0b0 AND m1.id < $p0b1))
  WITH m1, coalesce(m1.year, -2147483648) AS k2, m1.id AS k3 ORDER BY k2, k3 DESC LIMIT $p0
  RETURN collect([k2, k3]) AS v4
}
CALL () {
  MATCH (m5:Paper) WHERE (coalesce(m5.year, -2147483648) < $p0b0 OR (coalesce(m5.year, -2147483648) = $p0b0 AND m5.id >= $p0b1))
  WITH m5 LIMIT 1
  RETURN count(*) > 0 AS v6
}
RETURN [[v4, v6]] AS row
