"""Arrow IPC streams and Parquet files. Both need the extra `arrow`.

pyarrow is imported by name and typed as Any: it ships no types, and it may not be installed.
"""

import io
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from bzpeer.analyst.arrow_types import array_of, field_of

BATCH_ROWS = 10_000
"""Rows of an Arrow batch or a Parquet row group. The first batch decides the types of the columns."""

ARROW_MISSING = "Arrow and Parquet need the extra `arrow` (pip install '.[arrow]'). JSON Lines and CSV do not."


def has_arrow() -> bool:
    """Whether the extra is installed."""
    return find_spec("pyarrow") is not None


class _BatchWriter:
    """Collects rows into batches of at least BATCH_ROWS."""

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
        if len(self._rows) >= BATCH_ROWS:
            self._write()
        return self._flush()

    def end(self) -> bytes:
        if self._rows or self._writer is None:
            self._write()
        writer: Any = self._writer
        writer.close()
        return self._flush()

    def _open(self) -> Any:
        """A pyarrow writer of batches of the schema to the sink."""
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

    def _flush(self) -> bytes:
        part = self._sink.getvalue()
        if part:
            self._sink.seek(0)
            self._sink.truncate()
        return part


class ArrowStreamWriter(_BatchWriter):
    """Writes rows as an Arrow IPC stream.

    An incomplete answer ends with an empty batch whose metadata `errors` has the problem, and has no end-of-stream.
    """

    def _open(self) -> Any:
        return self._pa.ipc.new_stream(self._sink, self._schema)

    def failed(self, problem: bytes) -> bytes:
        if self._writer is None:
            return b""
        empty = self._pa.record_batch([self._pa.array([], field.type) for field in self._schema], schema=self._schema)
        self._writer.write_batch(empty, custom_metadata={"errors": problem})
        return self._flush()


class ParquetWriter(_BatchWriter):
    """Writes rows as a Parquet file. An incomplete file cannot be read at all."""

    def _open(self) -> Any:
        parquet: Any = import_module("pyarrow.parquet")
        return parquet.ParquetWriter(_ForwardOnlySink(self._sink), self._schema, compression="zstd")

    def failed(self, problem: bytes) -> bytes:
        return b""


class _ForwardOnlySink(io.RawIOBase):
    """A sink that cannot seek. It counts the bytes written, so that its position survives emptying the buffer."""

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
