// Records the model of the embeddings in the graph; searches by meaning depend on it.
// $key: of the Analysis node. $model: its name. $dimension: of its vectors. Both null while embeddings are replaced.
MERGE (analysis:Analysis {key: $key})
SET analysis.model = $model, analysis.dimension = $dimension, analysis.updatedAt = datetime()
