"""Fixtures: the graph of the oracle."""

import pytest_asyncio

from resolvers.execution.executor import Executor
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from tests.conftest import Content
from tests.graphs.fixtures import DATA, LIMITS, SECRET, World
from tests.oracle.load import load


@pytest_asyncio.fixture(loop_scope="session")
async def world(content: Content) -> World:
    """The graph of the oracle. Tests share it and only read it."""
    if content.name != "oracle":
        await content.clear()
        await load(content.graph, DATA)
        content.name = "oracle"
    return World(content.graph, DATA, Executor(build_schema(), Cursors(SECRET), LIMITS))
