"""The reader returns the same rows as the driver, for all values and however the bytes are split."""

import datetime
from collections.abc import AsyncGenerator, Mapping
from typing import Any

import neo4j
import pytest
import pytest_asyncio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cypher.statement import Statement
from graphdb.bolt import codec, connection
from graphdb.bolt.errors import UnsupportedValue
from graphdb.bolt.reader import BoltReader, reader_for
from graphdb.connect import Address, connect
from graphdb.graph import Graph, Row
from tests.graphdb.network import network

EDGES = [n + d for b in (0, 4, 7, 8, 15, 16, 31, 32, 63) for n in (2**b, -(2**b)) for d in (-1, 0, 1)]
INTEGERS = st.integers(-(2**63), 2**63 - 1) | st.sampled_from([n for n in EDGES if -(2**63) <= n < 2**63])
# Neo4j accepts Unicode without lone surrogates
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
VALUES = st.recursive(
    st.none() | st.booleans() | INTEGERS | st.floats() | TEXTS | st.binary(),
    lambda inner: st.lists(inner, max_size=20) | st.dictionaries(TEXTS, inner, max_size=20),
    max_leaves=40,
)


class Both:
    """The reader and the driver."""

    def __init__(self, reader: BoltReader, driver: neo4j.AsyncDriver, database: str) -> None:
        self.reader = reader
        self._driver = driver
        self._database = database

    async def by_driver(self, text: str, parameters: Mapping[str, Any] | None = None) -> list[Row]:
        async with self._driver.session(database=self._database, default_access_mode=neo4j.READ_ACCESS) as session:
            result = await session.run(neo4j.Query(text), dict(parameters or {}))  # pyright: ignore[reportArgumentType]
            return [record.values() async for record in result]

    async def by_reader(self, text: str, parameters: Mapping[str, Any] | None = None) -> list[Row]:
        return await self.reader.read(text, parameters or {}, timeout_s=60)

    async def check(self, text: str, parameters: Mapping[str, Any] | None = None) -> list[Row]:
        """The rows; asserts that both return the same, including types, signs of zero, NaN and the order of maps."""
        rows = await self.by_reader(text, parameters)
        assert repr(rows) == repr(await self.by_driver(text, parameters))
        return rows


def a_reader(address: Address, pool_size: int = 2) -> BoltReader:
    uri = "bolt://" + address.uri.rpartition("://")[2]
    database = address.database or "neo4j"
    reader = reader_for(uri, address.username, address.password, database=database, pool_size=pool_size, wait_s=30)
    assert reader
    return reader


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def both(address: Address) -> AsyncGenerator[Both]:
    driver = neo4j.AsyncGraphDatabase.driver(address.uri, auth=(address.username, address.password))
    reader = a_reader(address)
    yield Both(reader, driver, address.database or "neo4j")
    await reader.close()
    await driver.close()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(VALUES)
async def test_what_is_sent_comes_back_as_from_the_driver(both: Both, value: object) -> None:
    await both.check("RETURN $value, [$value], {value: $value} AS map", {"value": value})


async def test_sizes_at_which_packstream_changes_its_encoding(both: Both) -> None:
    await both.check("UNWIND $values AS value RETURN value", {"values": [n for n in EDGES if -(2**63) <= n < 2**63]})
    for size in (0, 15, 16, 255, 256, 65_535, 65_536, 200_000):
        values = ["é" * size, "x" * size, b"\0" * size, list(range(size)), {f"k{n}": n for n in range(min(size, 300))}]
        [row] = await both.check("RETURN $values", {"values": values})
        assert row == [values]
        assert await both.check(f"RETURN '{'x' * size}'") == [["x" * size]]
    with pytest.raises(UnsupportedValue):
        await both.by_reader("RETURN $value", {"value": 2**63})


async def test_many_rows_wide_rows_and_no_rows(both: Both) -> None:
    rows = await both.check("UNWIND range(1, 100000) AS x RETURN x, toString(x) AS text, [x, null] AS list")
    assert (len(rows), rows[-1]) == (100_000, [100_000, "100000", [100_000, None]])
    await both.check("RETURN " + ", ".join(f"{n} AS c{n}" for n in range(300)))
    assert await both.check("UNWIND [] AS x RETURN x") == []
    assert await both.check("RETURN $x", {"x": (1, (2, 3))}) == [[[1, [2, 3]]]]


