"""Changes: each is what it says, and leaves behind what it should."""

from cypher.statement import Statement
from tests.graphs.town import COLLECTION, COMMENT, EVENTS, REVIEW, VOTE, Town, everything


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
