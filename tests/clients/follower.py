"""The service, listening, and clients that follow papers and change things on them."""

import asyncio
import json
import time
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx2
import pytest
import websockets
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from bzpeer.identity.signing import Audience, KeyRing
from graphdb.graph import Graph
from tests.clients.application import SECRET
from tests.graphs.town import user_id

PROTOCOL = Subprotocol("graphql-transport-ws")
PATIENCE_S = 60
"""Neo4j plans each text it has not seen: on a busy machine that takes seconds."""
FOLLOW = """subscription ($after: ID, $paper: ID! = "W1") {
  paperActivity(paper: $paper, after: $after) {
    __typename
    ... on VotesChanged { paper { id } votes { likes dislikes viewerVote } }
    ... on ReactionsChanged { reactions { kind count } }
    ... on SavesChanged { saveCount }
    ... on ReviewChanged { withdrawn review { strength } }
    ... on CommentChanged { comment { body author { handle } } }
  }
}"""
LIKE = {"query": 'mutation { vote(paper: "W1", value: LIKE) { id } }'}
UNLIKE = {"query": 'mutation { vote(paper: "W1") { id } }'}


def token(handle: str, session: str | None = None, *, seconds: int = 600) -> str:
    claims = {"sub": user_id(handle), "sid": session or f"s{handle}"}
    return KeyRing([SECRET.encode()]).sign(Audience.API, claims, expires=int(time.time()) + seconds)


def bearer(handle: str) -> dict[str, str]:
    return {"authorization": f"Bearer {token(handle)}"}


class Service:
    """The application, listening, and what clients do with it."""

    def __init__(self, port: int, graph: Graph) -> None:
        self.port = port
        self.graph = graph
        self.url = f"http://127.0.0.1:{port}/graphql"

    async def change(self, who: str, query: str, **variables: Any) -> Any:
        async with httpx2.AsyncClient(trust_env=False, timeout=PATIENCE_S) as client:
            asked = {"query": query, "variables": variables}
            response = (await client.post(self.url, json=asked, headers=bearer(who))).json()
        assert "errors" not in response, response
        [payload] = response["data"].values()
        return payload

    @asynccontextmanager
    async def socket(
        self,
        who: str | None = None,
        *,
        init: bool = True,
        protocol: Subprotocol = PROTOCOL,
        headers: dict[str, str] | None = None,
    ) -> AsyncGenerator[ClientConnection]:
        address = f"ws://127.0.0.1:{self.port}/graphql"
        async with connect(address, subprotocols=[protocol], additional_headers=headers, proxy=None) as socket:
            if init:
                payload = {"Authorization": f"Bearer {token(who)}"} if who else {}
                await say(socket, type="connection_init", payload=payload)
                assert await heard(socket) == {"type": "connection_ack"}
            yield socket

    @asynccontextmanager
    async def stream(
        self, who: str | None = None, last: str | None = None, **variables: Any
    ) -> AsyncGenerator[AsyncIterator[dict[str, str]]]:
        headers = {"accept": "text/event-stream", **(bearer(who) if who else {})}
        if last is not None:
            headers["last-event-id"] = last
        asked = {"query": FOLLOW, "variables": variables}
        async with (
            httpx2.AsyncClient(trust_env=False, timeout=PATIENCE_S) as client,
            client.stream("POST", self.url, json=asked, headers=headers) as response,
        ):
            assert response.headers["content-type"].startswith("text/event-stream")
            yield _parsed(response.aiter_lines())


async def _parsed(lines: AsyncIterator[str]) -> AsyncIterator[dict[str, str]]:
    fields: dict[str, str] = {}
    async for line in lines:
        if line:
            name, _, value = line.partition(":")
            fields[name] = value.removeprefix(" ")
        elif fields:
            yield fields
            fields = {}


async def say(socket: ClientConnection, **message: Any) -> None:
    await socket.send(json.dumps(message))


async def heard(socket: ClientConnection) -> Any:
    return json.loads(await asyncio.wait_for(socket.recv(), PATIENCE_S))


async def closing(socket: ClientConnection) -> int:
    """The code it is closed with, whatever it says before."""
    with pytest.raises(websockets.ConnectionClosed) as closed:
        await _listen(socket)
    assert closed.value.rcvd is not None
    return closed.value.rcvd.code


async def _listen(socket: ClientConnection) -> None:
    while True:
        await heard(socket)


async def subscribe(socket: ClientConnection, id: str = "1", **variables: Any) -> None:
    await say(socket, id=id, type="subscribe", payload={"query": FOLLOW, "variables": variables})


async def next_of(socket: ClientConnection) -> Any:
    message = await heard(socket)
    assert message["type"] == "next", message
    return message["payload"]["data"]["paperActivity"]
