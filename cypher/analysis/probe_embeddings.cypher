// Which model the embeddings in the graph are of, and whether their index answers: an error says that it does not.
// $key: of the note.
// Row, none before the first analysis with a provider: model, dimension, both null while they are being changed.
MATCH (analysis:Analysis {key: $key})
CALL (analysis) {
  UNWIND analysis.dimension AS dimension
  CALL db.index.vector.queryNodes('paper_embedding', 1, [place IN range(1, dimension) | 1.0]) YIELD node
  RETURN count(node) AS nearest
}
RETURN analysis.model, analysis.dimension
