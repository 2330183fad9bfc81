// Drops the vector index on the embeddings of papers.
DROP INDEX paper_embedding IF EXISTS
