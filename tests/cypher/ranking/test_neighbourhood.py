"""Slices with NEAR, on small graphs whose right answer is known, and on the generated graph."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from random import Random
from typing import Any

import orjson
import pytest

from cypher.model import Label, Relationship
from cypher.statement import Statement
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from tests.graphs.fixtures import World
from tests.oracle.graph_data import GraphData, Thing
from tests.oracle.load import load

SLICE = """query ($seeds: [ID!]!, $depth: Int, $limit: Int, $kinds: [NodeKind!], $relations: [RelationKind!],
    $years: IntRange) {
  researchMap(seeds: $seeds, depth: $depth, limit: $limit, nodeKinds: $kinds, relationKinds: $relations, years: $years)
  { nodes { distance weight why node { id kind } } edges { kind source target weight reasons { signal score count } }
    truncated } }"""

EXECUTOR = Executor(build_schema(), Cursors(b"a key"))


async def slice_of(graph: Graph, **variables: Any) -> Any:
    answer = await EXECUTOR.execute(Request(SLICE, variables), Context(graph, None))
    assert answer.errors == ()
    return answer.data["researchMap"]


def ids(found: Mapping[str, Any], kind: str = "PAPER") -> list[str]:
    return [node["node"]["id"] for node in found["nodes"] if node["node"]["kind"] == kind]


def whys(found: Mapping[str, Any]) -> dict[str, str]:
    return {node["node"]["id"]: node["why"] for node in found["nodes"]}


class Works:
    """Papers by their names in the test, with the people, institutions and topics that they name."""

    def __init__(self) -> None:
        self.data = GraphData()
        self._things: dict[str, Thing] = {}
        self._names: dict[str, str] = {}

    async def slice(self, graph: Graph, seeds: Sequence[str], **variables: Any) -> Any:
        """The slice, with names in place of ids."""
        found = await slice_of(graph, seeds=[self._things[seed].id for seed in seeds], **variables)
        for node in found["nodes"]:
            node["node"]["id"] = self._names[node["node"]["id"]]
        for edge in found["edges"]:
            edge["source"], edge["target"] = self._names[edge["source"]], self._names[edge["target"]]
        return found

    def thing(self, label: Label, key: str, **properties: Any) -> Thing:
        if key not in self._things:
            letter = {Label.PAPER: "W", Label.PERSON: "A", Label.INSTITUTION: "I", Label.TOPIC: "T"}[label]
            id_ = f"{letter}{len(self._things) + 1}"
            self._names[id_] = key
            self._things[key] = self.data.add(label, id=id_, **properties)
            identifier = self.data.add(Label.IDENTIFIER, key=id_)
            self.data.link(identifier, Relationship.IDENTIFIES, self._things[key])
        return self._things[key]

    def paper(
        self,
        key: str,
        cites: Iterable[str] = (),
        *,
        citations: int = 0,
        year: int = 2010,
        people: Sequence[str] = (),
        institutions: Sequence[str] = (),
        topics: Sequence[str] = (),
        title: str | None = None,
    ) -> None:
        paper = self.thing(Label.PAPER, key, title=title or key, citationCount=citations, year=year)
        for other in cites:
            self.data.link(paper, Relationship.CITES, self._things[other])
        for position, person in enumerate(people):
            self.data.link(
                self.thing(Label.PERSON, person, name=person), Relationship.AUTHORED, paper, position=position
            )
        for institution in institutions:
            there = self.thing(Label.INSTITUTION, institution, name=institution)
            self.data.link(paper, Relationship.STATES_AFFILIATION, there, position=0, positions=[0])
        for topic in topics:
            self.data.link(paper, Relationship.HAS_TOPIC, self.thing(Label.TOPIC, topic, name=topic), score=1.0)


def adjacent(citing: int = 12) -> Works:
    """A seed and an adjacent work, cited together by CITING/2 papers, beside CITING papers that cite the seed alone."""
    works = Works()
    works.paper("foundation", citations=50, year=1990)
    for number in range(5):
        works.paper(f"old{number}", ["foundation"], citations=9, year=1999)
    works.paper("seed", [f"old{number}" for number in range(5)], citations=100, year=2002)
    works.paper("adjacent", citations=60, year=2003)
    for number in range(citing // 2):
        works.paper(f"both{number}", ["seed", "adjacent"], year=2006)
    for number in range(citing):
        works.paper(f"alone{number}", ["seed"], year=2007)
    return works


async def test_adjacent_work_without_a_citation_is_on_the_map_with_its_reason(graph: Graph) -> None:
    works = adjacent(120)
    await load(graph, works.data)
    found = await works.slice(graph, ["seed"], limit=20)
    [edge] = [edge for edge in found["edges"] if {edge["source"], edge["target"]} == {"seed", "adjacent"}]
    assert edge["kind"] == "NEAR"
    counts = {reason["signal"]: reason["count"] for reason in edge["reasons"]}
    assert counts["CO_CITATION"] == 60
    assert sum(reason["score"] for reason in edge["reasons"]) == pytest.approx(edge["weight"], abs=1e-5)
    assert whys(found)["adjacent"].startswith("Cited together 60 times")
    assert whys(found)["seed"] == "You started here"
    direct = await works.slice(graph, ["seed"], limit=20, relations=["CITES"])
    assert "adjacent" not in ids(direct)


async def test_foundations_and_derivatives_are_on_the_map(graph: Graph) -> None:
    works = adjacent()
    works.paper("derivative", ["adjacent", *(f"both{number}" for number in range(4))], year=2009)
    await load(graph, works.data)
    found = await works.slice(graph, ["seed"], limit=30)
    assert whys(found)["foundation"] == "Cited by 5 of these papers"
    assert "cites 5 of these papers" in whys(found)["derivative"].lower()


async def test_within_equal_evidence_the_better_known_come_first(graph: Graph) -> None:
    works = Works()
    works.paper("seed", citations=10)
    for number in Random(3).sample(range(60), 60):
        works.paper(f"citing{number:02}", ["seed"], citations=number)
    await load(graph, works.data)
    found = await works.slice(graph, ["seed"], limit=11, kinds=["PAPER"])
    assert ids(found) == ["seed", *(f"citing{number}" for number in range(59, 49, -1))]
    assert found["truncated"]


async def test_every_kind_has_its_share_and_papers_the_largest(graph: Graph) -> None:
    works = Works()
    works.paper("seed", people=[f"A{number}" for number in range(30)], institutions=["I0"], topics=["T0"])
    for number in range(60):
        works.paper(
            f"citing{number}", ["seed"], people=[f"B{number}"], institutions=[f"I{number}"], topics=[f"T{number}"]
        )
    await load(graph, works.data)
    found = await works.slice(graph, ["seed"], limit=41)
    kinds = Counter(node["node"]["kind"] for node in found["nodes"][1:])
    assert kinds == {"PAPER": 32, "PERSON": 4, "TOPIC": 2, "INSTITUTION": 2}


async def test_a_share_that_a_kind_does_not_need_goes_to_the_others(graph: Graph) -> None:
    works = Works()
    works.paper("seed", people=[f"A{number}" for number in range(30)])
    works.paper("citing", ["seed"])
    await load(graph, works.data)
    found = await works.slice(graph, ["seed"], limit=20)
    assert len(ids(found)) == 2
    assert len(ids(found, "PERSON")) == 18


async def test_key_people_are_those_of_the_neighbourhood(graph: Graph) -> None:
    works = Works()
    works.paper("seed", people=["of the seed"])
    for number in range(8):
        works.paper(f"citing{number}", ["seed"], people=["of the neighbourhood", f"other{number}"], topics=["common"])
    await load(graph, works.data)
    found = await works.slice(graph, ["seed"], limit=14)
    assert whys(found)["of the neighbourhood"] == "Wrote 8 of these papers"
    assert whys(found)["of the seed"] == "Wrote the paper you started from"
    assert whys(found)["common"] == "Topic of 8 of these papers"


async def test_recent_work_has_a_place_and_does_not_fill_the_map(graph: Graph) -> None:
    works = Works()
    works.paper("seed", year=2000)
    for number in range(50):
        works.paper(f"old{number}", ["seed"], year=2010)
        works.paper(f"new{number}", ["seed"], year=2024, citations=1)
    await load(graph, works.data)
    found = await works.slice(graph, ["seed"], limit=41)
    recent = [id_ for id_ in ids(found) if id_.startswith("new")]
    assert len(recent) == 7  # a fifth of 32 papers
    assert len(ids(found)) == 41


async def test_around_a_person_are_their_papers_and_what_is_near_to_these(graph: Graph) -> None:
    works = adjacent()
    for number in range(40):
        works.paper(f"mine{number:02}", ["foundation"], citations=number, people=["author", f"friend{number % 3}"])
    works.paper("best", ["seed"], citations=90, people=["author"])
    await load(graph, works.data)
    found = await works.slice(graph, ["author"], limit=41)
    own = [id_ for id_ in ids(found) if id_.startswith("mine") or id_ == "best"]
    assert "best" in own
    assert "mine39" in own
    assert {"seed", "foundation"} < set(ids(found))
    assert {"friend0", "friend1", "friend2"} < set(ids(found, "PERSON"))
    assert whys(found)["best"].startswith("Written by the person you started from")


async def test_around_a_person_works_with_one_vote_come_after_the_others(graph: Graph) -> None:
    works = Works()
    works.paper("both", citations=1, year=1990)
    for number in range(12):
        works.paper(f"mine{number}", ["both"], citations=50, people=["author"], topics=["common", f"single{number}"])
    for number in range(20):
        works.paper(f"new{number}", ["mine0"], year=2024, citations=40)
    await load(graph, works.data)
    found = await works.slice(graph, ["author"], limit=14, kinds=["PAPER"])
    assert set(ids(found)) == {"both", *(f"mine{number}" for number in range(12))}
    assert ids(await works.slice(graph, ["author"], limit=16), "TOPIC")[0] == "common"


RELATIONS = ("NEAR", "CITES", "AUTHORED", "AFFILIATED_WITH", "HAS_TOPIC")


async def test_papers_near_by_one_link_do_not_choose_works_of_their_own(graph: Graph) -> None:
    works = Works()
    for number in range(6):
        works.paper(f"guest{number}", [f"guest{other}" for other in range(number)], citations=90, year=2000)
    works.paper("data set", [f"guest{number}" for number in range(6)], citations=5, year=2004)
    for number in range(5):
        works.paper(f"old{number}", citations=9, year=2003)
    works.paper("seed", ["data set", *(f"old{number}" for number in range(5))], year=2005)
    for number in range(6):
        works.paper(f"near{number}", [f"old{number % 5}", f"old{(number + 1) % 5}", "old0"], year=2006)
    await load(graph, works.data)
    found = await works.slice(graph, ["seed"], limit=8, kinds=["PAPER"])
    assert not [name for name in ids(found) if name.startswith("guest")]


@pytest.mark.parametrize("depth", [1, 2])
@pytest.mark.parametrize(
    ("relations", "kinds"), [(["NEAR"], {"PAPER"}), (["NEAR", "AUTHORED"], {"PAPER", "PERSON"}), (None, None)]
)
async def test_a_filter_chooses_between_near_and_stored_relations(
    world: World, relations: list[str] | None, kinds: set[str] | None, depth: int
) -> None:
    seed = max(world.data.all(Label.PAPER), key=lambda paper: len(world.data.into(paper, Relationship.CITES)))
    found = await slice_of(world.graph, seeds=[seed.id], relations=relations, depth=depth)
    assert {edge["kind"] for edge in found["edges"]} <= set(relations or RELATIONS)
    assert {"NEAR"} <= {edge["kind"] for edge in found["edges"]}
    if kinds:
        assert {node["node"]["kind"] for node in found["nodes"]} <= kinds


async def test_kinds_and_years_choose_the_nodes(graph: Graph) -> None:
    works = Works()
    works.paper("seed", people=["A0"])
    for number in range(6):
        works.paper(f"citing{number}", ["seed"], people=["A1", "A2"], year=2000 + number)
    await load(graph, works.data)
    people = await works.slice(graph, ["seed"], kinds=["PERSON"], limit=12)
    assert set(ids(people, "PERSON")) == {"A0", "A1", "A2"}
    assert ids(people) == ["seed"]
    assert whys(people)["A1"] == "Wrote 6 papers near the start"
    assert whys(people)["A0"] == "Wrote the paper you started from"
    dated = await works.slice(graph, ["seed"], kinds=["PAPER"], years={"gte": 2002, "lte": 2003})
    assert set(ids(dated)) == {"seed", "citing2", "citing3"}


async def test_a_paper_of_which_nothing_is_known_is_alone(graph: Graph) -> None:
    works = adjacent()
    works.thing(Label.PAPER, "bare", title=None)
    works.paper("mathematics", title="$\\alpha_n^2 \\le \\sum_{i} x_i$")
    await load(graph, works.data)
    for seed in ("bare", "mathematics"):
        found = await works.slice(graph, [seed])
        assert [node["node"]["id"] for node in found["nodes"]] == [seed]
        assert (found["edges"], found["truncated"]) == ([], False)


@pytest.mark.parametrize("depth", [1, 2, 3])
async def test_a_graph_of_ten_papers_is_shown_whole(graph: Graph, depth: int) -> None:
    works = Works()
    works.paper("p0")
    for number in range(1, 10):
        works.paper(f"p{number}", [f"p{number - 1}", "p0"])
    await load(graph, works.data)
    found = await works.slice(graph, ["p5"], depth=depth)
    assert sorted(ids(found)) == [f"p{number}" for number in range(10)]
    assert not found["truncated"]


async def test_three_thousand_authors_stay_within_the_budget(graph: Graph) -> None:
    works = adjacent()
    works.paper("large", ["seed"], people=[f"A{number}" for number in range(3000)])
    await load(graph, works.data)
    for seed in ("large", "seed", "A7"):
        found = await works.slice(graph, [seed], limit=30)
        assert 10 < len(found["nodes"]) <= 30


def seeds_of(world: World) -> list[list[str]]:
    papers = sorted(world.data.all(Label.PAPER), key=lambda paper: -len(world.data.into(paper, Relationship.CITES)))
    singles = [papers[0], papers[3], *(world.data.all(label)[0] for label in (Label.PERSON, Label.TOPIC))]
    return [*([thing.id] for thing in singles), [papers[1].id, papers[2].id, world.data.all(Label.INSTITUTION)[0].id]]


COUNTED = {
    r"[Cc]ited by (\d+) of these papers": ("CITES", "in"),
    r"[Cc]ites (\d+) of these papers": ("CITES", "out"),
    r"[Ww]rote (\d+) of these papers": ("AUTHORED", "out"),
    r"[Aa]ffiliation on (\d+) of these papers": ("AFFILIATED_WITH", "in"),
    r"[Tt]opic of (\d+) of these papers": ("HAS_TOPIC", "in"),
}
SIGNALS = {
    r"[Cc]ited together (\d+) times": "CO_CITATION",
    r"[Ss]hares (\d+) references": "BIBLIOGRAPHIC_COUPLING",
    r"[Ss]hares (\d+) authors": "SHARED_AUTHORS",
}


@pytest.mark.parametrize("near", [True, False])
async def test_counts_in_sentences_are_true(world: World, near: bool) -> None:
    relations = RELATIONS if near else RELATIONS[1:]
    counted = 0
    for seeds in seeds_of(world):
        found = await slice_of(world.graph, seeds=seeds, limit=50, relations=relations)
        papers = set(ids(found))
        for id_, why in whys(found).items():
            assert re.fullmatch(r"[A-Z][^.]*", why), why
            assert (why == "You started here") == (id_ in seeds)
            for pattern, (kind, end) in COUNTED.items():
                for match in re.finditer(pattern, why):
                    own, other = ("target", "source") if end == "in" else ("source", "target")
                    edges = [edge for edge in found["edges"] if edge["kind"] == kind and edge[own] == id_]
                    assert int(match[1]) == len({edge[other] for edge in edges if edge[other] in papers}), why
                    counted += 1
            for pattern, signal in SIGNALS.items():
                for match in re.finditer(pattern, why):
                    edges = [edge for edge in found["edges"] if id_ in (edge["source"], edge["target"])]
                    assert int(match[1]) in {
                        reason["count"] for edge in edges for reason in edge["reasons"] if reason["signal"] == signal
                    }, why
                    counted += 1
    assert counted > 20


async def test_near_edges_join_each_pair_once_and_no_node_is_without_an_edge(world: World) -> None:
    for seeds in seeds_of(world):
        found = await slice_of(world.graph, seeds=seeds, limit=50)
        near = [edge for edge in found["edges"] if edge["kind"] == "NEAR"]
        pairs = [(edge["source"], edge["target"]) for edge in near]
        assert all(source < target for source, target in pairs)
        assert len(set(pairs)) == len(pairs)
        assert all(0 < edge["weight"] <= 1 and edge["reasons"] for edge in near)
        assert all(not edge["reasons"] for edge in found["edges"] if edge["kind"] != "NEAR")
        joined = {end for edge in found["edges"] for end in (edge["source"], edge["target"])}
        assert {node["node"]["id"] for node in found["nodes"]} <= joined | set(seeds)
        order = [(node["distance"], -node["weight"], node["node"]["id"]) for node in found["nodes"]]
        assert order == sorted(order)


async def test_the_same_graph_stored_in_another_order_gives_the_same_json(graph: Graph, world: World) -> None:
    cases = [{"seeds": seeds, "depth": depth, "limit": 30} for seeds in seeds_of(world) for depth in (1, 3)]
    first = [orjson.dumps(await slice_of(world.graph, **case)) for case in cases]
    await graph.run(Statement("MATCH (n) WHERE NOT n:Migration DETACH DELETE n"))
    shuffled = GraphData(things=Random(1).sample(world.data.things, len(world.data.things)))
    for link in Random(2).sample(world.data.links, len(world.data.links)):
        shuffled.link(link.source, link.kind, link.target, **link.properties)
    await load(graph, shuffled)
    assert [orjson.dumps(await slice_of(graph, **case)) for case in cases] == first
