// Records that migrations were applied.
// $migrations: maps of number, name, checksum. $version: of the program that applied them.
UNWIND $migrations AS applied
MERGE (migration:Migration {number: applied.number})
ON CREATE SET migration.name = applied.name, migration.checksum = applied.checksum, migration.version = $version,
              migration.appliedAt = datetime()
REMOVE migration.deferredAt
