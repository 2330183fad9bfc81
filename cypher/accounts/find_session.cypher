// Whose session it is, if it lives.
// $user: id. $session: id.
// Row: the user's handle; no row when the session has ended or is somebody else's.
MATCH (user:User {id: $user})-[:HOLDS]->(session:Session {id: $session})
WHERE session.expiresAt > datetime() AND session.revokedAt IS NULL
RETURN user.handle
