// { papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }
// parameters: {"p0":3}
CALL () {
  MATCH (m3:Paper)
  WITH m3, coalesce(m3.year, -2147483648) AS k1, m3.id AS k2 ORDER BY k1 DESC, k2 LIMIT $p0
  RETURN collect([k1, k2, m3.id, m3.id]) AS v4
}
RETURN [[v4, COUNT { (:Paper) }]] AS row
