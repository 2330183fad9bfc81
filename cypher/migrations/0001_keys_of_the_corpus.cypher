// The keys of what importers write. A constraint keeps two concurrent imports from creating a node twice, and its index
// makes every MATCH or MERGE by the key a seek.
CREATE CONSTRAINT paper_id_unique IF NOT EXISTS FOR (n:Paper) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT deletedpaper_id_unique IF NOT EXISTS FOR (n:DeletedPaper) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id_unique IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT institution_id_unique IF NOT EXISTS FOR (n:Institution) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id_unique IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT identifier_key_unique IF NOT EXISTS FOR (n:Identifier) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT resource_url_unique IF NOT EXISTS FOR (n:Resource) REQUIRE n.url IS UNIQUE;
CREATE CONSTRAINT externalreviewer_id_unique IF NOT EXISTS FOR (n:ExternalReviewer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT decision_id_unique IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
