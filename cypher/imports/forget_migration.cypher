// Forgets that a migration was applied, so that it is applied again when the graph is next opened.
// $name: the migration.
MATCH (migration:Migration {name: $name})
DELETE migration
