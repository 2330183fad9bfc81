"""Context: what an operation is executed with."""

from dataclasses import dataclass

from graphdb.graph import Graph


@dataclass(frozen=True, slots=True)
class Context:
    """The graph, and the id of the user who asks; None when nobody is signed in."""

    graph: Graph
    viewer: str | None = None