async def test_bytes_that_arrive_one_by_one(address: Address) -> None:
    async with network(address) as (between, through):
        between.bytewise = True
        reader = a_reader(through)
        value = ["é" * 40_000, None, {"a": 1.5}]
        assert await reader.read("RETURN $value", {"value": value}, timeout_s=60) == [[value]]
        text = "UNWIND range(1, 200) AS x RETURN x, 'é'"
        assert await reader.read(text, {}, timeout_s=60) == [[n, "é"] for n in range(1, 201)]
        with pytest.raises(neo4j.exceptions.CypherSyntaxError):
            await reader.read("MATCH nonsense", {}, timeout_s=60)
        assert await reader.read("RETURN 1", {}, timeout_s=60) == [[1]]
        assert between.connections == 1
        await reader.close()


@pytest.mark.parametrize(
    "text",
    [
        "RETURN date('2026-11-24'), [datetime('2026-11-24T10:00:00.5+01:00')], {a: duration('P1D')} AS map",
        "RETURN point({x: 1, y: 2}), localtime('10:00')",
        "UNWIND [1, date('2026-11-24'), 3] AS x RETURN x",
    ],
)
async def test_other_values_than_plain_ones_come_from_the_driver(both: Both, address: Address, text: str) -> None:
    with pytest.raises(UnsupportedValue):
        await both.by_reader(text)
    assert await both.by_reader("RETURN 1") == [[1]]
    graph = connect(address)
    observed: list[int] = []
    graph.observers.append(lambda statement, rows, seconds: observed.append(rows))
    rows = await graph.read(Statement(text))  # pyright: ignore[reportArgumentType]
    assert rows == await both.by_driver(text)
    assert observed == [len(rows)]
    day = datetime.date(2026, 11, 24)
    assert await graph.read(Statement("RETURN $day.year", {"day": day})) == [[2026]]
    await graph.close()


async def test_a_node_comes_from_the_driver(both: Both, graph: Graph) -> None:
    await graph.write(Statement("CREATE (:Topic {id: 'T1'})-[:NARROWER_THAN]->(:Topic {id: 'T2'})"))
    text = "MATCH path = (a:Topic {id: 'T1'})-[r]->() RETURN a, r, path, [a]"
    with pytest.raises(UnsupportedValue):
        await both.by_reader(text)
    [[node, *_]] = await graph.read(Statement(text))
    assert isinstance(node, neo4j.graph.Node)
    assert dict(node) == {"id": "T1"}


def test_which_addresses_are_read_without_the_driver() -> None:
    def reads(uri: str) -> bool:
        return reader_for(uri, "neo4j", "x", database="neo4j", pool_size=1, wait_s=1) is not None

    assert all(reads(f"bolt://{place}") for place in ("localhost", "127.0.0.1:7687", "[::1]:7687", "a.example:1"))
    others = ("neo4j", "neo4j+s", "neo4j+ssc", "bolt+s", "bolt+ssc")
    assert not any(reads(f"{scheme}://localhost:7687") for scheme in others)
    assert not reads("bolt://localhost:no-such-service")


async def test_an_unknown_driver_does_all_reads(
    address: Address, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def moved(name: str) -> object:
        raise ImportError(name)

    monkeypatch.setattr(codec, "import_module", moved)
    graph = connect(Address("bolt://" + address.uri.rpartition("://")[2], address.username, address.password))
    assert [record.message for record in caplog.records if "driver" in record.message]
    assert await graph.read(Statement("RETURN 1")) == [[1]]
    await graph.close()


async def test_a_server_with_other_versions_of_bolt_is_read_by_the_driver(
    address: Address, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    offers_nothing_known = connection.HANDSHAKE[:4] + b"\0\0\0\x63" + bytes(12)
    monkeypatch.setattr(connection, "HANDSHAKE", offers_nothing_known)
    graph = connect(Address("bolt://" + address.uri.rpartition("://")[2], address.username, address.password))
    for _ in range(2):
        assert await graph.read(Statement("RETURN 1")) == [[1]]
    assert len([record for record in caplog.records if "go through the driver" in record.message]) == 1
    await graph.close()
