"""One table as Apache Parquet (https://parquet.apache.org/docs/file-format/), written by pyarrow, the extra `arrow`."""

from collections.abc import Sequence
from importlib import import_module
from typing import Any

from bzpeer.exports.records import Column, ColumnType
from bzpeer.exports.tables import ByteSink

ROW_GROUP_ROWS = 20_000
"""Rows of a row group. They are held in memory until the group is full."""

NOT_INSTALLED = (
    "Parquet needs pyarrow, which is not installed. Run `pip install '.[arrow]'` in the project's folder, or use CSV."
)


class PyArrowMissing(Exception):
    """pyarrow is not installed."""

    def __init__(self) -> None:
        super().__init__(NOT_INSTALLED)


class ParquetTable:
    """A table with these columns. Raises PyArrowMissing."""

    def __init__(self, columns: Sequence[Column]) -> None:
        try:
            self._arrow: Any = import_module("pyarrow")
            parquet: Any = import_module("pyarrow.parquet")
        except ImportError:
            raise PyArrowMissing from None
        arrow = self._arrow
        types = {
            ColumnType.TEXT: arrow.string(),
            ColumnType.INTEGER: arrow.int64(),
            ColumnType.FLOAT: arrow.float64(),
            ColumnType.BOOLEAN: arrow.bool_(),
        }
        self._schema = arrow.schema([(column.name, types[column.type]) for column in columns])
        self._sink = ByteSink()
        self._writer = parquet.ParquetWriter(self._sink, self._schema, compression="zstd")
        self._pending: list[Sequence[Any]] = []

    def begin(self) -> bytes:
        return self._sink.take()

    def rows(self, rows: Sequence[Sequence[Any]]) -> bytes:
        self._pending += rows
        if len(self._pending) >= ROW_GROUP_ROWS:
            self._write_group()
        return self._sink.take()

    def end(self) -> bytes:
        if self._pending:
            self._write_group()
        self._writer.close()
        return self._sink.take()

    def _write_group(self) -> None:
        columns = [list(values) for values in zip(*self._pending, strict=True)]
        arrays = [self._arrow.array(values, each.type) for values, each in zip(columns, self._schema, strict=True)]
        self._writer.write_table(self._arrow.Table.from_arrays(arrays, schema=self._schema))
        self._pending = []
