// Papers by pageRank: for filters and for orders that the index already holds.
CREATE RANGE INDEX paper_pagerank_range IF NOT EXISTS FOR (n:Paper) ON (n.pageRank)
