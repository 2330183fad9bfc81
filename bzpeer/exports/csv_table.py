"""One table as CSV (RFC 4180): UTF-8, a header line, CRLF line ends. A null becomes an empty cell.

Values are not changed, even if a spreadsheet would read one as a formula; docs/exports.md gives the reason.
"""

import csv
import io
from collections.abc import Sequence
from typing import Any

from bzpeer.exports.records import Column


class CSVTable:
    """A table with these columns."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._names = [column.name for column in columns]

    def begin(self) -> bytes:
        return self.rows([self._names])

    def rows(self, rows: Sequence[Sequence[Any]]) -> bytes:
        text = io.StringIO()
        csv.writer(text, lineterminator="\r\n").writerows(rows)
        return text.getvalue().encode()

    def end(self) -> bytes:
        return b""
