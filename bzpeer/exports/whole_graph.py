"""The whole public graph: papers, people, institutions, topics and their relations. It holds no data of users.

It is read in pages by id, so neither Neo4j nor this process holds more than one page. Nodes created during the export
may be missing; a relation to a missing node is left out.
"""

from collections.abc import AsyncIterator

from bzpeer.exports.records import ExportEdge, ExportNode
from bzpeer.seen_keys import SeenKeys
from graphdb.graph import Graph
from graphdb.paging import pages_by_id

_NODE_STATEMENTS = (
    "exports/list_papers",
    "exports/list_people",
    "exports/list_institutions",
    "exports/list_topics",
)
_RELATION_STATEMENTS = (
    "exports/list_relations_of_papers",
    "exports/list_relations_of_people",
    "exports/list_relations_of_institutions",
)
_NODE_PAGE_ROWS = 2_000
_RELATION_PAGE_ROWS = 500
"""Rows of a page of relations; a row holds all relations of one node."""


class WholeGraph:
    """The whole public graph, ordered by id: the same graph gives the same file. Raises GraphError."""

    title = "BZPEER"

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._written = SeenKeys()

    async def nodes(self) -> AsyncIterator[list[ExportNode]]:
        for name in _NODE_STATEMENTS:
            async for rows in pages_by_id(self._graph, name, _NODE_PAGE_ROWS):
                self._written.add(row[0] for row in rows)
                yield [ExportNode(identity, *values) for identity, values in rows]

    async def edges(self) -> AsyncIterator[list[ExportEdge]]:
        written = self._written
        for name in _RELATION_STATEMENTS:
            async for rows in pages_by_id(self._graph, name, _RELATION_PAGE_ROWS):
                yield [
                    ExportEdge(source, target, relation, weight)
                    for source, relations in rows
                    if source in written
                    for target, relation, weight in relations
                    if target in written
                ]

    async def papers(self) -> AsyncIterator[list[str]]:
        """The ids of all papers."""
        async for rows in pages_by_id(self._graph, "exports/list_papers", _NODE_PAGE_ROWS):
            yield [row[0] for row in rows]
