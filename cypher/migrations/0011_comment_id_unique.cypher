// No two Comment nodes share a id. Finding one by it is an index seek.
CREATE CONSTRAINT comment_id_unique IF NOT EXISTS FOR (n:Comment) REQUIRE n.id IS UNIQUE
