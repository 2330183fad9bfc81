"""GraphQL over HTTP: media types, status codes, methods, bodies."""

import json
from collections.abc import AsyncGenerator
from typing import Any

import httpx2
import pytest
import pytest_asyncio

from bzpeer.http.media_types import JSON_TYPE, RESPONSE_TYPE, prefers_html, response_type
from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from tests.clients.application import client_of, settings_for

PAPER = Statement(
    "CREATE (p:Paper {id: 'W1', title: 'On Testing', year: 2021}), (:Identifier {key: 'W1'})-[:IDENTIFIES]->(p),"
    " (:Identifier {key: 'doi:10.1000/a'})-[:IDENTIFIES]->(p)"
)
QUERY = "query Q($id: ID!) { paper(by: {id: $id}) { title } }"


@pytest_asyncio.fixture(loop_scope="session")
async def client(graph: Graph, address: Address) -> AsyncGenerator[httpx2.AsyncClient]:
    await graph.write(PAPER)
    async with client_of(settings_for(address, environment="development")) as (client, _):
        yield client


async def post(client: httpx2.AsyncClient, body: Any, **headers: str) -> httpx2.Response:
    content = body if isinstance(body, str | bytes) else json.dumps(body)
    given = {"content-type": JSON_TYPE, **{name.replace("_", "-"): value for name, value in headers.items()}}
    return await client.post("/graphql", content=content, headers=given)


async def test_a_query_is_answered_by_post_and_by_get_with_one_statement(client: httpx2.AsyncClient) -> None:
    expected = {"data": {"paper": {"title": "On Testing"}}}
    posted = await post(client, {"query": QUERY, "variables": {"id": "W1"}, "operationName": "Q"})
    got = await client.get("/graphql", params={"query": QUERY, "variables": '{"id": "W1"}'})
    for response in (posted, got):
        assert (response.status_code, response.json()) == (200, expected)
        assert response.headers["content-type"] == "application/json; charset=utf-8"
        assert response.headers["x-bzpeer-statements"] == "1"
        assert response.headers["x-bzpeer-cypher"].startswith("CALL () { MATCH (:Identifier {key: $p0})")


async def test_statements_are_shown_in_development_only(graph: Graph, address: Address) -> None:
    async with client_of(settings_for(address)) as (client, _):
        response = await post(client, {"query": "{ papers { totalCount } }"})
    assert response.json() == {"data": {"papers": {"totalCount": 0}}}
    assert not [name for name in response.headers if name.startswith("x-bzpeer")]


@pytest.mark.parametrize(
    ("accept", "kind", "invalid_status"),
    [
        (None, JSON_TYPE, 200),
        ("*/*", JSON_TYPE, 200),
        (JSON_TYPE, JSON_TYPE, 200),
        (RESPONSE_TYPE, RESPONSE_TYPE, 400),
        (f"{RESPONSE_TYPE}, {JSON_TYPE};q=0.9", RESPONSE_TYPE, 400),
        (f"{JSON_TYPE}, {RESPONSE_TYPE};q=0.5", JSON_TYPE, 200),
        ("text/plain, application/*;q=0.1", JSON_TYPE, 200),
        ("text/html;q=0.1, application/json", JSON_TYPE, 200),
        ("text/plain", None, 406),
        ("application/json;q=0", None, 406),
        ("application/json;q=many", None, 406),
    ],
)
async def test_media_types_are_negotiated(
    client: httpx2.AsyncClient, accept: str | None, kind: str | None, invalid_status: int
) -> None:
    assert response_type(accept) == kind
    headers = {} if accept is None else {"accept": accept}
    if accept is None:
        del client.headers["accept"]
    response = await post(client, {"query": "{ nope }"}, **headers)
    assert response.status_code == invalid_status
    assert response.json()["errors"][0]["extensions"]["code"] in {"GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"}
    if kind:
        assert response.headers["content-type"] == f"{kind}; charset=utf-8"


@pytest.mark.parametrize(
    ("accept", "html"),
    [
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", True),
        ("application/json, text/html;q=0.9", False),
        ("*/*", False),
        (None, False),
    ],
)
async def test_browsers_get_the_editor_at_the_same_address(
    client: httpx2.AsyncClient, accept: str | None, html: bool
) -> None:
    assert prefers_html(accept) is html
    headers = {} if accept is None else {"accept": accept}
    response = await client.get("/graphql", params={"query": "{ __typename }"}, headers=headers)
    assert response.headers["content-type"].startswith("text/html" if html else "application/json")


@pytest.mark.parametrize(
    ("method", "body", "headers", "status"),
    [
        ("POST", "{", {}, 400),
        ("POST", "[]", {}, 400),
        ("POST", "{}", {}, 400),
        ("POST", '{"query": 1}', {}, 400),
        ("POST", '{"query": "{a}", "variables": []}', {}, 400),
        ("POST", '{"query": "{a}", "operationName": 1}', {}, 400),
        ("POST", '{"query": "{a}", "extensions": 1}', {}, 400),
        ("POST", '{"query": "{a}"}', {"content-type": "text/plain"}, 415),
        ("POST", '{"query": "{a}"}', {"content-type": "application/json; charset=iso-8859-1"}, 415),
        ("POST", b"\xff\xfe", {}, 400),
        ("POST", "{" * 1_000_000, {}, 413),
        ("PUT", '{"query": "{a}"}', {}, 405),
        ("GET", "", {}, 400),
    ],
)
async def test_what_is_no_graphql_request_is_told_so(
    client: httpx2.AsyncClient, method: str, body: str | bytes, headers: dict[str, str], status: int
) -> None:
    given = {"content-type": JSON_TYPE, **headers}
    response = await client.request(method, "/graphql", content=body, headers=given)
    assert response.status_code == status
    [error] = response.json()["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert "Traceback" not in response.text


async def test_a_body_without_a_length_is_cut_off_too(client: httpx2.AsyncClient) -> None:
    async def endless() -> AsyncGenerator[bytes]:
        for _ in range(1000):
            yield b"{" * 1000

    response = await client.post("/graphql", content=endless(), headers={"content-type": JSON_TYPE})
    assert response.status_code == 413


async def test_variables_by_get_must_be_json(client: httpx2.AsyncClient) -> None:
    response = await client.get("/graphql", params={"query": "{ __typename }", "variables": "{"})
    assert response.status_code == 400


async def test_a_mutation_by_get_is_not_allowed(client: httpx2.AsyncClient) -> None:
    query = 'mutation { savePaper(paper: "W1") { id } }'
    got = await client.get("/graphql", params={"query": query})
    assert (got.status_code, got.headers["allow"]) == (405, "POST")
    posted = await post(client, {"query": query})
    assert posted.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert posted.headers["x-bzpeer-statements"] == "0"


async def test_introspection_and_data_come_together(client: httpx2.AsyncClient) -> None:
    query = '{ __schema { queryType { name } } a: paper(by: {doi: "https://doi.org/10.1000/A"}) { year } }'
    response = await post(client, {"query": query})
    assert response.json() == {"data": {"__schema": {"queryType": {"name": "Query"}}, "a": {"year": 2021}}}
    assert response.headers["x-bzpeer-statements"] == "1"
