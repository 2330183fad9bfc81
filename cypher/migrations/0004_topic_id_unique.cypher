// No two Topic nodes share a id. Finding one by it is an index seek.
CREATE CONSTRAINT topic_id_unique IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE
