"""Changes: each is what it says, whoever asks; who may not is told so; and nothing is half-written."""

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import pytest
import pytest_asyncio

from cypher.library import statement
from cypher.statement import Statement
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.cursor import Cursors
from schema.execute import Answer, Executor, Request
from schema.follow import follow

SEED = """
UNWIND $users AS row
CREATE (u:User {id: row.id, handle: row.handle, name: row.handle, roles: row.roles, createdAt: datetime()})
CREATE (u)-[:HOLDS]->(:Session {id: 's' + row.handle, kind: 'BROWSER', createdAt: datetime(),
                               expiresAt: datetime() + duration('PT1H')})
WITH count(*) AS _
UNWIND ['W1', 'W2'] AS id
CREATE (:Identifier {key: id})-[:IDENTIFIES]->(:Paper {id: id, title: 'Paper ' + id, citationCount: 0})
WITH count(*) AS _
MATCH (u:User {handle: 'author'}), (p:Paper {id: 'W1'})
CREATE (u)-[:CLAIMS]->(:Person {id: 'A1', name: 'Ada'})-[:AUTHORED {position: 0}]->(p)
"""
ROLES = {"ada": [], "bob": ["READER"], "author": [], "mod": ["READER", "MODERATOR"], "admin": ["ADMIN"]}
EVENTS = Statement("MATCH (e:Event {paper: 'W1'}) RETURN e.sequence, e.kind, e.subject ORDER BY e.sequence")


def user_id(handle: str) -> str:
    return f"u-{handle:a<16}"[:18]


@dataclass(slots=True)
class Town:
    """Two papers, five users with a session each, and nothing on the papers."""

    graph: Graph
    executor: Executor = field(default_factory=lambda: Executor(Cursors(b"secret")))

    async def ask(self, who: str | None, query: str, key: str | None = None, **variables: Any) -> Any:
        """The answer, as a client gets it."""
        context = Context(self.graph) if who is None else Context(self.graph, user_id(who), f"s{who}")
        answer = await self.executor.execute(Request(query, variables, idempotency_key=key), context)
        return answer.response()

    async def do(self, who: str | None, change: str, key: str | None = None, **variables: Any) -> Any:
        """The payload of one change, which must succeed."""
        response = await self.ask(who, change, key, **variables)
        assert "errors" not in response, response
        [payload] = response["data"].values()
        return payload

    async def refused(self, who: str | None, change: str, key: str | None = None, **variables: Any) -> str:
        """The code with which a change is refused; it must leave the graph as it was."""
        before = await everything(self.graph)
        response = await self.ask(who, change, key, **variables)
        [error] = response["errors"]
        assert response.get("data") is None
        assert await everything(self.graph) == before
        return error["extensions"]["code"]


async def everything(graph: Graph) -> list[Any]:
    nodes = await graph.read(Statement("MATCH (n) WHERE NOT n:Migration RETURN labels(n), properties(n)"))
    links = await graph.read(Statement("MATCH (a)-[r]->(b) RETURN elementId(a), type(r), properties(r), elementId(b)"))
    return sorted(map(repr, nodes + links))


@pytest_asyncio.fixture(loop_scope="session")
async def town(graph: Graph) -> Town:
    users = [{"id": user_id(handle), "handle": handle, "roles": roles} for handle, roles in ROLES.items()]
    await graph.write(Statement(SEED, {"users": users}))
    return Town(graph)


VOTE = 'mutation ($value: VoteValue) { vote(paper: "W1", value: $value) { id votes { likes dislikes viewerVote } } }'
REVIEW = """mutation ($strength: String, $concern: String, $paper: ID! = "W1") {
  submitReview(input: {paper: $paper, strength: $strength, concern: $concern}) {
    id strength concern updatedAt author { handle } paper { reviews { totalCount } }
  }
}"""
COMMENT = """mutation ($body: String!, $parent: ID, $paper: ID! = "W1", $kind: CommentKind! = NOTE, $url: String) {
  addComment(input: {paper: $paper, body: $body, parent: $parent, kind: $kind, url: $url}) {
    id body url kind parent { id } author { handle } paper { comments { totalCount } }
  }
}"""
COLLECTION = """mutation ($name: String!, $visibility: Visibility! = PRIVATE) {
  createCollection(input: {name: $name, visibility: $visibility}) { id name visibility owner { handle } }
}"""


