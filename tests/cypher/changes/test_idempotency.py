"""Changes asked for together, again and at the same time: all or none, once, and none lost."""

import asyncio
import random
from collections import Counter
from typing import Any

import pytest

from cypher.change import write_change
from cypher.fields.field import Change
from cypher.fields.mutation import MUTATION
from cypher.library import statement
from cypher.statement import Statement
from resolvers.context import Context
from resolvers.execution.answer import Answer
from resolvers.execution.request import Request
from resolvers.execution.subscription import follow
from tests.graphs.town import COLLECTION, COMMENT, EVENTS, REVIEW, SEED, VOTE, Town, everything, user_id


async def test_all_changes_of_an_operation_or_none(town: Town) -> None:
    like = 'vote(paper: "%s", value: LIKE) { id }'
    both = f'mutation {{ a: {like % "W1"} b: savePaper(paper: "%s") {{ id }} c: {like % "W2"} }}'
    response = await town.ask("ada", both % "W404")
    assert response["data"] is None
    [error] = response["errors"]
    assert (error["path"], error["extensions"]["code"]) == (["b"], "NOT_FOUND")
    assert await town.graph.read(Statement("MATCH (e:Event) RETURN e")) == []
    assert (await town.ask("ada", both % "W2"))["data"] == {"a": {"id": "W1"}, "b": {"id": "W2"}, "c": {"id": "W2"}}


async def test_a_key_used_twice_is_one_effect(town: Town) -> None:
    first = await town.do("ada", COMMENT, "k1", body="Once.")
    before = await everything(town.graph)
    assert await town.do("ada", COMMENT, "k1", body="Once.") == first
    assert await everything(town.graph) == before
    assert await town.refused("ada", COMMENT, "k1", body="Something else.") == "CONFLICT"
    # another's key is another key, and so is that of the next change of the same operation
    assert (await town.do("bob", COMMENT, "k1", body="Once."))["id"] != first["id"]
    one = 'addComment(input: {paper: "W1", body: "x"}) { id }'
    two = f"mutation {{ a: {one} b: {one} }}"
    ids = (await town.ask("ada", two, "k2"))["data"]
    assert ids["a"] != ids["b"]
    assert (await town.ask("ada", two, "k2"))["data"] == ids
    # an old request that comes late does not undo what was done since
    await town.do("ada", VOTE, "k3", value="LIKE")
    await town.do("ada", VOTE, "k4", value="DISLIKE")
    assert (await town.do("ada", VOTE, "k3", value="LIKE"))["votes"]["viewerVote"] == "DISLIKE"
    # one that was refused has not used its key up
    assert await town.refused("ada", COMMENT, "k5", body="Reply", parent="c-aaaaaaaaaaaaaaaa") == "NOT_FOUND"
    await town.do("ada", COMMENT, "k5", body="No reply")
    delete = "mutation ($c: ID!) { deleteCollection(id: $c) }"
    mine = (await town.do("ada", COLLECTION, "k6", name="x"))["id"]
    for _ in range(2):
        assert await town.do("ada", delete, "k7", c=mine) == mine
    assert await town.refused("ada", COLLECTION, "k6", name="x") == "CONFLICT"
    many = await asyncio.gather(*(town.do("ada", COMMENT, "k8", body="At once.") for _ in range(20)))
    assert len({payload["id"] for payload in many}) == 1


async def test_a_replay_shows_nothing_that_was_hidden_or_withdrawn_since(town: Town) -> None:
    review = (await town.do("ada", REVIEW, strength="secret"))["id"]
    helpful = f'mutation {{ markHelpful(review: "{review}", helpful: true) {{ strength }} }}'
    assert await town.do("bob", helpful, "k") == {"strength": "secret"}
    await town.do("mod", f'mutation {{ hide(subject: "{review}", reason: "x") }}')
    assert await town.refused("bob", helpful, "k") == "CONFLICT"
    await town.do("mod", f'mutation {{ restore(subject: "{review}", reason: "x") }}')
    assert await town.do("bob", helpful, "k") == {"strength": "secret"}
    await town.do("ada", f'mutation {{ withdrawReview(id: "{review}") {{ id }} }}')
    assert await town.refused("bob", helpful, "k") == "CONFLICT"


