// Removes the embeddings of other models: they cannot be compared with those of the current model.
// $kept: the beginning of `embeddedWith` of the embeddings to keep. $limit: how many to remove at most.
// Row: how many were removed.
MATCH (paper:Paper)
WHERE paper.embeddedWith IS NOT NULL AND NOT paper.embeddedWith STARTS WITH $kept
WITH paper LIMIT $limit
REMOVE paper.embedding, paper.embeddedWith
RETURN count(paper)
