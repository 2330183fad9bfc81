"""A sample graph, and its export."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from random import Random

from bzpeer.exports.formats import FORMATS, GraphFormat
from bzpeer.exports.records import ExportEdge, ExportNode
from bzpeer.exports.streaming import stream_graph
from tests.bzpeer.exports import special_texts

RELATIONS = ("CITES", "AUTHORED", "AFFILIATED_WITH", "HAS_TOPIC", "PART_OF", "NEAR")
KINDS = {"PAPER": "W", "PERSON": "A", "INSTITUTION": "I", "TOPIC": "T"}
PAGE = 7


@dataclass(frozen=True, slots=True)
class SampleGraph:
    """A source of given nodes and edges, in pages. Some pages are empty."""

    node_list: list[ExportNode]
    edge_list: list[ExportEdge]
    title: str = 'A <map> & "more"'

    async def nodes(self) -> AsyncIterator[list[ExportNode]]:
        yield []
        for start in range(0, len(self.node_list), PAGE):
            yield self.node_list[start : start + PAGE]
        yield []

    async def edges(self) -> AsyncIterator[list[ExportEdge]]:
        for start in range(0, len(self.edge_list), PAGE):
            yield self.edge_list[start : start + PAGE]
            yield []


def make_sample(
    labels: tuple[str, ...] = special_texts.TITLES + special_texts.MULTILINE_TITLES,
    seed: int = 7,
) -> SampleGraph:
    """A graph with all kinds of nodes and relations, full and sparse nodes, and cycles of one and two nodes."""
    random = Random(seed)
    nodes: list[ExportNode] = []
    for place, label in enumerate(labels):
        kind = list(KINDS)[place % 4]
        some = place % 3
        nodes.append(
            ExportNode(
                id=f"{KINDS[kind]}{place}" if some else f"{KINDS[kind].lower()}-{place:a>16}",
                kind=kind,
                label=label,
                year=random.choice([None, 1687, 2026]),
                type="ARTICLE" if some else None,
                venue=random.choice(labels) if some else None,
                doi="10.1/<a>&b" if some == 1 else None,
                citations=2**40 if some == 1 else 0,
                is_retracted=place % 8 == 0 if kind == "PAPER" else None,
                distance=place % 4 if some == 2 else None,
                weight=random.random() if some else None,
                why=random.choice(labels) if some else None,
            )
        )
    ends = [node.id for node in nodes]
    pairs = {(random.choice(ends), random.choice(ends)) for _ in range(3 * len(ends))}
    pairs |= {(ends[0], ends[0]), (ends[0], ends[2]), (ends[2], ends[0])}
    edges = [
        ExportEdge(*pair, random.choice(RELATIONS), random.choice([1.0, 0.1, 1e-7, random.random()]))
        for pair in sorted(pairs)
    ]
    return SampleGraph(nodes, edges)


async def export(graph: SampleGraph, name: str, *, is_marked: bool = False) -> bytes:
    """The graph as a file of a format, with or without a byte order mark."""
    chosen = FORMATS[name]
    assert isinstance(chosen, GraphFormat)
    writer = chosen.writer(graph.title, is_marked=is_marked)
    return b"".join([chunk async for chunk in stream_graph(writer, graph)])
