"""Analysts' Cypher: POST /cypher, GraphQL's `cypher` field and `bzpeer query`."""

import asyncio
import csv
import io
import json
import os
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from typing import Any

import httpx2
import pytest
import pytest_asyncio

from graphdb.connect import Address
from graphdb.graph import Graph
from tests.clients.analyst import Service, asked_by_analysts
from tests.resolvers.analyst.halves import fill_private, fill_public, until_running

pa: Any = import_module("pyarrow")

TITLES = "MATCH (p:Paper) RETURN p.title AS title, p.year AS year, p.publishedOn AS day, p.embedding AS v ORDER BY p.id"
FIELDS = "columns rows truncated elapsedMs"
LATE = "UNWIND range(1, 20001) AS x RETURN x, 1 / (20001 - x) AS y"
"""Rows whose last one fails."""
ENDLESS = "UNWIND range(1, 100000000) AS x RETURN x, 'some text that fills the buffers of a connection' AS text"


@pytest_asyncio.fixture(loop_scope="session")
async def service(graph: Graph, address: Address) -> AsyncGenerator[Service]:
    await fill_public(graph)
    await fill_private(graph)
    async with asked_by_analysts(graph, address, cypher_timeout_s=20.0, cypher_bytes_max=1_000_000) as service:
        yield service
    await until_running(graph, 0)


async def test_json_lines(service: Service) -> None:
    response = await service.ask(TITLES)
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/jsonl"
    assert response.headers["cache-control"] == "no-store"
    rows = [json.loads(line) for line in response.text.splitlines()]
    first = {"title": "A graph of learning", "year": 2020, "day": "2020-03-04", "v": [1.0, 0.0]}
    assert (len(rows), rows[0], rows[3]["v"]) == (4, first, None)


async def test_csv(service: Service) -> None:
    response = await service.ask(TITLES + " LIMIT 1", accept="text/csv")
    assert response.headers["content-type"] == "text/csv; charset=utf-8"
    assert response.text == 'title,year,day,v\r\nA graph of learning,2020,2020-03-04,"[1.0,0.0]"\r\n'
    nasty = 'a "quoted", line\nbroken ,текст'
    response = await service.ask("RETURN $x AS x, null AS y", accept="text/csv", parameters={"x": nasty})
    assert list(csv.reader(io.StringIO(response.text, newline=""))) == [["x", "y"], [nasty, ""]]


async def test_arrow(service: Service) -> None:
    response = await service.ask(TITLES, accept="application/vnd.apache.arrow.stream")
    table = pa.ipc.open_stream(response.content).read_all()
    assert [str(field.type) for field in table.schema] == ["string", "int64", "date32[day]", "list<item: double>"]
    assert table.to_pylist()[0]["day"] == date(2020, 3, 4)
    assert table.num_rows == 4
    mixed = (
        "UNWIND [1, 'a', {x: [1]}, null] AS x"
        " RETURN x, null AS y, x IS NULL AS z, datetime('2020-01-01T01:00+01:00') AS t"
    )
    table = pa.ipc.open_stream(
        (await service.ask(mixed, accept="application/vnd.apache.arrow.stream")).content
    ).read_all()
    assert table["x"].to_pylist() == ["1", '"a"', '{"x":[1]}', None]
    assert table.schema.field("x").metadata == {b"bzpeer": b"json"}
    assert (str(table["t"].type), table["t"][0].as_py().isoformat()) == (
        "timestamp[us, tz=UTC]",
        "2020-01-01T00:00:00+00:00",
    )
    none = await service.ask(
        "MATCH (p:Paper {id: 'no'}) RETURN p.id AS id", accept="application/vnd.apache.arrow.stream"
    )
    assert pa.ipc.open_stream(none.content).read_all().schema.names == ["id"]


ACCEPTED = {
    None: "application/jsonl",
    "*/*": "application/jsonl",
    "text/csv;q=0.5, application/x-ndjson": "application/jsonl",
    "text/*": "text/csv; charset=utf-8",
    "application/jsonl;q=0.1, application/vnd.apache.arrow.stream": "application/vnd.apache.arrow.stream",
    "text/html": None,
}


@pytest.mark.parametrize("accept", ACCEPTED)
async def test_the_format_is_what_is_accepted(service: Service, accept: str | None) -> None:
    response = await service.ask("RETURN 1 AS x", accept=accept)
    assert response.headers["content-type"] == (ACCEPTED[accept] or "application/json")
    assert response.status_code == (200 if ACCEPTED[accept] else 406)


