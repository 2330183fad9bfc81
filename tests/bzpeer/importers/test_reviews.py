"""Imported open reviews: their texts, authors and decisions, repeated imports, and users' data."""

from pathlib import Path
from typing import Any

from bzpeer.identity.handles import HANDLE
from bzpeer.importers.review_rows import reviewers_node
from cypher.statement import Statement
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from tests.bzpeer.importers.importing import Json, digest, load, rows, social, user_data, value
from tests.conftest import CLEAR

FORUM = "https://openreview.net/forum?id=A123456789"
FORM = (
    "SUMMARY:\nThey count.\n\nSTRENGTHS:\nNovel.\nWeaknesses: none here.\n\nWEAKNESSES:\n- Small.\n\n- Slow.\n\n"
    "QUESTIONS:\nWhy 3?\n\nLIMITATIONS:\nYes."
)
BOX = (
    "SUMMARY:\nThey sort.\n\nSTRENGTHS AND WEAKNESSES:\nA fine read.\n### Strengths\n1. Fast.\n\n"
    "**Weaknesses:** Fragile.\n\nQUESTIONS:\nWhen?"
)


def entry(comments: str, **given: Any) -> Json:
    return {
        "IS_META_REVIEW": False,
        "comments": comments,
        "TITLE": "Official Review",
        "RECOMMENDATION": 6,
        "REVIEWER_CONFIDENCE": 4,
        "DATE": "2023-07-05",
    } | given


def meta(statement: str = "Accept (poster)", **given: Any) -> Json:
    text = f"DECISION:\n{statement}\n\nCOMMENT:\nAll liked it."
    return entry(text, IS_META_REVIEW=True, TITLE="Decision", RECOMMENDATION=statement, DATE="2023-09-21") | given


def paper(*reviews: Json, **given: Any) -> Json:
    return {
        "title": "Counting <i>things</i>",
        "abstract": "We count.",
        "id": "A123456789",  # a forum's id that looks like an OpenAlex id
        "authors": ["Ada Ames", "Bo Berg"],
        "accepted": True,
        "keywords": ["counting"],
        "conference": "NeurIPS 2023",
        "reviews": list(reviews),
        "histories": [],
    } | given


OPEN = paper(entry(FORM), entry(BOX, RECOMMENDATION="3: reject, not good enough", DATE="5 Jul 2023"), meta())
WORK: Json = {
    "id": FORUM,
    "title": "Counting things",
    "publication_year": 2023,
    "primary_location": {"source": {"display_name": "NeurIPS"}},
    "authorships": [{"author": {"id": "https://openalex.org/A1", "display_name": "A. Ames"}}],
}
SHOWN = """{ papers { nodes { title venue year abstract authors { nodes { name } }
  reviews(orderBy: OLDEST) { totalCount nodes {
    author { handle name isExternal } summary strength concern methodQuestion text createdAt
    rating { value outOf meaning } confidence { value } source { venue year url reviewer submittedOn }
    conflicts { kind }
  } }
  local: reviews(kind: LOCAL) { totalCount } external: reviews(kind: EXTERNAL) { totalCount }
  decisions { venue year outcome statement comment decidedOn url }
  votes { likes dislikes } saveCount
} } }"""


async def ask(graph: Graph, text: str, **variables: Any) -> Any:
    result = await Executor(build_schema(), Cursors(b"a secret of the tests")).execute(
        Request(text, variables), Context(graph, None)
    )
    assert result.errors == ()
    return result.data


async def written(graph: Graph, text: str) -> None:
    await graph.write(Statement(text))  # type: ignore[arg-type]


async def shown(graph: Graph) -> Json:
    [one] = (await ask(graph, SHOWN))["papers"]["nodes"]
    return one


def by_rating(found: Json) -> dict[float, Json]:
    return {review["rating"]["value"]: review for review in found["reviews"]["nodes"]}


