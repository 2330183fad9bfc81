"""Embedder: the port through which texts become vectors. bzpeer.analysis provides it."""

from collections.abc import Sequence
from typing import Protocol

from graphdb.errors import GraphError


class EmbeddingFailed(GraphError):
    """The provider returned no vectors. The message is for the operator; clients get the code."""

    code = "UNAVAILABLE"


class Embedder(Protocol):
    """Computes vectors of one dimension that are compared by cosine. Safe to share between tasks."""

    @property
    def model(self) -> str:
        """The name of the model. Vectors of two models cannot be compared; `Analysis.model` names that of the graph."""
        ...

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """A vector for each text. Raises EmbeddingFailed."""
        ...
