"""The development sign-in: for requests on the same machine only; no header enables it."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
from starlette.types import ASGIApp, Receive, Scope, Send

from bzpeer.http.app import create_app
from bzpeer.http.services import services_of
from bzpeer.identity.development import DevelopmentSignIn, is_embedded
from bzpeer.settings import Settings
from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from tests.clients.application import settings_for, started
from tests.clients.identity_provider import listening

HTML = {"accept": "text/html"}


class WithClientAddress:
    """The application, as it sees a client at another address."""

    def __init__(self, app: ASGIApp, client: str) -> None:
        self._app = app
        self._client = client

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app({**scope, "client": (self._client, 5000)}, receive, send)


@asynccontextmanager
async def served(
    settings: Settings, *, embedded: bool = True, host: str = "127.0.0.1", client: str | None = None
) -> AsyncGenerator[httpx2.AsyncClient]:
    """A client of the application, which listens at a port. `client` is the address that requests seem to come from."""
    app = create_app(settings)
    async with started(app):
        services_of(app).development_sign_in = DevelopmentSignIn(embedded=embedded, public_url=settings.public_url)
        outermost = WithClientAddress(app, client) if client else app
        async with (
            listening(lambda _: outermost, host) as port,
            httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as asking,
        ):
            yield asking


async def sign_in(client: httpx2.AsyncClient, handle: Any = "ada", **headers: str) -> httpx2.Response:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return await client.post("/sign-in/development", json={"handle": handle}, headers=given)


JSON = {"accept": "application/json"}


async def ways(client: httpx2.AsyncClient) -> list[str]:
    return [way["way"] for way in (await client.get("/sign-in", headers=JSON)).json()["ways"]]


async def test_a_handle_is_enough_on_ones_own_machine(graph: Graph, address: Address) -> None:
    async with served(settings_for(address)) as client:
        assert await ways(client) == ["development"]
        page = await client.get("/sign-in", params={"next": "/papers/W1"}, headers=HTML)
        assert 'action="/sign-in/development"' in page.text
        assert 'name="next" value="/papers/W1"' in page.text
        assert page.text.count("<script") == page.text.count('<script type="module" src="/static/assets/') == 1
        assert "default-src 'none'" in page.headers["content-security-policy"]
        own = str(client.base_url).rstrip("/")
        form = {"handle": "ada", "next": "/papers/W1"}
        there = await client.post("/sign-in/development", data=form, headers={**HTML, "origin": own})
        assert (there.status_code, there.headers["location"]) == (303, "/papers/W1")
        me = (await client.get("/sign-in", headers=JSON)).json()["user"]
        assert me["handle"] == "ada"
        former = client.cookies["bzpeer"]
        again = (await sign_in(client, origin=own)).json()["user"]
        assert (again, client.cookies["bzpeer"] == former) == (me, False)
    rows = await graph.read(
        Statement("MATCH (u:User)-[:HOLDS]->(s) RETURN u.issuer, u.roles, s.revokedAt IS NULL ORDER BY s.createdAt")
    )
    assert rows == [["local", ["READER"], False], ["local", ["READER"], True]], "the former session ends"


@pytest.mark.parametrize("handle", [None, 7, "", "Ada", "a" * 41, "-a", "a b", "<script>", "ädä", ["ada"]])
async def test_handles_are_plain(graph: Graph, address: Address, handle: Any) -> None:
    async with served(settings_for(address)) as client:
        response = await sign_in(client, handle)
    assert (response.status_code, "handle" in response.json()["errors"][0]["message"]) == (400, True)
    assert await graph.read(Statement("MATCH (u:User) RETURN u")) == []


async def test_the_handle_of_who_signs_in_elsewhere_is_refused(graph: Graph, address: Address) -> None:
    await graph.write(Statement("CREATE (:User {id: 'u-a', handle: 'ada', issuer: 'https://orcid.org', subject: '1'})"))
    async with served(settings_for(address)) as client:
        response = await sign_in(client)
    assert (response.status_code, response.json()["errors"][0]["extensions"]) == (409, {"code": "CONFLICT"})
    assert await graph.read(Statement("MATCH (s:Session) RETURN s")) == []


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"x" * 5000, b'{"handle": "\\ud800"}'])
async def test_bodies_that_are_none_are_refused(graph: Graph, address: Address, body: bytes) -> None:
    async with served(settings_for(address)) as client:
        for media in ("application/json", "application/x-www-form-urlencoded", "text/plain"):
            response = await client.post("/sign-in/development", content=body, headers={"content-type": media})
            assert response.status_code in {400, 413}


async def refused(client: httpx2.AsyncClient, **headers: str) -> None:
    response = await sign_in(client, **headers)
    assert (response.status_code, response.json()["errors"][0]["extensions"]) == (403, {"code": "FORBIDDEN"}), headers
    assert "set-cookie" not in response.headers


async def test_headers_turn_it_off_only(graph: Graph, address: Address) -> None:
    async with served(settings_for(address)) as client:
        for header, value in {
            "x_forwarded_for": "127.0.0.1",
            "x_forwarded_host": "127.0.0.1",
            "forwarded": "for=127.0.0.1",
            "via": "1.1 proxy",
            "x_real_ip": "127.0.0.1",
            "origin": "http://evil.example",
            "sec_fetch_site": "cross-site",
        }.items():
            await refused(client, **{header: value})
        for host in (
            "evil.example",
            "evil.example:8000",
            "127.0.0.1.evil.example",
            "127.0.0.1@evil.example",
            "192.0.2.7",
        ):
            await refused(client, host=host)
        await refused(client, cookie="bzpeer=x")  # a browser's request without an Origin
        assert (await sign_in(client, host="localhost:8000")).status_code == 200
    loopback = {"x_forwarded_for": "127.0.0.1", "forwarded": "for=127.0.0.1", "x_real_ip": "127.0.0.1"}
    async with served(settings_for(address), client="192.0.2.7") as client:
        for headers in ({}, loopback, {"host": "127.0.0.1"}):
            await refused(client, **headers)
        assert await ways(client) == []
    async with served(settings_for(address), client="::1") as client:
        assert await ways(client) == ["development"]


async def test_it_is_off_unless_embedded_on_loopback_and_not_public(graph: Graph, address: Address) -> None:
    async with served(settings_for(address), embedded=False) as client:
        await refused(client)
    async with served(settings_for(address, public_url="https://graph.example")) as client:
        await refused(client)
    async with served(settings_for(address), host="0.0.0.0") as client:  # noqa: S104  # that is what is tested
        await refused(client)
        assert (await client.get("/sign-in", headers=JSON)).json()["ways"] == []


async def test_a_neo4j_is_embedded_only_if_it_is_the_one_of_the_home(address: Address, tmp_path: Path) -> None:
    assert await is_embedded(Settings(home=tmp_path))
    assert not await is_embedded(settings_for(address, home=tmp_path))
    assert not await is_embedded(Settings(neo4j_uri="neo4j+s://graph.example", home=tmp_path))
    assert not await is_embedded(Settings(neo4j_uri="bolt://127.0.0.1:7687", home=tmp_path))
