// Ends a session of a user, for good.
// $user: id. $session: id.
// Row: the session's id; no row when the user holds no such session.
MATCH (:User {id: $user})-[:HOLDS]->(session:Session {id: $session})
SET session.revokedAt = coalesce(session.revokedAt, datetime())
RETURN session.id
