"""Failures of the reader: the driver's errors, no connection in an unknown state, no statement left running."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import replace

import neo4j
import pytest
import pytest_asyncio
from neo4j.exceptions import AuthError, Neo4jError, ServiceUnavailable

from cypher.statement import Statement
from graphdb.bolt import connection, pool, reader
from graphdb.bolt.chunks import chunked
from graphdb.connect import Address, connect
from graphdb.errors import GraphTimeout, GraphUnavailable
from graphdb.graph import Graph
from tests.graphdb.network import Network, network
from tests.graphdb.test_bolt_values import a_reader

# runs longer than any test
ENDLESS = Statement("UNWIND range(1, 1000000000) AS reader UNWIND range(1, 1000000000) AS y RETURN count(reader + y)")
RUNNING = Statement(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000000) AS reader'"
    " RETURN count(*)"
)
ONE = Statement("RETURN 1")

Connected = tuple[Graph, Network]


@pytest_asyncio.fixture(loop_scope="session")
async def connected(address: Address) -> AsyncGenerator[Connected]:
    """A Graph behind a network that can fail, with at most two connections."""
    async with network(address) as (between, through):
        graph = connect(through, timeout_s=30, pool_size=2)
        yield graph, between
        await graph.close()


async def until_running(address: Address, count: int) -> None:
    """Wait until the server reports that many endless statements."""
    graph = connect(address)
    async with asyncio.timeout(60):
        while await graph.read(RUNNING) != [[count]]:  # noqa: ASYNC110  # Neo4j sends no notification
            await asyncio.sleep(0.05)
    await graph.close()


@pytest.mark.parametrize("minor", [2, 4, 6, 7, 8])
async def test_failures_are_the_drivers_and_leave_the_connection_usable(
    address: Address, minor: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    only = connection.HANDSHAKE[:4] + bytes([0, 0, minor, 5]) + bytes(12)
    monkeypatch.setattr(connection, "HANDSHAKE", only)
    async with network(address) as (between, through):
        bolt = a_reader(through, pool_size=1)
        driver = neo4j.AsyncGraphDatabase.driver(address.uri, auth=(address.username, address.password))
        for text in (
            "MATCH nonsense",
            "UNWIND [1, 2, 0] AS x RETURN 1 / x",  # fails after rows
            "RETURN $nothing",
            "CREATE (n:Topic {id: 'T9'})",
            "RETURN date('no date')",
        ):
            with pytest.raises(Neo4jError) as caught:
                await bolt.read(text, {}, timeout_s=30)
            async with driver.session(database=address.database, default_access_mode=neo4j.READ_ACCESS) as session:
                with pytest.raises(Neo4jError) as expected:
                    await (await session.run(text)).values()  # pyright: ignore[reportArgumentType]
            assert type(caught.value) is type(expected.value)
            assert (caught.value.code, caught.value.message) == (expected.value.code, expected.value.message)
            assert caught.value.is_retryable() == expected.value.is_retryable()
            if minor >= 7:
                assert str(caught.value) == str(expected.value)
            assert await bolt.read("RETURN 1", {}, timeout_s=30) == [[1]]
        assert between.connections == 1
        await driver.close()
        await bolt.close()


async def test_a_login_that_is_refused(address: Address) -> None:
    bolt = a_reader(replace(address, password="not the password"))
    for _ in range(2):
        with pytest.raises(AuthError):
            await bolt.read("RETURN 1", {}, timeout_s=30)
    await bolt.close()


async def test_cancelling_a_read_ends_its_transaction(address: Address, connected: Connected) -> None:
    graph, between = connected
    for _ in range(3):  # more than there are connections
        task = asyncio.create_task(graph.read(ENDLESS))
        await until_running(address, 1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await until_running(address, 0)
    assert await graph.read(ONE) == [[1]]
    assert between.connections == 4


async def test_the_server_ends_a_statement_at_its_timeout(connected: Connected) -> None:
    graph, between = connected
    with pytest.raises(GraphTimeout):
        await graph.read(ENDLESS, timeout_s=0.5)
    assert await graph.read(ONE) == [[1]]
    assert between.connections == 1


async def test_more_reads_than_connections(address: Address) -> None:
    async with network(address) as (between, through):
        graph = connect(through, timeout_s=30, pool_size=2)
        assert await asyncio.gather(*(graph.read(ONE) for _ in range(50))) == [[[1]]] * 50
        assert between.connections == 2
        await graph.close()
        graph = connect(through, timeout_s=0.5, pool_size=1)
        await graph.verify()
        task = asyncio.create_task(graph.read(ENDLESS, timeout_s=60))
        await until_running(address, 1)
        with pytest.raises(GraphUnavailable):
            await graph.read(ONE)
        task.cancel()
        await asyncio.wait([task])
        assert await graph.read(ONE) == [[1]]
        await graph.close()


async def test_a_server_that_goes_and_comes_back(address: Address, connected: Connected) -> None:
    graph, between = connected
    await asyncio.gather(graph.read(ONE), graph.read(ONE))
    reading = asyncio.create_task(graph.read(ENDLESS))
    await until_running(address, 1)
    await between.vanish()
    with pytest.raises(GraphUnavailable):
        await reading
    with pytest.raises(GraphUnavailable):
        await graph.read(ONE)
    await between.listen()
    assert await asyncio.gather(*(graph.read(ONE) for _ in range(5))) == [[[1]]] * 5
    await until_running(address, 0)


async def test_a_server_that_falls_silent(connected: Connected, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "GRACE_SECONDS", 0.1)
    graph, between = connected
    assert await graph.read(ONE) == [[1]]
    between.silence()
    with pytest.raises(GraphUnavailable):
        await graph.read(ONE, timeout_s=0.5)
    between.speak()
    assert await graph.read(ONE) == [[1]]


async def test_a_server_that_is_silent_from_the_start(address: Address) -> None:
    async with network(address) as (between, through):
        between.silence()
        graph = connect(through, timeout_s=0.5)
        with pytest.raises(GraphUnavailable):
            await graph.verify()
        between.speak()
        await graph.close()


@pytest.mark.parametrize(
    "garbage",
    [
        chunked(b"garbage"),
        chunked(b"\xb1\x71\xd2\0\1\0\0"),  # a string that is longer than the message
        chunked(b"\xb1\x71\x91\x01\x01"),  # bytes after the row
        chunked(b"\xb0\x55"),  # no such message
        chunked(b"\xb0\x7e"),  # IGNORED without a failure
    ],
)
async def test_malformed_messages_end_the_connection(connected: Connected, garbage: bytes) -> None:
    graph, between = connected
    assert await graph.read(ONE) == [[1]]
    between.received = lambda data: garbage
    with pytest.raises(GraphUnavailable):
        await graph.read(ONE)
    between.received = bytes
    assert await graph.read(ONE) == [[1]]


async def test_an_answer_without_a_request_ends_the_connection(connected: Connected) -> None:
    graph, between = connected
    between.received = lambda data: data + chunked(b"\xb1\x70\xa0") if data[2:4] == b"\xb1\x71" else data
    assert await graph.read(ONE) == [[1]]
    between.received = bytes
    assert await graph.read(ONE) == [[1]]


async def test_keep_alives_are_no_answers(connected: Connected) -> None:
    graph, between = connected
    assert await graph.read(ONE) == [[1]]
    between.received = lambda data: b"\0\0\0\0" + data + b"\0\0"
    assert await graph.read(ONE) == [[1]]
    assert between.connections == 1


async def test_old_connections_are_replaced(connected: Connected, monkeypatch: pytest.MonkeyPatch) -> None:
    graph, between = connected
    assert await graph.read(ONE) == [[1]]
    assert await graph.read(ONE) == [[1]]
    assert between.connections == 1
    monkeypatch.setattr(pool, "LIFETIME_SECONDS", 0)
    assert await graph.read(ONE) == [[1]]
    assert between.connections == 2


async def test_closing_ends_running_statements(address: Address) -> None:
    bolt = a_reader(address)
    assert await bolt.read("RETURN 1", {}, timeout_s=30) == [[1]]
    reading = asyncio.create_task(bolt.read(ENDLESS.text, {}, timeout_s=30))
    await until_running(address, 1)
    await bolt.close()
    with pytest.raises(ServiceUnavailable):
        await reading
    await until_running(address, 0)
