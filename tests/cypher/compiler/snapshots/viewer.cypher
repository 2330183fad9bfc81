// { viewer { user { id } roles savedPapers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } collections(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } reports(first: 2) { edges { node { id } cursor reason reportedAt } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } moderations(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p1":3,"p10":3,"p11":3,"p5":2,"p6":2,"p7":2,"p9":3,"viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  MATCH (other2:User {id: $viewer})
  CALL (other2) {
    MATCH (other2)-[link6:SAVED]->(other5:Paper)
    WITH other5, link6, link6.at.epochSeconds * 1000000000 + link6.at.nanosecond AS k3, other5.id AS k4 ORDER BY k3 DESC, k4 LIMIT $p1
    RETURN collect([k3, k4, k4, k4]) AS v7
  }
  CALL (other2) {
    MATCH (other2)-[link8:SAVED]->(other9:Paper)
    WITH collect(other9) AS other9
    CALL (other9) {
      UNWIND other9 AS paper13
      WITH paper13.year AS other11, count(*) AS rank12 WHERE other11 IS NOT NULL
      WITH other11, rank12, other11 AS k10 ORDER BY k10
      RETURN collect([toString(other11), toString(other11), rank12]) AS v14
    }
    CALL (other9) {
      UNWIND other9 AS paper19
      WITH coalesce(paper19.type, 'OTHER') AS other17, count(*) AS rank18 WHERE other17 IS NOT NULL
      WITH other17, rank18, rank18 AS k15, other17 AS k16 ORDER BY k15 DESC, k16
      RETURN collect([toString(other17), left(other17, 1) + replace(toLower(substring(other17, 1)), '_', ' '), k15]) AS v20
    }
    CALL (other9) {
      UNWIND other9 AS paper25
      MATCH (paper25)-[:HAS_TOPIC]->(other23)
      WITH other23, count(*) AS rank24
      WITH other23, rank24, rank24 AS k21, other23.id AS k22 ORDER BY k21 DESC, k22 LIMIT $p5
      RETURN collect([k22, other23.name, k21]) AS v26
    }
    CALL (other9) {
      UNWIND other9 AS paper31
      MATCH (paper31)-[:STATES_AFFILIATION]->(other29)
      WITH other29, count(*) AS rank30
      WITH other29, rank30, rank30 AS k27, other29.id AS k28 ORDER BY k27 DESC, k28 LIMIT $p6
      RETURN collect([k28, other29.name, k27]) AS v32
    }
    CALL (other9) {
      UNWIND other9 AS paper37
      WITH paper37.venue AS other35, count(*) AS rank36 WHERE other35 IS NOT NULL
      WITH other35, rank36, rank36 AS k33, other35 AS k34 ORDER BY k33 DESC, k34 LIMIT $p7
      RETURN collect([toString(other35), k34, k33]) AS v38
    }
    CALL (other9) {
      UNWIND other9 AS paper43
      WITH coalesce(paper43.isOpenAccess, false) AS other41, count(*) AS rank42 WHERE other41 IS NOT NULL
      WITH other41, rank42, rank42 AS k39, other41 AS k40 ORDER BY k39 DESC, k40
      RETURN collect([toString(other41), CASE WHEN other41 THEN 'Open access' ELSE 'Not open access' END, k39]) AS v44
    }
    RETURN [size(other9), [v14], [v20], [v26], [v32], [v38], [v44]] AS v45, size(other9) AS v46
  }
  CALL (other2) {
    MATCH (other2)-[:OWNS]->(other49:Collection)
    WITH other49, other49.createdAt.epochSeconds * 1000000000 + other49.createdAt.nanosecond AS k47, other49.id AS k48 ORDER BY k47 DESC, k48 LIMIT $p9
    RETURN collect([k47, k48, k48, k48]) AS v50
  }
  CALL (other2) {
    WITH other2 WHERE any(role IN coalesce(other2.roles, []) WHERE role IN ['MODERATOR', 'ADMIN'])
    MATCH (reporter56:User)-[link54:REPORTED]->(other53:Review|Comment)-[:REVIEWS|ON]->(:Paper) WHERE other53:Shown AND other53.deletedAt IS NULL AND NOT EXISTS { (other53)<-[:MODERATES]-(act57:Moderation) WHERE act57.at > link54.at }
    WITH other53, link54, reporter56.id AS rank55
    WITH other53, link54, rank55, link54.at.epochSeconds * 1000000000 + link54.at.nanosecond AS k51, rank55 + ' ' + other53.id AS k52 ORDER BY k51, k52 LIMIT $p10
    RETURN collect([k51, k52, link54.reason, toString(link54.at), other53.id, other53.id]) AS v58
  }
  CALL (other2) {
    WITH other2 WHERE any(role IN coalesce(other2.roles, []) WHERE role IN ['MODERATOR', 'ADMIN'])
    MATCH (reporter59:User)-[link60:REPORTED]->(other61:Review|Comment)-[:REVIEWS|ON]->(:Paper) WHERE other61:Shown AND other61.deletedAt IS NULL AND NOT EXISTS { (other61)<-[:MODERATES]-(act62:Moderation) WHERE act62.at > link60.at }
    WITH other61, link60, reporter59.id AS rank63
    RETURN count(*) AS v64
  }
  CALL (other2) {
    WITH other2 WHERE any(role IN coalesce(other2.roles, []) WHERE role IN ['MODERATOR', 'ADMIN'])
    MATCH (other67:Moderation)
    WITH other67, other67.at.epochSeconds * 1000000000 + other67.at.nanosecond AS k65, other67.id AS k66 ORDER BY k65 DESC, k66 LIMIT $p11
    RETURN collect([k65, k66, k66, k66]) AS v68
  }
  CALL (other2) {
    WITH other2 WHERE any(role IN coalesce(other2.roles, []) WHERE role IN ['MODERATOR', 'ADMIN'])
    MATCH (other69:Moderation)
    RETURN count(*) AS v70
  }
  RETURN head(collect([other2.id, coalesce(other2.roles, ['READER']), [v7, v46, v45], [v50, COUNT { (other2)-[:OWNS]->() }], [v58, v64], [v68, v70]])) AS v1
}
RETURN [v1] AS row
