// Whether there is any paper yet.
// Row: a paper's id; no row when there is none.
MATCH (paper:Paper)
RETURN paper.id
LIMIT 1
