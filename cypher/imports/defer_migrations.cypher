// Puts migrations off: what they made is taken away for the time of a first load, and they are applied again at its end,
// or when the graph is next opened.
// $names: the migrations.
UNWIND $names AS name
MATCH (migration:Migration {name: name})
SET migration.deferredAt = datetime()
