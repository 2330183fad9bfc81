// The roles of a user whose session is valid.
// $user: id. $session: id.
// Row: the roles; no row if the session has ended or belongs to another user.
MATCH (user:User {id: $user})-[:HOLDS]->(session:Session {id: $session})
WHERE @is_live(session)
RETURN @roles(user)
