// The keys of accounts and of what users do. A user has one account per subject of an issuer, even if it signs in twice
// at the same moment. One Activity per paper: its lock serialises the changes on that paper. One Effect per idempotency
// key: a repeated change takes effect once.
CREATE CONSTRAINT user_id_unique IF NOT EXISTS FOR (n:User) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT user_handle_unique IF NOT EXISTS FOR (n:User) REQUIRE n.handle IS UNIQUE;
CREATE CONSTRAINT user_orcid_unique IF NOT EXISTS FOR (n:User) REQUIRE n.orcid IS UNIQUE;
CREATE CONSTRAINT user_subject_unique IF NOT EXISTS FOR (n:User) REQUIRE (n.issuer, n.subject) IS UNIQUE;
CREATE CONSTRAINT session_id_unique IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT review_id_unique IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT comment_id_unique IF NOT EXISTS FOR (n:Comment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT collection_id_unique IF NOT EXISTS FOR (n:Collection) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT moderation_id_unique IF NOT EXISTS FOR (n:Moderation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT activity_paper_unique IF NOT EXISTS FOR (n:Activity) REQUIRE n.paper IS UNIQUE;
CREATE CONSTRAINT effect_key_unique IF NOT EXISTS FOR (n:Effect) REQUIRE n.key IS UNIQUE;
