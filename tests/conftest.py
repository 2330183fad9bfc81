"""The real Neo4j all tests run on: an embedded one for each test worker, or the empty one at NEO4J_URI.

A database that holds anything else is refused, never cleared. tests/selection.py says which tests run where.
"""

import os
import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

import neo4j_server
from bzpeer import __version__
from bzpeer.settings import read_settings
from cypher.statement import Statement
from graphdb.connect import Address, connect
from graphdb.graph import Graph
from graphdb.migrate import migrate

pytest_plugins = ("tests.selection", "tests.graphs.fixtures", "tests.clients.fixtures")

ROOT = Path(__file__).parent.parent
DATA = ROOT.parent / "shared" / "data"

# Tests use many small graphs, one after another, on all cores: a concurrent collector only competes with them.
JAVA_OPTIONS = "-XX:+UseSerialGC -XX:NewRatio=1" + (" -XX:+UseTransparentHugePages" if sys.platform == "linux" else "")
os.environ.setdefault("BZPEER_NEO4J_JAVA", JAVA_OPTIONS)

COUNT = Statement("MATCH (n) RETURN count(n)")
CLEAR = Statement("MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
"""Leave an empty, migrated graph."""
CLEAR_ALL = Statement("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")


@dataclass
class Content:
    """What the database of this worker holds now. Tests that only read share it, by its name."""

    graph: Graph
    name: str = "nothing"

    async def clear(self) -> None:
        """Leave an empty, migrated graph, which the caller may fill."""
        if self.name != "nothing":
            await self.graph.run(CLEAR)
        self.name = "scratch"


@pytest.fixture(scope="session")
def shared_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """BZPEER_HOME of this worker's embedded Neo4j: a command started with it uses the same server."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="session")
def address(shared_home: Path) -> Iterator[Address]:
    """The address of this worker's Neo4j."""
    settings = read_settings()
    if settings.neo4j_uri:
        yield Address(settings.neo4j_uri, settings.neo4j_username, settings.neo4j_password, settings.neo4j_database)
        return
    with neo4j_server.acquire(
        shared_home, cache=settings.cache, version=settings.neo4j_version, progress=False
    ) as lease:
        server = lease.server
        yield Address(server.uri, server.username, server.password, server.database)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def content(address: Address) -> AsyncIterator[Content]:
    """The database, migrated, and what it holds."""
    graph = connect(address, timeout_s=120)  # planning a generated operation takes long on a busy machine
    [[count]] = await graph.read(COUNT)
    if count:
        pytest.exit(f"{address.uri} holds {count} nodes: tests need an empty database", 2)
    await migrate(graph, version=__version__)
    yield Content(graph)
    if read_settings().neo4j_uri:  # an embedded server ends with its home
        await graph.run(CLEAR_ALL)
    await graph.close()


@pytest_asyncio.fixture(loop_scope="session")
async def graph(content: Content) -> Graph:
    """An empty, migrated graph."""
    await content.clear()
    return content.graph
