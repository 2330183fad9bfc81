"""Papers by number, stored in the graph, and docs/nearby.md written once more in Python over them."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from cypher.ranking import nearby_model as model
from cypher.statement import Statement
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from tests.graphs.fixtures import SECRET

SIGNALS = (
    "BIBLIOGRAPHIC_COUPLING",
    "CO_CITATION",
    "DIRECT_CITATION",
    "SHARED_AUTHORS",
    "SHARED_TOPICS",
)
"""The signals that a few lines can compute; BM25 and the vector index are Neo4j's own."""

QUERY = """query($id: ID!, $first: Int, $signals: [NearbySignal!], $where: PaperFilter, $diversify: Float) {
  paper(by: {id: $id}) { nearby(first: $first, signals: $signals, where: $where, diversify: $diversify) {
    edges { score node { id } reasons { signal score count } } nodes { id } } } }"""

CREATE = """
UNWIND $papers AS row
MERGE (p:Paper {id: row.id}) MERGE (k:Identifier {key: row.id}) MERGE (k)-[:IDENTIFIES]->(p)
SET p += row.values
FOREACH (name IN row.authors | MERGE (a:Person {id: name}) SET a.name = name MERGE (a)-[:AUTHORED {position: 0}]->(p))
FOREACH (name IN row.topics | MERGE (t:Topic {id: name}) SET t.name = name MERGE (p)-[:HAS_TOPIC]->(t))
FOREACH (other IN row.outside | MERGE (i:Identifier {key: other}) MERGE (p)-[:REFERS_TO]->(i))
"""
CITE = "UNWIND $pairs AS pair MATCH (a:Paper {id: pair[0]}), (b:Paper {id: pair[1]}) MERGE (a)-[:CITES]->(b)"


PUBLISH = """
UNWIND $pairs AS pair MATCH (a:Paper {id: pair[0]}), (b:Paper {id: pair[1]}) MERGE (a)-[:VERSION_OF]->(b)
SET a:EarlierVersion
"""


