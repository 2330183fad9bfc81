"""The lock of a first load: nobody else migrates the graph or loads it for the first time meanwhile.

Other imports take no lock: Neo4j's own locks keep concurrent imports from creating a node twice.
"""

from contextlib import AbstractAsyncContextManager

from graphdb.graph import Graph
from graphdb.migrate import migration_lock


def first_load_lock(graph: Graph) -> AbstractAsyncContextManager[None]:
    """The lease of migrations, which rebuild the indexes that a first load drops. Waits for it."""
    return migration_lock(graph)
