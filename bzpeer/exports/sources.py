"""Sources of an export for one viewer: a slice of the map, a collection, a search, chosen nodes, one paper.

Every source runs operations of exports.graphql as the viewer, page by page; each page checks the session again. Only
the relations between the nodes of a selection are read directly: all of them are public.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bzpeer.exports.citation import Citation, read_citation
from bzpeer.exports.cited_authors import CitedAuthors, cited_names
from bzpeer.exports.records import ExportEdge, ExportNode
from cypher.library import statement
from graphdb.graph import Graph

SEARCH_MAX = 1_000
"""Maximum number of exported results of a search, best first."""

NODES_MAX = 2_000
"""Maximum number of nodes chosen by id: several slices of the map that were expanded into one."""

MAP_TITLE = "Research map"

_PAGE_SIZE = 100
_CITATION_PAGE_SIZE = 50
"""Papers of one ExportPapers operation, each with up to a hundred authors."""

ExportQuery = Callable[[str, Mapping[str, Any]], Awaitable[dict[str, Any]]]
"""Runs an operation of exports.graphql as the viewer and returns its data. A source passes on the errors it raises."""

IdPages = AsyncIterator[list[str]]
NodePages = AsyncIterator[list[ExportNode]]


class ExportNotFound(Exception):
    """The collection does not exist, or the viewer may not see it."""


class UnknownNodes(Exception):
    """No public node has these `ids`."""

    def __init__(self, ids: list[str]) -> None:
        super().__init__(f"Nothing on the map has the id {', '.join(ids)}. Use ids that this service returned.")
        self.ids = ids


@dataclass(slots=True)
class MapSlice:
    """A slice of the map: the answer of `researchMap` to these variables. Raises the errors of `query`."""

    query: ExportQuery
    variables: Mapping[str, Any]
    title: str = MAP_TITLE
    _edges: list[ExportEdge] = field(default_factory=list[ExportEdge])

    async def nodes(self) -> NodePages:
        found = (await self.query("ExportSlice", self.variables))["researchMap"]
        self._edges = [
            ExportEdge(edge["source"], edge["target"], edge["kind"], edge["weight"]) for edge in found["edges"]
        ]
        yield [
            _node(each["node"])._replace(distance=each["distance"], weight=each["weight"], why=each["why"] or None)
            for each in found["nodes"]
        ]

    async def edges(self) -> AsyncIterator[list[ExportEdge]]:
        yield self._edges

    async def papers(self) -> IdPages:
        """The ids of its papers."""
        async for nodes in self.nodes():
            yield paper_ids(nodes)


@dataclass(slots=True)
class NodeSelection:
    """Selected nodes, each once, and every relation between two of them, or only those of the kinds in `relations`.

    `near` are the relations between papers near each other, which are not stored in the graph.

    The ids are held in memory: a collection has at most 5,000.
    """

    graph: Graph
    pages: NodePages
    title: str
    relations: frozenset[str] | None = None
    near: Sequence[ExportEdge] = ()
    _ids: dict[str, None] = field(default_factory=dict[str, None])

    async def nodes(self) -> NodePages:
        async for page in self.pages:
            new = {node.id: node for node in page if node.id not in self._ids}
            self._ids.update(dict.fromkeys(new))
            yield list(new.values())

    async def edges(self) -> AsyncIterator[list[ExportEdge]]:
        for batch in _batches(list(self._ids), _PAGE_SIZE):
            rows = await self.graph.read(statement("exports/find_relations", ids=batch))
            yield [
                ExportEdge(source, target, kind, weight)
                for source, relations in rows
                for target, kind, weight in relations
                if target in self._ids and self._includes(kind)
            ]
        yield [edge for edge in self.near if self._includes(edge.kind)]

    def _includes(self, kind: str) -> bool:
        return self.relations is None or kind in self.relations


@dataclass(slots=True)
class NodeListing:
    """A collection or search: its title, the total number of its nodes, and their ids page by page."""

    title: str
    total: int
    ids: IdPages


async def open_collection(query: ExportQuery, identity: str) -> NodeListing:
    """The papers of a collection, in its owner's order. Raises ExportNotFound."""

    async def page(after: str | None) -> dict[str, Any]:
        found = (await query("ExportCollection", {"id": identity, "after": after}))["collection"]
        if found is None:
            raise ExportNotFound
        return found

    first = await page(None)

    async def ids() -> IdPages:
        items = first["items"]
        while True:
            yield [node["id"] for node in items["nodes"]]
            if not items["pageInfo"]["hasNextPage"]:
                return
            items = (await page(items["pageInfo"]["endCursor"]))["items"]

    return NodeListing(first["name"], first["items"]["totalCount"], ids())


