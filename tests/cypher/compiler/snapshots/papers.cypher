// { papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } }
// parameters: {"p0":3,"p4":2,"p5":2,"p6":2}
CALL () {
  MATCH (m3:Paper)
  WITH m3, coalesce(m3.year, -2147483648) AS k1, m3.id AS k2 ORDER BY k1 DESC, k2 LIMIT $p0
  RETURN collect([k1, k2, k2, k2]) AS v4
}
CALL () {
  MATCH (m5:Paper)
  WITH collect(m5) AS m5
  CALL (m5) {
    UNWIND m5 AS x9
    WITH x9.year AS m7, count(*) AS w8 WHERE m7 IS NOT NULL
    WITH m7, w8, m7 AS k6 ORDER BY k6
    RETURN collect([toString(m7), toString(m7), w8]) AS v10
  }
  CALL (m5) {
    UNWIND m5 AS x15
    WITH coalesce(x15.type, 'OTHER') AS m13, count(*) AS w14 WHERE m13 IS NOT NULL
    WITH m13, w14, w14 AS k11, m13 AS k12 ORDER BY k11 DESC, k12
    RETURN collect([toString(m13), left(m13, 1) + replace(toLower(substring(m13, 1)), '_', ' '), k11]) AS v16
  }
  CALL (m5) {
    UNWIND m5 AS x21
    MATCH (x21)-[:HAS_TOPIC]->(m19)
    WITH m19, count(*) AS w20
    WITH m19, w20, w20 AS k17, m19.id AS k18 ORDER BY k17 DESC, k18 LIMIT $p4
    RETURN collect([k18, m19.name, k17]) AS v22
  }
  CALL (m5) {
    UNWIND m5 AS x27
    MATCH (x27)-[:STATES_AFFILIATION]->(m25)
    WITH m25, count(*) AS w26
    WITH m25, w26, w26 AS k23, m25.id AS k24 ORDER BY k23 DESC, k24 LIMIT $p5
    RETURN collect([k24, m25.name, k23]) AS v28
  }
  CALL (m5) {
    UNWIND m5 AS x33
    WITH x33.venue AS m31, count(*) AS w32 WHERE m31 IS NOT NULL
    WITH m31, w32, w32 AS k29, m31 AS k30 ORDER BY k29 DESC, k30 LIMIT $p6
    RETURN collect([toString(m31), k30, k29]) AS v34
  }
  CALL (m5) {
    UNWIND m5 AS x39
    WITH coalesce(x39.isOpenAccess, false) AS m37, count(*) AS w38 WHERE m37 IS NOT NULL
    WITH m37, w38, w38 AS k35, m37 AS k36 ORDER BY k35 DESC, k36
    RETURN collect([toString(m37), CASE WHEN m37 THEN 'Open access' ELSE 'Not open access' END, k35]) AS v40
  }
  RETURN [size(m5), [v10], [v16], [v22], [v28], [v34], [v40]] AS v41, size(m5) AS v42
}
RETURN [[v4, v42, v41]] AS row
