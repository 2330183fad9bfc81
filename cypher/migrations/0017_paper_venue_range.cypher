// Papers by venue: for filters and for orders that the index already holds.
CREATE RANGE INDEX paper_venue_range IF NOT EXISTS FOR (n:Paper) ON (n.venue)
