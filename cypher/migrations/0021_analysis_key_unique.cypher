// One node for each thing `bzpeer analyze` does: its lock, and what was done last.
CREATE CONSTRAINT analysis_key_unique IF NOT EXISTS FOR (n:Analysis) REQUIRE n.key IS UNIQUE
