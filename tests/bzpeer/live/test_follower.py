"""Subscriptions over WebSocket and server-sent events: every event arrives once and in order."""

import json

import httpx2
import pytest

from bzpeer.http.app import create_app
from bzpeer.live.event_retention import delete_expired
from bzpeer.live.follower import QUEUE_MAX, Events, TooSlow
from cypher.library import statement
from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from resolvers.execution.subscription import Event
from tests.clients.application import settings_for, started
from tests.clients.follower import LIKE, PATIENCE_S, UNLIKE, Service, closing, heard, next_of, subscribe
from tests.clients.identity_provider import listening


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
        assert (await next_of(ada))["review"] == {"strength": "good"}  # ada's own
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
    for query in (UNLIKE["query"], LIKE["query"]):  # without a subscriber
        await service.change("ada", query)
    async with service.stream(last=last) as events:
        await service.change("bob", LIKE["query"])
        ids = [(await anext(events))["id"] for _ in range(4)]
        assert ids == ["1", "2", "3", "4"]  # "1" is where it goes on, with no data
    async with httpx2.AsyncClient(trust_env=False, timeout=PATIENCE_S) as client:
        page = await client.post(service.url, json={"query": '{ paper(by: {id: "W1"}) { lastEventId } }'})
    last = page.json()["data"]["paper"]["lastEventId"]
    assert last == "4"
    await service.change("bob", UNLIKE["query"])
    async with service.socket() as socket:
        await subscribe(socket, after=last)
        message = await heard(socket)
        assert message["payload"]["extensions"] == {"eventId": "5"}
    # many events at once, from the first on
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
    async with service.socket("ada") as socket:  # the signature of its token is still valid
        await subscribe(socket)
        assert await closing(socket) == 4401


async def test_two_servers_tell_each_other_through_the_graph(service: Service, address: Address) -> None:
    other = create_app(settings_for(address))
    async with started(other), listening(lambda _: other) as port:
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
    assert await delete_expired(graph) == 2
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


async def test_one_who_takes_too_slowly_is_told_so_and_holds_no_more() -> None:
    events = Events(0)
    for number in range(1, 3 * QUEUE_MAX):
        events.put(Event("W1", number, "VOTES"))
    taken = [(await anext(events)).sequence for _ in range(QUEUE_MAX + 1)]
    assert taken == list(range(1, QUEUE_MAX + 2))
    with pytest.raises(TooSlow):
        await anext(events)
