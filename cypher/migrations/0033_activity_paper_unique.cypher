// No two Activity nodes are of the same paper: its lock is the lock of all that users do on the paper.
CREATE CONSTRAINT activity_paper_unique IF NOT EXISTS FOR (n:Activity) REQUIRE n.paper IS UNIQUE
