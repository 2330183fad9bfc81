// The account with a handle.
// $handle: of the account.
// Row: its id; no row if there is no such account.
MATCH (user:User {handle: $handle})
RETURN user.id
