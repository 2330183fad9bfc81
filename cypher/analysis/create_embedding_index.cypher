// The vector index over papers' embeddings. Not a migration: its dimension is the model's.
// $dimension: of the vectors.
CREATE VECTOR INDEX paper_embedding IF NOT EXISTS FOR (n:Paper) ON (n.embedding)
OPTIONS {indexConfig: {`vector.dimensions`: $dimension, `vector.similarity_function`: 'cosine'}}
