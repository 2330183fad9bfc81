"""The most prominent nodes of every kind have an index of their own, which search boxes ask first."""

from cypher.library import statement
from cypher.text.folding import FOLDS
from graphdb.graph import Graph

MOST = 3000
"""How many of each kind: few enough to rank a third of them at every keystroke."""


async def mark_prominent(graph: Graph) -> int:
    """Brings the marks up to date, once an import is done; returns how many nodes have changed.

    Raises a GraphError.
    """
    [[changed]] = await graph.write(statement("imports/mark_prominent", most=MOST, folds=FOLDS))
    return changed
