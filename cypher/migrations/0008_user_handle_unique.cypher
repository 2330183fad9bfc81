// No two User nodes share a handle. Finding one by it is an index seek.
CREATE CONSTRAINT user_handle_unique IF NOT EXISTS FOR (n:User) REQUIRE n.handle IS UNIQUE
