"""Leases: one holder at a time, renewed while it works, free again after its release or its time."""

import asyncio

import pytest

from cypher.statement import Statement
from graphdb import lease as leases
from graphdb.graph import Graph
from graphdb.lease import Lease, hold

EXPIRES = Statement("MATCH (lease:Lease {name: 'tests'}) RETURN lease.heldUntil.epochMillis")


async def test_one_holder_at_a_time(graph: Graph) -> None:
    first, second = Lease(graph, "tests"), Lease(graph, "tests")
    assert await first.acquire()
    assert await first.acquire(), "its holder renews it"
    assert not await second.acquire()
    assert await Lease(graph, "others").acquire()
    await second.release()
    assert not await second.acquire(), "only its holder releases it"
    await first.release()
    assert await second.acquire()


async def test_several_acquire_a_new_lease_at_once(graph: Graph) -> None:
    acquired = await asyncio.gather(*(Lease(graph, "tests").acquire() for _ in range(20)))
    assert sum(acquired) == 1


async def test_it_expires(graph: Graph) -> None:
    assert await Lease(graph, "tests", seconds=-1).acquire()
    assert await Lease(graph, "tests").acquire()


async def test_a_waiting_process_gets_it_after_the_release(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leases, "POLL_SECONDS", 0.01)
    waits: list[str] = []
    async with hold(Lease(graph, "tests"), on_wait=lambda: waits.append("first")):
        waiting = asyncio.create_task(hold_and_release(graph, waits))
        async with asyncio.timeout(60):
            while not waits:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        assert not waiting.done()
    await waiting
    assert waits == ["second"], "a process that need not wait is not told to"


async def hold_and_release(graph: Graph, waits: list[str]) -> None:
    async with hold(Lease(graph, "tests"), on_wait=lambda: waits.append("second")):
        pass


async def test_it_is_renewed_while_it_is_held(graph: Graph) -> None:
    async with hold(Lease(graph, "tests", seconds=6), on_wait=lambda: None):
        [[before]] = await graph.read(EXPIRES)
        async with asyncio.timeout(60):
            while (await graph.read(EXPIRES))[0][0] == before:  # noqa: ASYNC110
                await asyncio.sleep(0.1)
