// The account with a handle.
// $handle: whose.
// Row: its id; no row when there is none.
MATCH (user:User {handle: $handle})
RETURN user.id