async def test_a_vote_is_one_a_user_and_paper(town: Town) -> None:
    assert (await town.do("ada", VOTE, value="LIKE"))["votes"] == {"likes": 1, "dislikes": 0, "viewerVote": "LIKE"}
    assert (await town.do("bob", VOTE, value="LIKE"))["votes"] == {"likes": 2, "dislikes": 0, "viewerVote": "LIKE"}
    assert (await town.do("ada", VOTE, value="DISLIKE"))["votes"] == {
        "likes": 1,
        "dislikes": 1,
        "viewerVote": "DISLIKE",
    }
    assert (await town.do("ada", VOTE, value="DISLIKE"))["votes"]["dislikes"] == 1
    assert (await town.do("ada", VOTE, value=None))["votes"] == {"likes": 1, "dislikes": 0, "viewerVote": None}
    assert (await town.do("ada", VOTE, value=None))["votes"]["likes"] == 1
    # what changed nothing is no event
    assert await town.graph.read(EVENTS) == [[at, "VOTES", None] for at in (1, 2, 3, 4)]


async def test_reactions_and_saves_are_there_or_not(town: Town) -> None:
    react = (
        'mutation ($k: ReactionKind!) { react(paper: "W1", kind: $k) { reactions { kind count viewerHasReacted } } }'
    )
    await town.do("ada", react, k="NOVEL")
    await town.do("bob", react, k="UNCLEAR")
    for _ in range(2):
        assert (await town.do("bob", react, k="NOVEL"))["reactions"] == [
            {"kind": "NOVEL", "count": 2, "viewerHasReacted": True},
            {"kind": "UNCLEAR", "count": 1, "viewerHasReacted": True},
        ]
    for _ in range(2):
        unreacted = await town.do("ada", react.replace("react(", "unreact("), k="NOVEL")
        assert unreacted["reactions"] == [
            {"kind": "NOVEL", "count": 1, "viewerHasReacted": False},
            {"kind": "UNCLEAR", "count": 1, "viewerHasReacted": False},
        ]
    save = 'mutation { savePaper(paper: "W1") { saveCount viewerHasSaved } }'
    for _ in range(2):
        assert await town.do("ada", save) == {"saveCount": 1, "viewerHasSaved": True}
    mine = await town.ask("ada", "{ viewer { savedPapers { totalCount nodes { id } } } }")
    assert mine["data"]["viewer"]["savedPapers"] == {"totalCount": 1, "nodes": [{"id": "W1"}]}
    for _ in range(2):
        assert await town.do("ada", save.replace("savePaper", "unsavePaper")) == {
            "saveCount": 0,
            "viewerHasSaved": False,
        }
    kinds = [kind for _, kind, _ in await town.graph.read(EVENTS)]
    assert kinds == ["REACTIONS"] * 4 + ["SAVES"] * 2


