// Gives a user a role, or takes it back.
// $handle: whose. $role: which. $granted: whether the user is to have it.
// Row: the roles the user has now; no row when there is no such user.
MATCH (user:User {handle: $handle})
WITH user, [role IN coalesce(user.roles, ['READER']) WHERE role <> $role] AS others
SET user.roles = CASE WHEN $granted THEN others + $role ELSE others END
RETURN user.roles