async def test_a_paper_has_the_reviews_of_its_source(graph: Graph, tmp_path: Path) -> None:
    report = await load(graph, tmp_path, [OPEN])
    assert report.records == {"papers with reviews": 1, "reviews": 2, "decisions": 1}
    found = await shown(graph)
    assert (found["title"], found["venue"], found["year"], found["abstract"]) == (
        "Counting things",
        "NeurIPS",
        2023,
        "We count.",
    )
    assert [author["name"] for author in found["authors"]["nodes"]] == ["Ada Ames", "Bo Berg"]
    assert by_rating(found)[6.0] == {
        "author": {"handle": "reviewers:neurips-2023", "name": "Reviewers of NeurIPS 2023", "isExternal": True},
        "summary": "They count.",
        "strength": "Novel.\nWeaknesses: none here.",  # in the form's box for strengths
        "concern": "- Small.\n\n- Slow.",
        "methodQuestion": "Why 3?",
        "text": "LIMITATIONS:\nYes.",
        "createdAt": "2023-07-05T00:00:00Z",
        "rating": {"value": 6.0, "outOf": None, "meaning": None},
        "confidence": {"value": 4.0},
        "source": {
            "venue": "NeurIPS 2023",
            "year": 2023,
            "url": FORUM,
            "reviewer": None,
            "submittedOn": "2023-07-05",
        },
        "conflicts": [],
    }
    other = by_rating(found)[3.0]
    assert (other["strength"], other["concern"], other["methodQuestion"], other["text"]) == (
        "1. Fast.",
        "Fragile.",
        "When?",
        "STRENGTHS AND WEAKNESSES:\nA fine read.",
    )
    assert other["rating"] == {"value": 3.0, "outOf": None, "meaning": "reject, not good enough"}
    assert other["source"]["submittedOn"] == "2023-07-05"
    assert found["decisions"] == [
        {
            "venue": "NeurIPS 2023",
            "year": 2023,
            "outcome": "ACCEPTED",
            "statement": "Accept (poster)",
            "comment": "All liked it.",
            "decidedOn": "2023-09-21",
            "url": FORUM,
        }
    ]
    assert (found["local"], found["external"]) == ({"totalCount": 0}, {"totalCount": 2})
    assert (found["votes"], found["saveCount"]) == ({"likes": 0, "dislikes": 0}, 0)


async def test_the_layout_of_peerread(graph: Graph, tmp_path: Path) -> None:
    line = paper(
        {"IS_META_REVIEW": True, "comments": "A clear case.", "TITLE": "ICLR committee final decision"},
        {
            "IS_META_REVIEW": False,
            "comments": "Fine.\u0000 Write to me@example.org\r\nor not.",
            "TITLE": "A review",
            "RECOMMENDATION": "7/10",
            "REVIEWER_CONFIDENCE": "4: The reviewer is confident",
            "OTHER_KEYS": "AnonReviewer3",
        },
        {"IS_META_REVIEW": False, "comments": "Solid.", "RECOMMENDATION": "Clear accept", "OTHER_KEYS": "Jane Q. Doe"},
        {"IS_META_REVIEW": False, "comments": "Thank you.", "TITLE": "Re: A review", "OTHER_KEYS": "Bo Berg"},
        id="1611.09482",
        accepted=False,
        conference="ICLR 2017 conference submission",
    )
    report = await load(graph, tmp_path, [line])
    assert report.records["review entries left out: not reviews"] == 1
    found = await shown(graph)
    by_text = {review["text"]: review for review in found["reviews"]["nodes"]}
    assert by_text.keys() == {"Fine. Write to \nor not.", "Solid."}
    one, other = by_text["Fine. Write to \nor not."], by_text["Solid."]
    assert one["rating"] == {"value": 7.0, "outOf": 10.0, "meaning": None}
    assert one["source"]["reviewer"] == "AnonReviewer3"
    assert one["source"]["url"] == "https://arxiv.org/abs/1611.09482"
    assert one["source"]["submittedOn"] is None
    assert one["createdAt"] > "2026"  # the time of the import
    assert other["rating"] == {"value": None, "outOf": None, "meaning": "Clear accept"}
    assert other["source"]["reviewer"] is None
    [decision] = found["decisions"]
    assert (decision["outcome"], decision["statement"], decision["comment"]) == ("REJECTED", None, "A clear case.")
    everything = repr(await rows(graph, "MATCH (n) RETURN properties(n)"))
    assert "Doe" not in everything
    assert "@" not in everything


async def test_importing_again_changes_nothing_in_any_order_with_the_work(graph: Graph, tmp_path: Path) -> None:
    digests: set[str] = set()
    for order in ([[OPEN], [WORK]], [[WORK], [OPEN]], [[WORK, OPEN]], [[OPEN, WORK]]):
        await graph.run(CLEAR)
        await load(graph, tmp_path, *order)
        first = await digest(graph)
        report = await load(graph, tmp_path, *order)
        assert report.nodes == 0
        assert await digest(graph) == first
        digests.add(first)
        found = await shown(graph)
        assert [author["name"] for author in found["authors"]["nodes"]] == ["A. Ames"]
        assert found["abstract"] == "We count."
        assert found["reviews"]["totalCount"] == 2
    assert len(digests) == 1


