"""Brings a graph to the state this program needs: cypher/migrations, in order, each once, recorded in the graph."""

import asyncio
import hashlib
import logging
import re
import uuid
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, replace
from itertools import groupby

from cypher import library
from cypher.library import statement
from graphdb.errors import GraphError, GraphOutdated
from graphdb.graph import Graph

log = logging.getLogger("bzpeer.graphdb")

LOCK_SECONDS = 30
"""The lock of a holder that was killed is free again after this."""
LOCK_RENEWAL_SECONDS = 5
LOCK_POLL_SECONDS = 0.5
INDEX_SECONDS = 3600

_CONSTRAINT = re.compile(r"CREATE CONSTRAINT (\w+) ")
_OF_SCHEMA = re.compile(r"(?:CREATE|DROP) (?:[A-Z]+ )?(?:INDEX|CONSTRAINT) ")


@dataclass(frozen=True, slots=True)
class Migration:
    """A file of cypher/migrations; `name` is its path for the library, `checksum` SHA-256 of its whole text.

    `deferred`: it was applied, and a first load has put it off until its end.
    """

    number: int
    name: str
    checksum: str
    deferred: bool = False


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
    applied = await graph.read(statement("database/list_migrations"))
    deferred: set[int] = set()
    for number, name, checksum, version, put_off in applied:
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
        if put_off:
            deferred.add(number)
    done = {row[0] for row in applied} - deferred
    return [
        replace(migration, deferred=number in deferred) for number, migration in known.items() if number not in done
    ]


async def migrate(graph: Graph, *, version: str) -> list[Migration]:
    """Apply what is pending, under a lock in the graph, and wait for the indexes. Returns what was applied.

    Raises GraphOutdated (see `pending`) or another GraphError.
    """
    if not await pending(graph):
        return []
    async with migration_lock(graph):
        return await apply(graph, version=version)


async def apply(graph: Graph, *, version: str) -> list[Migration]:
    """As `migrate`, for who holds the lock already."""
    todo = await pending(graph)
    for of_data, group in groupby(todo, key=_data_migration):
        together = list(group)
        log.info("migrating", extra={"migrations": [migration.name for migration in together]})
        statements = [statement(migration.name) for migration in together]
        if of_data:
            await graph.run(*statements)
        else:
            await _drop_orphans(graph, together)
            await graph.change_schema(statements)
        await graph.write(
            statement("database/record_migrations", migrations=[asdict(each) for each in together], version=version)
        )
    await graph.run(statement("database/await_indexes", seconds=INDEX_SECONDS))
    return todo


async def _drop_orphans(graph: Graph, migrations: list[Migration]) -> None:
    """Neo4j commits the index of a constraint before the constraint, and then takes neither it nor another for it."""
    made = (_CONSTRAINT.match(library.text_of(migration.name)) for migration in migrations)
    names = [constraint[1] for constraint in made if constraint]
    for [name] in await graph.read(statement("database/list_orphaned_indexes", names=names)):
        log.warning("a server died while it made a constraint: making it anew", extra={"constraint": name})
        await graph.run(statement("database/drop_orphaned_index", name=name))


def _data_migration(migration: Migration) -> int:
    """Its number if it changes data; 0 for all that change the schema: they go together, but not with data."""
    return 0 if _OF_SCHEMA.match(library.text_of(migration.name)) else migration.number


@asynccontextmanager
async def migration_lock(graph: Graph) -> AsyncGenerator[None]:
    """Inside, nobody else migrates the graph, however long it takes."""
    await graph.run(statement("database/create_migration_constraint"))
    holder = uuid.uuid4().hex
    waiting = False
    while not await _locked(graph, holder):
        if not waiting:
            log.warning("another process is migrating the graph or loading it for the first time: waiting for it")
        waiting = True
        await asyncio.sleep(LOCK_POLL_SECONDS)
    renewal = asyncio.create_task(_renew(graph, holder))
    try:
        yield
    finally:
        renewal.cancel()
        await asyncio.wait([renewal])
        await graph.write(statement("database/release_migration_lock", holder=holder))


async def _renew(graph: Graph, holder: str) -> None:
    while True:
        await asyncio.sleep(LOCK_RENEWAL_SECONDS)
        try:
            await _locked(graph, holder)
        except GraphError as error:  # the work under the lock will meet it too, if it lasts
            log.warning("the migration lock could not be renewed", extra={"reason": error.message})


async def _locked(graph: Graph, holder: str) -> bool:
    rows = await graph.write(statement("database/acquire_migration_lock", holder=holder, seconds=LOCK_SECONDS))
    return bool(rows[0][0])
