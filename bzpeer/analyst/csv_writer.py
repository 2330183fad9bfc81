"""CSV as in RFC 4180, in UTF-8, with a header line. A null becomes an empty cell; lists and maps become JSON.

A text that a spreadsheet would run as a formula has an apostrophe in front (bzpeer/spreadsheet_cells.py).
"""

import csv
import io
from typing import Any

from bzpeer.spreadsheet_cells import BYTE_ORDER_MARK, cell_of
from resolvers.analyst.json_values import json_of


class CSVWriter:
    """Writes rows as CSV. CSV cannot mark an answer as incomplete: a line about it would read as a row."""

    mark = b""
    """The bytes before the header line."""

    def __init__(self) -> None:
        self._text = io.StringIO(newline="")
        self._csv = csv.writer(self._text)

    def begin(self, columns: list[str]) -> bytes:
        self._csv.writerow([cell_of(column) for column in columns])
        return self.mark + self._flush()

    def rows(self, batch: list[list[Any]]) -> bytes:
        self._csv.writerows([[_cell(value) for value in row] for row in batch])
        return self._flush()

    def end(self) -> bytes:
        return b""

    def failed(self, problem: bytes) -> bytes:
        return b""

    def _flush(self) -> bytes:
        text = self._text.getvalue()
        self._text.seek(0)
        self._text.truncate()
        return text.encode()


class MarkedCSVWriter(CSVWriter):
    """Writes CSV that begins with a byte order mark, for spreadsheets."""

    mark = BYTE_ORDER_MARK


def _cell(value: Any) -> Any:
    if type(value) is str:
        return cell_of(value)
    if value is None or type(value) in (int, float):
        return value
    text = json_of(value).decode()
    return text[1:-1] if text.startswith('"') else text  # a time or bytes
