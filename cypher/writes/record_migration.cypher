// Notes that a migration has been applied.
// $number, $name, $checksum: the migration. $version: of the program that applied it.
MERGE (migration:Migration {number: $number})
ON CREATE SET migration.name = $name, migration.checksum = $checksum, migration.version = $version,
              migration.appliedAt = datetime()
REMOVE migration.deferredAt
