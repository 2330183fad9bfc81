// The account of this graph's own with a handle, made if nobody has the handle.
// $handle: whose. $id: of a new account.
// Row: the account's id and handle; no row when the handle is of somebody who signs in at an identity provider.
MERGE (user:User {handle: $handle})
ON CREATE SET user.id = $id, user.issuer = 'local', user.subject = $handle, user.roles = ['READER'],
              user.createdAt = datetime()
WITH user WHERE coalesce(user.issuer, 'local') = 'local'
RETURN user.id, user.handle
