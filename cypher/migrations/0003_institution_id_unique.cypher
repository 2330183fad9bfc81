// No two Institution nodes share a id. Finding one by it is an index seek.
CREATE CONSTRAINT institution_id_unique IF NOT EXISTS FOR (n:Institution) REQUIRE n.id IS UNIQUE
