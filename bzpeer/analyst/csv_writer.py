"""CSV as in RFC 4180, in UTF-8: a line of column names, then the rows. Nothing is empty, lists and maps are JSON."""

import csv
import io
from typing import Any

from resolvers.analyst.json_values import json_of


class CSVRows:
    """Writes an answer as CSV."""

    def __init__(self) -> None:
        self._text = io.StringIO(newline="")
        self._csv = csv.writer(self._text)

    def begin(self, columns: list[str]) -> bytes:
        self._csv.writerow(columns)
        return self._taken()

    def rows(self, batch: list[list[Any]]) -> bytes:
        self._csv.writerows([[_cell(value) for value in row] for row in batch])
        return self._taken()

    def end(self) -> bytes:
        return b""

    def failed(self, problem: bytes) -> bytes:  # a line of it would be a row
        return b""

    def _taken(self) -> bytes:
        text = self._text.getvalue()
        self._text.seek(0)
        self._text.truncate()
        return text.encode()


def _cell(value: Any) -> Any:
    if value is None or type(value) in (str, int, float):
        return value
    text = json_of(value).decode()
    return text[1:-1] if text.startswith('"') else text  # a time or bytes
