"""The application around GraphQL: health, pages, static files, logs, request ids, internal errors."""

import hashlib
import json
import logging
import re
from collections.abc import AsyncGenerator

import httpx2
import pytest
import pytest_asyncio
from bs4 import BeautifulSoup
from graphql import get_introspection_query
from starlette.applications import Starlette

from bzpeer.http.app import create_app
from bzpeer.http.graphiql import STATIC
from bzpeer.http.logs import configure_logging, request_id
from bzpeer.http.services import services_of
from cypher.statement import Statement
from graphdb.connect import Address, connect
from graphdb.graph import Graph, Row
from tests.clients.application import client_of, settings_for

BROWSER = {"accept": "text/html,*/*;q=0.8"}
PROGRAM = {"accept": "application/json"}
ENDLESS = Statement("UNWIND range(1, 1000000000) AS x UNWIND range(1, 1000000000) AS y RETURN count(x + y)")


@pytest_asyncio.fixture(loop_scope="session")
async def served(graph: Graph, address: Address) -> AsyncGenerator[tuple[httpx2.AsyncClient, Starlette]]:
    await graph.write(
        Statement("CREATE (p:Paper {id: 'W1', title: 'On Testing'}), (:Identifier {key: 'W1'})-[:IDENTIFIES]->(p)")
    )
    async with client_of(settings_for(address)) as (client, app):
        yield client, app


async def test_health(served: tuple[httpx2.AsyncClient, Starlette]) -> None:
    client, _ = served
    assert (await client.get("/live")).json() == {"status": "live"}
    assert (await client.get("/ready")).json() == {"status": "ready"}


