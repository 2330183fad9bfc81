"""People, institutions and topics near one of their kind, held to docs/nearby_entities.md."""

import random
from typing import Any

import pytest

from graphdb.graph import Graph
from tests.oracle.nearby_entities import EntityWorld

KINDS = {"person": "A", "institution": "I", "topic": "T"}


@pytest.fixture
def world(graph: Graph) -> EntityWorld:
    return EntityWorld(graph)


def at_random(world: EntityWorld, seed: int, published: dict[int, int]) -> None:
    """Forty papers by ten people, with topics, institutions, venues and years; some things are missing."""
    source = random.Random(seed)
    people, places, topics = ([f"{letter}{index}" for index in range(1, 11)] for letter in "AIT")
    for number in range(1, 41):
        values: dict[str, Any] = {"title": source.choice(["A survey of graphs", "Graphs", "Preview of reviews"])}
        if source.random() < 0.9:
            values |= {"year": source.randint(2015, 2020), "citationCount": source.choice([0, 1, 5, 300])}
        if source.random() < 0.7:
            values |= {"venue": source.choice(["VIS", "ACL"]), "type": source.choice(["ARTICLE", "REVIEW_ARTICLE"])}
        if source.random() < 0.1:
            values |= {"isRetracted": True}
        world.add(
            number,
            authors=source.sample(people, source.randint(0, 4)),
            topics=source.sample(topics, source.randint(0, 3)),
            institutions=source.sample(places, source.randint(0, 3)),
            cites=set(source.sample(range(1, 41), source.randint(0, 6))) - {number},
            outside=source.sample(["doi:10.1/a", "doi:10.1/b", "doi:10.1/c"], source.randint(0, 2)),
            **values,
        )
    for person in people:
        world.affiliations[person] = set(source.sample(places, source.randint(0, 3)))
    for index, topic in enumerate(topics[:6]):
        world.classes[topic] = ("Physics" if index % 2 else "Art", f"Subfield {index % 3}")
    world.published = published


@pytest.mark.parametrize(
    ("seed", "published"),
    [(0, {}), (1, {}), (2, {2: 5, 6: 5, 7: 8, 20: 21, 22: 19, 30: 19}), (5, {n: n + 20 for n in range(1, 20)})],
)
async def test_scores_are_those_of_the_documented_formulas(
    world: EntityWorld, seed: int, published: dict[int, int]
) -> None:
    at_random(world, seed, published)
    await world.store()
    for kind, letter in KINDS.items():
        for index in (1, 4, 7):
            for field in ("nearby", "whereToStart", "whatIsNew"):
                expected = {
                    "nearby": world.nearby,
                    "whereToStart": world.where_to_start,
                    "whatIsNew": world.what_is_new,
                }[field](kind, f"{letter}{index}")
                edges = await world.edges(kind, f"{letter}{index}", field)
                assert {edge["node"]["id"] for edge in edges} == set(expected), (kind, index, field)
                order = [(-edge["score"], edge["node"]["id"]) for edge in edges]
                assert order == sorted(order)
                for edge in edges:
                    parts = expected[edge["node"]["id"]]
                    reasons = {reason["kind"]: reason for reason in edge["reasons"]}
                    assert {name: reason["count"] for name, reason in reasons.items()} == {
                        name: count for name, (_, count) in parts.items()
                    }, (kind, index, field, edge["node"]["id"])
                    for name, (part, _) in parts.items():
                        assert reasons[name]["score"] == pytest.approx(part, abs=2e-6)
                    scores = [reason["score"] for reason in edge["reasons"]]
                    assert scores == sorted(scores, reverse=True)
                    assert sum(scores) == pytest.approx(edge["score"], abs=1e-9)
                    assert 0 < edge["score"] <= 1


async def test_coauthors_are_marked_and_can_be_chosen(world: EntityWorld) -> None:
    at_random(world, 3, {2: 5, 7: 8})
    await world.store()
    for index in range(1, 11):
        every = await world.edges("person", f"A{index}", "nearby")
        coauthors = await world.edges("person", f"A{index}", "nearby(coauthors: true)")
        others = await world.edges("person", f"A{index}", "nearby(coauthors: false)")
        assert coauthors == [edge for edge in every if edge["isCoauthor"]]
        assert others == [edge for edge in every if not edge["isCoauthor"]]
        own = world.of("person", f"A{index}")
        for edge in every:
            shared = own & world.of("person", edge["node"]["id"])
            works = {number for number in shared if world.published.get(number) not in shared}
            assert edge["sharedPaperCount"] == len(works)
            assert edge["isCoauthor"] == bool(shared)


