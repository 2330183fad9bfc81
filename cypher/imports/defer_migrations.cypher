// Marks migrations as deferred: a first load drops what they created. They are applied again at its end, or when the
// graph is next opened.
// $names: the migrations.
UNWIND $names AS name
MATCH (migration:Migration {name: name})
SET migration.deferredAt = datetime()
