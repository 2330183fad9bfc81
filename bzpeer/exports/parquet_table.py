"""Tables as Apache Parquet (https://parquet.apache.org/docs/file-format/), by pyarrow: the extra `arrow`."""

from collections.abc import Sequence
from importlib import import_module
from typing import Any

from bzpeer.exports.records import Column, Values
from bzpeer.exports.tables import Sink

GROUP = 20_000
"""Rows of a row group: what is held until it is written."""

NOT_HERE = "Parquet needs pyarrow, which is not installed here: pip install 'bzpeer[arrow]', or take CSV."


class NoArrow(Exception):
    """pyarrow is not installed."""

    def __init__(self) -> None:
        super().__init__(NOT_HERE)


class ParquetTable:
    """A table as Parquet. Raises NoArrow."""

    def __init__(self, columns: Sequence[Column]) -> None:
        try:
            self._arrow: Any = import_module("pyarrow")
            parquet: Any = import_module("pyarrow.parquet")
        except ImportError:
            raise NoArrow from None
        arrow = self._arrow
        types = {Values.TEXT: arrow.string(), Values.WHOLE: arrow.int64(), Values.REAL: arrow.float64()}
        self._schema = arrow.schema([(column.name, types[column.values]) for column in columns])
        self._sink = Sink()
        self._writer = parquet.ParquetWriter(self._sink, self._schema, compression="zstd")
        self._waiting: list[Sequence[Any]] = []

    def begin(self) -> bytes:
        return self._sink.take()

    def rows(self, rows: Sequence[Sequence[Any]]) -> bytes:
        self._waiting += rows
        if len(self._waiting) >= GROUP:
            self._write_group()
        return self._sink.take()

    def end(self) -> bytes:
        if self._waiting:
            self._write_group()
        self._writer.close()
        return self._sink.take()

    def _write_group(self) -> None:
        columns = [list(values) for values in zip(*self._waiting, strict=True)]
        arrays = [self._arrow.array(values, each.type) for values, each in zip(columns, self._schema, strict=True)]
        self._writer.write_table(self._arrow.Table.from_arrays(arrays, schema=self._schema))
        self._waiting = []
