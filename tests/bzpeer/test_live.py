"""What happens on a paper, followed over WebSockets and server-sent events: all of it, once, in order."""

import asyncio
import json
import time
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
import pytest_asyncio
import websockets
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from bzpeer.app import create_app
from bzpeer.identity.tokens import Audience, KeyRing
from bzpeer.live.forgetting import forget_old
from cypher.library import statement
from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from tests.bzpeer.serving import SECRET, settings_for
from tests.bzpeer.signing_in import listening
from tests.schema.test_changes import ROLES, SEED, user_id

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
        async with httpx.AsyncClient(trust_env=False, timeout=PATIENCE_S) as client:
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
            httpx.AsyncClient(trust_env=False, timeout=PATIENCE_S) as client,
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


@pytest_asyncio.fixture(loop_scope="session")
async def service(graph: Graph, address: Address) -> AsyncGenerator[Service]:
    users = [{"id": user_id(handle), "handle": handle, "roles": roles} for handle, roles in ROLES.items()]
    await graph.write(Statement(SEED, {"users": users}))
    app = create_app(settings_for(address))
    async with app.router.lifespan_context(app), listening(lambda _: app) as port:
        yield Service(port, graph)


async def test_every_change_is_told_to_all_who_follow(service: Service) -> None:
    async with service.socket() as anonymous, service.socket("ada") as ada, service.stream("bob") as bob:
        for socket in (anonymous, ada):
            await subscribe(socket, after="0")
        assert (await anext(bob))["id"] == "0"
        await service.change("ada", LIKE["query"])
        for socket, own in ((anonymous, None), (ada, "LIKE")):
            assert await next_of(socket) == {
                "__typename": "VotesChanged",
                "paper": {"id": "W1"},
                "votes": {"likes": 1, "dislikes": 0, "viewerVote": own},
            }
        told = await anext(bob)
        assert (told["event"], told["id"]) == ("next", "1")
        answer = json.loads(told["data"])
        assert answer["extensions"] == {"eventId": "1"}
        assert answer["data"]["paperActivity"]["votes"] == {"likes": 1, "dislikes": 0, "viewerVote": None}
        await service.change("bob", 'mutation { react(paper: "W1", kind: NOVEL) { id } }')
        assert (await next_of(ada))["reactions"] == [{"kind": "NOVEL", "count": 1}]
        await service.change("bob", 'mutation { savePaper(paper: "W1") { id } }')
        assert (await next_of(ada)) == {"__typename": "SavesChanged", "saveCount": 1}
        review = await service.change("ada", 'mutation { submitReview(input: {paper: "W1", strength: "good"}) { id } }')
        assert (await next_of(ada)) == {
            "__typename": "ReviewChanged",
            "withdrawn": False,
            "review": {"strength": "good"},
        }
        await service.change("mod", f'mutation {{ hide(subject: "{review["id"]}", reason: "x") }}')
        assert (await next_of(ada))["review"] == {"strength": "good"}  # her own
        await service.change("mod", f'mutation {{ restore(subject: "{review["id"]}", reason: "x") }}')
        await service.change("ada", f'mutation {{ withdrawReview(id: "{review["id"]}") {{ id }} }}')
        assert (await next_of(ada))["review"] is not None
        assert (await next_of(ada)) == {"__typename": "ReviewChanged", "withdrawn": True, "review": None}
        comment = await service.change("ada", 'mutation { addComment(input: {paper: "W1", body: "hm"}) { id } }')
        assert (await next_of(ada))["comment"] == {"body": "hm", "author": {"handle": "ada"}}
        await service.change("mod", f'mutation {{ hide(subject: "{comment["id"]}", reason: "x") }}')
        assert (await next_of(ada))["comment"] == {"body": "hm", "author": {"handle": "ada"}}
        seen = [await next_of(anonymous) for _ in range(8)]
        assert [event["__typename"] for event in seen] == [
            "ReactionsChanged",
            "SavesChanged",
            *["ReviewChanged"] * 4,
            *["CommentChanged"] * 2,
        ]
        assert seen[3]["review"] is None
        assert seen[7]["comment"] == {"body": None, "author": None}


async def test_coming_back_loses_and_repeats_nothing(service: Service) -> None:
    async with service.stream() as events:
        last = (await anext(events))["id"]
        await service.change("ada", LIKE["query"])
        last = (await anext(events))["id"]
    for query in (UNLIKE["query"], LIKE["query"]):  # while nobody looks
        await service.change("ada", query)
    async with service.stream(last=last) as events:
        await service.change("bob", LIKE["query"])
        ids = [(await anext(events))["id"] for _ in range(4)]
        assert ids == ["1", "2", "3", "4"]  # "1" is where it goes on, with no data
    async with httpx.AsyncClient(trust_env=False, timeout=PATIENCE_S) as client:
        page = await client.post(service.url, json={"query": '{ paper(by: {id: "W1"}) { lastEventId } }'})
    last = page.json()["data"]["paper"]["lastEventId"]
    assert last == "4"
    await service.change("bob", UNLIKE["query"])
    async with service.socket() as socket:
        await subscribe(socket, after=last)
        message = await heard(socket)
        assert message["payload"]["extensions"] == {"eventId": "5"}
    # many at once, from the start
    for at in range(300):
        await service.graph.write(
            Statement("CREATE (:Event {paper: 'W2', sequence: $at, kind: 'VOTES', at: datetime()})", {"at": at + 1})
        )
    await service.graph.write(Statement("CREATE (:Activity {paper: 'W2', sequence: 300})"))
    async with service.stream(paper="W2", after="0") as events:
        assert [(await anext(events))["id"] for _ in range(301)] == [str(at) for at in range(301)]
    await service.graph.write(Statement("MATCH (e:Event {paper: 'W2'}) WHERE e.sequence < 10 DELETE e"))
    refused = await _refused(service, {"paper": "W2", "after": "5"})
    assert refused == "CONFLICT"
    assert await _refused(service, {"paper": "W2", "after": "301"}) == "BAD_USER_INPUT"
    assert await _refused(service, {"paper": "W2", "after": "-1"}) == "BAD_USER_INPUT"
    assert await _refused(service, {"paper": "W404"}) == "NOT_FOUND"


