// The keys of the program's own records: migrations that were applied, progress of imports, results of analyses.
CREATE CONSTRAINT migration_number_unique IF NOT EXISTS FOR (n:Migration) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT import_key_unique IF NOT EXISTS FOR (n:Import) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT analysis_key_unique IF NOT EXISTS FOR (n:Analysis) REQUIRE n.key IS UNIQUE;
