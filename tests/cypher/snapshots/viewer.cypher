// { viewer { user { id } roles savedPapers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } collections(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } reports(first: 2) { edges { node { id } cursor reason reportedAt } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } moderations(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p1":3,"p2":3,"p3":3,"p4":3,"viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  MATCH (m2:User {id: $viewer})
  CALL (m2) {
    MATCH (m2)-[r6:SAVED]->(m5:Paper)
    WITH m5, r6, r6.at.epochSeconds * 1000000000 + r6.at.nanosecond AS k3, m5.id AS k4 ORDER BY k3 DESC, k4 LIMIT $p1
    RETURN collect([k3, k4, m5.id, m5.id]) AS v7
  }
  CALL (m2) {
    MATCH (m2)-[:OWNS]->(m10:Collection)
    WITH m10, m10.createdAt.epochSeconds * 1000000000 + m10.createdAt.nanosecond AS k8, m10.id AS k9 ORDER BY k8 DESC, k9 LIMIT $p2
    RETURN collect([k8, k9, m10.id, m10.id]) AS v11
  }
  CALL (m2) {
    WITH m2 WHERE any(role IN coalesce(m2.roles, []) WHERE role IN ['MODERATOR', 'ADMIN'])
    MATCH (x17:User)-[r15:REPORTED]->(m14:Review|Comment)-[:REVIEWS|ON]->(:Paper) WHERE m14.hiddenAt IS NULL AND m14.withdrawnAt IS NULL AND m14.deletedAt IS NULL AND NOT EXISTS { (m14)<-[:MODERATES]-(y18:Moderation) WHERE y18.at > r15.at }
    WITH m14, r15, x17.id AS w16
    WITH m14, r15, w16, r15.at.epochSeconds * 1000000000 + r15.at.nanosecond AS k12, w16 + ' ' + m14.id AS k13 ORDER BY k12, k13 LIMIT $p3
    RETURN collect([k12, k13, r15.reason, toString(r15.at), m14.id, m14.id]) AS v19
  }
  CALL (m2) {
    WITH m2 WHERE any(role IN coalesce(m2.roles, []) WHERE role IN ['MODERATOR', 'ADMIN'])
    MATCH (x20:User)-[r21:REPORTED]->(m22:Review|Comment)-[:REVIEWS|ON]->(:Paper) WHERE m22.hiddenAt IS NULL AND m22.withdrawnAt IS NULL AND m22.deletedAt IS NULL AND NOT EXISTS { (m22)<-[:MODERATES]-(y23:Moderation) WHERE y23.at > r21.at }
    WITH m22, r21, x20.id AS w24
    RETURN count(*) AS v25
  }
  CALL (m2) {
    WITH m2 WHERE any(role IN coalesce(m2.roles, []) WHERE role IN ['MODERATOR', 'ADMIN'])
    MATCH (m28:Moderation)
    WITH m28, m28.at.epochSeconds * 1000000000 + m28.at.nanosecond AS k26, m28.id AS k27 ORDER BY k26 DESC, k27 LIMIT $p4
    RETURN collect([k26, k27, m28.id, m28.id]) AS v29
  }
  CALL (m2) {
    WITH m2 WHERE any(role IN coalesce(m2.roles, []) WHERE role IN ['MODERATOR', 'ADMIN'])
    MATCH (m30:Moderation)
    RETURN count(*) AS v31
  }
  RETURN head(collect([m2.id, coalesce(m2.roles, ['READER']), [v7, COUNT { (m2)-[:SAVED]->(:Paper) }], [v11, COUNT { (m2)-[:OWNS]->() }], [v19, v25], [v29, v31]])) AS v1
}
RETURN [v1] AS row