async def test_a_review_is_edited_with_its_history_and_withdrawn(town: Town) -> None:
    review = await town.do("ada", REVIEW, strength="  Clear. ", concern=" \u200b\ufe0f ")
    assert (review["strength"], review["concern"], review["updatedAt"]) == ("Clear.", None, None)
    assert review["author"] == {"handle": "ada"}
    assert review["paper"]["reviews"]["totalCount"] == 1
    again = await town.do("ada", REVIEW, strength="Clear.")
    assert again == review  # the same text is no edit
    edited = await town.do("ada", REVIEW, concern="Small\r\nsample.")
    assert (edited["id"], edited["strength"], edited["concern"]) == (review["id"], None, "Small\nsample.")
    assert edited["updatedAt"] is not None
    assert edited["paper"]["reviews"]["totalCount"] == 1
    history = "query ($id: ID!) { node(id: $id) { ... on Review { history { nodes { strength concern } } } } }"
    told = await town.ask(None, history, id=review["id"])
    assert told["data"]["node"]["history"]["nodes"] == [{"strength": "Clear.", "concern": None}]
    helpful = (
        "mutation ($r: ID!, $h: Boolean!) { markHelpful(review: $r, helpful: $h) { helpfulCount viewerFoundHelpful } }"
    )
    for wanted in (True, True, False):
        found = await town.do("bob", helpful, r=review["id"], h=wanted)
        assert found == {"helpfulCount": int(wanted), "viewerFoundHelpful": wanted}
    withdraw = "mutation ($id: ID!) { withdrawReview(id: $id) { reviews { totalCount } } }"
    assert await town.refused("bob", withdraw, id=review["id"]) == "FORBIDDEN"
    assert await town.do("ada", withdraw, id=review["id"]) == {"reviews": {"totalCount": 0}}
    assert (await town.ask("bob", "query ($id: ID!) { node(id: $id) { id } }", id=review["id"]))["data"]["node"] is None
    assert await town.refused("ada", withdraw, id=review["id"]) == "NOT_FOUND"
    new = await town.do("ada", REVIEW, strength="Clear after all.")
    assert new["id"] != review["id"]
    assert new["paper"]["reviews"]["totalCount"] == 1
    events = await town.graph.read(EVENTS)
    assert [[at, "REVIEW"] for at in range(1, 7)] == [event[:2] for event in events]


async def test_a_thread_stays_when_a_comment_goes(town: Town) -> None:
    root = await town.do("ada", COMMENT, body="Has anybody tried?")
    url = "https://example.org/replication?x=1"
    reply = await town.do("bob", COMMENT, body="I have.", parent=root["id"], kind="REPLICATION", url=url)
    assert (reply["parent"], reply["url"], reply["paper"]["comments"]["totalCount"]) == ({"id": root["id"]}, url, 1)
    edit = "mutation ($id: ID!, $b: String!) { editComment(id: $id, body: $b) { body updatedAt } }"
    assert await town.refused("bob", edit, id=root["id"], b="Mine now.") == "FORBIDDEN"
    edited = await town.do("ada", edit, id=root["id"], b="Has anybody tried this?")
    assert edited["body"] == "Has anybody tried this?"
    assert edited["updatedAt"]
    delete = "mutation ($id: ID!) { deleteComment(id: $id) { id body author { id } replies { nodes { body } } } }"
    assert await town.refused("bob", delete, id=root["id"]) == "FORBIDDEN"
    for _ in range(2):
        assert await town.do("ada", delete, id=root["id"]) == {
            "id": root["id"],
            "body": None,
            "author": None,
            "replies": {"nodes": [{"body": "I have."}]},
        }
    kept = await everything(town.graph)
    assert not any("anybody" in text for text in kept)  # nor in its history
    assert await town.refused("ada", edit, id=root["id"], b="Back.") == "NOT_FOUND"


