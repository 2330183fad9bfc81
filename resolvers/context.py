"""Context: what an operation is executed with."""

from dataclasses import dataclass

from graphdb.graph import Graph
from resolvers.embedder import Embedder


@dataclass(frozen=True, slots=True)
class Context:
    """The graph, and the id of the user who asks; None when nobody is signed in.

    `session` is the id of theirs: what is asked in one is answered only if it lives; nothing is changed without one.

    `embedder` is of the model that gave the papers their embeddings; None when there is no such model.
    """

    graph: Graph
    viewer: str | None = None
    session: str | None = None
    embedder: Embedder | None = None
