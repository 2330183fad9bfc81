// The model of the embeddings in the graph.
// $key: of the Analysis node.
// Row: model and dimension, null while the embeddings are being replaced; no row before the first run with an
//   embedder.
MATCH (analysis:Analysis {key: $key})
RETURN analysis.model, analysis.dimension
