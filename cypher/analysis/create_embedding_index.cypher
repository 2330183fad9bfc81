// Creates the vector index on the embeddings of papers. Not a migration, since the dimension depends on the model.
// $dimension: of the vectors.
CREATE VECTOR INDEX paper_embedding IF NOT EXISTS FOR (n:Paper) ON (n.embedding)
OPTIONS {indexConfig: {`vector.dimensions`: $dimension, `vector.similarity_function`: 'cosine'}}
