"""A source and a writer → bytes, a page at a time."""

from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from typing import Protocol

from bzpeer.exports.citation import Citation
from bzpeer.exports.records import Edge, GraphSource, Node


class GraphWriter(Protocol):
    """Writes one graph: `begin`, then all nodes, `turn`, all edges, `end`. Each gives what is to be written next."""

    def begin(self) -> bytes: ...

    def nodes(self, nodes: Sequence[Node]) -> bytes: ...

    def turn(self) -> bytes: ...

    def edges(self, edges: Sequence[Edge]) -> bytes: ...

    def end(self) -> bytes: ...


class BibliographyWriter(Protocol):
    """Writes one bibliography."""

    def begin(self) -> bytes: ...

    def papers(self, papers: Sequence[Citation]) -> bytes: ...

    def end(self) -> bytes: ...


async def stream_graph(writer: GraphWriter, source: GraphSource) -> AsyncGenerator[bytes]:
    """The file. Raises what the source raises; what was given by then is no whole file."""
    yield writer.begin()
    async for nodes in source.nodes():
        yield writer.nodes(nodes)
    yield writer.turn()
    async for edges in source.edges():
        yield writer.edges(edges)
    yield writer.end()


async def stream_bibliography(
    writer: BibliographyWriter, pages: AsyncIterator[list[Citation]]
) -> AsyncGenerator[bytes]:
    """The file. Raises what the pages raise; what was given by then is no whole file."""
    yield writer.begin()
    async for papers in pages:
        yield writer.papers(papers)
    yield writer.end()
