// The indexes without their constraint: Neo4j leaves one if it dies while it creates the constraint.
// $names: of constraints.
// Row: name of the index.
SHOW INDEXES YIELD name, owningConstraint
WHERE name IN $names AND owningConstraint IS NULL
RETURN name
