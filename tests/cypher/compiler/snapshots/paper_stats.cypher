// { paperStats(where: {openAccess: true}) { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } }
// parameters: {"p0f0":true,"p3":2,"p4":2,"p5":2}
CALL () {
  MATCH (other2:Paper) WHERE NOT other2:EarlierVersion AND coalesce(other2.isOpenAccess, false) = $p0f0
  WITH collect(other2) AS other2
  CALL (other2) {
    UNWIND other2 AS paper6
    WITH paper6.year AS other4, count(*) AS rank5 WHERE other4 IS NOT NULL
    WITH other4, rank5, other4 AS k3 ORDER BY k3
    RETURN collect([toString(other4), toString(other4), rank5]) AS v7
  }
  CALL (other2) {
    UNWIND other2 AS paper12
    WITH coalesce(paper12.type, 'OTHER') AS other10, count(*) AS rank11 WHERE other10 IS NOT NULL
    WITH other10, rank11, rank11 AS k8, other10 AS k9 ORDER BY k8 DESC, k9
    RETURN collect([toString(other10), left(other10, 1) + replace(toLower(substring(other10, 1)), '_', ' '), k8]) AS v13
  }
  CALL (other2) {
    UNWIND other2 AS paper18
    MATCH (paper18)-[:HAS_TOPIC]->(other16)
    WITH other16, count(*) AS rank17
    WITH other16, rank17, rank17 AS k14, other16.id AS k15 ORDER BY k14 DESC, k15 LIMIT $p3
    RETURN collect([k15, other16.name, k14]) AS v19
  }
  CALL (other2) {
    UNWIND other2 AS paper24
    MATCH (paper24)-[:STATES_AFFILIATION]->(other22)
    WITH other22, count(*) AS rank23
    WITH other22, rank23, rank23 AS k20, other22.id AS k21 ORDER BY k20 DESC, k21 LIMIT $p4
    RETURN collect([k21, other22.name, k20]) AS v25
  }
  CALL (other2) {
    UNWIND other2 AS paper30
    WITH paper30.venue AS other28, count(*) AS rank29 WHERE other28 IS NOT NULL
    WITH other28, rank29, rank29 AS k26, other28 AS k27 ORDER BY k26 DESC, k27 LIMIT $p5
    RETURN collect([toString(other28), k27, k26]) AS v31
  }
  CALL (other2) {
    UNWIND other2 AS paper36
    WITH coalesce(paper36.isOpenAccess, false) AS other34, count(*) AS rank35 WHERE other34 IS NOT NULL
    WITH other34, rank35, rank35 AS k32, other34 AS k33 ORDER BY k32 DESC, k33
    RETURN collect([toString(other34), CASE WHEN other34 THEN 'Open access' ELSE 'Not open access' END, k32]) AS v37
  }
  RETURN head(collect([size(other2), [v7], [v13], [v19], [v25], [v31], [v37]])) AS v1
}
RETURN [v1] AS row
