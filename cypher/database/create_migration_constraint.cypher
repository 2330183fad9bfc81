// What the record of migrations itself stands on: one node a number. Run before anything else.
CREATE CONSTRAINT migration_number_unique IF NOT EXISTS FOR (n:Migration) REQUIRE n.number IS UNIQUE
