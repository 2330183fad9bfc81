// No two User nodes are of the same subject of the same issuer, also when it signs in twice at the same moment.
CREATE CONSTRAINT user_subject_unique IF NOT EXISTS FOR (n:User) REQUIRE (n.issuer, n.subject) IS UNIQUE
