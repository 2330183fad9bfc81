// The local account with a handle; creates it if no account has the handle.
// $handle: of the account. $id: for a new account.
// Row: the account's id and handle; no row if the account with the handle signs in at an identity provider.
MERGE (user:User {handle: $handle})
ON CREATE SET user.id = $id, user.issuer = 'local', user.subject = $handle, user.roles = @default_roles(),
              user.createdAt = datetime()
WITH user WHERE coalesce(user.issuer, 'local') = 'local'
RETURN user.id, user.handle