async def test_a_key_is_of_all_that_was_asked_but_not_of_what_was_selected(town: Town) -> None:
    add = 'addComment(input: {paper: "W1", body: "x"})'
    one = (await town.ask("ada", f"mutation {{ a: {add} {{ id }} }}", "k"))["data"]["a"]["id"]
    both = f'mutation {{ a: {add} {{ id }} b: vote(paper: "W1", value: LIKE) {{ id }} }}'
    assert await town.refused("ada", both, "k") == "CONFLICT"
    again = f"mutation {{ a: {add} {{ id replies(first: 3) {{ nodes {{ id }} }} }} }}"
    assert (await town.ask("ada", again, "k"))["data"]["a"] == {"id": one, "replies": {"nodes": []}}


async def test_two_hundred_clients_flip_one_paper(town: Town) -> None:
    users: list[dict[str, Any]] = [{"id": f"u-{at:b>16}", "handle": f"f{at}", "roles": []} for at in range(200)]
    await town.graph.write(Statement(SEED.partition("WITH count")[0], {"users": users}))
    chance = random.Random(5)
    last: dict[str, str | None] = {}

    async def flip(at: int) -> None:
        context = Context(town.graph, users[at]["id"], f"sf{at}")
        for value in chance.choices(["LIKE", "DISLIKE", None], k=5):
            answer = await town.executor.execute(Request(VOTE, {"value": value}), context)
            assert answer.data["vote"]["votes"]["viewerVote"] == value, answer.errors
            last[f"f{at}"] = value

    await asyncio.gather(*(flip(at) for at in range(200)))
    told = await town.ask(None, '{ paper(by: {id: "W1"}) { votes { likes dislikes } } }')
    recount = Counter(last.values())
    assert told["data"]["paper"]["votes"] == {"likes": recount["LIKE"], "dislikes": recount["DISLIKE"]}
    # and every change has its event, in one order without gaps
    sequence = [event[0] for event in await town.graph.read(EVENTS)]
    assert sequence == list(range(1, len(sequence) + 1))
    [[activity]] = await town.graph.read(Statement("MATCH (a:Activity {paper: 'W1'}) RETURN a.sequence"))
    assert activity == len(sequence)


async def test_changes_that_lock_each_other_out_are_repeated(town: Town) -> None:
    there = 'a: vote(paper: "W1", value: LIKE) { id } b: vote(paper: "W2", value: DISLIKE) { id }'
    back = 'a: vote(paper: "W2", value: LIKE) { id } b: vote(paper: "W1", value: DISLIKE) { id }'
    people = ["ada", "bob", "mod", "admin"]
    for _ in range(5):
        asked = [town.ask(who, f"mutation {{ {way} }}") for who in people for way in (there, back)]
        for response in await asyncio.gather(*asked):
            assert "errors" not in response
    counted = await town.graph.read(
        Statement("MATCH (p:Paper) RETURN p.id, COUNT { (p)<-[:LIKED|DISLIKED]-() } ORDER BY p.id")
    )
    assert counted == [["W1", 4], ["W2", 4]]
    for paper in ("W1", "W2"):
        events = Statement("MATCH (e:Event {paper: $p}) RETURN e.sequence ORDER BY e.sequence", {"p": paper})
        numbers = [row[0] for row in await town.graph.read(events)]
        assert numbers == list(range(1, len(numbers) + 1))


async def test_papers_put_in_at_once_have_a_place_each(town: Town) -> None:
    ids = [f"W{at}" for at in range(100, 130)]
    await town.graph.write(
        Statement(
            "UNWIND $ids AS id CREATE (:Identifier {key: id})-[:IDENTIFIES]->(:Paper {id: id, title: id})", {"ids": ids}
        )
    )
    mine = (await town.do("ada", COLLECTION, name="many"))["id"]
    add = "mutation ($c: ID!, $p: ID!) { addToCollection(collection: $c, paper: $p) { id } }"
    await asyncio.gather(*(town.do("ada", add, c=mine, p=paper) for paper in ids))
    places = await town.graph.read(
        Statement("MATCH (:Collection)-[i:CONTAINS]->() RETURN i.position ORDER BY i.position")
    )
    assert places == [[at] for at in range(30)]


