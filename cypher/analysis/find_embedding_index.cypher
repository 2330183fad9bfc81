// The vector index over papers' embeddings.
// Row, none if there is no such index: its dimension.
SHOW VECTOR INDEXES YIELD name, options
WHERE name = 'paper_embedding'
RETURN options.indexConfig['vector.dimensions']
