"""Context: the environment of one execution."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from graphdb.graph import Graph
from resolvers.analyst.runner import AnalystRunner
from resolvers.embedder import Embedder


@dataclass(frozen=True, slots=True)
class Context:
    """The graph and the user of one execution.

    `viewer` is the id of the user; None if nobody is signed in. `session` is the id of their session; a statement
    returns nothing if the session has ended, and a change needs one. `embedder` is the model that computed the
    embeddings of the papers; None if there is none. `analysts` runs Cypher; None where Cypher is not accepted.
    `disconnected` returns when the client has disconnected; None if that cannot be observed.
    """

    graph: Graph
    viewer: str | None = None
    session: str | None = None
    embedder: Embedder | None = None
    analysts: AnalystRunner | None = None
    disconnected: Callable[[], Coroutine[Any, Any, None]] | None = None
