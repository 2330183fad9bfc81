// Which model the embeddings in the graph are of.
// $key: of the note.
// Row, none before the first analysis with a provider: model, dimension, both null while they are being changed.
MATCH (analysis:Analysis {key: $key})
RETURN analysis.model, analysis.dimension
