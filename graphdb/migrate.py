"""Migrates a graph to the version of this program: applies the files of cypher/migrations, in order, each once.

A file holds either statements that create or drop indexes and constraints, or one statement that changes data. The
graph records which files were applied to it, with their checksums.
"""

import hashlib
import logging
import re
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from itertools import groupby

from cypher import library
from cypher.library import statement
from cypher.statement import Statement
from graphdb.errors import GraphOutdated
from graphdb.graph import Graph
from graphdb.lease import Lease, hold

log = logging.getLogger("bzpeer.graphdb")

LEASE = "migrations"
INDEX_SECONDS = 3600
"""How long to wait until indexes are filled."""

_CONSTRAINT = re.compile(r"CREATE CONSTRAINT (\w+) ")
_SCHEMA_STATEMENT = re.compile(r"(?:CREATE|DROP) (?:[A-Z]+ )?(?:INDEX|CONSTRAINT) ")


@dataclass(frozen=True, slots=True)
class Migration:
    """A file of cypher/migrations. `name`: its name in the library. `checksum`: SHA-256 of its whole text.

    `deferred`: it was applied, but a first load has undone it until its end.
    """

    number: int
    name: str
    checksum: str
    deferred: bool = False

    @property
    def statements(self) -> list[Statement]:
        return library.statements(self.name)

    @property
    def changes_schema(self) -> bool:
        """Whether it creates or drops indexes and constraints; else it changes data."""
        return all(_SCHEMA_STATEMENT.match(each.text) for each in self.statements)


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
    """The migrations that the graph still needs.

    Raises GraphOutdated if a migration was applied that this program does not know, or knows with another text.
    """
    known = {migration.number: migration for migration in shipped()}
    applied = await graph.read(statement("database/list_migrations"))
    deferred: set[int] = set()
    for number, name, checksum, version, is_deferred in applied:
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
        if is_deferred:
            deferred.add(number)
    done = {row[0] for row in applied} - deferred
    return [
        replace(migration, deferred=number in deferred) for number, migration in known.items() if number not in done
    ]


async def migrate(graph: Graph, *, version: str) -> list[Migration]:
    """Apply the pending migrations under a lease and wait for the indexes. Returns those that were applied.

    `version`: of this program. Raises GraphOutdated (see `pending`) or another GraphError.
    """
    if not await pending(graph):
        return []
    async with migration_lock(graph):
        return await apply(graph, version=version)


async def apply(graph: Graph, *, version: str) -> list[Migration]:
    """As `migrate`, for a caller that holds the lease already."""
    applied = await pending(graph)
    # Adjacent migrations of the schema share a transaction; one that changes data runs alone.
    for changes_schema, group in groupby(applied, key=lambda each: each.changes_schema or each.number):
        together = list(group)
        log.info("migrating", extra={"migrations": [migration.name for migration in together]})
        statements = [each for migration in together for each in migration.statements]
        if changes_schema is True:
            await _drop_orphans(graph, statements)
            await graph.change_schema(statements)
        else:
            for each in statements:
                await graph.run(each)
        await graph.write(
            statement(
                "database/record_migrations",
                migrations=[{"number": each.number, "name": each.name, "checksum": each.checksum} for each in together],
                version=version,
            )
        )
    await graph.run(statement("database/await_indexes", seconds=INDEX_SECONDS))
    return applied


async def _drop_orphans(graph: Graph, statements: list[Statement]) -> None:
    """Drop indexes that a server left behind when it died while it created their constraints.

    Neo4j commits the index of a constraint before the constraint. Such an index prevents another attempt.
    """
    constraints = (_CONSTRAINT.match(each.text) for each in statements)
    names = [constraint[1] for constraint in constraints if constraint]
    for [name] in await graph.read(statement("database/list_orphaned_indexes", names=names)):
        log.warning("a server died while it created a constraint: creating it again", extra={"constraint": name})
        await graph.run(statement("database/drop_orphaned_index", name=name))


@asynccontextmanager
async def migration_lock(graph: Graph) -> AsyncGenerator[None]:
    """Inside, no other process migrates the graph."""
    await graph.run(statement("database/create_lease_constraint"))

    def log_wait() -> None:
        log.warning("another process is migrating the graph or loading it for the first time: waiting for it")

    async with hold(Lease(graph, LEASE), on_wait=log_wait):
        yield
