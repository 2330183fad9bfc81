// No two ExternalReviewer nodes share an id. Finding one by it is an index seek.
CREATE CONSTRAINT externalreviewer_id_unique IF NOT EXISTS FOR (n:ExternalReviewer) REQUIRE n.id IS UNIQUE
