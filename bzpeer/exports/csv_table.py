"""Tables as CSV (RFC 4180): UTF-8, a header, lines end with CRLF, what is not known is empty.

Values are written as they are, also those a spreadsheet would take for a formula: docs/exports.md says why.
"""

import csv
import io
from collections.abc import Sequence
from typing import Any

from bzpeer.exports.records import Column


class CSVTable:
    """A table as CSV."""

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