async def test_without_the_extra_arrow_says_what_to_install(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bzpeer.http.cypher.has_arrow", lambda: False)
    response = await service.ask("RETURN 1 AS x", accept="application/vnd.apache.arrow.stream")
    assert (response.status_code, "'.[arrow]'" in response.text) == (406, True)
    assert (await service.ask("RETURN 1 AS x", accept="text/csv")).status_code == 200


async def _problem(response: httpx2.Response) -> tuple[int, str]:
    [error] = response.json()["errors"]
    assert error["message"]
    return response.status_code, error["extensions"]["code"]


async def test_problems(service: Service) -> None:
    client, body = service.client, {"statement": "RETURN 1 AS x"}
    assert await _problem(await client.post("/cypher", json=body)) == (401, "UNAUTHENTICATED")
    assert await _problem(await client.post("/cypher", json=body, headers=service.reader)) == (403, "FORBIDDEN")
    assert await _problem(await client.get("/cypher", headers=service.analyst)) == (405, "BAD_USER_INPUT")
    assert await _problem(await service.ask("MATCH (u:User) RETURN u")) == (403, "FORBIDDEN")
    assert await _problem(await service.ask("MATCH (p:Paper RETURN p")) == (400, "BAD_USER_INPUT")
    assert await _problem(await service.ask("RETURN 1 AS x", parameters=[1])) == (400, "BAD_USER_INPUT")
    assert await _problem(await service.ask("RETURN 1 AS x", limit=3)) == (400, "BAD_USER_INPUT")
    huge = "RETURN [x IN range(1, 200000) | x] AS x"
    assert await _problem(await service.ask(huge)) == (422, "QUERY_TOO_EXPENSIVE")
    plain = await client.post("/cypher", content="RETURN 1", headers=service.analyst | {"content-type": "text/plain"})
    assert await _problem(plain) == (415, "BAD_USER_INPUT")


async def test_a_cookie_counts_only_from_our_own_pages(service: Service) -> None:
    client, body = service.client, {"statement": "RETURN 1 AS x"}
    own, other = {"origin": str(client.base_url).rstrip("/")}, {"origin": "https://evil.example"}
    assert (await client.post("/cypher", json=body, headers=service.cookie | own)).text == '{"x":1}\n'
    assert await _problem(await client.post("/cypher", json=body, headers=service.cookie | other)) == (403, "FORBIDDEN")
    assert await _problem(await client.post("/cypher", json=body, headers=service.cookie)) == (403, "FORBIDDEN")


@pytest.mark.parametrize("accept", ["application/jsonl", "text/csv", "application/vnd.apache.arrow.stream"])
async def test_an_answer_that_fails_late_is_not_taken_for_whole(service: Service, accept: str) -> None:
    got = await service.broken(LATE, accept)
    if accept == "application/jsonl":
        *_, last = got.splitlines()
        assert json.loads(last)["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
    if accept == "application/vnd.apache.arrow.stream":
        reader = pa.ipc.open_stream(got)
        found = [reader.read_next_batch_with_custom_metadata() for _ in range(3)]
        assert found[-1].batch.num_rows == 0
        assert json.loads(found[-1].custom_metadata[b"errors"])["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_a_column_that_changes_its_type_late_is_told(service: Service) -> None:
    text = "UNWIND range(1, 20001) AS x RETURN CASE WHEN x > 20000 THEN 'a' ELSE x END AS x"
    got = await service.broken(text, "application/vnd.apache.arrow.stream")
    assert b"is int64 in the first rows" in got


async def test_a_statement_ends_when_its_client_goes(service: Service) -> None:
    sent = {"statement": ENDLESS}
    async with service.client.stream("POST", "/cypher", headers=service.analyst, json=sent) as response:
        parts = response.aiter_raw()  # closes the response when it is garbage collected
        assert await anext(parts)
        await until_running(service.graph, 1)
        await asyncio.sleep(0.5)  # the client reads nothing, so no rows are read from Neo4j
    await until_running(service.graph, 0)
    waiting = "UNWIND range(1, 1000000000) AS x UNWIND range(1, 1000000000) AS y RETURN count(x + y)"
    asking = asyncio.create_task(service.query(service.analyst, f'{{ cypher(statement: "{waiting}") {{ rows }} }}'))
    await until_running(service.graph, 1)
    asking.cancel()
    await until_running(service.graph, 0)


async def test_graphql(service: Service) -> None:
    text = f"query ($p: JSON, $n: Int) {{ cypher(statement: $s, parameters: $p, limit: $n) {{ {FIELDS} }} }}"
    text = text.replace("($p", "($s: String!, $p")
    answer = await service.query(
        service.analyst, text, s="UNWIND $l AS x RETURN x, x * 2 AS y", p={"l": [1, 2, 3]}, n=2
    )
    table = answer["data"]["cypher"]
    assert {name: table[name] for name in ("columns", "rows", "truncated")} == {
        "columns": ["x", "y"],
        "rows": [[1, 2], [2, 4]],
        "truncated": True,
    }
    assert table["elapsedMs"] > 0
    whole = await service.query(service.analyst, text, s=TITLES, n=4)
    assert whole["data"]["cypher"]["truncated"] is False
    assert whole["data"]["cypher"]["rows"][0] == ["A graph of learning", 2020, "2020-03-04", [1.0, 0.0]]


async def test_graphql_beside_other_fields(service: Service) -> None:
    text = """query ($s: String!) {
      first: cypher(statement: $s) { __typename rows }
      papers(first: 1) { totalCount }
      __typename
      second: cypher(statement: "RETURN date('2020-01-02') AS d, 0.5 AS h") { names: columns rows }
    }"""
    expected = {
        "first": {"__typename": "CypherResult", "rows": [[7]]},
        "papers": {"totalCount": 4},
        "__typename": "Query",
        "second": {"names": ["d", "h"], "rows": [["2020-01-02", 0.5]]},
    }
    answer = await service.query(service.analyst, text, s="RETURN 7 AS n")
    assert answer == {"data": expected}
    assert list(answer["data"]) == list(expected)
    by_field = await service.query(
        service.analyst, text.replace("__typename\n", "__schema { queryType { name } }\n", 1), s="RETURN 7 AS n"
    )
    assert by_field["data"]["second"] == expected["second"], "also by the other door"


async def test_graphql_refuses(service: Service) -> None:
    async def code(who: dict[str, str], statement: str, more: str = "") -> tuple[str, list[str] | None]:
        text = f"query ($s: String!) {{ cypher(statement: $s{more}) {{ rows }} }}"
        [error] = (await service.query(who, text, s=statement))["errors"]
        return error["extensions"]["code"], error.get("path")

    assert await code({}, "RETURN 1") == ("UNAUTHENTICATED", None)
    assert await code(service.reader, "RETURN 1") == ("FORBIDDEN", None)
    assert await code(service.analyst, "MATCH (u:User) RETURN u") == ("FORBIDDEN", ["cypher"])
    assert await code(service.analyst, "RETURN") == ("BAD_USER_INPUT", ["cypher"])
    assert await code(
        service.analyst, "UNWIND range(1, 9000) AS x RETURN toString(x) + $s", ", parameters: {s: 1}, limit: 10001"
    ) == ("BAD_USER_INPUT", None)
    long = "UNWIND range(1, 9000) AS x RETURN [y IN range(1, 100) | y]"
    assert await code(service.analyst, long, ", limit: 9000") == ("QUERY_TOO_EXPENSIVE", ["cypher"])
    four = "{ " + " ".join(f'a{n}: cypher(statement: "RETURN 1") {{ rows }}' for n in range(4)) + " }"
    [error] = (await service.query(service.analyst, four))["errors"]
    assert error["extensions"]["code"] == "QUERY_TOO_EXPENSIVE"
    query = {"query": '{ cypher(statement: "RETURN 1") { rows } }'}
    by_get = await service.client.get("/graphql", params=query, headers=service.cookie)
    assert (by_get.status_code, by_get.json()["errors"][0]["extensions"]["code"]) == (405, "BAD_USER_INPUT")


@dataclass(slots=True)
class Command:
    """`bzpeer query` in a process of its own."""

    environment: dict[str, str]

    async def __call__(self, *arguments: str, sent: str = "") -> tuple[int, bytes, str]:
        """Its exit code, standard output and standard error."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bzpeer", "query", *arguments),
            stdin=PIPE,
            stdout=PIPE,
            stderr=PIPE,
            env=self.environment,
        )
        out, err = await process.communicate(sent.encode())
        assert process.returncode is not None
        return process.returncode, out, err.decode()


@pytest.fixture
def run(graph: Graph, address: Address) -> Command:
    assert graph
    return Command({**os.environ, "NEO4J_URI": address.uri, "NEO4J_PASSWORD": address.password})


async def test_the_command(graph: Graph, run: Command) -> None:
    await fill_public(graph)
    text = "MATCH (p:Paper) WHERE p.year >= $from RETURN p.title AS title, p.year AS year ORDER BY year"
    lines = b'{"title":"Learning graphs","year":2018}\n{"title":"A graph of learning","year":2020}\n'
    assert await run(text, "-p", "from=2018") == (0, lines, "")
    _, table, _ = await run("-", "--format", "table", "-p", "from=2018", sent=text)
    assert table.decode().splitlines() == [
        "title                year",
        "───────────────────  ────",
        "Learning graphs      2018",
        "A graph of learning  2020",
    ]
    _, rows, _ = await run("RETURN $name AS n", "-p", "name=Ada Lovelace", "--format", "csv")
    assert rows == b"n\r\nAda Lovelace\r\n"


async def test_the_command_writes_parquet(graph: Graph, run: Command) -> None:
    await fill_public(graph)
    parquet: Any = import_module("pyarrow.parquet")
    _, years, _ = await run("MATCH (p:Paper) RETURN p.year AS year ORDER BY year", "--format", "parquet")
    assert parquet.read_table(io.BytesIO(years))["year"].to_pylist() == [2011, 2015, 2018, 2020]
    _, many, _ = await run("UNWIND range(1, 30000) AS x RETURN x", "--format", "parquet")
    assert parquet.read_table(io.BytesIO(many))["x"].to_pylist() == list(range(1, 30_001))


async def test_the_command_refuses(run: Command) -> None:
    code, printed, told = await run("MATCH (u:User) RETURN u")
    assert (code, printed) == (1, b"")
    assert "Name public labels only" in told
    assert (await run("RETURN 1", "-p", "x"))[0] == 2
    assert (await run("RETURN 1", "--format", "xml"))[0] == 2
