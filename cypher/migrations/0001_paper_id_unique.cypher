// No two Paper nodes share a id. Finding one by it is an index seek.
CREATE CONSTRAINT paper_id_unique IF NOT EXISTS FOR (n:Paper) REQUIRE n.id IS UNIQUE
