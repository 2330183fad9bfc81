// The indexes that constraints of these names left when the server died before it had made the constraint itself.
// $names: of constraints.
// Row: name of the index.
SHOW INDEXES YIELD name, owningConstraint
WHERE name IN $names AND owningConstraint IS NULL
RETURN name
