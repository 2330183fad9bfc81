"""mark_prominent: the most prominent nodes of each kind get an index of their own, for suggestions while typing."""

from cypher.library import statement
from graphdb.graph import Graph

PROMINENT_MAX = 3000
"""Marked nodes of each kind. A keystroke ranks a third of them, so they must be few."""


async def mark_prominent(graph: Graph) -> int:
    """Update the marks, at the end of an import. Returns the number of nodes changed. Raises a GraphError."""
    [[changed]] = await graph.write(statement("imports/mark_prominent", most=PROMINENT_MAX))
    return changed
