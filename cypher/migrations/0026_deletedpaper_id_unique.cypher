// No two DeletedPaper nodes share a id. Finding one by it is an index seek.
CREATE CONSTRAINT deletedpaper_id_unique IF NOT EXISTS FOR (n:DeletedPaper) REQUIRE n.id IS UNIQUE
