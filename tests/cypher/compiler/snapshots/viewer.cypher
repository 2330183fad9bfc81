// { viewer { user { id } roles savedPapers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } collections(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } reports(first: 2) { edges { node { id } cursor reason reportedAt } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } moderations(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p1":3,"p10":3,"p11":3,"p5":2,"p6":2,"p7":2,"p9":3,"viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  MATCH (m2:User {id: $viewer})
  CALL (m2) {
    MATCH (m2)-[r6:SAVED]->(m5:Paper)
    WITH m5, r6, r6.at.epochSeconds * 1000000000 + r6.at.nanosecond AS k3, m5.id AS k4 ORDER BY k3 DESC, k4 LIMIT $p1
    RETURN collect([k3, k4, k4, k4]) AS v7
  }
  CALL (m2) {
    MATCH (m2)-[r8:SAVED]->(m9:Paper)
    WITH collect(m9) AS m9
    CALL (m9) {
      UNWIND m9 AS x13
      WITH x13.year AS m11, count(*) AS w12 WHERE m11 IS NOT NULL
      WITH m11, w12, m11 AS k10 ORDER BY k10
      RETURN collect([toString(m11), toString(m11), w12]) AS v14
    }
    CALL (m9) {
      UNWIND m9 AS x19
      WITH coalesce(x19.type, 'OTHER') AS m17, count(*) AS w18 WHERE m17 IS NOT NULL
      WITH m17, w18, w18 AS k15, m17 AS k16 ORDER BY k15 DESC, k16
      RETURN collect([toString(m17), left(m17, 1) + replace(toLower(substring(m17, 1)), '_', ' '), k15]) AS v20
    }
    CALL (m9) {
      UNWIND m9 AS x25
      MATCH (x25)-[:HAS_TOPIC]->(m23)
      WITH m23, count(*) AS w24
      WITH m23, w24, w24 AS k21, m23.id AS k22 ORDER BY k21 DESC, k22 LIMIT $p5
      RETURN collect([k22, m23.name, k21]) AS v26
    }
    CALL (m9) {
      UNWIND m9 AS x31
      MATCH (x31)-[:STATES_AFFILIATION]->(m29)
      WITH m29, count(*) AS w30
      WITH m29, w30, w30 AS k27, m29.id AS k28 ORDER BY k27 DESC, k28 LIMIT $p6
      RETURN collect([k28, m29.name, k27]) AS v32
    }
    CALL (m9) {
      UNWIND m9 AS x37
      WITH x37.venue AS m35, count(*) AS w36 WHERE m35 IS NOT NULL
      WITH m35, w36, w36 AS k33, m35 AS k34 ORDER BY k33 DESC, k34 LIMIT $p7
      RETURN collect([toString(m35), k34, k33]) AS v38
    }
    CALL (m9) {
      UNWIND m9 AS x43
      WITH coalesce(x43.isOpenAccess, false) AS m41, count(*) AS w42 WHERE m41 IS NOT NULL
      WITH m41, w42, w42 AS k39, m41 AS k40 ORDER BY k39 DESC, k40
      RETURN collect([toString(m41), CASE WHEN m41 THEN 'Open access' ELSE 'Not open access' END, k39]) AS v44
    }
    RETURN [size(m9), [v14], [v20], [v26], [v32], [v38], [v44]] AS v45, size(m9) AS v46
  }
  CALL (m2) {
    MATCH (m2)-[:OWNS]->(m49:Collection)
    WITH m49, m49.createdAt.epochSeconds * 1000000000 + m49.createdAt.nanosecond AS k47, m49.id AS k48 ORDER BY k47 DESC, k48 LIMIT $p9
    RETURN collect([k47, k48, k48, k48]) AS v50
  }
  CALL (m2) {
    WITH m2 WHERE any(role IN coalesce(m2.roles, []) WHERE role IN ['MODERATOR', 'ADMIN'])
    MATCH (x56:User)-[r54:REPORTED]->(m53:Review|Comment)-[:REVIEWS|ON]->(:Paper) WHERE m53.hiddenAt IS NULL AND m53.withdrawnAt IS NULL AND m53.deletedAt IS NULL AND NOT EXISTS { (m53)<-[:MODERATES]-(y57:Moderation) WHERE y57.at > r54.at }
    WITH m53, r54, x56.id AS w55
    WITH m53, r54, w55, r54.at.epochSeconds * 1000000000 + r54.at.nanosecond AS k51, w55 + ' ' + m53.id AS k52 ORDER BY k51, k52 LIMIT $p10
    RETURN collect([k51, k52, r54.reason, toString(r54.at), m53.id, m53.id]) AS v58
  }
  CALL (m2) {
    WITH m2 WHERE any(role IN coalesce(m2.roles, []) WHERE role IN ['MODERATOR', 'ADMIN'])
    MATCH (x59:User)-[r60:REPORTED]->(m61:Review|Comment)-[:REVIEWS|ON]->(:Paper) WHERE m61.hiddenAt IS NULL AND m61.withdrawnAt IS NULL AND m61.deletedAt IS NULL AND NOT EXISTS { (m61)<-[:MODERATES]-(y62:Moderation) WHERE y62.at > r60.at }
    WITH m61, r60, x59.id AS w63
    RETURN count(*) AS v64
  }
  CALL (m2) {
    WITH m2 WHERE any(role IN coalesce(m2.roles, []) WHERE role IN ['MODERATOR', 'ADMIN'])
    MATCH (m67:Moderation)
    WITH m67, m67.at.epochSeconds * 1000000000 + m67.at.nanosecond AS k65, m67.id AS k66 ORDER BY k65 DESC, k66 LIMIT $p11
    RETURN collect([k65, k66, k66, k66]) AS v68
  }
  CALL (m2) {
    WITH m2 WHERE any(role IN coalesce(m2.roles, []) WHERE role IN ['MODERATOR', 'ADMIN'])
    MATCH (m69:Moderation)
    RETURN count(*) AS v70
  }
  RETURN head(collect([m2.id, coalesce(m2.roles, ['READER']), [v7, v46, v45], [v50, COUNT { (m2)-[:OWNS]->() }], [v58, v64], [v68, v70]])) AS v1
}
RETURN [v1] AS row
