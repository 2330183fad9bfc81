// No two Resource nodes share a url. Finding one by it is an index seek.
CREATE CONSTRAINT resource_url_unique IF NOT EXISTS FOR (n:Resource) REQUIRE n.url IS UNIQUE
