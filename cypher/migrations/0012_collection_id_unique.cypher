// No two Collection nodes share a id. Finding one by it is an index seek.
CREATE CONSTRAINT collection_id_unique IF NOT EXISTS FOR (n:Collection) REQUIRE n.id IS UNIQUE
