"""One table as CSV (RFC 4180): UTF-8, a header line, CRLF line ends. A null becomes an empty cell.

A text that a spreadsheet would run as a formula has an apostrophe in front (bzpeer/spreadsheet_cells.py).
"""

import csv
import io
from collections.abc import Sequence
from typing import Any

from bzpeer.exports.records import Column, text_of
from bzpeer.spreadsheet_cells import BYTE_ORDER_MARK, cell_of


class CSVTable:
    """A table with these columns."""

    mark = b""
    """The bytes at the beginning of the file."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._names = [column.name for column in columns]

    def begin(self) -> bytes:
        return self.mark + self.rows([self._names])

    def rows(self, rows: Sequence[Sequence[Any]]) -> bytes:
        text = io.StringIO()
        csv.writer(text, lineterminator="\r\n").writerows([[_cell(value) for value in row] for row in rows])
        return text.getvalue().encode()

    def end(self) -> bytes:
        return b""


class MarkedCSVTable(CSVTable):
    """A table that begins with a byte order mark, for spreadsheets."""

    mark = BYTE_ORDER_MARK


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        return cell_of(value)
    return text_of(value) if isinstance(value, bool) else value
