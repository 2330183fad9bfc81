"""`nearby` against docs/nearby.md (once more in tests/oracle/nearby.py), on small graphs by hand and at random."""

import math
import random
from collections import Counter

import pytest

from cypher.library import statement
from cypher.ranking.nearby_signals import WALK_MAX
from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from tests.clients.application import client_of, settings_for
from tests.graphs.fixtures import SECRET
from tests.oracle.nearby import QUERY, SIGNALS, World, inverse, paper_id


@pytest.fixture
def world(graph: Graph) -> World:
    return World(graph)


def at_random(world: World, seed: int) -> None:
    """Forty papers; 1 to 3 are cited by most, and some cite each other."""
    source = random.Random(seed)
    for number in range(1, 41):
        others = [other for other in range(1, 41) if other != number]
        world.add(
            number,
            cites={*source.sample(others, source.randint(0, 6)), *(hub for hub in (1, 2, 3) if source.random() < 0.5)}
            - {number},
            outside=source.sample(["doi:10.1/a", "doi:10.1/b", "doi:10.1/c"], source.randint(0, 2)),
            authors=source.sample([f"A{index}" for index in range(1, 9)], source.randint(0, 3)),
            topics=source.sample([f"T{index}" for index in range(1, 6)], source.randint(0, 2)),
            title=f"Paper {number}",
        )


@pytest.mark.parametrize(
    ("seed", "published"),
    [(0, {}), (1, {}), (2, {}), (3, {2: 5, 6: 5, 7: 8, 20: 21, 22: 19, 30: 19})],  # two versions of 5 and of 19
)
async def test_scores_are_those_of_the_documented_formulas(world: World, seed: int, published: dict[int, int]) -> None:
    at_random(world, seed)
    world.published = published
    await world.store()
    choices = [list(SIGNALS), *([signal] for signal in SIGNALS), ["CO_CITATION", "SHARED_TOPICS"]]
    for number in (1, 7, 19, 40):
        for signals in choices:
            edges = await world.edges(number, first=100, signals=signals)
            expected = world.expected(number, signals)
            assert {int(edge["node"]["id"][1:]) for edge in edges} == set(expected)
            for edge in edges:
                reasons = {reason["signal"]: reason for reason in edge["reasons"]}
                parts = expected[int(edge["node"]["id"][1:])]
                assert {signal: reason["count"] for signal, reason in reasons.items()} == {
                    signal: count for signal, (_, count) in parts.items()
                }
                for signal, (part, _) in parts.items():
                    assert reasons[signal]["score"] == pytest.approx(part, abs=2e-6)


async def test_parts_sum_to_the_score_and_the_strongest_comes_first(world: World) -> None:
    at_random(world, 5)
    await world.store()
    for number in (2, 11, 30):
        edges = await world.edges(number, first=100)
        assert [edge["score"] for edge in edges] == sorted((edge["score"] for edge in edges), reverse=True)
        for edge in edges:
            parts = [reason["score"] for reason in edge["reasons"]]
            assert parts == sorted(parts, reverse=True)
            assert len({reason["signal"] for reason in edge["reasons"]}) == len(parts)
            assert sum(parts) == pytest.approx(edge["score"], abs=1e-9)
            assert 0 < edge["score"] <= 1


async def test_the_same_question_has_the_same_answer(world: World) -> None:
    at_random(world, 6)
    await world.store()
    first = await world.ask(4, first=100)
    assert [await world.ask(4, first=100) for _ in range(3)] == [first] * 3
    five = await world.edges(4, first=5)
    assert five == (await world.edges(4, first=100))[:5]
    assert await world.edges(4, first=0) == []


async def test_a_paper_that_cites_everything_is_not_near_to_everything(world: World) -> None:
    world.add(1, cites=range(10, 14), title="The seed")
    world.add(2, cites=range(10, 14), title="Cites the same")
    world.add(3, cites=range(10, 510), title="Cites five hundred")
    for number in range(10, 510):
        world.add(number, title=f"Work {number}")
    await world.store()
    nearest = await world.edges(1, signals=["BIBLIOGRAPHIC_COUPLING"])
    assert [edge["node"]["id"] for edge in nearest] == ["W2", "W3"]
    assert [edge["reasons"][0]["count"] for edge in nearest] == [4, 4]
    assert nearest[1]["score"] < nearest[0]["score"] / 3


