// Grants a role to a user, or revokes it.
// $handle: of the user. $role: the role. $granted: true grants the role, false revokes it.
// Row: the roles of the user now; no row if there is no such user.
MATCH (user:User {handle: $handle})
WITH user, [role IN @roles(user) WHERE role <> $role] AS others
SET user.roles = CASE WHEN $granted THEN others + $role ELSE others END
RETURN user.roles
