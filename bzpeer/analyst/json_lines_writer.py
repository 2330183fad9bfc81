"""JSON Lines: one object a row. In an incomplete answer the last line has the key `errors`."""

from typing import Any

from resolvers.analyst.json_values import json_of


class JSONLinesWriter:
    """Writes rows as JSON Lines."""

    def __init__(self) -> None:
        self._columns: list[str] = []

    def begin(self, columns: list[str]) -> bytes:
        self._columns = columns
        return b""

    def rows(self, batch: list[list[Any]]) -> bytes:
        columns = self._columns
        return b"".join([json_of(dict(zip(columns, row, strict=True))) + b"\n" for row in batch])

    def end(self) -> bytes:
        return b""

    def failed(self, problem: bytes) -> bytes:
        return problem + b"\n"
