// The migrations that were applied to this graph, in order.
// Row: number, name, checksum, version of the program that applied it, whether a first load deferred it.
MATCH (migration:Migration)
RETURN migration.number, migration.name, migration.checksum, migration.version, migration.deferredAt IS NOT NULL
ORDER BY migration.number
