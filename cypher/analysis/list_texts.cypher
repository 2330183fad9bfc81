// Texts of papers in the order of their ids.
// $after: the id to begin after. $limit: how many.
// Row: id, title, abstract, what its embedding was made with.
MATCH (paper:Paper) WHERE paper.id > $after
WITH paper ORDER BY paper.id LIMIT $limit
RETURN paper.id, paper.title, paper.abstract, paper.embeddedWith
ORDER BY paper.id