async def test_votes_are_not_lost_while_papers_are_made_one_or_deleted(town: Town) -> None:
    """An import merges and deletes papers while users vote: what is acknowledged stands, all else is told plainly."""
    papers = [f"W{at}" for at in range(100, 140)]
    make = "UNWIND $ids AS id CREATE (:Identifier {key: id})-[:IDENTIFIES]->(:Paper {id: id, title: id})"
    await town.graph.write(Statement(make, {"ids": papers}))
    like = "mutation ($p: ID!) { vote(paper: $p, value: LIKE) { id } }"
    acknowledged: list[tuple[str, str]] = []

    async def vote(who: str, paper: str) -> None:
        response = await town.ask(who, like, p=paper)
        if "errors" in response:
            assert response["errors"][0]["extensions"]["code"] == "NOT_FOUND"  # it was deleted first
        else:
            acknowledged.append((who, paper))

    async def import_(at: int) -> None:
        for old in papers[at::4]:
            if at % 2:
                rows = [{"old": old, "into": "W1"}]
                await town.graph.write(statement("imports/merge_papers", rows=rows))
            else:
                await town.graph.write(statement("imports/delete_papers", papers=[old]))

    async with asyncio.TaskGroup() as group:
        for at in range(4):
            group.create_task(import_(at))
        for paper in papers:
            for who in ("ada", "bob", "mod"):
                group.create_task(vote(who, paper))
    stand = await town.graph.read(
        Statement("MATCH (u:User)-[:LIKED]->(p:Paper|DeletedPaper) RETURN DISTINCT u.handle, p.id")
    )
    merged = {paper for at, paper in enumerate(papers) if at % 2}
    expected = {(user, "W1" if paper in merged else paper) for user, paper in acknowledged}
    assert {(user, paper) for user, paper in stand} == expected


async def asked_behind(
    town: Town, first: Statement, changes: dict[str, str], last: Statement | None = None
) -> list[Any]:  # answers, as JSON has them
    """The answers to changes, each with who asks, that all wait for a transaction which begins and ends with these."""
    blocked = Statement("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*)")
    async with town.graph.session() as session, asyncio.TaskGroup() as group:
        holder = await session.begin_transaction()
        await (await holder.run(first.text, dict(first.parameters))).consume()
        asked = [group.create_task(town.ask(who, f"mutation {{ {change} }}")) for change, who in changes.items()]
        async with asyncio.timeout(30):
            while await town.graph.read(blocked) != [[len(asked)]]:  # noqa: ASYNC110  # Neo4j tells only who asks
                await asyncio.sleep(0.01)
        if last:
            await (await holder.run(last.text, dict(last.parameters))).consume()
        await holder.commit()
    return [task.result() for task in asked]


async def test_what_was_looked_at_before_the_lock_is_looked_at_again(town: Town) -> None:
    """A review is withdrawn twice at once, and a comment is hidden while its edit waits."""
    review = (await town.do("bob", REVIEW, strength="Good."))["id"]
    comment = (await town.do("bob", COMMENT, body="Rude."))["id"]
    withdraw = f'withdrawReview(id: "{review}") {{ id }}'
    changes = {withdraw: "bob", f" {withdraw}": "bob", f'editComment(id: "{comment}", body: "Kind.") {{ id }}': "bob"}
    lock = Statement("MATCH (activity:Activity {paper: 'W1'}) SET activity.isLocked = true")
    hide = Statement(
        "MATCH (comment:Comment {id: $id}) SET comment.hiddenAt = datetime() REMOVE comment:Shown", {"id": comment}
    )
    for answer in await asked_behind(town, lock, changes, hide):
        assert "errors" not in answer
    events = await town.graph.read(Statement("MATCH (e:Event) RETURN e.kind ORDER BY e.kind"))
    assert events == [["COMMENT"], ["COMMENT"], ["REVIEW"], ["REVIEW"]]
    kept = await town.graph.read(Statement("MATCH (r:Revision) RETURN r.body, r.hiddenAt IS NULL"))
    assert kept == [["Rude.", False]]


