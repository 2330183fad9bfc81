// No two Review nodes share a id. Finding one by it is an index seek.
CREATE CONSTRAINT review_id_unique IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE
