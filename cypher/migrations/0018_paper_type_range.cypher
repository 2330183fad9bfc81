// Papers by type: for filters and for orders that the index already holds.
CREATE RANGE INDEX paper_type_range IF NOT EXISTS FOR (n:Paper) ON (n.type)
