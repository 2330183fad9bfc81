"""Slices of stored relations, beyond the generated ones: hubs, budgets, order of storage, what cannot be found."""

from collections import Counter
from collections.abc import Mapping
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

SLICE = """query ($seeds: [ID!]!, $depth: Int, $limit: Int, $kinds: [NodeKind!], $relations: [RelationKind!]) {
  researchMap(seeds: $seeds, depth: $depth, limit: $limit, nodeKinds: $kinds, relationKinds: $relations) {
    nodes { distance weight why node { id kind } } edges { kind source target weight } truncated } }"""


DIRECT = ["CITES", "AUTHORED", "AFFILIATED_WITH", "HAS_TOPIC"]


async def _slice(graph: Graph, **variables: Any) -> Any:
    """The slice of stored relations; tests/cypher/ranking/test_neighbourhood.py has those with NEAR."""
    variables = {"relations": DIRECT} | variables
    executor = Executor(build_schema(), Cursors(b"a key"))
    answer = await executor.execute(Request(SLICE, variables), Context(graph, None))
    assert answer.errors == ()
    return answer.data["researchMap"]


def _hub(topic_papers: int) -> GraphData:
    """A topic with many papers, of which the last ones found are the most cited; a paper with all kinds around it."""
    data = GraphData()

    def add(label: Label, key: str, **properties: Any) -> Thing:
        thing = data.add(label, id=key, **properties)
        data.link(data.add(Label.IDENTIFIER, key=key), Relationship.IDENTIFIES, thing)
        return thing

    topic = add(Label.TOPIC, "T1", name="everything")
    papers = [
        add(Label.PAPER, f"W{number}", title=f"Paper {number}", citationCount=number) for number in range(topic_papers)
    ]
    for paper in papers:
        data.link(paper, Relationship.HAS_TOPIC, topic, score=1.0)
    for number in range(30):
        person = add(Label.PERSON, f"A{number}", name=f"Person {number}")
        data.link(person, Relationship.AUTHORED, papers[0], position=number)
    for number in range(2):
        institution = add(Label.INSTITUTION, f"I{number}", name=f"Institution {number}")
        data.link(papers[0], Relationship.STATES_AFFILIATION, institution, position=0, positions=[0])
    for paper in papers[1:50]:
        data.link(paper, Relationship.CITES, papers[0])
    return data


async def test_a_hub_is_cut_by_rank_and_not_by_the_order_it_is_stored_in(graph: Graph) -> None:
    await load(graph, _hub(10_500))
    found = await _slice(graph, seeds=["T1"], limit=21)
    assert [node["node"]["id"] for node in found["nodes"][1:]] == [f"W{10_499 - rank}" for rank in range(20)]
    assert found["truncated"]


async def test_no_kind_crowds_out_another(graph: Graph) -> None:
    await load(graph, _hub(100))
    found = await _slice(graph, seeds=["W0"], limit=24)
    kinds = Counter(node["node"]["kind"] for node in found["nodes"][1:])
    # one topic and two institutions are all there is: papers and people share the rest
    assert kinds == {"TOPIC": 1, "INSTITUTION": 2, "PAPER": 10, "PERSON": 10}


async def test_all_that_is_there_is_shown_when_the_budget_is_large_enough(graph: Graph) -> None:
    await load(graph, _hub(100))
    found = await _slice(graph, seeds=["W0"], limit=500)
    assert len(found["nodes"]) == 1 + 1 + 2 + 49 + 30
    assert not found["truncated"]
    assert [node["weight"] for node in found["nodes"][:1]] == [1.0]


@pytest.mark.parametrize("depth", [1, 2, 3])
@pytest.mark.parametrize(("seeds", "limit"), [(1, 2), (1, 3), (40, 41), (40, 50), (50, 60)])
async def test_many_seeds_leave_what_remains_to_their_surroundings(
    graph: Graph, depth: int, seeds: int, limit: int
) -> None:
    await load(graph, _hub(100))
    asked = [f"W{number}" for number in range(seeds)]
    found = await _slice(graph, seeds=asked, depth=depth, limit=limit)
    assert {node["node"]["id"] for node in found["nodes"] if node["distance"] == 0} == set(asked)
    assert len(found["nodes"]) == limit
    assert found["truncated"]


@pytest.mark.parametrize("depth", [1, 2, 3])
async def test_what_later_levels_leave_of_the_budget_is_not_lost(graph: Graph, depth: int) -> None:
    await load(graph, _hub(100))
    found = await _slice(graph, seeds=["W0"], depth=depth, limit=28, kinds=["PERSON"])
    assert [node["distance"] for node in found["nodes"]] == [0, *[1] * 27]
    weights = [node["weight"] for node in found["nodes"][1:]]
    assert weights == sorted(weights, reverse=True)
    assert len(found["edges"]) == 27


async def test_the_same_graph_stored_in_another_order_gives_the_same_json(graph: Graph, world: World) -> None:
    seeds = [world.data.all(label)[1].id for label in (Label.PAPER, Label.PERSON, Label.INSTITUTION, Label.TOPIC)]
    variables = {"seeds": seeds, "depth": 3, "limit": 50}
    first = [orjson.dumps(await _slice(world.graph, **variables)) for _ in range(2)]
    await graph.run(Statement("MATCH (n) WHERE NOT n:Migration DETACH DELETE n"))
    shuffled = GraphData(things=Random(1).sample(world.data.things, len(world.data.things)))
    for link in Random(2).sample(world.data.links, len(world.data.links)):
        shuffled.link(link.source, link.kind, link.target, **link.properties)
    await load(graph, shuffled)
    assert {*first, orjson.dumps(await _slice(graph, **variables))} == {first[0]}


UNKNOWN = {
    "seeds": ('{ researchMap(seeds: ["W77", "%s", "t-aaaaaaaaaaaaaaaa"]) { truncated } }', "W77, t-aaaaaaaaaaaaaaaa"),
    "a user as seed": ('{ researchMap(seeds: ["%s", "u-aaaaaaaaaaaaaaaa"]) { truncated } }', "u-aaaaaaaaaaaaaaaa"),
    "from": ('{ paths(from: "A77", to: "%s") { length } }', "A77"),
    "to": ('{ paths(from: "%s", to: "A77") { length } }', "A77"),
}


@pytest.mark.parametrize("case", UNKNOWN)
async def test_what_is_not_on_the_map_is_named(world: World, case: str) -> None:
    query, named = UNKNOWN[case]
    known = world.data.all(Label.PAPER)[0].id
    answer = await world.executor.execute(Request(query % known), world.context())
    [error] = answer.response()["errors"]
    assert error["extensions"] == {"code": "NOT_FOUND"}
    assert f"has the id {named}." in error["message"]
    assert answer.data is None


async def test_an_old_id_as_seed_stands_for_what_it_was_merged_into(world: World) -> None:
    paper = world.data.identified("W3000001")
    assert paper
    found = await _slice(world.graph, seeds=["W3000001", paper.id], limit=5)
    assert [node["node"]["id"] for node in found["nodes"] if node["distance"] == 0] == [paper.id]


async def test_every_viewer_sees_the_same_map(world: World) -> None:
    seed = world.data.all(Label.PAPER)[3].id
    answers: list[Mapping[str, Any]] = []
    for viewer in world.viewers:
        answer = await world.executor.execute(Request(SLICE, {"seeds": [seed], "depth": 3}), world.context(viewer))
        answers.append(answer.data)
    assert answers[0] == answers[1] == answers[2]
