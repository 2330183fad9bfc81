// The number of papers.
// Row: the number.
MATCH (paper:Paper)
RETURN count(paper)
