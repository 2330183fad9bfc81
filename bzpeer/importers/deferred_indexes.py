"""deferred_indexes: the first load of a graph without its full-text indexes, which are rebuilt at the end.

Updating the indexes takes as long as the rest of a first load. While they are dropped, the migrations that create them
are marked as deferred: /ready reports it, and the next opening of the graph creates them again if the load was killed.
The lock of lock.py is held throughout, so that no other process creates them during the load.
"""

import re
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager

from bzpeer import __version__
from bzpeer.importers.lock import first_load_lock
from cypher import library
from cypher.library import statement
from graphdb.graph import Graph
from graphdb.migrate import apply, shipped

_CHANGE = re.compile(r"^(CREATE FULLTEXT|DROP) INDEX (\w+)", re.MULTILINE)


def fulltext_indexes() -> dict[str, str]:
    """The full-text indexes that exist after all migrations, each with the name of the migration that creates it."""
    created: dict[str, str] = {}
    for migration in shipped():
        for change, index in _CHANGE.findall(library.source(migration.name)):
            if change == "DROP":
                created.pop(index, None)
            else:
                created[index] = migration.name
    return created


@asynccontextmanager
async def deferred_indexes(graph: Graph, *, wanted: bool) -> AsyncGenerator[None]:
    """Inside the context, a graph without papers has no full-text indexes; at its end they are rebuilt.

    Does nothing if it is not `wanted` or if the graph has papers. Waits for the lock.
    """
    if not wanted or await _has_papers(graph):
        yield
        return
    async with AsyncExitStack() as lock:
        await lock.enter_async_context(first_load_lock(graph))
        if await _has_papers(graph):  # the previous holder of the lock has imported them
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
