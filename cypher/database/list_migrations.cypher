// The migrations this graph has had, in order.
// Row: number, name, checksum, version of the program that applied it, whether a first load has put it off.
MATCH (migration:Migration)
WHERE migration.number > 0
RETURN migration.number, migration.name, migration.checksum, migration.version, migration.deferredAt IS NOT NULL
ORDER BY migration.number