async def test_the_same_question_has_the_same_answer(world: EntityWorld) -> None:
    at_random(world, 4, {})
    await world.store()
    for kind, letter in KINDS.items():
        for field in ("nearby", "whereToStart", "whatIsNew"):
            every = await world.edges(kind, f"{letter}2", field)
            assert await world.edges(kind, f"{letter}2", field) == every
            assert await world.edges(kind, f"{letter}2", field, 3) == every[:3]
            assert await world.edges(kind, f"{letter}2", field, None) == every[:10]


async def test_an_entity_without_papers_has_empty_lists(world: EntityWorld) -> None:
    world.add(1, authors=["A2"], topics=["T2"], institutions=["I2"], year=2020)
    world.affiliations["A1"] = {"I1"}
    world.classes["T1"] = ("Physics", "Optics")
    await world.store()
    for kind, letter in KINDS.items():
        for field in ("nearby", "whereToStart", "whatIsNew"):
            assert await world.edges(kind, f"{letter}1", field) == []
            unknown = await world.ask(kind, f"{letter}9", field)
            assert unknown == {"data": {"one": None}}


@pytest.mark.parametrize("first", [-1, 0, 101])
@pytest.mark.parametrize("field", ["nearby", "whereToStart", "whatIsNew"])
async def test_a_length_out_of_range_is_refused(world: EntityWorld, first: int, field: str) -> None:
    for kind, letter in KINDS.items():
        [error] = (await world.ask(kind, f"{letter}1", field, first))["errors"]
        assert error["message"] == f"`first` takes 1 to 100, not {first}."
        assert error["extensions"]["code"] == "BAD_USER_INPUT"


async def test_a_paper_of_thousands_joins_nobody_and_its_authors_stay_coauthors(world: EntityWorld) -> None:
    crowd = [f"A{index}" for index in range(1, 3001)]
    world.add(1, authors=crowd, topics=["T1"], year=2020)
    world.add(2, authors=["A1", "A2"], topics=["T1"], year=2020)
    world.add(3, authors=["A3", "A4000"], topics=["T1"], year=2020)
    await world.store()
    edges = await world.edges("person", "A1", "nearby")
    assert edges[0]["node"]["id"] == "A2"
    assert {edge["node"]["id"]: edge["isCoauthor"] for edge in edges} == {"A2": True, "A3": True, "A4000": False}
    assert [edge["node"]["id"] for edge in await world.edges("person", "A1", "nearby(coauthors: false)")] == ["A4000"]


@pytest.mark.parametrize("kind", KINDS)
async def test_a_reading_list_has_one_version_of_a_work_and_no_retracted_paper(world: EntityWorld, kind: str) -> None:
    own: dict[str, Any] = {"authors": ["A1"], "topics": ["T1"], "institutions": ["I1"]}
    world.add(1, year=2019, citationCount=90)
    world.add(2, year=2018, citationCount=80, **own)
    world.add(3, year=2018, citationCount=99, isRetracted=True, **own)
    for number in range(4, 8):
        world.add(number, cites=[1, 2, 3], year=2020, **own)
    world.add(8, cites=[1, 2, 3], year=2020, **own)
    world.published = {2: 1, 8: 7}
    await world.store()
    [first, *others] = await world.edges(kind, f"{KINDS[kind]}1", "whereToStart")
    assert (first["node"]["id"], first["reasons"][0]["count"]) == ("W2", 4)
    assert not {"W1", "W3", "W8"} & {edge["node"]["id"] for edge in others}
    assert {edge["node"]["id"] for edge in await world.edges(kind, f"{KINDS[kind]}1", "whatIsNew")} == {
        f"W{number}" for number in range(4, 8)
    }


async def test_a_topic_starts_with_works_that_its_papers_cite(world: EntityWorld) -> None:
    world.add(1, title="The foundation", year=2000, citationCount=500)
    world.add(2, title="Cited by everybody", year=2000, citationCount=500)
    for number in range(3, 10):
        world.add(number, cites=[1, 2], topics=["T1"], institutions=["I1"], year=2020)
    for number in range(10, 100):
        world.add(number, cites=[2], year=2020)
    await world.store()
    starts = await world.edges("topic", "T1", "whereToStart")
    assert [edge["node"]["id"] for edge in starts] == ["W1", "W2"]
    assert starts[1]["score"] < starts[0]["score"] * 0.7
    assert await world.edges("institution", "I1", "whereToStart") == []
