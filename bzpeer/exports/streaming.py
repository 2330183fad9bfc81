"""A source and a writer → bytes, a page at a time."""

from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from typing import Protocol

from bzpeer.exports.citation import Citation
from bzpeer.exports.records import ExportEdge, ExportNode, GraphSource


class GraphWriter(Protocol):
    """Writes one graph: `begin`, then all nodes, `turn`, all edges, `end`. Each gives what is to be written next."""

    def begin(self) -> bytes: ...

    def nodes(self, nodes: Sequence[ExportNode]) -> bytes: ...

    def turn(self) -> bytes: ...

    def edges(self, edges: Sequence[ExportEdge]) -> bytes: ...

    def end(self) -> bytes: ...


class BibliographyWriter(Protocol):
    """Writes one bibliography."""

    def begin(self) -> bytes: ...

    def papers(self, papers: Sequence[Citation]) -> bytes: ...

    def end(self) -> bytes: ...


async def stream_graph(writer: GraphWriter, source: GraphSource) -> AsyncGenerator[bytes]:
    """The file; nothing of it before there is a page. Raises what the source raises; by then it is no whole file."""
    begun = writer.begin()
    async for nodes in source.nodes():
        yield begun + writer.nodes(nodes)
        begun = b""
    yield begun + writer.turn()
    async for edges in source.edges():
        yield writer.edges(edges)
    yield writer.end()


async def stream_bibliography(
    writer: BibliographyWriter, pages: AsyncIterator[list[Citation]]
) -> AsyncGenerator[bytes]:
    """The file, as of `stream_graph`."""
    begun = writer.begin()
    async for papers in pages:
        yield begun + writer.papers(papers)
        begun = b""
    yield begun + writer.end()