async def test_a_collection_is_kept_in_its_order(town: Town) -> None:
    mine = await town.do("ada", COLLECTION, name=" To \n read ")
    assert (mine["name"], mine["visibility"], mine["owner"]) == ("To read", "PRIVATE", {"handle": "ada"})
    id = mine["id"]
    shown = "{ items { totalCount edges { note node { id } } } }"
    add = f"mutation ($c: ID!, $p: ID!, $n: String) {{ addToCollection(collection: $c, paper: $p, note: $n) {shown} }}"
    await town.do("ada", add, c=id, p="W1", n="first")
    await town.do("ada", add, c=id, p="W2")
    items = (await town.do("ada", add, c=id, p="W1", n="changed"))["items"]
    assert items["edges"] == [{"note": "changed", "node": {"id": "W1"}}, {"note": None, "node": {"id": "W2"}}]
    moved = f"moveInCollection(collection: $c, paper: $p, position: $to) {shown}"
    move = f"mutation ($c: ID!, $p: ID!, $to: Int!) {{ {moved} }}"
    for to, order in ((9, ["W2", "W1"]), (0, ["W1", "W2"]), (1, ["W2", "W1"])):
        items = (await town.do("ada", move, c=id, p="W1", to=to))["items"]
        assert [edge["node"]["id"] for edge in items["edges"]] == order
    # private: for others it is not there
    for change in (add, f"mutation ($c: ID!, $p: ID!) {{ removeFromCollection(collection: $c, paper: $p) {shown} }}"):
        assert await town.refused("bob", change, c=id, p="W1") == "NOT_FOUND"
    as_is = '{name: "Read", visibility: UNLISTED}'
    update = f"mutation ($c: ID!) {{ updateCollection(id: $c, input: {as_is}) {{ name visibility }} }}"
    assert await town.do("ada", update, c=id) == {"name": "Read", "visibility": "UNLISTED"}
    assert await town.refused("bob", add, c=id, p="W1") == "FORBIDDEN"
    removed = f"mutation ($c: ID!, $p: ID!) {{ removeFromCollection(collection: $c, paper: $p) {shown} }}"
    for _ in range(2):
        assert (await town.do("ada", removed, c=id, p="W2"))["items"]["totalCount"] == 1
    delete = "mutation ($c: ID!) { deleteCollection(id: $c) }"
    assert await town.refused("bob", delete, c=id) == "FORBIDDEN"
    assert await town.do("ada", delete, c=id) == id
    assert await town.refused("ada", delete, c=id) == "NOT_FOUND"


async def test_hidden_text_is_gone_for_others(town: Town) -> None:
    review = (await town.do("ada", REVIEW, strength="spam"))["id"]
    comment = (await town.do("ada", COMMENT, body="spam"))["id"]
    reply = (await town.do("bob", COMMENT, body="please stop", parent=comment))["id"]
    hide = 'mutation ($s: ID!) { hide(subject: $s, reason: "spam") }'
    report = hide.replace("hide(", "report(")
    read = f"""{{
      paper(by: {{id: "W1"}}) {{
        reviews {{ totalCount nodes {{ strength }} }}
        comments {{ totalCount nodes {{ body }} }}
      }}
      user(handle: "ada") {{ reviews {{ totalCount }} }}
      review: node(id: "{review}") {{ id }} comment: node(id: "{comment}") {{ id }}
      reply: node(id: "{reply}") {{ ... on Comment {{ parent {{ body }} }} }}
    }}"""
    for subject in (review, comment):
        assert await town.do("bob", report, s=subject) == subject
        assert await town.refused("bob", hide, s=subject) == "FORBIDDEN"
        assert await town.do("mod", hide, s=subject) == subject
        assert await town.refused("bob", report, s=subject) == "NOT_FOUND"
    for who in ("bob", None):
        told = (await town.ask(who, read))["data"]
        assert told["paper"] == {
            "reviews": {"totalCount": 0, "nodes": []},
            "comments": {"totalCount": 0, "nodes": []},
        }
        assert (told["user"]["reviews"]["totalCount"], told["review"], told["comment"]) == (0, None, None)
        assert told["reply"] == {"parent": None}
    own = (await town.ask("ada", read))["data"]
    assert own["paper"]["reviews"] == {"totalCount": 1, "nodes": [{"strength": "spam"}]}
    assert own["paper"]["comments"] == {"totalCount": 1, "nodes": [{"body": "spam"}]}
    queue = """{ viewer {
      reports { totalCount edges { reason node { review { strength } comment { body } } } }
      moderations { totalCount nodes { kind reason moderator { handle } comment { body } review { id } } }
    } }"""
    assert (await town.ask("bob", queue))["data"]["viewer"] == {
        "reports": {"totalCount": 0, "edges": []},
        "moderations": {"totalCount": 0, "nodes": []},
    }
    told = (await town.ask("mod", queue))["data"]["viewer"]
    assert told["reports"]["totalCount"] == 0  # settled by hiding what they were about
    act = {"kind": "HIDE", "reason": "spam", "moderator": {"handle": "mod"}}
    assert told["moderations"]["nodes"] == [
        act | {"comment": {"body": "spam"}, "review": None},
        act | {"comment": None, "review": {"id": review}},
    ]
    await town.do("ada", report.replace("spam", "rude"), s=reply)
    told = (await town.ask("mod", queue))["data"]["viewer"]
    assert told["reports"]["edges"] == [
        {"reason": "rude", "node": {"review": None, "comment": {"body": "please stop"}}}
    ]
    await town.do("mod", hide.replace("hide(", "dismissReports("), s=reply)
    assert (await town.ask("mod", queue))["data"]["viewer"]["reports"]["totalCount"] == 0
    restore = hide.replace("hide(", "restore(")
    assert await town.refused("ada", restore, s=review) == "FORBIDDEN"
    assert await town.do("admin", restore, s=review) == review
    assert (await town.ask(None, read))["data"]["paper"]["reviews"]["totalCount"] == 1
    acts = await town.graph.read(
        Statement(
            "MATCH (u)-[:PERFORMED]->(m:Moderation)-[:MODERATES]->(s)"
            " RETURN u.handle, m.kind, m.reason, s.id, m.at IS NOT NULL ORDER BY m.at"
        )
    )
    assert acts == [
        ["mod", "HIDE", "spam", review, True],
        ["mod", "HIDE", "spam", comment, True],
        ["mod", "DISMISS", "spam", reply, True],
        ["admin", "RESTORE", "spam", review, True],
    ]


