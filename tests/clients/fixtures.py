"""Fixtures: the service in this process, and the demo as a process."""

from collections.abc import AsyncGenerator, Iterator

import pytest
import pytest_asyncio

from bzpeer.http.app import create_app
from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from tests.clients.application import settings_for, started
from tests.clients.demo import Demo, running_demo
from tests.clients.follower import Service
from tests.clients.identity_provider import listening
from tests.graphs.town import ROLES, SEED, user_id


@pytest_asyncio.fixture(loop_scope="session")
async def service(graph: Graph, address: Address) -> AsyncGenerator[Service]:
    users = [{"id": user_id(handle), "handle": handle, "roles": roles} for handle, roles in ROLES.items()]
    await graph.write(Statement(SEED, {"users": users}))
    app = create_app(settings_for(address))
    async with started(app), listening(lambda _: app) as port:
        yield Service(port, graph)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """`bzpeer demo`, once in a run: all its tests run in one worker (tests/selection.py)."""
    with running_demo(tmp_path_factory.mktemp("demo")) as demo:
        yield demo
