"""The whole public graph: papers, people, institutions and topics, and what relates them. Nothing of any user's.

Read in pages by id: neither Neo4j nor we hold more than one. What arrives while it is read may be missing; an edge to
it would lead nowhere and is left out.
"""

from collections.abc import AsyncIterator

from bzpeer.analysis.citation_graph import pages
from bzpeer.exports.records import ExportEdge, ExportNode
from bzpeer.importers.seen_keys import SeenKeys
from graphdb.graph import Graph

_NODES = ("papers", "people", "institutions", "topics")
_EDGES = ("papers", "people", "institutions")
_NODE_PAGE = 2_000
_EDGE_PAGE = 500


class Everything:
    """The whole public graph, in the order of ids: the same graph gives the same file. Raises a GraphError."""

    title = "BZPEER"

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._seen = SeenKeys()

    async def nodes(self) -> AsyncIterator[list[ExportNode]]:
        for kind in _NODES:
            async for rows in pages(self._graph, f"exports/list_{kind}", _NODE_PAGE):
                self._seen.add(row[0] for row in rows)
                yield [ExportNode(identity, *told) for identity, told in rows]

    async def edges(self) -> AsyncIterator[list[ExportEdge]]:
        seen = self._seen
        for kind in _EDGES:
            async for rows in pages(self._graph, f"exports/list_relations_of_{kind}", _EDGE_PAGE):
                yield [
                    ExportEdge(source, target, relation, weight)
                    for source, relations in rows
                    if source in seen
                    for target, relation, weight in relations
                    if target in seen
                ]

    async def papers(self) -> AsyncIterator[list[str]]:
        """The ids of all papers."""
        async for rows in pages(self._graph, "exports/list_papers", _NODE_PAGE):
            yield [row[0] for row in rows]
