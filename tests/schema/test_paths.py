"""Shortest paths, held against networkx on an imported graph."""

from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any, cast

import networkx
import pytest
import pytest_asyncio

from cypher.statement import Statement
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.cursor import Cursors
from resolvers.map_arguments import PATHS_MAX
from schema.execute import Executor, Request
from tests.bzpeer.importing import SMALL, load
from tests.conftest import Content

pytestmark = pytest.mark.no_cover  # smaller tests cover the same lines; tracing these takes as long as they do

PATHS = """query ($from: ID!, $to: ID!, $kinds: [RelationKind!], $most: Int) {
  paths(from: $from, to: $to, relationKinds: $kinds, first: $most) {
    length nodes { id } edges { kind source target } } }"""
EDGES = Statement("""
MATCH (a)-[r:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(b)
RETURN a.id, b.id, CASE type(r) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(r) END
""")
PAIRS = 1000
LENGTH_MAX = 6


@pytest_asyncio.fixture(loop_scope="session")
async def imported(content: Content, tmp_path: Path) -> Graph:
    """The VIS papers, as `bzpeer import` leaves them. Only to be read."""
    if content.name != "vis":
        await content.clear()
        await load(content.graph, tmp_path, str(SMALL / "vis_works.jsonl.gz"))
        content.name = "vis"
    return content.graph


async def test_lengths_and_sets_are_those_of_networkx(imported: Graph) -> None:
    edges = await imported.read(EDGES)
    relations: dict[tuple[str, str], set[tuple[str, str, str]]] = {}
    graphs: dict[str | None, Any] = {kind: networkx.Graph() for kind in (None, "CITES")}
    for source, target, kind in edges:
        relations.setdefault((source, target), set()).add((kind, source, target))
        relations.setdefault((target, source), set()).add((kind, source, target))
        graphs[None].add_edge(source, target)
        if kind == "CITES":
            graphs["CITES"].add_edge(source, target)
    ends_of = {kind: sorted(graph) for kind, graph in graphs.items()}
    executor, context = Executor(Cursors(b"a key")), Context(imported, None)
    random, joined, cut = Random(20210816), 0, 0
    for number in range(PAIRS):
        kind = None if number % 2 else "CITES"
        graph = graphs[kind]
        ends = random.sample(ends_of[kind], 2)
        variables = {"from": ends[0], "to": ends[1], "kinds": kind and [kind], "most": PATHS_MAX}
        answer = await executor.execute(Request(PATHS, variables), context)
        assert answer.errors == ()
        found = cast("list[Any]", answer.data["paths"])
        paths = [tuple(node["id"] for node in path["nodes"]) for path in found]
        expected = _shortest(graph, *ends)
        assert len(set(paths)) == len(paths) == min(len(expected), PATHS_MAX)
        assert set(paths) <= expected
        joined, cut = joined + bool(paths), cut + (len(expected) > len(paths))
        for path, ids in zip(found, paths, strict=True):
            assert path["length"] == len(ids) - 1 == len(path["edges"])
            for step, edge in zip(pairwise(ids), path["edges"], strict=True):
                assert (edge["kind"], edge["source"], edge["target"]) in relations[step]
                assert kind in (None, edge["kind"])
    assert joined > PAIRS / 2
    assert cut  # some pairs have more shortest paths than are asked for


def _shortest(graph: Any, start: str, end: str) -> set[tuple[str, ...]]:
    """All shortest paths, unless they are too long."""
    try:
        if networkx.shortest_path_length(graph, start, end) > LENGTH_MAX:
            return set()
    except networkx.NetworkXNoPath:
        return set()
    return {tuple(path) for path in networkx.all_shortest_paths(graph, start, end)}
