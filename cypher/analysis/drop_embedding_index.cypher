// Drops the vector index over papers' embeddings.
DROP INDEX paper_embedding IF EXISTS