async def test_what_too_many_share_leads_nowhere(world: World) -> None:
    world.add(1, cites=[2, 3], title="The seed")
    world.add(2, title="Cited by everybody")
    world.add(3, title="Cited by two")
    world.add(4, cites=[2, 3], title="Cites both")
    for number in range(10, 10 + WALK_MAX):
        world.add(number, cites=[2])
    await world.store()
    assert await world.found(1, first=100, signals=["BIBLIOGRAPHIC_COUPLING"]) == [4]


async def test_a_paper_without_citations_has_neighbours(world: World) -> None:
    world.add(1, authors=["A1"], topics=["T1"], title="Drawing large graphs", abstract="Layouts of graphs by force.")
    world.add(2, authors=["A1"], title="Something else entirely")
    world.add(3, topics=["T1"], title="Yet another subject")
    world.add(4, title="Large graphs and their drawing")
    world.add(5, title="Of whales")
    await world.store()
    edges = await world.edges(1)
    assert {edge["node"]["id"]: edge["reasons"][0]["signal"] for edge in edges} == {
        "W2": "SHARED_AUTHORS",
        "W3": "SHARED_TOPICS",
        "W4": "TEXT_SIMILARITY",
    }
    assert {edge["reasons"][0]["count"] for edge in edges if edge["node"]["id"] == "W4"} == {None}


async def test_neither_the_paper_nor_its_versions_are_near(world: World) -> None:
    title = "Graphs, drawn: a survey"
    world.add(1, cites=[9], authors=["A1", "A2"], topics=["T1"], title=title)
    world.add(2, cites=[9], authors=["A2"], topics=["T1"], title="GRAPHS — drawn; a  survey.")
    world.add(3, cites=[9], topics=["T1"], title=title)
    world.add(4, cites=[9], authors=["A7"], topics=["T1"], title=title)  # others' paper of the same name
    world.add(5, cites=[9], authors=["A1"], topics=["T1"], title="Graphs, drawn: a survey, continued")
    world.add(6, cites=[9, 1], topics=["T1"])
    world.add(9, title="Cited by all")
    await world.store()
    assert set(await world.found(1)) == {4, 5, 6, 9}
    assert set(await world.found(3)) == {5, 6, 9}, "without authors, the same title is enough"
    assert set(await world.found(6)) == {1, 2, 3, 4, 5, 9}, "no title is not the same title"


async def test_filters_choose_among_the_near_and_change_no_score(world: World) -> None:
    at_random(world, 8)
    for number, values in world.values.items():
        values["year"] = 2000 + number
    await world.store()
    every = await world.edges(3, first=100)
    late = await world.edges(3, first=100, where={"year": {"gte": 2021}})
    assert late == [edge for edge in every if int(edge["node"]["id"][1:]) > 20]
    assert 0 < len(late) < len(every)
    two = await world.edges(3, first=2, where={"year": {"gte": 2021}})
    assert two == late[:2]
    assert await world.edges(3, where={"and": [{"year": {"gte": 2021}}, {"not": {"year": {"gte": 2021}}}]}) == []


async def test_a_signal_named_twice_is_one(world: World) -> None:
    at_random(world, 9)
    await world.store()
    once = await world.edges(5, signals=["CO_CITATION", "SHARED_AUTHORS"])
    assert once
    assert await world.edges(5, signals=["SHARED_AUTHORS", "CO_CITATION", "SHARED_AUTHORS"]) == once
    assert await world.edges(5, signals=None) == await world.edges(5)


async def test_shared_authors_or_topics_alone_are_far(world: World) -> None:
    """As many papers have their authors and topics in common with a paper as are on its subject."""
    world.add(1, cites=[20, 21, 22], authors=["A1", "A2"], topics=["T1"], title="The paper")
    for number in (2, 3, 4):
        world.add(number, cites=[20, 21, 22], title=f"On the subject {number}")
    world.add(5, authors=["A1"], title="By one author")
    world.add(6, topics=["T1"], title="With the topic")
    world.add(7, cites=[20], authors=["A1"], title="By one author, on the subject")
    for number in (20, 21, 22):
        world.add(number, title=f"Work {number}")
    await world.store()
    edges = {int(edge["node"]["id"][1:]): edge for edge in await world.edges(1, first=100)}
    parts = {
        number: {reason["signal"]: reason["score"] for reason in edges[number]["reasons"]}["SHARED_AUTHORS"]
        for number in (5, 7)
    }
    assert parts[5] < parts[7]
    assert edges[5]["score"] < min(edges[number]["score"] for number in (2, 3, 4, 7))
    assert edges[6]["score"] < min(edges[number]["score"] for number in (2, 3, 4, 7))


