// { paperStats(where: {openAccess: true}) { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } }
// parameters: {"p0f0":true,"p3":2,"p4":2,"p5":2}
CALL () {
  MATCH (m2:Paper) WHERE coalesce(m2.isOpenAccess, false) = $p0f0
  WITH collect(m2) AS m2
  CALL (m2) {
    UNWIND m2 AS x6
    WITH x6.year AS m4, count(*) AS w5 WHERE m4 IS NOT NULL
    WITH m4, w5, m4 AS k3 ORDER BY k3
    RETURN collect([toString(m4), toString(m4), w5]) AS v7
  }
  CALL (m2) {
    UNWIND m2 AS x12
    WITH coalesce(x12.type, 'OTHER') AS m10, count(*) AS w11 WHERE m10 IS NOT NULL
    WITH m10, w11, w11 AS k8, m10 AS k9 ORDER BY k8 DESC, k9
    RETURN collect([toString(m10), left(m10, 1) + replace(toLower(substring(m10, 1)), '_', ' '), k8]) AS v13
  }
  CALL (m2) {
    UNWIND m2 AS x18
    MATCH (x18)-[:HAS_TOPIC]->(m16)
    WITH m16, count(*) AS w17
    WITH m16, w17, w17 AS k14, m16.id AS k15 ORDER BY k14 DESC, k15 LIMIT $p3
    RETURN collect([k15, m16.name, k14]) AS v19
  }
  CALL (m2) {
    UNWIND m2 AS x24
    MATCH (x24)-[:STATES_AFFILIATION]->(m22)
    WITH m22, count(*) AS w23
    WITH m22, w23, w23 AS k20, m22.id AS k21 ORDER BY k20 DESC, k21 LIMIT $p4
    RETURN collect([k21, m22.name, k20]) AS v25
  }
  CALL (m2) {
    UNWIND m2 AS x30
    WITH x30.venue AS m28, count(*) AS w29 WHERE m28 IS NOT NULL
    WITH m28, w29, w29 AS k26, m28 AS k27 ORDER BY k26 DESC, k27 LIMIT $p5
    RETURN collect([toString(m28), k27, k26]) AS v31
  }
  CALL (m2) {
    UNWIND m2 AS x36
    WITH coalesce(x36.isOpenAccess, false) AS m34, count(*) AS w35 WHERE m34 IS NOT NULL
    WITH m34, w35, w35 AS k32, m34 AS k33 ORDER BY k32 DESC, k33
    RETURN collect([toString(m34), CASE WHEN m34 THEN 'Open access' ELSE 'Not open access' END, k32]) AS v37
  }
  RETURN head(collect([size(m2), [v7], [v13], [v19], [v25], [v31], [v37]])) AS v1
}
RETURN [v1] AS row
