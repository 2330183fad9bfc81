"""The oracle's graph, to be exported."""

import pytest_asyncio

from resolvers.cursor import Cursors
from schema.execute import Executor
from tests.conftest import Content
from tests.oracle.load import load
from tests.schema.conftest import DATA, LIMITS, SECRET, World


@pytest_asyncio.fixture(loop_scope="session")
async def world(content: Content) -> World:
    """The oracle's graph. Only to be read: tests share it."""
    if content.name != "oracle":
        await content.clear()
        await load(content.graph, DATA)
        content.name = "oracle"
    return World(content.graph, DATA, Executor(Cursors(SECRET), LIMITS))
