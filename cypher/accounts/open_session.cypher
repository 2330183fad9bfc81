// Opens a session of a user. Deletes the user's expired sessions, and ends the session that the new one replaces.
// $user: id. $session: id of the new session. $kind: BROWSER or TOKEN. $name: the user's name for it, or null.
// $seconds: until it expires. $replaces: id of the session to end, of any user, or null.
// Row: the session's id, and when it expires in seconds since 1970; no row if there is no such user.
MATCH (user:User {id: $user})
OPTIONAL MATCH (user)-[:HOLDS]->(expired:Session) WHERE expired.expiresAt <= datetime()
WITH user, collect(expired) AS ended
FOREACH (expired IN ended | DETACH DELETE expired)
WITH user
OPTIONAL MATCH (former:Session {id: $replaces})
SET former.revokedAt = coalesce(former.revokedAt, datetime())
WITH user, datetime() + duration({seconds: $seconds}) AS expires
CREATE (user)-[:HOLDS]->(session:Session {id: $session, kind: $kind, name: $name, createdAt: datetime(),
                                         expiresAt: expires})
RETURN session.id, expires.epochSeconds
