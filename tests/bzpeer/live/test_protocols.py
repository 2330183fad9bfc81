"""The protocols of subscriptions: authentication, close codes, and the format of an event."""

import json
import time
from typing import Any

import httpx2
import pytest
from websockets.typing import Subprotocol

from bzpeer.identity.signing import Audience, KeyRing
from bzpeer.live.socket import OPERATIONS_MAX
from tests.clients.application import SECRET
from tests.clients.follower import FOLLOW, LIKE, PATIENCE_S, UNLIKE, Service, closing, heard, say, subscribe
from tests.graphs.town import user_id

INIT = {"type": "connection_init"}
SUBSCRIBE = {"id": "1", "type": "subscribe", "payload": {"query": FOLLOW}}
CLOSES: list[tuple[list[Any], int]] = [
    (["{"], 4400),
    ([json.dumps([])], 4400),
    ([{"type": "hello"}], 4400),
    ([INIT, {"type": "subscribe", "payload": {"query": FOLLOW}}], 4400),
    ([INIT, {"id": "1", "type": "subscribe", "payload": {"query": 5}}], 4400),
    ([{"type": "connection_init", "payload": []}], 4400),
    ([b"\x00"], 4400),
    ([SUBSCRIBE], 4401),
    ([{"type": "connection_init", "payload": {"Authorization": "Bearer x.y.z"}}], 4403),
    ([{"type": "connection_init", "payload": {"authorization": "Basic x"}}], 4403),
    ([INIT, SUBSCRIBE, SUBSCRIBE], 4409),
    ([INIT, INIT], 4429),
]


@pytest.mark.parametrize(("messages", "code"), CLOSES)
async def test_the_socket_is_closed_for_what_breaks_the_protocol(
    service: Service, messages: list[Any], code: int
) -> None:
    async with service.socket(init=False) as socket:
        for message in messages:
            await socket.send(json.dumps(message) if isinstance(message, dict) else message)
        assert await closing(socket) == code


async def test_the_socket_speaks_one_protocol_and_only_to_our_pages(service: Service, monkeypatch: Any) -> None:
    async with service.socket(init=False, protocol=Subprotocol("graphql-ws")) as socket:
        assert await closing(socket) == 4406
    monkeypatch.setattr("bzpeer.live.socket.INIT_SECONDS", 0.2)
    async with service.socket(init=False) as socket:
        assert await closing(socket) == 4408
    # a cookie in a handshake that another site caused
    claims = {"sub": user_id("ada"), "sid": "sada"}
    cookie = KeyRing([SECRET.encode()]).sign(Audience.BROWSER, claims, expires=int(time.time()) + 60)
    for origin, code in (("https://evil.example", 4403), (f"http://127.0.0.1:{service.port}", None)):
        headers = {"cookie": f"bzpeer={cookie}", "origin": origin}
        async with service.socket(init=False, headers=headers) as socket:
            await say(socket, **INIT)
            if code is None:
                assert await heard(socket) == {"type": "connection_ack"}
                continue
            assert await closing(socket) == code


async def test_all_operations_go_over_the_socket(service: Service) -> None:
    async with service.socket("ada") as socket:
        await say(socket, type="ping", payload={"at": 1})
        assert await heard(socket) == {"type": "pong", "payload": {"at": 1}}
        await say(socket, id="q", type="subscribe", payload={"query": "{ papers { totalCount } }"})
        assert (await heard(socket))["payload"] == {"data": {"papers": {"totalCount": 2}}}
        assert await heard(socket) == {"id": "q", "type": "complete"}
        await say(socket, id="q", type="subscribe", payload={"query": "{ nothing }"})
        refused = await heard(socket)
        assert (refused["type"], refused["payload"][0]["extensions"]["code"]) == ("error", "GRAPHQL_VALIDATION_FAILED")
        await subscribe(socket, "s", after="0")
        await say(socket, id="m", type="subscribe", payload=LIKE)
        messages = [await heard(socket) for _ in range(3)]
        assert {"id": "m", "type": "complete"} in messages
        assert {message["id"] for message in messages} == {"m", "s"}
        await say(socket, id="s", type="complete")
        await say(socket, id="m", type="subscribe", payload=UNLIKE)
        assert [(await heard(socket))["type"] for _ in range(2)] == ["next", "complete"]
        await say(socket, type="ping")
        assert await heard(socket) == {"type": "pong"}  # and no message of the completed operation


async def test_a_query_by_server_sent_events_is_one_event(service: Service) -> None:
    async with httpx2.AsyncClient(trust_env=False, timeout=PATIENCE_S) as client:
        headers = {"accept": "text/event-stream"}
        answer = await client.post(service.url, json={"query": "{ papers { totalCount } }"}, headers=headers)
        assert answer.text == 'event: next\ndata: {"data":{"papers":{"totalCount":2}}}\n\nevent: complete\ndata:\n\n'
        by_get = await client.get(service.url, params={"query": LIKE["query"]}, headers=headers)
        assert "BAD_USER_INPUT" in by_get.text
        plain = await client.post(service.url, json={"query": FOLLOW})
        assert plain.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_one_connection_runs_only_so_many_operations(service: Service) -> None:
    async with service.socket() as socket:
        for number in range(OPERATIONS_MAX + 1):
            await subscribe(socket, str(number))
        refused = await heard(socket)
        assert (refused["type"], refused["id"]) == ("error", str(OPERATIONS_MAX))
        assert refused["payload"][0]["extensions"]["code"] == "RATE_LIMITED"
        await say(socket, id="0", type="complete")
        await subscribe(socket, "again", after="0")
        await service.change("ada", LIKE["query"])
        # subscriptions that began after the change get no event
        while (await heard(socket))["id"] != "again":
            pass
