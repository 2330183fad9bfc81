// No two Identifier nodes share a key. Finding one by it is an index seek.
CREATE CONSTRAINT identifier_key_unique IF NOT EXISTS FOR (n:Identifier) REQUIRE n.key IS UNIQUE
