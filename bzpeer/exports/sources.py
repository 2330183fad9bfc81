"""What is exported of what somebody sees: a slice of the map, a collection, a search, single papers.

All of it is asked for by GraphQL in the name of who asks, page by page; the session is looked at with each. Only the
relations between what was given, which are everybody's to see, are read beside it.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bzpeer.exports.citation import Citation, read_citation
from bzpeer.exports.records import ExportEdge, ExportNode
from cypher.library import statement
from graphdb.graph import Graph

SEARCH_MAX = 1_000
"""Most results of a search that are exported."""

_PAGE = 100
_BATCH = 50
"""Papers whose citations are asked for at once, each with up to a hundred authors."""

Ask = Callable[[str, Mapping[str, Any]], Awaitable[dict[str, Any]]]
"""Asks an operation of exports.graphql for its data, in somebody's name; raises what its caller understands."""

Ids = AsyncIterator[list[str]]


class NotThere(Exception):
    """There is no such thing, or it is not for who asks."""


@dataclass(slots=True)
class Slice:
    """A slice of the map, as `researchMap` answers with these variables. Raises what `ask` raises."""

    ask: Ask
    variables: Mapping[str, Any]
    title: str = "Research map"
    is_cut: bool = False
    """Whether there was more than the limit let through; known once it was read."""
    _edges: list[ExportEdge] = field(default_factory=list[ExportEdge])

    async def nodes(self) -> AsyncIterator[list[ExportNode]]:
        found = (await self.ask("ExportSlice", self.variables))["researchMap"]
        self.is_cut = found["truncated"]
        self._edges = [
            ExportEdge(edge["source"], edge["target"], edge["kind"], edge["weight"]) for edge in found["edges"]
        ]
        yield [
            _node(each["node"])._replace(distance=each["distance"], weight=each["weight"]) for each in found["nodes"]
        ]

    async def edges(self) -> AsyncIterator[list[ExportEdge]]:
        yield self._edges

    async def papers(self) -> Ids:
        """The ids of its papers."""
        async for nodes in self.nodes():
            yield [node.id for node in nodes if node.kind == "PAPER"]


@dataclass(slots=True)
class PaperSelection:
    """What is in a list, and every relation between two of it. The ids are held: a collection has 5,000 at most."""

    ask: Ask
    graph: Graph
    ids: Ids
    title: str
    _held: dict[str, None] = field(default_factory=dict[str, None])

    async def nodes(self) -> AsyncIterator[list[ExportNode]]:
        async for page in self.ids:
            new = [each for each in page if each not in self._held]
            found = [_node(node) for node in await _things(self.ask, "ExportNodes", new)]
            self._held.update((node.id, None) for node in found)
            yield found

    async def edges(self) -> AsyncIterator[list[ExportEdge]]:
        for batch in _parts(list(self._held), _PAGE):
            rows = await self.graph.read(statement("exports/find_relations", ids=batch))
            yield [
                ExportEdge(source, target, kind, weight)
                for source, relations in rows
                for target, kind, weight in relations
                if target in self._held
            ]


@dataclass(slots=True)
class PaperListing:
    """A list that was opened: its title, how many there are in all, and its ids page by page."""

    title: str
    total: int
    ids: Ids


async def open_collection(ask: Ask, identity: str) -> PaperListing:
    """The papers of a collection, in its owner's order. Raises NotThere."""

    async def page(after: str | None) -> dict[str, Any]:
        found = (await ask("ExportCollection", {"id": identity, "after": after}))["collection"]
        if found is None:
            raise NotThere
        return found

    first = await page(None)

    async def ids() -> Ids:
        items = first["items"]
        while True:
            yield [node["id"] for node in items["nodes"]]
            if not items["pageInfo"]["hasNextPage"]:
                return
            items = (await page(items["pageInfo"]["endCursor"]))["items"]

    return PaperListing(first["name"], first["items"]["totalCount"], ids())


async def open_search(ask: Ask, variables: Mapping[str, Any]) -> PaperListing:
    """What a search finds, best first, SEARCH_MAX at most. `variables` are `query`, `kinds` and `where`."""

    async def page(after: str | None) -> dict[str, Any]:
        asked = {**variables, "first": _PAGE, "after": after, "counted": after is None}
        return (await ask("ExportSearch", asked))["search"]

    first = await page(None)

    async def ids() -> Ids:
        found = first
        for given in range(_PAGE, SEARCH_MAX + 1, _PAGE):
            yield [node["id"] for node in found["nodes"]]
            if not found["pageInfo"]["hasNextPage"] or given == SEARCH_MAX:
                return
            found = await page(found["pageInfo"]["endCursor"])

    return PaperListing(f"Search: {variables['query']}", first["totalCount"], ids())


async def citations(ask: Ask, ids: Ids) -> AsyncIterator[list[Citation]]:
    """The citations of papers, in their order; what is no paper any more is left out."""
    async for page in ids:
        for batch in _parts(page, _BATCH):
            yield [await cite(ask, paper) for paper in await _things(ask, "ExportPapers", batch)]


async def cite(ask: Ask, paper: Mapping[str, Any]) -> Citation:
    """The citation of a paper as the fragment Cited gives it; further authors than those are asked for."""
    authors = paper["authors"]
    names = [author["name"] for author in authors["nodes"]]
    while authors["pageInfo"]["hasNextPage"]:
        asked = {"id": paper["id"], "after": authors["pageInfo"]["endCursor"]}
        found = (await ask("ExportAuthors", asked))["paper"]
        if found is None:  # it was deleted meanwhile
            break
        authors = found["authors"]
        names += [author["name"] for author in authors["nodes"]]
    return read_citation(paper, names)


async def _things(ask: Ask, name: str, ids: Sequence[str]) -> list[dict[str, Any]]:
    """What has these ids, without what there is not."""
    return [node for node in (await ask(name, {"ids": ids}))["nodes"] if node] if ids else []


def _parts(ids: list[str], size: int) -> Iterator[list[str]]:
    return (ids[start : start + size] for start in range(0, len(ids), size))


def _node(node: Mapping[str, Any]) -> ExportNode:
    """A node as the fragment Exported gives it."""
    return ExportNode(
        node["id"],
        node["kind"],
        node["label"],
        node.get("year"),
        node.get("paperType") or node.get("institutionType"),
        node.get("venue"),
        node.get("doi"),
        node.get("arxivId"),
        node.get("openalexId"),
        node.get("orcid"),
        node.get("ror"),
        node.get("countryCode"),
        node.get("field"),
        node.get("citationCount"),
    )
