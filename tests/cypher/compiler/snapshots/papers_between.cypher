// { papers(after: "YSAaGaYwEB1v87XNqpRbMjAyMCwiVzEiXQ", before: "YSAaGaYwEB1v87XNqpRbMjAyMCwiVzEiXQ") { pageInfo { hasPreviousPage } } }
// parameters: {"p0":20,"p0a0":2020,"p0a1":"W1","p0b0":2020,"p0b1":"W1"}
CALL () {
  MATCH (other1:Paper) WHERE NOT other1:EarlierVersion AND (coalesce(other1.year, -2147483648) > $p0a0 OR (coalesce(other1.year, -2147483648) = $p0a0 AND other1.id <= $p0a1))
  WITH other1 LIMIT 1
  RETURN count(*) > 0 AS v2
}
RETURN [[v2]] AS row
