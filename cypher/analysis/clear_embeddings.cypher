// Removes embeddings that another model made: they cannot be compared with those to come.
// $kept: how `embeddedWith` of those to keep begins. $limit: how many at once.
// Row: how many were removed.
MATCH (paper:Paper)
WHERE paper.embeddedWith IS NOT NULL AND NOT paper.embeddedWith STARTS WITH $kept
WITH paper LIMIT $limit
REMOVE paper.embedding, paper.embeddedWith
RETURN count(paper)