BAD: list[tuple[str, dict[str, Any], str]] = [
    (VOTE.replace("W1", "W404"), {"value": "LIKE"}, "NOT_FOUND"),
    (VOTE.replace("W1", "no id"), {"value": "LIKE"}, "BAD_USER_INPUT"),
    (REVIEW, {"strength": " ", "concern": "\u200b\u2060"}, "BAD_USER_INPUT"),
    (REVIEW, {"strength": "x" * 100_000}, "BAD_USER_INPUT"),
    (REVIEW, {"strength": "a\x00b"}, "BAD_USER_INPUT"),
    (REVIEW, {"strength": "half \ud800 a pair"}, "BAD_USER_INPUT"),
    (REVIEW, {"strength": "fine", "paper": "W404"}, "NOT_FOUND"),
    (COMMENT, {"body": "\u200b\u200d\ufeff\u2800\u3164"}, "BAD_USER_INPUT"),
    (COMMENT, {"body": "x" * 10_001}, "BAD_USER_INPUT"),
    (COMMENT, {"body": "See", "kind": "REPLICATION"}, "BAD_USER_INPUT"),
    (COMMENT, {"body": "See", "url": "https://example.org"}, "BAD_USER_INPUT"),
    *(
        (COMMENT, {"body": "See", "kind": "REPLICATION", "url": url}, "BAD_USER_INPUT")
        for url in (
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,<script>",
            "//example.org",
            "https://",
            "https://user:secret@example.org",
            "https://example.org/\u202egro",
            'https://example.org/"onmouseover=x',
            "https://[::1",
            "https://example.org/" + "x" * 2000,
        )
    ),
    (COMMENT, {"body": "Reply", "parent": "c-aaaaaaaaaaaaaaaa"}, "NOT_FOUND"),
    (COLLECTION, {"name": "x" * 10_000}, "BAD_USER_INPUT"),
    (COLLECTION, {"name": "\u200b"}, "BAD_USER_INPUT"),
    ('mutation { addToCollection(collection: "l-aaaaaaaaaaaaaaaa", paper: "W1") { id } }', {}, "NOT_FOUND"),
    (
        'mutation { moveInCollection(collection: "l-aaaaaaaaaaaaaaaa", paper: "W1", position: -1) { id } }',
        {},
        "BAD_USER_INPUT",
    ),
    ('mutation { hide(subject: "r-aaaaaaaaaaaaaaaa", reason: " ") }', {}, "BAD_USER_INPUT"),
    ('mutation { vote(paper: "W1", value: LOVE) { id } }', {}, "GRAPHQL_VALIDATION_FAILED"),
]


