// The migrations this graph has had, in order.
// Row: number, name, checksum, version of the program that applied it.
MATCH (migration:Migration)
WHERE migration.number > 0
RETURN migration.number, migration.name, migration.checksum, migration.version
ORDER BY migration.number
