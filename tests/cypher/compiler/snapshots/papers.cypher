// { papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } }
// parameters: {"p0":3,"p4":2,"p5":2,"p6":2}
CALL () {
  MATCH (other1:Paper) WHERE NOT other1:EarlierVersion
  WITH other1, coalesce(other1.year, -2147483648) AS k2, other1.id AS k3 ORDER BY k2 DESC, k3 LIMIT $p0
  RETURN collect([k2, k3, k3, k3]) AS v4
}
CALL () {
  MATCH (other5:Paper) WHERE NOT other5:EarlierVersion
  WITH collect(other5) AS other5
  CALL (other5) {
    UNWIND other5 AS paper9
    WITH paper9.year AS other7, count(*) AS rank8 WHERE other7 IS NOT NULL
    WITH other7, rank8, other7 AS k6 ORDER BY k6
    RETURN collect([toString(other7), toString(other7), rank8]) AS v10
  }
  CALL (other5) {
    UNWIND other5 AS paper15
    WITH coalesce(paper15.type, 'OTHER') AS other13, count(*) AS rank14 WHERE other13 IS NOT NULL
    WITH other13, rank14, rank14 AS k11, other13 AS k12 ORDER BY k11 DESC, k12
    RETURN collect([toString(other13), left(other13, 1) + replace(toLower(substring(other13, 1)), '_', ' '), k11]) AS v16
  }
  CALL (other5) {
    UNWIND other5 AS paper21
    MATCH (paper21)-[:HAS_TOPIC]->(other19)
    WITH other19, count(*) AS rank20
    WITH other19, rank20, rank20 AS k17, other19.id AS k18 ORDER BY k17 DESC, k18 LIMIT $p4
    RETURN collect([k18, other19.name, k17]) AS v22
  }
  CALL (other5) {
    UNWIND other5 AS paper27
    MATCH (paper27)-[:STATES_AFFILIATION]->(other25)
    WITH other25, count(*) AS rank26
    WITH other25, rank26, rank26 AS k23, other25.id AS k24 ORDER BY k23 DESC, k24 LIMIT $p5
    RETURN collect([k24, other25.name, k23]) AS v28
  }
  CALL (other5) {
    UNWIND other5 AS paper33
    WITH paper33.venue AS other31, count(*) AS rank32 WHERE other31 IS NOT NULL
    WITH other31, rank32, rank32 AS k29, other31 AS k30 ORDER BY k29 DESC, k30 LIMIT $p6
    RETURN collect([toString(other31), k30, k29]) AS v34
  }
  CALL (other5) {
    UNWIND other5 AS paper39
    WITH coalesce(paper39.isOpenAccess, false) AS other37, count(*) AS rank38 WHERE other37 IS NOT NULL
    WITH other37, rank38, rank38 AS k35, other37 AS k36 ORDER BY k35 DESC, k36
    RETURN collect([toString(other37), CASE WHEN other37 THEN 'Open access' ELSE 'Not open access' END, k35]) AS v40
  }
  RETURN [size(other5), [v10], [v16], [v22], [v28], [v34], [v40]] AS v41, size(other5) AS v42
}
RETURN [[v4, v42, v41]] AS row
