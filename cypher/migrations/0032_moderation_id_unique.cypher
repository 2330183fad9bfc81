// No two Moderation nodes share an id. Finding one by it is an index seek.
CREATE CONSTRAINT moderation_id_unique IF NOT EXISTS FOR (n:Moderation) REQUIRE n.id IS UNIQUE
