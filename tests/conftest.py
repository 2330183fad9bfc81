"""The real Neo4j all tests run on: an embedded one for each test worker, or the empty one at NEO4J_URI.

A database that holds anything we did not put there is refused, never cleared.
"""

import os
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

pytest_plugins = ("tests.graphs.fixtures", "tests.clients.fixtures")

ROOT = Path(__file__).parent.parent
DATA = ROOT.parent / "shared" / "data"

ON_REAL_DATA = (
    "bzpeer/importers/test_real_files.py",
    "bzpeer/importers/test_large_files.py",
    "bzpeer/importers/test_real_reviews.py",
    "cypher/ranking/test_paths.py",
)

LONGEST_FIRST = (
    "resolvers/execution/test_generated_operations.py",
    "cypher/test_visibility.py",
    "bzpeer/importers/test_real_files.py",
    "bzpeer/commands/test_serve.py",
    "bzpeer/commands/test_token.py",
    "cypher/changes/test_server_killed.py",
    "bzpeer/importers/test_real_reviews.py",
    "cypher/ranking/test_paths.py",
)

if not DATA.is_dir():
    # real files that may not be copied into the project; CI has them, and fails without
    assert not os.environ.get("CI"), f"{DATA} is missing"
    collect_ignore = list(ON_REAL_DATA)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files that take minutes come first, so that no worker is left alone with one of them in the end."""
    places = {Path(__file__).parent / name: place for place, name in enumerate(LONGEST_FIRST)}
    items.sort(key=lambda item: places.get(item.path, len(places)))


def pytest_report_header() -> str:
    return "real data: " + (str(DATA) if DATA.is_dir() else f"none, so {', '.join(ON_REAL_DATA)} are left out")


COUNT = Statement("MATCH (n) RETURN count(n)")
CLEAR = Statement("MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")


@dataclass
class Content:
    """What the database of this worker holds now: tests that only read share it."""

    graph: Graph
    name: str = "nothing"

    async def clear(self) -> None:
        if self.name != "nothing":
            await self.graph.run(CLEAR)
        self.name = "scratch"


@pytest.fixture(scope="session")
def shared_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home of this worker's embedded Neo4j, which commands may share; with a NEO4J_URI, they start theirs in it."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="session")
def address(shared_home: Path) -> Iterator[Address]:
    """Where this worker's Neo4j is."""
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
    graph = connect(address, timeout_s=120)  # generated operations are planned for long, on a machine that does more
    [[count]] = await graph.read(COUNT)
    if count:
        pytest.exit(f"{address.uri} holds {count} nodes that are not ours: tests want an empty database", 2)
    await migrate(graph, version=__version__)
    yield Content(graph)
    if read_settings().neo4j_uri:  # ours ends with its home
        await graph.run(Statement("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS"))
    await graph.close()


@pytest_asyncio.fixture(loop_scope="session")
async def graph(content: Content) -> Graph:
    """An empty, migrated graph."""
    await content.clear()
    return content.graph
