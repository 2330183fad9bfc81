"""A source and a writer → the bytes of a file, page by page."""

from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from typing import Protocol

from bzpeer.exports.citation import Citation
from bzpeer.exports.records import ExportEdge, ExportNode, GraphSource


class GraphWriter(Protocol):
    """Writes one graph: `begin`, all `nodes`, `begin_edges`, all `edges`, `end`. Each returns the next bytes."""

    def begin(self) -> bytes: ...

    def nodes(self, nodes: Sequence[ExportNode]) -> bytes: ...

    def begin_edges(self) -> bytes: ...

    def edges(self, edges: Sequence[ExportEdge]) -> bytes: ...

    def end(self) -> bytes: ...


class BibliographyWriter(Protocol):
    """Writes one bibliography: `begin`, all `papers`, `end`. Each returns the next bytes."""

    def begin(self) -> bytes: ...

    def papers(self, papers: Sequence[Citation]) -> bytes: ...

    def end(self) -> bytes: ...


async def stream_graph(writer: GraphWriter, source: GraphSource) -> AsyncGenerator[bytes]:
    """The chunks of the file; the first one comes after the first page was read.

    Passes on the errors of the source. The chunks before an error are an incomplete file.
    """
    head = writer.begin()
    async for nodes in source.nodes():
        yield head + writer.nodes(nodes)
        head = b""
    yield head + writer.begin_edges()
    async for edges in source.edges():
        yield writer.edges(edges)
    yield writer.end()


async def stream_bibliography(
    writer: BibliographyWriter, pages: AsyncIterator[list[Citation]]
) -> AsyncGenerator[bytes]:
    """The chunks of the file, as in `stream_graph`."""
    head = writer.begin()
    async for papers in pages:
        yield head + writer.papers(papers)
        head = b""
    yield head + writer.end()
