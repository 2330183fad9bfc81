// The migrations that were applied to this graph, in order.
// Row: number, name, checksum, version of the program that applied it, whether a first load deferred it.
MATCH (migration:Migration) WHERE migration.number > 0 // an older release kept a lock under 0
RETURN migration.number, migration.name, migration.checksum, migration.version, migration.deferredAt IS NOT NULL
ORDER BY migration.number
