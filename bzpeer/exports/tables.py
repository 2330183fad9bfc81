"""Writers of node and edge tables: one table as a file, or both in a ZIP archive that is written as a stream."""

import io
import zipfile
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from bzpeer.exports.records import EDGE_COLUMNS, NODE_COLUMNS, Column, ExportEdge, ExportNode

_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
"""The modification time of both files, so that the same graph gives the same archive: the earliest a ZIP can hold."""


class ExportTable(Protocol):
    """Writes one table: `begin`, then `rows` as often as needed, then `end`. Each returns the next bytes."""

    def begin(self) -> bytes: ...

    def rows(self, rows: Sequence[Sequence[Any]]) -> bytes: ...

    def end(self) -> bytes: ...


MakeTable = Callable[[Sequence[Column]], ExportTable]


class NodeTable:
    """The node table as a file."""

    def __init__(self, make: MakeTable) -> None:
        self._table = make(NODE_COLUMNS)

    def begin(self) -> bytes:
        return self._table.begin()

    def nodes(self, nodes: Sequence[ExportNode]) -> bytes:
        return self._table.rows(nodes)

    def begin_edges(self) -> bytes:
        return b""

    def edges(self, edges: Sequence[ExportEdge]) -> bytes:
        return b""

    def end(self) -> bytes:
        return self._table.end()


class EdgeTable:
    """The edge table as a file."""

    def __init__(self, make: MakeTable) -> None:
        self._table = make(EDGE_COLUMNS)

    def begin(self) -> bytes:
        return self._table.begin()

    def nodes(self, nodes: Sequence[ExportNode]) -> bytes:
        return b""

    def begin_edges(self) -> bytes:
        return b""

    def edges(self, edges: Sequence[ExportEdge]) -> bytes:
        return self._table.rows(edges)

    def end(self) -> bytes:
        return self._table.end()


class BothTables:
    """An archive of `nodes.<suffix>` and `edges.<suffix>`. Set `compress` unless the tables are compressed already."""

    def __init__(self, make: MakeTable, suffix: str, *, compress: bool) -> None:
        self._nodes, self._edges = make(NODE_COLUMNS), make(EDGE_COLUMNS)
        self._suffix = suffix
        self._method = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
        self._sink = ByteSink()
        self._archive = _Archive(self._sink, "w")
        self._member = self._open("nodes")

    def begin(self) -> bytes:
        return self._written(self._nodes.begin())

    def nodes(self, nodes: Sequence[ExportNode]) -> bytes:
        return self._written(self._nodes.rows(nodes))

    def begin_edges(self) -> bytes:
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
        entry = zipfile.ZipInfo(f"{name}.{self._suffix}", _FIXED_TIME)
        entry.compress_type = self._method
        entry.external_attr = 0o644 << 16
        return self._archive.open(entry, "w", force_zip64=True)

    def _written(self, data: bytes) -> bytes:
        self._member.write(data)
        return self._sink.take()


class ByteSink(io.RawIOBase):
    """A write-only file that hands over the bytes written to it."""

    def __init__(self) -> None:
        super().__init__()
        self._written = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        self._written += data
        return len(data)

    def take(self) -> bytes:
        """The bytes written since the last call."""
        taken = bytes(self._written)
        self._written.clear()
        return taken


class _Archive(zipfile.ZipFile):
    def __del__(self) -> None:
        """Do nothing: ZipFile would finish an abandoned archive, but there is no file to close."""
