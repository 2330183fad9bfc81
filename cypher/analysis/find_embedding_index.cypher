// The vector index on the embeddings of papers.
// Row: its dimension; no row if there is no such index.
SHOW VECTOR INDEXES YIELD name, options
WHERE name = 'paper_embedding'
RETURN options.indexConfig['vector.dimensions']