class World:
    """Papers by number, what they have, and `nearby` asked of them. `published`: by earlier version."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._executor = Executor(build_schema(), Cursors(SECRET))
        self.cites: dict[int, set[int]] = defaultdict(set)
        self.outside: dict[int, set[str]] = defaultdict(set)
        self.authors: dict[int, set[str]] = defaultdict(set)
        self.topics: dict[int, set[str]] = defaultdict(set)
        self.values: dict[int, dict[str, Any]] = {}
        self.published: dict[int, int] = {}

    def add(
        self,
        number: int,
        *,
        cites: Iterable[int] = (),
        outside: Iterable[str] = (),
        authors: Iterable[str] = (),
        topics: Iterable[str] = (),
        **values: Any,  # properties of the paper, as Neo4j takes them
    ) -> None:
        self.values[number] = values
        self.cites[number] |= set(cites)
        self.outside[number] |= set(outside)
        self.authors[number] |= set(authors)
        self.topics[number] |= set(topics)

    async def store(self) -> None:
        rows = [
            {
                "id": paper_id(number),
                "values": values,
                "authors": sorted(self.authors[number]),
                "topics": sorted(self.topics[number]),
                "outside": sorted(self.outside[number]),
            }
            for number, values in self.values.items()
        ]
        pairs = [[paper_id(one), paper_id(other)] for one, others in self.cites.items() for other in others]
        await self._graph.write(Statement(CREATE, {"papers": rows}))
        await self._graph.write(Statement(CITE, {"pairs": pairs}))
        versions = [[paper_id(one), paper_id(other)] for one, other in self.published.items()]
        await self._graph.write(Statement(PUBLISH, {"pairs": versions}))
        await self._graph.run(Statement("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()"))

    async def ask(self, number: int, **variables: Any) -> dict[str, Any]:  # of GraphQL, as JSON has them
        """The whole response."""
        answer = await self._executor.execute(
            Request(QUERY, {"id": paper_id(number), **variables}), Context(self._graph)
        )
        return answer.response()

    async def edges(self, number: int, **variables: Any) -> list[dict[str, Any]]:  # as ask
        response = await self.ask(number, **variables)
        assert "errors" not in response, response
        nearby = response["data"]["paper"]["nearby"]
        assert [edge["node"] for edge in nearby["edges"]] == nearby["nodes"]
        return nearby["edges"]

    async def found(self, number: int, **variables: Any) -> list[int]:  # as ask
        """The numbers of the nearest."""
        return [int(edge["node"]["id"][1:]) for edge in await self.edges(number, **variables)]

    # docs/nearby.md, once more

    def works(self, numbers: Iterable[int], seed: int) -> set[int]:
        """The published versions of papers, without that of the seed."""
        return {self.published.get(number, number) for number in numbers} - {self.published.get(seed, seed)}

    def _walk(
        self,
        seed: int,
        there: Mapping[int, set[Any]],
        on: Mapping[Any, set[int]],
        size: Mapping[int, int] | None = None,
    ) -> tuple[dict[int, float], Counter[int]]:
        evidence: dict[int, float] = defaultdict(float)
        counts = Counter[int]()
        for middle in there.get(seed, ()):
            for other in self.works(on.get(middle, ()), seed):
                evidence[other] += 1 / math.log(1 + len(on[middle]))
                counts[other] += 1
        sizes = {other: max(1, size.get(other, 0)) if size else 1 for other in evidence}
        return {other: x / math.sqrt(sizes[other]) for other, x in evidence.items()}, counts

    def _evidence(self, seed: int, signal: str) -> tuple[dict[int, float], Counter[int]]:
        every = {number: self.cites[number] | self.outside[number] for number in self.values}
        sizes = {number: len(works) for number, works in every.items()}
        citing = inverse(self.cites)
        if signal == "BIBLIOGRAPHIC_COUPLING":
            return self._walk(seed, every, inverse(every), sizes)
        if signal == "CO_CITATION":
            return self._walk(seed, citing, self.cites)
        if signal == "DIRECT_CITATION":
            evidence, counts = self._walk(seed, self.cites, self.cites)
            later, more = self._walk(seed, citing, citing, sizes)
            counts.update(more)
            for other, x in later.items():
                evidence[other] = evidence.get(other, 0.0) + model.LATER * x
            links = [self.works(those, seed) for those in (self.cites[seed], citing.get(seed, set[int]()))]
            for linked in links:
                counts.update(linked)
            return evidence | {
                other: evidence.get(other, 0.0) + model.LINK for other in set[int]().union(*links)
            }, counts
        has = self.authors if signal == "SHARED_AUTHORS" else self.topics
        return self._walk(seed, has, inverse(has), {number: len(those) for number, those in has.items()})

    def expected(self, seed: int, signals: Sequence[str]) -> dict[int, dict[str, tuple[float, int]]]:
        """Paper → signal → its part of the score, and the count behind it."""
        citations = {number: len(those) for number, those in inverse(self.cites).items()}
        found: dict[int, dict[str, tuple[float, int]]] = defaultdict(dict)
        best = {"none": 0.0}
        for signal in signals:
            weight, half = model.SIGNALS[signal].weight, model.SIGNALS[signal].half
            evidence, counts = self._evidence(seed, signal)
            for other, x in evidence.items():
                part = weight * x / (x + half)
                best[signal] = max(best.get(signal, 0.0), part)
                found[other][signal] = (part, counts[other])
        supports = any(signal not in model.SUPPORTED for signal in best if signal != "none")
        for other, parts in found.items():
            others = sum(part for signal, (part, _) in parts.items() if signal not in model.SUPPORTED)
            support = model.ALONE + (1 - model.ALONE) * others / (others + model.SUPPORT_HALF) if supports else 1.0
            share = min(1.0, math.log(1 + citations.get(other, 0)) / math.log(1 + model.KNOWN_MAX))
            unit = (1 + model.KNOWN * share) / (1 + model.KNOWN) / sum(best.values())
            for signal, (part, count) in parts.items():
                parts[signal] = (part * unit * (support if signal in model.SUPPORTED else 1.0), count)
        return found


def paper_id(number: int) -> str:
    """The id of a paper."""
    return f"W{number}"


def inverse(of: Mapping[int, set[Any]]) -> dict[Any, set[int]]:
    """What each thing is had by."""
    turned: dict[Any, set[int]] = defaultdict(set)
    for one, others in of.items():
        for other in others:
            turned[other].add(one)
    return turned
