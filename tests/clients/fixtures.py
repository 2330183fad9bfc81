"""What tests of following share."""

from collections.abc import AsyncGenerator

import pytest_asyncio

from bzpeer.http.app import create_app
from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from tests.clients.application import settings_for, started
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
