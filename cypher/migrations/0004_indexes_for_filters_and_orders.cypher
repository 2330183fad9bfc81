// Indexes for filters, and for lists whose order the index already has. Events: those of a paper after a number are one
// seek, and deleting old ones does not scan the others.
CREATE RANGE INDEX paper_year_range IF NOT EXISTS FOR (n:Paper) ON (n.year);
CREATE RANGE INDEX paper_citationcount_range IF NOT EXISTS FOR (n:Paper) ON (n.citationCount);
CREATE RANGE INDEX paper_pagerank_range IF NOT EXISTS FOR (n:Paper) ON (n.pageRank);
CREATE RANGE INDEX paper_venue_range IF NOT EXISTS FOR (n:Paper) ON (n.venue);
CREATE RANGE INDEX paper_type_range IF NOT EXISTS FOR (n:Paper) ON (n.type);
CREATE RANGE INDEX event_paper_sequence_range IF NOT EXISTS FOR (n:Event) ON (n.paper, n.sequence);
CREATE RANGE INDEX event_at_range IF NOT EXISTS FOR (n:Event) ON (n.at);
