"""Neo4j is killed while clients change things: what was acknowledged is there, and nothing is there twice."""

import asyncio
import os
import signal
from pathlib import Path
from typing import Any

import neo4j_server
from bzpeer import __version__
from bzpeer.settings import read_settings
from cypher.statement import Statement
from graphdb.connect import Address, connect
from graphdb.graph import Graph
from graphdb.migrate import migrate
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from tests.graphs.town import COMMENT, SEED, VOTE

CLIENTS = 20
CHANGES = 25
KILLED_AFTER = 60
"""Comments that are acknowledged before the server is killed."""


async def test_nothing_acknowledged_is_lost_and_nothing_is_done_twice(tmp_path: Path) -> None:
    settings = read_settings()

    def acquire() -> neo4j_server.ServerLease:
        return neo4j_server.acquire(tmp_path, cache=settings.cache, version=settings.neo4j_version, progress=False)

    lease = await asyncio.to_thread(acquire)
    server = lease.server
    graph = connect(Address(server.uri, server.username, server.password, server.database))
    try:
        await migrate(graph, version=__version__)
        users: list[dict[str, Any]] = [{"id": f"u-{at:c>16}", "handle": f"c{at}", "roles": []} for at in range(CLIENTS)]
        await graph.write(Statement(SEED, {"users": [*users, {"id": "u-a", "handle": "author", "roles": []}]}))
        acknowledged, refused = await _change(graph, users, lease.pid, acquire)
        await _hold(graph, acknowledged)
        assert refused > 0  # it really was away
    finally:
        await graph.close()
        await asyncio.to_thread(lease.release)


async def _change(graph: Graph, users: list[Any], pid: int, acquire: Any) -> tuple[set[str], int]:
    """Every client writes comments and votes, each again under its key until it is acknowledged."""
    executor = Executor(build_schema(), Cursors(b"secret"))
    acknowledged: set[str] = set()
    refused = 0
    again: list[neo4j_server.ServerLease] = []
    enough = asyncio.Event()

    async def client(at: int) -> None:
        nonlocal refused
        context = Context(graph, users[at]["id"], f"sc{at}")
        for number in range(CHANGES):
            key = f"{at}-{number}"
            for request in (
                Request(COMMENT, {"body": key}, idempotency_key=key),
                Request(VOTE, {"value": "LIKE" if number % 2 else "DISLIKE"}, idempotency_key=f"v{key}"),
            ):
                while True:
                    answer = await executor.execute(request, context)
                    if not answer.errors:
                        break
                    assert answer.code in {"UNAVAILABLE", "TIMEOUT"}, answer.errors
                    refused += 1
                    await asyncio.sleep(0.2)
            acknowledged.add(key)
            if len(acknowledged) == KILLED_AFTER:
                enough.set()

    async def kill() -> None:
        await enough.wait()
        os.kill(pid, signal.SIGKILL)
        again.append(await asyncio.to_thread(acquire))

    await asyncio.gather(kill(), *(client(at) for at in range(CLIENTS)))
    await asyncio.to_thread(again[0].release)
    return acknowledged, refused


async def _hold(graph: Graph, acknowledged: set[str]) -> None:
    assert len(acknowledged) == CLIENTS * CHANGES
    bodies = [row[0] for row in await graph.read(Statement("MATCH (c:Comment)-[:ON]->(:Paper) RETURN c.body"))]
    assert sorted(bodies) == sorted(acknowledged)
    votes = await graph.read(Statement("MATCH (u:User)-[r:LIKED|DISLIKED]->(:Paper) RETURN u.handle, type(r)"))
    assert sorted(votes) == sorted([f"c{at}", "DISLIKED"] for at in range(CLIENTS))  # the last of an odd number
    events = await graph.read(Statement("MATCH (e:Event {paper: 'W1'}) RETURN e.sequence, e.kind ORDER BY e.sequence"))
    assert [sequence for sequence, _ in events] == list(range(1, len(events) + 1))
    assert [kind for _, kind in events].count("COMMENT") == len(bodies)
    assert [kind for _, kind in events].count("VOTES") == CLIENTS * CHANGES