async def test_what_waits_for_a_merge_is_done_on_the_paper_that_stays(town: Town) -> None:
    """Each of these has found its paper when another takes that paper's keys and all that users did on it."""
    comments = [(await town.do("bob", COMMENT, paper="W2", body="As it was."))["id"] for _ in range(4)]
    reviews = [(await town.do(who, REVIEW, paper="W2", strength="As it was."))["id"] for who in ("bob", "mod")]
    kept = [(await town.do("ada", COLLECTION, name=name))["id"] for name in ("emptied", "moved", "filled")]
    await town.do("mod", 'mutation ($c: ID!) { hide(subject: $c, reason: "Rude.") }', c=comments[3])
    put = "mutation ($c: ID!, $p: ID!) { addToCollection(collection: $c, paper: $p) { id } }"
    await town.graph.write(
        Statement("CREATE (:Identifier {key: 'W3'})-[:IDENTIFIES]->(:Paper {id: 'W3', title: 'Three'})")
    )
    for collection, paper in ((kept[0], "W2"), (kept[1], "W2"), (kept[1], "W3")):
        await town.do("ada", put, c=collection, p=paper)
    for change in ("vote(paper: $p, value: LIKE)", "react(paper: $p, kind: REPRODUCIBLE)", "savePaper(paper: $p)"):
        await town.do("ada", f"mutation ($p: ID!) {{ {change} {{ id }} }}", p="W2")
    changes = {
        'vote(paper: "W2", value: LIKE) { id }': "bob",
        'react(paper: "W2", kind: REPRODUCIBLE) { id }': "bob",
        'savePaper(paper: "W2") { id }': "bob",
        'vote(paper: "W2", value: null) { id }': "ada",
        'unreact(paper: "W2", kind: REPRODUCIBLE) { id }': "ada",
        'unsavePaper(paper: "W2") { id }': "ada",
        f'removeFromCollection(collection: "{kept[0]}", paper: "W2") {{ id }}': "ada",
        f'moveInCollection(collection: "{kept[1]}", paper: "W2", position: 1) {{ id }}': "ada",
        f'addToCollection(collection: "{kept[2]}", paper: "W2") {{ id }}': "ada",
        'addComment(input: {paper: "W2", body: "New.", kind: NOTE}) { paper { id } }': "ada",
        f'editComment(id: "{comments[0]}", body: "Edited.") {{ paper {{ id }} }}': "bob",
        f'deleteComment(id: "{comments[1]}") {{ paper {{ id }} }}': "bob",
        f'hide(subject: "{comments[2]}", reason: "Rude.")': "mod",
        f'restore(subject: "{comments[3]}", reason: "Not so rude.")': "mod",
        'submitReview(input: {paper: "W2", strength: "New."}) { paper { id } }': "ada",
        f'withdrawReview(id: "{reviews[0]}") {{ id }}': "bob",
        f'markHelpful(review: "{reviews[1]}", helpful: true) {{ paper {{ id }} }}': "ada",
    }
    merge = statement("imports/merge_papers", rows=[{"old": "W2", "into": "W1"}])
    for answer in await asked_behind(town, merge, changes):
        assert "errors" not in answer
    acts = Statement("MATCH (u:User)-[r:LIKED|REACTED|SAVED]->(p) RETURN u.handle, p.id, type(r)")
    assert sorted(await town.graph.read(acts)) == [["bob", "W1", kind] for kind in ("LIKED", "REACTED", "SAVED")]
    items = Statement("MATCH (c:Collection)-[i:CONTAINS]->(p) RETURN c.name, i.position, p.id")
    assert sorted(await town.graph.read(items)) == [["filled", 0, "W1"], ["moved", 0, "W3"], ["moved", 1, "W1"]]
    texts = Statement(
        "MATCH (t:Review|Comment)-[:ON|REVIEWS]->(:Paper {id: 'W1'}) "
        "RETURN t.id, coalesce(t.body, t.strength), t.hiddenAt IS NULL, coalesce(t.deletedAt, t.withdrawnAt) IS NULL"
    )
    found = {id_: rest for id_, *rest in await town.graph.read(texts)}
    assert [found.pop(id_) for id_ in comments] == [
        ["Edited.", True, True],
        [None, True, False],
        ["As it was.", False, True],
        ["As it was.", True, True],
    ]
    assert [found.pop(id_) for id_ in reviews] == [["As it was.", True, False], ["As it was.", True, True]]
    assert list(found.values()) == [["New.", True, True]] * 2
    helped = Statement("MATCH (u:User)-[:FOUND_HELPFUL]->(r) RETURN u.handle, r.id")
    assert await town.graph.read(helped) == [["ada", reviews[1]]]
    events = Statement("MATCH (e:Event) RETURN e.paper, e.kind, e.sequence ORDER BY e.paper, e.sequence")
    told = await town.graph.read(events)
    assert [(paper, kind) for paper, kind, _ in told][-1] == ("W2", "MOVED")
    assert {paper for paper, *_ in told[:-1]} == {"W1"}
    first = told[0][2]
    assert [sequence for *_, sequence in told[:-1]] == list(range(first, first + len(told) - 1))


