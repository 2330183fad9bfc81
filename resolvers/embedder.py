"""Embedder: the port through which texts become vectors. Who provides it is bzpeer's business."""

from collections.abc import Sequence
from typing import Protocol

from graphdb.errors import GraphError


class EmbeddingFailed(GraphError):
    """The provider does not give vectors; the message is for whoever runs the service, clients get the code."""

    code = "UNAVAILABLE"


class Embedder(Protocol):
    """Turns texts into vectors that can be compared by cosine, all of one dimension. Safe to share between tasks."""

    @property
    def model(self) -> str:
        """The model's name: vectors of two models cannot be compared. `Analysis.model` has the graph's."""
        ...

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """A vector for each text. Raises EmbeddingFailed."""
        ...
