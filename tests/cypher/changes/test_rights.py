"""Who may change what, and with which input: all else is refused with its code and changes nothing."""

from typing import Any

import pytest

from cypher.statement import Statement
from resolvers.context import Context
from resolvers.execution.request import Request
from tests.graphs.town import COLLECTION, COMMENT, REVIEW, VOTE, Town, everything, user_id

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


async def test_a_session_that_ended_ends_at_once(town: Town) -> None:
    mine = "{ viewer { user { handle } } papers { totalCount } }"
    assert (await town.ask("ada", mine))["data"]["viewer"]["user"]["handle"] == "ada"
    for end in ("s.revokedAt = datetime()", "s.revokedAt = null, s.expiresAt = datetime() - duration('PT1S')"):
        await town.graph.write(Statement(f"MATCH (s:Session {{id: 'sada'}}) SET {end}"))
        assert await town.refused("ada", mine) == "UNAUTHENTICATED"
        assert await town.refused("ada", VOTE, value="LIKE") == "UNAUTHENTICATED"
    # the session of another user is refused
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
