// Papers by citationCount: for filters and for orders that the index already holds.
CREATE RANGE INDEX paper_citationcount_range IF NOT EXISTS FOR (n:Paper) ON (n.citationCount)
