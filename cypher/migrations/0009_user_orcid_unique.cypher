// No two User nodes share a orcid. Finding one by it is an index seek.
CREATE CONSTRAINT user_orcid_unique IF NOT EXISTS FOR (n:User) REQUIRE n.orcid IS UNIQUE
