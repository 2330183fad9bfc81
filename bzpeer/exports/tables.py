"""Graphs as two tables, nodes and edges: one of them as a file, or both in a ZIP archive that is written as it goes."""

import io
import zipfile
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from bzpeer.exports.records import EDGE_COLUMNS, NODE_COLUMNS, Column, ExportEdge, ExportNode

_AGES_AGO = (1980, 1, 1, 0, 0, 0)
"""The earliest time an archive can tell: the same graph gives the same file."""


class ExportTable(Protocol):
    """Writes one table."""

    def begin(self) -> bytes: ...

    def rows(self, rows: Sequence[Sequence[Any]]) -> bytes: ...

    def end(self) -> bytes: ...


MakeTable = Callable[[Sequence[Column]], ExportTable]


class NodeTable:
    """The table of nodes alone."""

    def __init__(self, make: MakeTable) -> None:
        self._table = make(NODE_COLUMNS)

    def begin(self) -> bytes:
        return self._table.begin()

    def nodes(self, nodes: Sequence[ExportNode]) -> bytes:
        return self._table.rows(nodes)

    def turn(self) -> bytes:
        return b""

    def edges(self, edges: Sequence[ExportEdge]) -> bytes:
        return b""

    def end(self) -> bytes:
        return self._table.end()


class EdgeTable:
    """The table of edges alone."""

    def __init__(self, make: MakeTable) -> None:
        self._table = make(EDGE_COLUMNS)

    def begin(self) -> bytes:
        return self._table.begin()

    def nodes(self, nodes: Sequence[ExportNode]) -> bytes:
        return b""

    def turn(self) -> bytes:
        return b""

    def edges(self, edges: Sequence[ExportEdge]) -> bytes:
        return self._table.rows(edges)

    def end(self) -> bytes:
        return self._table.end()


class BothTables:
    """An archive of `nodes.<suffix>` and `edges.<suffix>`; `compress` unless the tables are compressed themselves."""

    def __init__(self, make: MakeTable, suffix: str, *, compress: bool) -> None:
        self._nodes, self._edges = make(NODE_COLUMNS), make(EDGE_COLUMNS)
        self._suffix = suffix
        self._method = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
        self._sink = Sink()
        self._archive = _Archive(self._sink, "w")
        self._member = self._open("nodes")

    def begin(self) -> bytes:
        return self._written(self._nodes.begin())

    def nodes(self, nodes: Sequence[ExportNode]) -> bytes:
        return self._written(self._nodes.rows(nodes))

    def turn(self) -> bytes:
        self._member.write(self._nodes.end())
        self._member.close()
        self._member = self._open("edges")
        return self._written(self._edges.begin())

    def edges(self, edges: Sequence[ExportEdge]) -> bytes:
        return self._written(self._edges.rows(edges))

    def end(self) -> bytes:
        self._member.write(self._edges.end())
        self._member.close()
        self._archive.close()
        return self._sink.take()

    def _open(self, name: str) -> Any:
        entry = zipfile.ZipInfo(f"{name}.{self._suffix}", _AGES_AGO)
        entry.compress_type = self._method
        entry.external_attr = 0o644 << 16
        return self._archive.open(entry, "w", force_zip64=True)

    def _written(self, data: bytes) -> bytes:
        self._member.write(data)
        return self._sink.take()


class Sink(io.RawIOBase):
    """A file that can only be written to, and gives what was written."""

    def __init__(self) -> None:
        super().__init__()
        self._written = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        self._written += data
        return len(data)

    def take(self) -> bytes:
        """What was written since it was last taken."""
        taken = bytes(self._written)
        self._written.clear()
        return taken


class _Archive(zipfile.ZipFile):
    def __del__(self) -> None:
        """One that is given up half-written is not ended: it holds no file, and nobody would take its end."""
