"""Brings a graph to the state this program needs: cypher/migrations, in order, each once, recorded in the graph."""

import asyncio
import hashlib
import logging
import uuid
from dataclasses import dataclass

from cypher import library
from cypher.library import statement
from graphdb.errors import GraphOutdated
from graphdb.graph import Graph

log = logging.getLogger("bzpeer.graphdb")

LOCK_SECONDS = 120
LOCK_POLL_SECONDS = 0.5
INDEX_SECONDS = 3600


@dataclass(frozen=True, slots=True)
class Migration:
    """A file of cypher/migrations; `name` is its path for the library, `checksum` SHA-256 of its whole text."""

    number: int
    name: str
    checksum: str


def shipped() -> list[Migration]:
    """The migrations of this program, in order."""
    return [
        Migration(
            number=int(name.rpartition("/")[2].partition("_")[0]),
            name=name,
            checksum=hashlib.sha256(library.source(name).encode()).hexdigest(),
        )
        for name in library.names("migrations")
    ]


async def pending(graph: Graph) -> list[Migration]:
    """The migrations the graph still needs.

    Raises GraphOutdated when the graph had one this program does not know, or knows differently.
    """
    known = {migration.number: migration for migration in shipped()}
    applied = await graph.read(statement("reads/list_migrations"))
    for number, name, checksum, version in applied:
        if number not in known:
            raise GraphOutdated(
                f"This graph was made by a newer bzpeer ({version}): it has migration {name}, unknown here. "
                f"Upgrade bzpeer to {version} or later, or use another BZPEER_HOME or NEO4J_URI."
            )
        if known[number].checksum != checksum:
            raise GraphOutdated(
                f"Migration {known[number].name} is not the one this graph was made with: its text has changed. "
                "Restore the file of that release, or start on an empty graph (`bzpeer neo4j reset`)."
            )
    return [migration for number, migration in known.items() if number not in {row[0] for row in applied}]


async def migrate(graph: Graph, *, version: str) -> list[Migration]:
    """Apply what is pending, under a lock in the graph, and wait for the indexes. Returns what was applied.

    Raises GraphOutdated (see `pending`) or another GraphError.
    """
    if not await pending(graph):
        return []
    await graph.run(statement("writes/create_migration_constraint"))
    holder = uuid.uuid4().hex
    while not await _locked(graph, holder):
        log.info("another process is migrating the graph: waiting")
        await asyncio.sleep(LOCK_POLL_SECONDS)
    try:
        todo = await pending(graph)
        for migration in todo:
            log.info("migrating", extra={"migration": migration.name})
            await graph.run(statement(migration.name))
            await graph.write(
                statement(
                    "writes/record_migration",
                    number=migration.number,
                    name=migration.name,
                    checksum=migration.checksum,
                    version=version,
                )
            )
            await _locked(graph, holder)
        await graph.run(statement("writes/await_indexes", seconds=INDEX_SECONDS))
        return todo
    finally:
        await graph.write(statement("writes/release_migration_lock", holder=holder))


async def _locked(graph: Graph, holder: str) -> bool:
    rows = await graph.write(statement("writes/acquire_migration_lock", holder=holder, seconds=LOCK_SECONDS))
    return bool(rows[0][0])
