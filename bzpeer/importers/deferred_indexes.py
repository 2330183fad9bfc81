"""A first load goes without the full-text indexes: they are filled once, afterwards.

Keeping them takes as long as everything else together. The migrations that make them are marked as put off meanwhile:
readiness can tell, and an import killed at any moment leaves a graph that gets them back when it is next opened. The
migration lock is held to the end, so that nobody who opens the graph brings them back in the middle.
"""

import re
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager

from bzpeer import __version__
from cypher import library
from cypher.library import statement
from graphdb.graph import Graph
from graphdb.migrate import apply, migration_lock, shipped

_CHANGE = re.compile(r"^(CREATE FULLTEXT|DROP) INDEX (\w+)", re.MULTILINE)


def fulltext_indexes() -> dict[str, str]:
    """The full-text indexes that all migrations together come to, each with the migration that makes it."""
    made: dict[str, str] = {}
    for migration in shipped():
        for change, index in _CHANGE.findall(library.source(migration.name)):
            if change == "DROP":
                made.pop(index, None)
            else:
                made[index] = migration.name
    return made


@asynccontextmanager
async def deferred_indexes(graph: Graph, *, wanted: bool) -> AsyncGenerator[None]:
    """Inside, an empty graph has no full-text indexes if that is `wanted`; afterwards it has them again, filled."""
    if not wanted or await _has_papers(graph):
        yield
        return
    async with AsyncExitStack() as lock:
        await lock.enter_async_context(migration_lock(graph))
        if await _has_papers(graph):  # whoever had the lock has loaded them
            await lock.aclose()
            yield
            return
        indexes = fulltext_indexes()
        await graph.write(statement("imports/defer_migrations", names=list(indexes.values())))
        try:
            for name in indexes:
                await graph.run(statement("imports/drop_index", name=name))
            yield
        finally:
            await apply(graph, version=__version__)


async def _has_papers(graph: Graph) -> bool:
    return bool(await graph.read(statement("lookups/find_any_paper")))
