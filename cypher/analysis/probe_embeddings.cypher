// The model of the embeddings in the graph. Also queries their index, so that it fails if the index cannot be used.
// $key: of the Analysis node.
// Row: model and dimension, null while the embeddings are being replaced; no row before the first run with an
//   embedder.
MATCH (analysis:Analysis {key: $key})
CALL (analysis) {
  UNWIND analysis.dimension AS dimension
  CALL db.index.vector.queryNodes('paper_embedding', 1, [place IN range(1, dimension) | 1.0]) YIELD node
  RETURN count(node) AS nearest
}
RETURN analysis.model, analysis.dimension
