// { viewer { roles } }
// parameters: {"session":"s","viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  MATCH (other2:User {id: $viewer})
  RETURN head(collect([coalesce(other2.roles, ['READER'])])) AS v1
}
RETURN CASE WHEN EXISTS { MATCH (:User {id: $viewer})-[:HOLDS]->(session:Session {id: $session}) WHERE session.revokedAt IS NULL AND session.expiresAt > datetime() } THEN [v1] END AS row
