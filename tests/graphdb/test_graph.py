"""Graph: reads, writes, and the driver's errors as GraphErrors."""

import asyncio
import socket
from collections.abc import AsyncGenerator

import neo4j
import pytest
import pytest_asyncio
from neo4j.exceptions import ServiceUnavailable

from cypher.statement import Statement
from graphdb.connect import Address, connect
from graphdb.errors import (
    GraphConflict,
    GraphDefect,
    GraphError,
    GraphRefused,
    GraphTimeout,
    GraphUnavailable,
    translate,
)
from graphdb.graph import Graph

# runs longer than any test
ENDLESS = Statement("UNWIND range(1, 1000000000) AS x UNWIND range(1, 1000000000) AS y RETURN count(x + y)")


class Proxy:
    """A port of this process that forwards Bolt and can break connections, as a network would."""

    def __init__(self, address: Address) -> None:
        host, _, port = address.uri.rpartition("://")[2].partition(":")
        self._target = (host, int(port))
        self._writers: list[asyncio.StreamWriter] = []
        self._server: asyncio.Server | None = None
        self.connections = 0

    async def start(self) -> int:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self._server.sockets[0].getsockname()[1]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        far_reader, far_writer = await asyncio.open_connection(*self._target)
        self._writers += [writer, far_writer]
        await asyncio.gather(self._pump(reader, far_writer), self._pump(far_reader, writer))

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
        except ConnectionError:
            pass
        finally:
            writer.close()

    def break_connections(self) -> None:
        for writer in self._writers:
            writer.close()
        self._writers.clear()

    async def stop(self) -> None:
        self.break_connections()
        assert self._server
        self._server.close()
        await self._server.wait_closed()


@pytest_asyncio.fixture(loop_scope="session")
async def proxied(graph: Graph, address: Address) -> AsyncGenerator[tuple[Graph, Proxy]]:
    proxy = Proxy(address)
    port = await proxy.start()
    through = connect(Address(f"bolt://127.0.0.1:{port}", address.username, address.password))
    yield through, proxy
    await through.close()
    await proxy.stop()


async def test_what_is_written_is_read(graph: Graph) -> None:
    rows = await graph.write(Statement("CREATE (n:Topic {id: $id}) RETURN n.id", {"id": "T1"}))
    assert rows == [["T1"]]
    assert await graph.read(Statement("MATCH (n:Topic) RETURN n.id, 1 + 1")) == [["T1", 2]]


async def test_observers_are_called_after_each_statement(graph: Graph) -> None:
    observed: list[tuple[str, int]] = []

    def observe(statement: Statement, rows: int, seconds: float) -> None:
        assert seconds > 0
        observed.append((statement.name, rows))

    graph.observers.append(observe)
    await graph.read(Statement("UNWIND [1, 2] AS x RETURN x", name="two"))
    await graph.write(Statement("RETURN 1", name="one"))
    graph.observers.remove(observe)
    assert observed == [("two", 2), ("one", 1)]


async def test_a_read_cannot_write(graph: Graph) -> None:
    with pytest.raises(GraphError):
        await graph.read(Statement("CREATE (n:Topic {id: 'T9'})"))
    assert await graph.read(Statement("MATCH (n:Topic) RETURN count(n)")) == [[0]]


async def test_a_read_survives_a_broken_connection(proxied: tuple[Graph, Proxy]) -> None:
    graph, proxy = proxied
    one = Statement("RETURN 1")
    assert await graph.read(one) == [[1]]
    proxy.break_connections()
    await asyncio.sleep(0.05)
    assert await graph.read(one) == [[1]]
    assert proxy.connections == 2


async def test_a_statement_ends_at_its_timeout(graph: Graph) -> None:
    with pytest.raises(GraphTimeout) as caught:
        await graph.read(ENDLESS, timeout_s=0.5)
    assert caught.value.code == "TIMEOUT"
    with pytest.raises(GraphTimeout):
        await graph.write(ENDLESS, timeout_s=0.5)
    [[left]] = await graph.read(
        Statement(
            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000000)'"
            " RETURN count(*)"
        )
    )
    assert left == 0, "Neo4j has ended the statement too"


async def test_a_constraint_is_a_conflict_and_a_syntax_error_a_defect(graph: Graph) -> None:
    create = Statement("CREATE (n:Paper {id: 'W1'})")
    await graph.write(create)
    with pytest.raises(GraphConflict):
        await graph.write(create)
    for call in (graph.read, graph.write, graph.run):
        with pytest.raises(GraphDefect) as caught:
            await call(Statement("MATCH nonsense"))
        assert "MATCH" not in caught.value.message, "messages contain no Cypher"


async def test_no_server_and_wrong_password(address: Address) -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        port = silent.getsockname()[1]
    for uri in (f"bolt://127.0.0.1:{port}", f"neo4j://127.0.0.1:{port}"):
        unreachable = connect(Address(uri, "neo4j", "x"), timeout_s=1)
        with pytest.raises(GraphUnavailable, match="NEO4J_URI"):
            await unreachable.verify()
        await unreachable.close()
    stranger = connect(Address(address.uri, address.username, "not the password"))
    with pytest.raises(GraphRefused, match="NEO4J_PASSWORD") as caught:
        await stranger.verify()
    assert "not the password" not in caught.value.message
    await stranger.close()
    lost = connect(Address(address.uri, address.username, address.password, "nowhere"))
    with pytest.raises(GraphUnavailable, match="NEO4J_DATABASE"):
        await lost.verify()
    await lost.close()
    with pytest.raises(GraphUnavailable, match="NEO4J_URI"):
        connect(Address("ftp://127.0.0.1", "neo4j", "x"))


def test_errors_of_the_driver_are_translated() -> None:
    full = neo4j.exceptions.Neo4jError("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "heap")
    assert isinstance(translate(ServiceUnavailable("lost"), "bolt://x"), GraphUnavailable)
    assert translate(full, "bolt://x").code in {"UNAVAILABLE", "INTERNAL_SERVER_ERROR"}
    assert translate(RuntimeError("secret"), "bolt://x").message.endswith("Please report this.")
