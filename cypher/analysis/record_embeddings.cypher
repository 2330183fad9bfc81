// Notes which model the embeddings in the graph are of: searches by meaning go by it.
// $key: of the note. $model: its name. $dimension: of its vectors. Both null while they are being changed.
MERGE (analysis:Analysis {key: $key})
SET analysis.model = $model, analysis.dimension = $dimension, analysis.updatedAt = datetime()
