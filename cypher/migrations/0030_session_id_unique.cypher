// No two Session nodes share a id. Finding one by it is an index seek.
CREATE CONSTRAINT session_id_unique IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE
