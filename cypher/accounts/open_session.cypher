// Opens a session of a user. Those of the user that have expired are forgotten, and the one it takes the place of ends.
// $user: id. $session: its id. $kind: BROWSER or TOKEN. $name: what the user calls it, or null. $seconds: how long it
// lives. $replaces: id of the session that ends, anybody's, or null.
// Row: the session's id, and when it expires in seconds since 1970; no row when there is no such user.
MATCH (user:User {id: $user})
OPTIONAL MATCH (user)-[:HOLDS]->(expired:Session) WHERE expired.expiresAt <= datetime()
WITH user, collect(expired) AS gone
FOREACH (expired IN gone | DETACH DELETE expired)
WITH user
OPTIONAL MATCH (former:Session {id: $replaces})
SET former.revokedAt = coalesce(former.revokedAt, datetime())
WITH user, datetime() + duration({seconds: $seconds}) AS expires
CREATE (user)-[:HOLDS]->(session:Session {id: $session, kind: $kind, name: $name, createdAt: datetime(),
                                         expiresAt: expires})
RETURN session.id, expires.epochSeconds
