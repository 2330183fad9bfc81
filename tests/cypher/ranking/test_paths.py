"""Shortest paths, held against networkx on an imported graph."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any, cast

import networkx
import pytest_asyncio

from cypher.statement import Statement
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from schema.limits import PATHS_MAX
from tests.bzpeer.importers.importing import SMALL, load
from tests.conftest import Content

PATHS = """query ($from: ID!, $to: ID!, $kinds: [RelationKind!], $most: Int) {
  paths(from: $from, to: $to, relationKinds: $kinds, first: $most) {
    length nodes { id } edges { kind source target } } }"""
EDGES = Statement("""
MATCH (a)-[r:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(b)
RETURN a.id, b.id, CASE type(r) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(r) END
""")
STARTS, ENDS = 50, 10
"""Of each graph: 1,000 pairs in all."""
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
    executor, context = Executor(build_schema(), Cursors(b"a key")), Context(imported, None)
    random, joined, cut = Random(20210816), 0, 0
    for kind, ends, before in _pairs(graphs, random):
        variables = {"from": ends[0], "to": ends[1], "kinds": kind and [kind], "most": PATHS_MAX}
        answer = await executor.execute(Request(PATHS, variables), context)
        assert answer.errors == ()
        found = cast("list[Any]", answer.data["paths"])
        paths = [tuple(node["id"] for node in path["nodes"]) for path in found]
        expected = set(_paths(before, ends[1]))
        assert len(set(paths)) == len(paths) == min(len(expected), PATHS_MAX)
        assert set(paths) <= expected
        joined, cut = joined + bool(paths), cut + (len(expected) > len(paths))
        for path, ids in zip(found, paths, strict=True):
            assert path["length"] == len(ids) - 1 == len(path["edges"])
            for step, edge in zip(pairwise(ids), path["edges"], strict=True):
                assert (edge["kind"], edge["source"], edge["target"]) in relations[step]
                assert kind in (None, edge["kind"])
    assert joined > STARTS * ENDS  # of twice as many
    assert cut  # some pairs have more shortest paths than are asked for


def _pairs(
    graphs: dict[str | None, Any], random: Random
) -> Iterator[tuple[str | None, tuple[str, str], dict[str, list[str]]]]:
    """Two nodes of each graph, with what networkx says comes before each node on the shortest paths from the first."""
    for kind, graph in graphs.items():
        nodes = sorted(graph)
        for start in random.sample(nodes, STARTS):
            before = cast("dict[str, list[str]]", networkx.predecessor(graph, start, cutoff=LENGTH_MAX))
            for end in random.sample([node for node in nodes if node != start], ENDS):
                yield kind, (start, end), before


def _paths(before: dict[str, list[str]], end: str) -> Iterator[tuple[str, ...]]:
    """All shortest paths to a node; none if they are too long, or if there are none."""
    if before.get(end) == []:
        yield (end,)
    for node in before.get(end, []):
        yield from ((*path, end) for path in _paths(before, node))
