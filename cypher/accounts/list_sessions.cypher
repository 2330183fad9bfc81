// The valid sessions of a user, the newest first.
// $user: id.
// Row: id, kind, name, and the times of creation and expiry in seconds since 1970.
MATCH (:User {id: $user})-[:HOLDS]->(session:Session)
WHERE @is_live(session)
RETURN session.id, session.kind, session.name, session.createdAt.epochSeconds, session.expiresAt.epochSeconds
ORDER BY session.createdAt DESC, session.id
