// Whether the graph has any paper.
// Row: a paper's id; no row if there is none.
MATCH (paper:Paper)
RETURN paper.id
LIMIT 1