async def test_it_is_ready_when_what_ships_is_planned(
    graph: Graph, address: Address, capsys: pytest.CaptureFixture[str]
) -> None:
    app = create_app(settings_for(address))
    async with app.router.lifespan_context(app):
        transport = httpx2.ASGITransport(app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://bzpeer.test") as client:
            early = await client.get("/ready")
            assert (early.status_code, early.json()["reason"]) == (503, "the shipped operations are being planned")
            await services_of(app).preplanning
            assert (await client.get("/ready")).json() == {"status": "ready"}
    assert "could not be planned" not in capsys.readouterr().err


async def test_not_ready_while_migrations_are_pending(
    served: tuple[httpx2.AsyncClient, Starlette], graph: Graph
) -> None:
    client, _ = served
    [[saved]] = await graph.write(
        Statement("MATCH (m:Migration {number: 1}) WITH m, properties(m) AS saved DELETE m RETURN saved")
    )
    response = await client.get("/ready")
    await graph.write(Statement("CREATE (m:Migration) SET m = $saved", {"saved": saved}))
    assert (response.status_code, response.json()["reason"]) == (503, "1 migrations are pending")


async def test_without_neo4j_it_lives_is_not_ready_and_says_unavailable(
    served: tuple[httpx2.AsyncClient, Starlette],
) -> None:
    client, app = served
    services_of(app).graph = connect(Address("bolt://127.0.0.1:9", "neo4j", "x"), timeout_s=1)
    try:
        assert (await client.get("/live")).status_code == 200
        ready = await client.get("/ready")
        assert ready.status_code == 503
        assert "://" not in ready.text, "addresses belong in the log only"
        response = await client.post("/graphql", json={"query": "{ papers { totalCount } }"})
        assert response.status_code == 503
        assert response.json()["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
        assert "://" not in response.text
        assert "NEO4J" not in response.text
        assert (await client.get("/papers/W1")).status_code == 503
    finally:
        await services_of(app).graph.close()


async def test_a_paper_that_takes_too_long_or_cannot_be_told_is_not_missing(
    served: tuple[httpx2.AsyncClient, Starlette], graph: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, app = served

    class Slow:
        async def read(self, _statement: Statement) -> list[Row]:
            return await graph.read(ENDLESS, timeout_s=0.5)

    with monkeypatch.context() as patch:
        patch.setattr(services_of(app), "graph", Slow())
        late = await client.get("/papers/W1", headers=PROGRAM)
    assert (late.status_code, late.json()["errors"][0]["extensions"]["code"]) == (504, "TIMEOUT")
    await graph.write(Statement("MATCH (p:Paper {id: 'W1'}) SET p.citationCount = 'many'"))
    broken = await client.get("/papers/W1", headers=PROGRAM)
    assert (broken.status_code, broken.json()["errors"][0]["extensions"]["code"]) == (500, "INTERNAL_SERVER_ERROR")


async def test_a_paper_beyond_the_limits_is_not_missing(graph: Graph, address: Address) -> None:
    async with client_of(settings_for(address, cost_max=1)) as (client, _):
        response = await client.get("/papers/W1", headers=PROGRAM)
    assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == (422, "QUERY_TOO_EXPENSIVE")


async def test_a_paper_has_an_address(served: tuple[httpx2.AsyncClient, Starlette]) -> None:
    client, _ = served
    found = await client.get("/papers/W1", headers=PROGRAM)
    assert (found.status_code, found.json()["data"]["paper"]["title"]) == (200, "On Testing")
    assert (await client.get("/papers/W2")).status_code == 404
    assert (await client.get("/papers/no-such-id")).status_code == 404
    opened = await client.get("/papers/W1", headers=BROWSER)
    assert (opened.status_code, BeautifulSoup(opened.text, "html.parser").select("h1")[0].text) == (200, "On Testing")


async def test_the_editor_needs_no_other_host(served: tuple[httpx2.AsyncClient, Starlette]) -> None:
    client, _ = served
    page = await client.get("/graphql", headers=BROWSER)
    assert "script-src 'self'" in page.headers["content-security-policy"]
    addresses = re.findall(r'(?:src|href)="([^"]+)"', page.text)
    assert addresses
    for address in addresses:
        assert address.startswith("/static/")
        assert (await client.get(address)).status_code == 200
    documented = dict(re.findall(r"^([0-9a-f]{64})  (\S+)$", (STATIC / "graphiql" / "README.md").read_text(), re.M))
    assert len(documented) == 4
    for digest, name in documented.items():
        assert hashlib.sha256((STATIC / "graphiql" / name).read_bytes()).hexdigest() == digest
    assert not re.findall(r"url\((?!data:)", (STATIC / "graphiql" / "graphiql.min.css").read_text())


async def test_the_editors_introspection_is_answered(served: tuple[httpx2.AsyncClient, Starlette]) -> None:
    client, _ = served
    response = await client.post("/graphql", json={"query": get_introspection_query(input_value_deprecation=True)})
    assert "errors" not in response.json()


async def test_what_is_not_there_is_told_in_the_same_form(served: tuple[httpx2.AsyncClient, Starlette]) -> None:
    client, _ = served
    missing = await client.get("/nowhere")
    assert (missing.status_code, missing.json()["errors"][0]["extensions"]["code"]) == (404, "NOT_FOUND")
    refused = await client.post("/live")
    assert (refused.status_code, refused.json()["errors"][0]["extensions"]["code"]) == (405, "BAD_USER_INPUT")


async def test_requests_have_ids_in_response_and_log(
    served: tuple[httpx2.AsyncClient, Starlette], capsys: pytest.CaptureFixture[str]
) -> None:
    client, _ = served
    configure_logging("json", "debug")
    given = await client.get("/ready", headers={"x-request-id": "mine-1"})
    made = await client.get("/live", headers={"x-request-id": "not sane!"})
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert given.headers["x-request-id"] == "mine-1"
    assert re.fullmatch(r"[0-9a-f]{32}", made.headers["x-request-id"])
    ended = [line for line in lines if line["logger"] == "bzpeer.http"]
    assert [(line["request_id"], line["status"]) for line in ended] == [
        ("mine-1", 200),
        (made.headers["x-request-id"], 200),
    ]
    statements = [line for line in lines if line["logger"] == "bzpeer.graphdb"]
    assert {line["request_id"] for line in statements} == {"mine-1"}
    assert all("RETURN" in line["cypher"] for line in statements), "debug shows each statement"
    assert request_id.get() is None


async def test_a_fault_of_ours_is_told_without_its_insides(
    served: tuple[httpx2.AsyncClient, Starlette], capsys: pytest.CaptureFixture[str]
) -> None:
    client, app = served
    configure_logging("text", "info")
    graph = services_of(app).graph
    del services_of(app).graph
    response = await client.post("/graphql", json={"query": "{ papers { totalCount } }"})
    services_of(app).graph = graph
    assert response.status_code == 500
    assert response.json()["errors"][0]["extensions"]["code"] == "INTERNAL_SERVER_ERROR"
    assert "Traceback" not in response.text
    assert response.headers["x-request-id"]
    assert "a request failed" in capsys.readouterr().err


def test_readable_logs_show_what_belongs_to_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("text", "info")
    logging.getLogger("bzpeer.x").info("done %d", 3, extra={"rows": 7})
    assert re.search(r"\d\d:\d\d:\d\d INFO bzpeer.x done 3 rows=7", capsys.readouterr().err)
