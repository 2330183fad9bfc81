"""QueryEmbedder: vectors of search text, while the graph has embeddings of the same model."""

import logging
from collections.abc import Sequence

from graphql import GraphQLError

from bzpeer.analysis.embeddings import KEY
from cypher.library import statement
from graphdb.errors import GraphDefect
from graphdb.graph import Graph
from resolvers.embedder import Embedder
from resolvers.error_codes import Code, refusal

log = logging.getLogger("bzpeer.analysis")

EMBEDDINGS_MISSING = (
    "Semantic search needs embeddings of all papers by the model of this service. Run `bzpeer analyze` with the same"
    " settings, or search with mode KEYWORD."
)


class QueryEmbedder:
    """An Embedder that checks the model and the dimension of the graph's embeddings first."""

    def __init__(self, graph: Graph, embedder: Embedder) -> None:
        self.model = embedder.model
        self._graph = graph
        self._embedder = embedder

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """A vector for each text, after one statement to the graph.

        Raises GraphQLError (UNAVAILABLE) if the graph has no embeddings of this model, or no index over them;
        EmbeddingFailed when the provider fails; a GraphError when the graph cannot be read.
        """
        try:
            found = await self._graph.read(statement("analysis/probe_embeddings", key=KEY))
        except GraphDefect as error:  # the statement is correct: Neo4j rejects it if there is no such index
            raise _unavailable("the index paper_embedding cannot be used") from error
        model, dimension = found[0] if found else (None, None)
        if model != self.model:
            raise _unavailable(f"the graph's embeddings are of {model}" if model else "the graph has no embeddings")
        vectors = await self._embedder.embed(texts)
        lengths = {len(vector) for vector in vectors}
        if lengths - {dimension}:
            raise _unavailable(f"the graph's embeddings have {dimension} dimensions, the provider's {sorted(lengths)}")
        return vectors


def _unavailable(reason: str) -> GraphQLError:
    log.warning("semantic search needs `bzpeer analyze`", extra={"reason": reason})
    return refusal(Code.UNAVAILABLE, EMBEDDINGS_MISSING)
