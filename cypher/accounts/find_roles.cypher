// What a user may do, if their session lives.
// $user: id. $session: id.
// Row: their roles; no row when the session has ended or is somebody else's.
MATCH (user:User {id: $user})-[:HOLDS]->(session:Session {id: $session})
WHERE session.expiresAt > datetime() AND session.revokedAt IS NULL
RETURN coalesce(user.roles, ['READER'])