async def open_search(query: ExportQuery, variables: Mapping[str, Any]) -> NodeListing:
    """The results of a search, best first, at most SEARCH_MAX. `variables` are `query`, `kinds` and `where`."""

    async def page(after: str | None) -> dict[str, Any]:
        parameters = {**variables, "first": _PAGE_SIZE, "after": after, "counted": after is None}
        return (await query("ExportSearch", parameters))["search"]

    first = await page(None)

    async def ids() -> IdPages:
        found = first
        for count in range(_PAGE_SIZE, SEARCH_MAX + 1, _PAGE_SIZE):
            yield [node["id"] for node in found["nodes"]]
            if not found["pageInfo"]["hasNextPage"] or count == SEARCH_MAX:
                return
            found = await page(found["pageInfo"]["endCursor"])

    return NodeListing(f"Search: {variables['query']}", first["totalCount"], ids())


async def find_nodes(query: ExportQuery, ids: Sequence[str]) -> list[ExportNode]:
    """The nodes with these ids, at most NODES_MAX, in their order. Raises UnknownNodes if any id has no node."""
    found: list[ExportNode] = []
    unknown: list[str] = []
    for batch in _batches(ids, _PAGE_SIZE):
        for identity, node in zip(batch, (await query("ExportNodes", {"ids": batch}))["nodes"], strict=True):
            if node:
                found.append(_node(node))
            else:
                unknown.append(identity)
    if unknown:
        raise UnknownNodes(unknown)
    return found


async def node_pages(query: ExportQuery, ids: IdPages) -> NodePages:
    """The nodes with these ids, page by page. Ids without a node are left out."""
    async for page in ids:
        yield [_node(node) for node in await _existing(query, "ExportNodes", page)]


async def citations(query: ExportQuery, ids: IdPages) -> AsyncIterator[list[Citation]]:
    """The citations of the papers with these ids, in their order. Ids without a paper are left out."""
    async for page in ids:
        for batch in _batches(page, _CITATION_PAGE_SIZE):
            yield [await cite(query, paper) for paper in await _existing(query, "ExportPapers", batch)]


async def cite(query: ExportQuery, paper: Mapping[str, Any]) -> Citation:
    """The citation of a paper, given as the fragment Cited. Reads all pages of its authors."""
    authors = paper["authors"]
    names = cited_names(authors["edges"])
    while authors["pageInfo"]["hasNextPage"]:
        parameters = {"id": paper["id"], "after": authors["pageInfo"]["endCursor"]}
        found = (await query("ExportAuthors", parameters))["paper"]
        if found is None:  # the paper was deleted in the meantime
            break
        authors = found["authors"]
        names += cited_names(authors["edges"])
    return read_citation(paper, CitedAuthors(names, paper["authors"]["isTruncated"]))


def paper_ids(nodes: Sequence[ExportNode]) -> list[str]:
    """The ids of the papers among the nodes, each once."""
    return list(dict.fromkeys(node.id for node in nodes if node.kind == "PAPER"))


async def _existing(query: ExportQuery, name: str, ids: Sequence[str]) -> list[dict[str, Any]]:
    """The answer of `nodes(ids:)` without nulls."""
    return [node for node in (await query(name, {"ids": ids}))["nodes"] if node] if ids else []


def _batches(ids: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    return (ids[start : start + size] for start in range(0, len(ids), size))


def _node(node: Mapping[str, Any]) -> ExportNode:
    """A node from the fragment Exported."""
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
        node.get("isRetracted"),
    )
