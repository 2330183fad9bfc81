"""Context: what an operation is executed with."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from graphdb.graph import Graph
from resolvers.analyst.runner import AnalystRunner
from resolvers.embedder import Embedder


@dataclass(frozen=True, slots=True)
class Context:
    """The graph, and the id of the user who asks; None when nobody is signed in.

    `session` is the id of theirs: what is asked in one is answered only if it lives; nothing is changed without one.

    `embedder` is of the model that gave the papers their embeddings; None when there is no such model. `analysts` takes
    Cypher; None where none is taken. `gone` returns when whoever asked has gone; None where that cannot be told.
    """

    graph: Graph
    viewer: str | None = None
    session: str | None = None
    embedder: Embedder | None = None
    analysts: AnalystRunner | None = None
    gone: Callable[[], Coroutine[Any, Any, None]] | None = None