async def _refused(service: Service, variables: dict[str, str]) -> str:
    async with service.socket() as socket:
        await subscribe(socket, **variables)
        message = await heard(socket)
        assert (message["type"], message["id"]) == ("error", "1")
        return message["payload"][0]["extensions"]["code"]


async def test_a_session_that_ends_ends_what_it_follows(service: Service) -> None:
    async with service.socket("ada") as socket, service.stream("ada") as events:
        await subscribe(socket, after="0")
        await anext(events)
        await service.graph.write(Statement("MATCH (s:Session {id: 'sada'}) SET s.revokedAt = datetime()"))
        await service.change("bob", LIKE["query"])
        assert await closing(socket) == 4401
        told = await anext(events)
        assert json.loads(told["data"])["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
        assert (await anext(events))["event"] == "complete"
    async with service.socket("ada") as socket:  # its token still reads well
        await subscribe(socket)
        assert await closing(socket) == 4401


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
    monkeypatch.setattr("bzpeer.live.socket.INIT_S", 0.2)
    async with service.socket(init=False) as socket:
        assert await closing(socket) == 4408
    # a cookie that another site's page makes the browser send
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
        assert await heard(socket) == {"type": "pong"}  # and nothing of the one that was completed


async def test_a_query_by_server_sent_events_is_one_event(service: Service) -> None:
    async with httpx.AsyncClient(trust_env=False, timeout=PATIENCE_S) as client:
        headers = {"accept": "text/event-stream"}
        answer = await client.post(service.url, json={"query": "{ papers { totalCount } }"}, headers=headers)
        assert answer.text == 'event: next\ndata: {"data":{"papers":{"totalCount":2}}}\n\nevent: complete\ndata:\n\n'
        by_get = await client.get(service.url, params={"query": LIKE["query"]}, headers=headers)
        assert "BAD_USER_INPUT" in by_get.text
        plain = await client.post(service.url, json={"query": FOLLOW})
        assert plain.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_two_servers_tell_each_other_through_the_graph(service: Service, address: Address) -> None:
    other = create_app(settings_for(address))
    async with other.router.lifespan_context(other), listening(lambda _: other) as port:
        elsewhere = Service(port, service.graph)
        async with elsewhere.socket() as socket:
            await subscribe(socket, after="0")
            await service.change("ada", LIKE["query"])
            assert (await next_of(socket))["votes"]["likes"] == 1


async def test_what_is_old_is_forgotten(graph: Graph) -> None:
    for days in (8, 6):
        at = Statement(
            "CREATE (:Event {paper: 'W1', sequence: $days, kind: 'VOTES', at: datetime() - duration({days: $days})})"
            " CREATE (:Effect {key: toString($days), at: datetime() - duration({days: $days})})",
            {"days": days},
        )
        await graph.write(at)
    assert await forget_old(graph) == 2
    assert await graph.read(Statement("MATCH (e:Event) RETURN e.sequence")) == [[6]]
    assert await graph.read(Statement("MATCH (e:Effect) RETURN e.key")) == [["6"]]


async def test_who_was_away_for_long_gets_it_all_and_slows_nobody(service: Service) -> None:
    make = "UNWIND range(1, 2500) AS at CREATE (:Event {paper: 'W1', sequence: at, kind: 'SAVES', at: datetime()})"
    await service.graph.write(Statement(make))
    await service.graph.write(Statement("CREATE (:Activity {paper: 'W1', sequence: 2500})"))
    async with service.socket() as idle, service.socket() as late:
        await subscribe(idle, after="2500")
        await subscribe(late, after="0")
        numbers = [int((await heard(late))["payload"]["extensions"]["eventId"]) for _ in range(2500)]
        assert numbers == list(range(1, 2501))
        await service.change("ada", LIKE["query"])
        for socket in (idle, late):
            assert (await heard(socket))["payload"]["extensions"] == {"eventId": "2501"}


async def test_events_of_many_papers_come_one_by_one(service: Service) -> None:
    papers = [f"W{at}" for at in range(100, 150)]
    make = "UNWIND $ids AS id CREATE (:Identifier {key: id})-[:IDENTIFIES]->(:Paper {id: id, title: id})"
    await service.graph.write(Statement(make, {"ids": papers}))
    async with service.socket() as socket:
        for paper in papers:
            await subscribe(socket, paper, paper=paper, after="0")
        for value in ("LIKE", "DISLIKE", "LIKE"):
            for paper in papers[:10]:
                await service.change("ada", f'mutation {{ vote(paper: "{paper}", value: {value}) {{ id }} }}')
        told: dict[str, list[str]] = {}
        for _ in range(30):
            message = await heard(socket)
            told.setdefault(message["id"], []).append(message["payload"]["extensions"]["eventId"])
        assert told == {paper: ["1", "2", "3"] for paper in papers[:10]}


async def test_a_follower_whose_paper_is_merged_is_told_to_read_anew(service: Service) -> None:
    await service.change("ada", LIKE["query"])
    async with service.socket() as socket:
        await subscribe(socket, after="0")
        await next_of(socket)
        await service.graph.write(statement("imports/merge_papers", rows=[{"old": "W1", "into": "W2"}]))
        message = await heard(socket)
        assert (message["type"], message["payload"][0]["extensions"]["code"]) == ("error", "CONFLICT")
