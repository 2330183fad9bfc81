// One node per lease. Runs before the migrations, since the lease for migrations needs it.
CREATE CONSTRAINT lease_name_unique IF NOT EXISTS FOR (n:Lease) REQUIRE n.name IS UNIQUE
