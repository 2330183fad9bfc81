"""The oracle's graph in Neo4j, and what was sent to it."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest_asyncio

from bzpeer.importers.prominent_nodes import mark_prominent
from cypher.model import Label
from cypher.statement import Statement
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.query_limits import Limits
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from tests.conftest import Content
from tests.graphs import library as searching
from tests.graphs.library import Library
from tests.graphs.town import Town, settle
from tests.oracle.generated_graph import generate
from tests.oracle.graph_data import GraphData
from tests.oracle.load import load

SEED = 20210816
SECRET = b"a secret of the tests"
LIMITS = Limits(cost_max=10_000_000, subqueries_max=1000)
"""Generated operations ask for more at once than is served; these limits have tests of their own."""


@dataclass(slots=True)
class World:
    """The oracle's data, the same in Neo4j, and what answers from there."""

    graph: Graph
    data: GraphData
    executor: Executor

    def context(self, viewer: str | None = None) -> Context:
        return Context(self.graph, viewer)

    @property
    def viewers(self) -> tuple[str | None, str, str]:
        """Nobody, and two users who did different things."""
        users = self.data.all(Label.USER)
        return None, users[0].id, users[2].id

    @contextmanager
    def statements(self) -> Generator[list[Statement]]:
        """What is sent meanwhile."""
        sent: list[Statement] = []

        def observe(statement: Statement, rows: int, seconds: float) -> None:
            sent.append(statement)

        self.graph.observers.append(observe)
        try:
            yield sent
        finally:
            self.graph.observers.remove(observe)


DATA = generate(SEED)


@pytest_asyncio.fixture(loop_scope="session")
async def world(content: Content) -> World:
    """The oracle's graph. Only to be read: tests share it."""
    if content.name != "oracle":
        await content.clear()
        await load(content.graph, DATA)
        content.name = "oracle"
    return World(content.graph, DATA, Executor(build_schema(), Cursors(SECRET), LIMITS))


@pytest_asyncio.fixture(loop_scope="session")
async def library(content: Content) -> Library:
    """The graph to search in. Only to be read: tests share it."""
    if content.name != "library":
        await content.clear()
        await searching.load(content.graph)
        await mark_prominent(content.graph)
        content.name = "library"
    return Library(content.graph, Executor(build_schema(), Cursors(SECRET), LIMITS), searching.papers())


@pytest_asyncio.fixture(loop_scope="session")
async def town(graph: Graph) -> Town:
    """Two papers and five users, to change things."""
    return await settle(graph)
