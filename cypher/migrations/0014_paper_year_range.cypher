// Papers by year: for filters and for orders that the index already holds.
CREATE RANGE INDEX paper_year_range IF NOT EXISTS FOR (n:Paper) ON (n.year)
