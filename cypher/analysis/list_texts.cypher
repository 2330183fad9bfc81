// Texts of papers, in the order of their ids.
// $after: the id after which to begin. $limit: number of papers.
// Row: id, title, abstract, `embeddedWith`.
MATCH (paper:Paper) WHERE paper.id > $after
WITH paper ORDER BY paper.id LIMIT $limit
RETURN paper.id, paper.title, paper.abstract, paper.embeddedWith
ORDER BY paper.id