async def test_bad_input_changes_nothing(town: Town) -> None:
    for change, variables, code in BAD:
        assert await town.refused("bob", change, **variables) == code, (change, variables)
    other = (await town.do("ada", COMMENT, body="Here", paper="W2"))["id"]
    assert await town.refused("bob", COMMENT, body="Reply", parent=other) == "BAD_USER_INPUT"
    assert await town.refused("author", REVIEW, strength="My own work is great.") == "FORBIDDEN"


CHANGES = {
    "vote": 'vote(paper: "W1", value: LIKE) { id }',
    "react": 'react(paper: "W1", kind: NOVEL) { id }',
    "unreact": 'unreact(paper: "W1", kind: NOVEL) { id }',
    "savePaper": 'savePaper(paper: "W1") { id }',
    "unsavePaper": 'unsavePaper(paper: "W1") { id }',
    "submitReview": 'submitReview(input: {paper: "W1", strength: "good"}) { id }',
    "withdrawReview": 'withdrawReview(id: "$review") { id }',
    "markHelpful": 'markHelpful(review: "$review", helpful: true) { id }',
    "addComment": 'addComment(input: {paper: "W1", body: "hm"}) { id }',
    "editComment": 'editComment(id: "$comment", body: "hm") { id }',
    "deleteComment": 'deleteComment(id: "$comment") { id }',
    "createCollection": 'createCollection(input: {name: "x"}) { id }',
    "updateCollection": 'updateCollection(id: "$collection", input: {name: "x"}) { id }',
    "deleteCollection": 'deleteCollection(id: "$collection")',
    "addToCollection": 'addToCollection(collection: "$collection", paper: "W2") { id }',
    "moveInCollection": 'moveInCollection(collection: "$collection", paper: "W1", position: 0) { id }',
    "removeFromCollection": 'removeFromCollection(collection: "$collection", paper: "W1") { id }',
    "report": 'report(subject: "$comment", reason: "rude")',
    "hide": 'hide(subject: "$comment", reason: "rude")',
    "restore": 'restore(subject: "$comment", reason: "not rude")',
    "dismissReports": 'dismissReports(subject: "$comment", reason: "not rude")',
}
OF_ANYBODY = {"vote", "react", "unreact", "savePaper", "unsavePaper", "submitReview", "addComment", "createCollection"}
OF_OWNER = {name for name in CHANGES if name not in OF_ANYBODY} - {
    "markHelpful",
    "report",
    "hide",
    "restore",
    "dismissReports",
}


def may(who: str, change: str) -> str:
    """What comes of a change somebody asks for: "" or the code it is refused with. What is changed is Ada's, public."""
    if who == "nobody" or who == "revoked":
        return "UNAUTHENTICATED"
    if change in OF_ANYBODY or change == "report":
        return ""
    if change in OF_OWNER:
        return "" if who == "ada" else "FORBIDDEN"
    if change == "markHelpful":
        return "FORBIDDEN" if who == "ada" else ""
    return "" if who in {"mod", "admin"} else "FORBIDDEN"


async def test_who_may_do_what(town: Town) -> None:
    assert CHANGES.keys() == town.executor.schema.mutation_type.fields.keys()  # type: ignore[union-attr]
    dead = "MATCH (:User {handle: 'bob'})-[:HOLDS]->(s) SET s.revokedAt = datetime(), s.id = 'srevoked' "
    await town.graph.write(
        Statement(
            dead
            + "WITH s MATCH (u:User {handle: 'bob'})"
            + " CREATE (u)-[:HOLDS]->(:Session {id: 'sbob', expiresAt: s.expiresAt})"
        )
    )
    review = (await town.do("ada", REVIEW, strength="good"))["id"]
    collection = (await town.do("ada", COLLECTION, name="mine", visibility="PUBLIC"))["id"]
    await town.do("ada", f'mutation {{ addToCollection(collection: "{collection}", paper: "W1") {{ id }} }}')
    comment = (await town.do("ada", COMMENT, body="hm"))["id"]
    for change, text in CHANGES.items():
        for name, value in (("review", review), ("comment", comment), ("collection", collection)):
            text = text.replace(f"${name}", value)
        # those who may not go first: what they ask for must not have happened
        for who in sorted(["nobody", "revoked", "bob", "mod", "admin", "ada"], key=lambda who: may(who, change) == ""):
            expected = may(who, change)
            context = {
                "nobody": Context(town.graph),
                "revoked": Context(town.graph, user_id("bob"), "srevoked"),
            }.get(who, Context(town.graph, user_id(who), f"s{who}"))
            before = await everything(town.graph)
            # tried, and undone: the next one finds the same
            undone = f'mutation {{ tried: {text} fails: vote(paper: "W404", value: LIKE) {{ id }} }}'
            answer = await town.executor.execute(Request(undone), context)
            assert await everything(town.graph) == before
            assert answer.data is None
            assert answer.code == (expected or "NOT_FOUND"), (who, change, answer.errors)


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


