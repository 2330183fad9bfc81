"""QueryEmbedder: the provider, for what is searched for, as long as the graph's embeddings are of its model."""

from collections.abc import Sequence

from bzpeer.analysis.embeddings import KEY
from cypher.library import statement
from graphdb.graph import Graph
from resolvers.embedder import Embedder, EmbeddingFailed


class QueryEmbedder:
    """An Embedder that refuses to compare what cannot be compared."""

    def __init__(self, graph: Graph, embedder: Embedder) -> None:
        self.model = embedder.model
        self._graph = graph
        self._embedder = embedder

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """A vector for each text. Raises EmbeddingFailed, also when the papers have none of this model's yet."""
        found = await self._graph.read(statement("analysis/find_embeddings", key=KEY))
        if not found or found[0][0] != self.model:
            has = f"are of {found[0][0]}" if found and found[0][0] else "are not there yet"
            raise EmbeddingFailed(
                f"BZPEER_EMBEDDING_MODEL is {self.model}, but the graph's embeddings {has}. Run `bzpeer analyze`."
            )
        return await self._embedder.embed(texts)
