"""A first load goes without the full-text indexes: they are filled once, afterwards.

Keeping them takes as long as everything else together. The migrations that make them are forgotten meanwhile, so an
import killed at any moment leaves a graph that gets them back when it is next opened.
"""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from bzpeer import __version__
from cypher.library import statement
from graphdb.graph import Graph
from graphdb.migrate import migrate

_DEFERRED = {
    "migrations/0019_paper_text_fulltext": "imports/drop_paper_text",
    "migrations/0020_name_fulltext": "imports/drop_entity_name",
}


@asynccontextmanager
async def deferred_indexes(graph: Graph, *, wanted: bool) -> AsyncGenerator[None]:
    """Inside, an empty graph has no full-text indexes if that is `wanted`; afterwards it has them again, filled."""
    if not wanted or await graph.read(statement("reads/find_any_paper")):
        yield
        return
    for migration, drop in _DEFERRED.items():
        await graph.write(statement("imports/forget_migration", name=migration))
        await graph.run(statement(drop))
    try:
        yield
    finally:
        await migrate(graph, version=__version__)