async def test_among_equal_papers_the_better_known_is_nearer(world: World) -> None:
    world.add(1, cites=[9], title="The paper")
    world.add(2, cites=[9], title="Little known")
    world.add(3, cites=[9], title="Well known")
    world.add(9, title="Work")
    for number in range(10, 15):
        world.add(number, cites=[3])
    await world.store()
    scores = {edge["node"]["id"]: edge["score"] for edge in await world.edges(1, signals=["BIBLIOGRAPHIC_COUPLING"])}
    assert scores["W2"] < scores["W3"] < 2 * scores["W2"]


async def test_a_paper_with_text_only_is_ranked_by_its_text(world: World, graph: Graph) -> None:
    """The ranking is that of the index for the same words, and the best hit has as much as if text were the only
    signal."""
    source = random.Random(3)
    words = [f"subject{index}" for index in range(30)]
    for number in range(1, 150):
        text = " ".join(source.sample(words, 12))
        world.add(number, title=text, abstract=" ".join(source.sample(words, 20)))
    await world.store()
    both = await world.edges(1, first=100)
    assert both == await world.edges(1, first=100, signals=["TEXT_SIMILARITY"])
    title, abstract = world.values[1]["title"].split(), world.values[1]["abstract"].split()
    query = " ".join([f"{word}^2" for word in title] + [word for word in abstract if word not in title])
    hits = await graph.read(
        Statement(
            "CALL db.index.fulltext.queryNodes('paper_text', $query, {limit: 100}) YIELD node, score"
            " RETURN node.id, score",
            {"query": f"title:({query}) abstract:({query})"},
        )
    )
    ranked = [paper for paper, score in hits if paper != "W1" and score > hits[-1][1]]
    assert {edge["node"]["id"] for edge in both} == set(ranked)
    assert [edge["node"]["id"] for edge in both[:10]] == ranked[:10]


async def test_embeddings_are_a_signal_while_the_graph_has_them(world: World, graph: Graph) -> None:
    """Without them, while they are replaced, and without their index, the other signals answer as before."""
    world.add(1, authors=["A1"], title="The paper")
    world.add(2, title="Same meaning", embedding=[1.0, 0.1, 0.0])
    world.add(3, authors=["A1"], title="Other meaning", embedding=[0.0, 1.0, 0.1])
    world.add(4, title="Opposite meaning", embedding=[-1.0, 0.1, 0.0])
    await world.store()
    before = await world.edges(1)
    assert [edge["node"]["id"] for edge in before] == ["W3"]
    own = "MATCH (p:Paper {id: 'W1'}) SET p.embedding = [1.0, 0.0, 0.0]"
    await graph.write(Statement(own))
    assert await world.edges(1) == before, "there is no index"
    record = "MERGE (a:Analysis {key: 'embeddings'}) SET a.model = 'made', a.dimension = $dimension"
    await graph.run(statement("analysis/create_embedding_index", dimension=3))
    await graph.run(Statement("CALL db.awaitIndexes(60)"))
    try:
        await graph.write(Statement(record, {"dimension": 3}))
        edges = {edge["node"]["id"]: edge for edge in await world.edges(1)}
        assert [reason["signal"] for reason in edges["W2"]["reasons"]] == ["EMBEDDING_SIMILARITY"]
        assert edges["W2"]["reasons"][0]["count"] is None
        assert "W4" not in edges
        assert (await world.found(1, signals=["EMBEDDING_SIMILARITY"]))[0] == 2
        await graph.write(Statement(record, {"dimension": 4}))
        assert await world.edges(1) == before, "the vectors are of another model"
        await graph.write(Statement(record, {"dimension": None}))
        assert await world.edges(1) == before, "the vectors are being replaced"
    finally:
        await graph.run(statement("analysis/drop_embedding_index"))


def likeness(world: World, one: int, other: int) -> float:
    citing = inverse(world.cites)
    mine, theirs = (
        {*world.cites[number], *world.outside[number], *world.topics[number], *citing.get(number, ())}
        for number in (one, other)
    )
    return len(mine & theirs) / math.sqrt(len(mine) * len(theirs)) if mine and theirs else 0.0