@pytest.mark.parametrize(("change", "more", "stays"), [("add", {"note": None, "most": 10}, 2), ("remove", {}, 0)])
async def test_a_merge_waits_for_what_is_done_on_collections(
    town: Town, change: str, more: dict[str, Any], stays: int
) -> None:
    """Else what was put in goes with the old paper, and what was taken out comes back with the one that stays."""
    kept = [(await town.do("ada", COLLECTION, name=name))["id"] for name in ("one", "other")]
    if change == "remove":
        for collection in kept:
            await town.do("ada", f'mutation {{ addToCollection(collection: "{collection}", paper: "W2") {{ id }} }}')
    blocked = Statement("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*)")
    merge = statement("imports/merge_papers", rows=[{"old": "W2", "into": "W1"}])
    async with town.graph.session() as session, asyncio.TaskGroup() as group:
        changing = await session.begin_transaction()
        for collection in kept:
            field = MUTATION["addToCollection" if change == "add" else "removeFromCollection"]
            assert isinstance(field, Change)
            parameters = {"viewer": user_id("ada"), "collection": collection, "paper": "W2", **more}
            await (await changing.run(write_change(field), parameters)).consume()
        merging = group.create_task(town.graph.write(merge))
        async with asyncio.timeout(30):
            while await town.graph.read(blocked) != [[1]]:  # noqa: ASYNC110  # Neo4j tells only who asks
                await asyncio.sleep(0.01)
        await changing.commit()
    assert merging.done()
    items = await town.graph.read(Statement("MATCH (:Collection)-[:CONTAINS]->(p) RETURN p.id"))
    assert items == [["W1"]] * stays


async def test_the_numbers_of_merged_papers_fit_nobody(town: Town) -> None:
    for value in ("LIKE", "DISLIKE", None):
        await town.do("ada", VOTE.replace("W1", "W2"), value=value)
    await town.do("ada", VOTE, value="LIKE")
    await town.graph.write(statement("imports/merge_papers", rows=[{"old": "W2", "into": "W1"}]))
    events = await town.graph.read(Statement("MATCH (e:Event) RETURN e.paper, e.sequence, e.kind ORDER BY e.paper"))
    assert events == [["W1", 5, "VOTES"], ["W2", 4, "MOVED"]]
    last = await town.ask(None, '{ paper(by: {id: "W2"}) { id lastEventId } }')
    assert last["data"]["paper"] == {"id": "W1", "lastEventId": "5"}
    follow_it = 'subscription ($after: ID) { paperActivity(paper: "W2", after: $after) { __typename } }'
    for after in ("1", "3"):
        answer = await follow(town.executor, Request(follow_it, {"after": after}), Context(town.graph))
        assert isinstance(answer, Answer)
        assert answer.code == "CONFLICT"
