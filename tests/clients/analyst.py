"""The service as analysts ask it."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx2

from bzpeer.http.app import create_app
from bzpeer.identity.accounts import SessionKind, open_session
from bzpeer.identity.claims import SESSION_COOKIE
from bzpeer.identity.signing import Audience, KeyRing
from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from tests.clients.application import SECRET, settings_for, started
from tests.clients.identity_provider import listening

RING = KeyRing([SECRET.encode()])


@dataclass(slots=True)
class Service:
    """The service as it listens, and tokens of who may ask and who may not."""

    client: httpx2.AsyncClient
    graph: Graph
    analyst: dict[str, str]
    reader: dict[str, str]
    cookie: dict[str, str]

    async def ask(self, statement: str, *, accept: str | None = None, **more: Any) -> httpx2.Response:
        """What POST /cypher answers; `more` is JSON sent beside the statement."""
        headers = self.analyst | ({} if accept is None else {"accept": accept})
        return await self.client.post("/cypher", headers=headers, json={"statement": statement, **more})

    async def broken(self, statement: str, accept: str) -> bytes:
        """What is sent of an answer that ends without its end."""
        got = b""
        sent = {"statement": statement}
        headers = self.analyst | {"accept": accept}
        async with self.client.stream("POST", "/cypher", headers=headers, json=sent) as response:
            assert response.status_code == 200
            try:
                async for part in response.aiter_raw():
                    got += part
            except httpx2.RemoteProtocolError:
                return got
        raise AssertionError("it had an end")

    async def query(self, who: dict[str, str], text: str, **variables: Any) -> dict[str, Any]:
        """What /graphql answers; variables and answer are JSON."""
        sent = {"query": text, "variables": variables}
        return (await self.client.post("/graphql", headers=who, json=sent)).json()


@asynccontextmanager
async def asked_by_analysts(graph: Graph, address: Address, **settings: Any) -> AsyncGenerator[Service]:
    """The service on this graph, with an analyst and a reader in it; `settings` are fields of Settings, of any type."""
    bearers: dict[str, dict[str, str]] = {}
    for name, roles in {"analyst": ["ANALYST"], "reader": ["READER"]}.items():
        user = Statement("CREATE (:User {id: $id, handle: $id, roles: $roles})", {"id": name, "roles": roles})
        await graph.write(user)
        session, expires = await open_session(graph, name, SessionKind.TOKEN, 3600)
        token = RING.sign(Audience.API, {"sub": name, "sid": session}, expires=expires)
        bearers[name] = {"authorization": f"Bearer {token}"}
    session, expires = await open_session(graph, "analyst", SessionKind.BROWSER, 3600)
    cookie = RING.sign(Audience.BROWSER, {"sub": "analyst", "sid": session}, expires=expires)
    app = create_app(settings_for(address, **settings))
    async with (
        started(app),
        listening(lambda _: app) as port,
        httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=60) as client,
    ):
        yield Service(client, graph, bearers["analyst"], bearers["reader"], {"cookie": f"{SESSION_COOKIE}={cookie}"})
