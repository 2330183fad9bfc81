// Ends a session of a user.
// $user: id. $session: id.
// Row: the session's id; no row if the user has no such session.
MATCH (:User {id: $user})-[:HOLDS]->(session:Session {id: $session})
SET session.revokedAt = coalesce(session.revokedAt, datetime())
RETURN session.id