async def test_an_edited_review_replaces_the_old_one(graph: Graph, tmp_path: Path) -> None:
    await load(graph, tmp_path, [OPEN])
    await written(
        graph,
        "MATCH (r:Review {summary: 'They sort.'}) CREATE (:User {id: 'u', handle: 'u'})-[:FOUND_HELPFUL]->(r)",
    )
    edited = paper(entry(FORM + " And no."), entry("Short.", RECOMMENDATION=5), meta("Reject"), accepted=False)
    await load(graph, tmp_path, [edited])
    found = await shown(graph)
    assert {review["rating"]["value"] for review in found["reviews"]["nodes"]} == {6.0, 5.0}
    assert found["reviews"]["totalCount"] == 2
    assert [decision["outcome"] for decision in found["decisions"]] == ["REJECTED"]
    # a review that a user marked is withdrawn, and returns with its source
    assert await value(graph, "MATCH (r:Review) RETURN count(r)") == 3
    await load(graph, tmp_path, [OPEN])
    assert {review["rating"]["value"] for review in (await shown(graph))["reviews"]["nodes"]} == {6.0, 3.0}
    assert await value(graph, "MATCH (:User)-[:FOUND_HELPFUL]->(r:Review) RETURN r.withdrawnAt IS NULL")
    # a line without reviews changes no reviews
    await load(graph, tmp_path, [paper(meta())])
    assert (await shown(graph))["reviews"]["totalCount"] == 2


async def test_a_hidden_review_stays_hidden(graph: Graph, tmp_path: Path) -> None:
    await load(graph, tmp_path, [OPEN])
    await written(graph, "MATCH (r:Review) SET r.hiddenAt = datetime() REMOVE r:Shown")
    await load(graph, tmp_path, [OPEN])
    assert (await shown(graph))["reviews"]["totalCount"] == 0
    await load(graph, tmp_path, [paper(entry("Another."))])
    await load(graph, tmp_path, [OPEN])
    assert (await shown(graph))["reviews"]["totalCount"] == 0


async def test_equal_reviews_are_two(graph: Graph, tmp_path: Path) -> None:
    for _ in range(2):
        await load(graph, tmp_path, [paper(entry("Good."), entry("Good."))])
        assert (await shown(graph))["reviews"]["totalCount"] == 2


async def test_users_data_stays_and_reviewers_are_no_account(graph: Graph, tmp_path: Path) -> None:
    await load(graph, tmp_path, [WORK])
    [[id]] = await rows(graph, "MATCH (p:Paper) RETURN p.id")
    await social(graph, id)
    before = await user_data(graph)
    await load(graph, tmp_path, [OPEN])
    await load(graph, tmp_path, [paper(entry("Other."))])
    kept = await user_data(graph)
    assert [entry for entry in kept if "'venue'" not in entry] == before
    found = await shown(graph)
    assert (found["local"], found["external"]) == ({"totalCount": 1}, {"totalCount": 1})
    assert found["votes"] == {"likes": 1, "dislikes": 0}
    assert await value(graph, "MATCH (u:User) RETURN count(u)") == 1

    handle = "reviewers:neurips-2023"
    assert reviewers_node("NeurIPS 2023")["handle"] == handle
    assert HANDLE.fullmatch(handle) is None
    assert await ask(graph, "query ($h: String!) { user(handle: $h) { id } }", h=handle) == {"user": None}
    external = """{ papers { nodes { reviews(kind: EXTERNAL) { nodes { author {
      id collections { totalCount } person { id } reviews { totalCount } } } } } } }"""
    [review] = (await ask(graph, external))["papers"]["nodes"][0]["reviews"]["nodes"]
    author = review["author"]
    assert (author["collections"], author["person"], author["reviews"]) == ({"totalCount": 0}, None, {"totalCount": 1})
    named = await ask(
        graph, "query ($id: ID!) { node(id: $id) { __typename ... on User { handle } } }", id=author["id"]
    )
    assert named == {"node": {"__typename": "User", "handle": handle}}


async def test_reviews_move_with_a_merged_paper(graph: Graph, tmp_path: Path) -> None:
    other = {"id": "https://openalex.org/W7", "title": "Counting things", "updated_date": "2024-01-01"}
    await load(graph, tmp_path, [OPEN, paper(entry("Bad."), meta("Reject"), id="B123456789"), other])
    [[id]] = await rows(graph, "MATCH (:Review {text: 'Bad.'})-[:REVIEWS]->(p) RETURN p.id")
    await load(graph, tmp_path, [WORK | {"x_source": {"also": [{"id": "https://openreview.net/forum?id=B123456789"}]}}])
    found = [one for one in (await ask(graph, SHOWN))["papers"]["nodes"] if one["reviews"]["totalCount"]]
    assert [one["reviews"]["totalCount"] for one in found] == [3], id
    assert [len(one["decisions"]) for one in found] == [2]
    assert await value(graph, "MATCH (d:Decision) WHERE NOT (d)<-[:HAS_DECISION]-(:Paper) RETURN count(d)") == 0


async def test_a_deleted_paper_has_its_decision_deleted(graph: Graph, tmp_path: Path) -> None:
    await load(graph, tmp_path, [paper(meta(), id="https://openalex.org/W7")])
    await load(graph, tmp_path, [{"id": "https://openalex.org/W7", "is_deleted": True, "updated_date": "2024-01-01"}])
    assert await value(graph, "MATCH (n:Paper|Decision) RETURN count(n)") == 0
