"""Arrow IPC (the streaming format) and Parquet. Both need the extra `arrow`.

pyarrow is imported by name and is Any here: it has no types, and need not be installed.
"""

import io
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from bzpeer.analyst.arrow_types import array_of, field_of

TYPED_BY = 10_000
"""Rows that decide the types of the columns, and the most there are in a batch or, of Parquet, in a group of rows."""

INSTALL = "Arrow and Parquet need the extra `arrow` (pip install '.[arrow]'). JSON Lines and CSV need none."


def has_arrow() -> bool:
    """Whether the extra is installed."""
    return find_spec("pyarrow") is not None


class _Batches:
    """Gathers rows into batches of TYPED_BY; the first of them decides the types."""

    def __init__(self) -> None:
        self._pa: Any = import_module("pyarrow")
        self._columns: list[str] = []
        self._rows: list[list[Any]] = []
        self._sink = io.BytesIO()
        self._writer: Any = None
        self._schema: Any = None

    def begin(self, columns: list[str]) -> bytes:
        self._columns = columns
        return b""

    def rows(self, batch: list[list[Any]]) -> bytes:
        self._rows += batch
        if len(self._rows) >= TYPED_BY:
            self._write()
        return self._taken()

    def end(self) -> bytes:
        if self._rows or self._writer is None:
            self._write()
        writer: Any = self._writer
        writer.close()
        return self._taken()

    def _open(self) -> Any:
        """What writes batches of the schema to the sink."""
        raise NotImplementedError

    def _write(self) -> None:
        columns = [list(column) for column in zip(*self._rows, strict=True)] or [[] for _ in self._columns]
        self._rows = []
        if self._writer is None:
            fields = [field_of(name, values) for name, values in zip(self._columns, columns, strict=True)]
            self._schema = self._pa.schema(fields)
            self._writer = self._open()
        arrays = [array_of(field, values) for field, values in zip(self._schema, columns, strict=True)]
        self._writer.write_batch(self._pa.record_batch(arrays, schema=self._schema))

    def _taken(self) -> bytes:
        part = self._sink.getvalue()
        if part:
            self._sink.seek(0)
            self._sink.truncate()
        return part


class ArrowStream(_Batches):
    """Writes an answer as an Arrow IPC stream. One that is not whole ends with an empty batch that has the problem as
    metadata `errors`, and without the mark of the end."""

    def _open(self) -> Any:
        return self._pa.ipc.new_stream(self._sink, self._schema)

    def failed(self, problem: bytes) -> bytes:
        if self._writer is None:
            return b""
        empty = self._pa.record_batch([self._pa.array([], field.type) for field in self._schema], schema=self._schema)
        self._writer.write_batch(empty, custom_metadata={"errors": problem})
        return self._taken()


class Parquet(_Batches):
    """Writes an answer as Parquet, which can be read only when it is whole."""

    def _open(self) -> Any:
        parquet: Any = import_module("pyarrow.parquet")
        return parquet.ParquetWriter(_Forward(self._sink), self._schema, compression="zstd")

    def failed(self, problem: bytes) -> bytes:  # nobody could read it
        return b""


class _Forward(io.RawIOBase):
    """A sink that only goes on: it counts what was written, so that what was taken away is no matter."""

    def __init__(self, sink: io.BytesIO) -> None:
        self._sink = sink
        self._written = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        self._written += self._sink.write(data)
        return len(data)

    def tell(self) -> int:
        return self._written
