// { viewer { roles } }
// parameters: {"session":"s","viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  MATCH (m2:User {id: $viewer})
  RETURN head(collect([coalesce(m2.roles, ['READER'])])) AS v1
}
RETURN CASE WHEN EXISTS { MATCH (:User {id: $viewer})-[:HOLDS]->(session:Session {id: $session}) WHERE session.revokedAt IS NULL AND session.expiresAt > datetime() } THEN [v1] END AS row
