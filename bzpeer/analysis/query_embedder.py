"""QueryEmbedder: the provider, for what is searched for, as long as the graph's embeddings are of its model."""

import logging
from collections.abc import Sequence

from graphql import GraphQLError

from bzpeer.analysis.embeddings import KEY
from cypher.library import statement
from graphdb.errors import GraphDefect
from graphdb.graph import Graph
from resolvers.embedder import Embedder
from resolvers.errors import Code, refusal

log = logging.getLogger("bzpeer.analysis")

NOT_ANALYSED = (
    "The papers cannot be searched by meaning before their embeddings are there, of the model that this service is set"
    " to. Run `bzpeer analyze` with the same settings, or search with mode KEYWORD."
)


class QueryEmbedder:
    """An Embedder that refuses to compare what cannot be compared."""

    def __init__(self, graph: Graph, embedder: Embedder) -> None:
        self.model = embedder.model
        self._graph = graph
        self._embedder = embedder

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """A vector for each text. Raises EmbeddingFailed when the provider does not give them.

        Raises GraphQLError, a refusal that says to run `bzpeer analyze`, as long as the papers have no embeddings of
        this model, or no index over them; a GraphError when the graph cannot be asked.
        """
        try:
            found = await self._graph.read(statement("analysis/probe_embeddings", key=KEY))
        except GraphDefect as error:  # that is our own text: what it does not accept is the name of the index
            raise _refused("the index paper_embedding does not answer") from error
        model, dimension = found[0] if found else (None, None)
        if model != self.model:
            raise _refused(f"the graph's embeddings {f'are of {model}' if model else 'are not there yet'}")
        vectors = await self._embedder.embed(texts)
        lengths = {len(vector) for vector in vectors}
        if lengths - {dimension}:
            raise _refused(f"the graph's embeddings have {dimension} dimensions, the provider's {sorted(lengths)}")
        return vectors


def _refused(reason: str) -> GraphQLError:
    log.warning("searches by meaning need `bzpeer analyze`", extra={"reason": reason})
    return refusal(Code.UNAVAILABLE, NOT_ANALYSED)
