// No two Decision nodes share an id. Finding one by it is an index seek.
CREATE CONSTRAINT decision_id_unique IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE
