// No two Effect nodes share a key: a change that came with an idempotency key is done once.
CREATE CONSTRAINT effect_key_unique IF NOT EXISTS FOR (n:Effect) REQUIRE n.key IS UNIQUE
