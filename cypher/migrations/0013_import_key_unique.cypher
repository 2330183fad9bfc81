// No two Import nodes share a key. Finding one by it is an index seek.
CREATE CONSTRAINT import_key_unique IF NOT EXISTS FOR (n:Import) REQUIRE n.key IS UNIQUE