async def test_a_session_that_ended_ends_at_once(town: Town) -> None:
    mine = "{ viewer { user { handle } } papers { totalCount } }"
    assert (await town.ask("ada", mine))["data"]["viewer"]["user"]["handle"] == "ada"
    for end in ("s.revokedAt = datetime()", "s.revokedAt = null, s.expiresAt = datetime() - duration('PT1S')"):
        await town.graph.write(Statement(f"MATCH (s:Session {{id: 'sada'}}) SET {end}"))
        assert await town.refused("ada", mine) == "UNAUTHENTICATED"
        assert await town.refused("ada", VOTE, value="LIKE") == "UNAUTHENTICATED"
    # another's session is none of hers
    answer = await town.executor.execute(Request(mine), Context(town.graph, user_id("ada"), "sbob"))
    assert answer.code == "UNAUTHENTICATED"


async def test_each_change_is_one_statement(town: Town) -> None:
    sent: list[Statement] = []
    town.graph.observers.append(lambda statement, rows, seconds: sent.append(statement))
    try:
        await town.do("ada", REVIEW, "key", strength="good")
    finally:
        town.graph.observers.pop()
    assert [statement.name for statement in sent] == ["submitReview"]


@pytest.mark.parametrize("change", sorted(CHANGES))
async def test_only_posts_change(town: Town, change: str) -> None:
    context = Context(town.graph, user_id("ada"), "sada")
    answer = await town.executor.execute(Request(f"mutation {{ {CHANGES[change]} }}"), context, reads_only=True)
    assert (answer.code, answer.needs_post) == ("BAD_USER_INPUT", True)


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


async def test_history_has_what_was_there_but_not_what_was_hidden(town: Town) -> None:
    comment = (await town.do("ada", COMMENT, body="first"))["id"]
    edit = """mutation ($id: ID!, $b: String!) { editComment(id: $id, body: $b) {
      history { nodes { kind body url writtenAt } } } }"""
    edited = await town.do("ada", edit, id=comment, b="libel")
    assert [(old["kind"], old["body"]) for old in edited["history"]["nodes"]] == [("NOTE", "first")]
    await town.do("mod", f'mutation {{ hide(subject: "{comment}", reason: "x") }}')
    await town.do("ada", edit, id=comment, b="clean")
    await town.do("mod", f'mutation {{ restore(subject: "{comment}", reason: "x") }}')
    read = "query ($id: ID!) { node(id: $id) { ... on Comment { body history { nodes { body } } } } }"
    told = (await town.ask(None, read, id=comment))["data"]["node"]
    assert told == {"body": "clean", "history": {"nodes": [{"body": "first"}]}}


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

    votes = [vote(who, paper) for paper in papers for who in ("ada", "bob", "mod")]
    await asyncio.gather(*(import_(at) for at in range(4)), *votes)
    stand = await town.graph.read(
        Statement("MATCH (u:User)-[:LIKED]->(p:Paper|DeletedPaper) RETURN DISTINCT u.handle, p.id")
    )
    merged = {paper for at, paper in enumerate(papers) if at % 2}
    expected = {(who, "W1" if paper in merged else paper) for who, paper in acknowledged}
    assert {(who, paper) for who, paper in stand} == expected


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