@pytest.mark.parametrize("diversify", [0.2, 0.5, 1.0])
async def test_diversity_is_maximal_marginal_relevance(world: World, diversify: float) -> None:
    at_random(world, 11)
    await world.store()
    scores = {int(edge["node"]["id"][1:]): edge for edge in await world.edges(5, first=100)}
    best = max(edge["score"] for edge in scores.values())
    diverse = await world.edges(5, first=100, diversify=diversify)
    taken: list[int] = []
    for edge in diverse:
        number = int(edge["node"]["id"][1:])
        assert edge == scores[number], "scores and reasons are those of the plain list"
        gains = {
            other: (1 - diversify) * scores[other]["score"] / best
            - diversify * max((likeness(world, other, one) for one in taken), default=0.0)
            for other in scores.keys() - set(taken)
        }
        assert gains[number] == pytest.approx(max(gains.values()), abs=1e-6)
        taken.append(number)
    assert set(taken) == scores.keys()
    assert (await world.edges(5, first=4, diversify=diversify)) == diverse[:4]
    assert await world.edges(5, first=100, diversify=0.0) == list(scores.values())


async def test_papers_that_a_filter_leaves_out_displace_none(world: World) -> None:
    at_random(world, 12)
    for number, values in world.values.items():
        values["year"] = 2000 + number
    await world.store()
    late = {"year": {"gte": 2021}}
    plain = await world.edges(3, first=100, where=late)
    diverse = await world.edges(3, first=100, where=late, diversify=0.5)
    assert diverse[0] == plain[0]
    assert sorted(edge["node"]["id"] for edge in diverse) == sorted(edge["node"]["id"] for edge in plain)


async def test_in_development_a_header_tells_the_statement(world: World, address: Address) -> None:
    world.add(1, title="Drawing graphs")
    world.add(2, title="Graphs and their drawing")
    await world.store()
    async with client_of(settings_for(address, environment="development")) as (client, _):
        response = await client.post("/graphql", json={"query": QUERY, "variables": {"id": "W1"}})
    assert [node["id"] for node in response.json()["data"]["paper"]["nearby"]["nodes"]] == ["W2"]
    assert "MATCH" in response.headers["x-bzpeer-cypher"]


async def test_near_a_collection_is_what_is_near_its_papers(graph: Graph) -> None:
    chance = random.Random(8)
    world = World(graph)
    for number in range(40):
        cites = [earlier for earlier in range(number) if chance.random() < 0.2]
        authors, topics = chance.sample("abcdefgh", 2), chance.sample("stuvw", 2)
        world.add(number, cites=cites, authors=authors, topics=topics, title=f"Work {number}")
    await world.store()
    members = chance.sample(range(40), 13)
    await graph.write(
        Statement(
            "CREATE (:User {id: 'u', handle: 'u'})-[:OWNS]->"
            "(c:Collection {id: 'l-aaaaaaaaaaaaaaaa', visibility: 'PUBLIC'})"
            " WITH c UNWIND range(0, size($papers) - 1) AS at MATCH (p:Paper {id: $papers[at]})"
            " CREATE (c)-[:CONTAINS {position: at}]->(p)",
            {"papers": [paper_id(member) for member in members]},
        )
    )
    signals = ["BIBLIOGRAPHIC_COUPLING", "DIRECT_CITATION", "SHARED_AUTHORS", "SHARED_TOPICS"]
    expected: Counter[str] = Counter()
    shared: Counter[tuple[str, str]] = Counter()
    latest = members[-10:]
    for member in latest:
        response = await world.ask(member, first=100, signals=signals)
        for edge in response["data"]["paper"]["nearby"]["edges"]:
            expected[edge["node"]["id"]] += edge["score"] / len(latest)
            for reason in edge["reasons"]:
                shared[edge["node"]["id"], reason["signal"]] += reason["count"]
    query = """query ($signals: [NearbySignal!]) { collection(id: "l-aaaaaaaaaaaaaaaa") {
      nearby(first: 100, signals: $signals) { edges { score node { id } reasons { signal score count } } } } }"""
    answer = await Executor(build_schema(), Cursors(SECRET)).execute(
        Request(query, {"signals": signals}), Context(graph)
    )
    edges = answer.data["collection"]["nearby"]["edges"]
    assert {edge["node"]["id"] for edge in edges} == expected.keys() - {paper_id(member) for member in members}
    scores = [edge["score"] for edge in edges]
    assert scores == sorted(scores, reverse=True)
    for edge in edges:
        assert edge["score"] == pytest.approx(expected[edge["node"]["id"]], abs=1e-5)
        assert edge["score"] == pytest.approx(sum(reason["score"] for reason in edge["reasons"]))
        for reason in edge["reasons"]:
            assert reason["count"] == shared[edge["node"]["id"], reason["signal"]]
