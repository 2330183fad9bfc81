"""A table for terminals. The first rows decide the widths of the columns; a longer value is cut."""

import unicodedata
from typing import Any

from resolvers.analyst.json_values import json_of

WIDTH_MAX = 60
"""Terminal cells of the widest column."""

WIDTH_ROWS = 100
"""Rows that decide the widths of the columns."""


class TextTableWriter:
    """Writes rows as a table. An incomplete answer is not marked: the command prints its error on standard error."""

    def __init__(self) -> None:
        self._columns: list[str] = []
        self._waiting: list[list[Any]] | None = []
        self._widths: list[int] = []
        self._numeric: list[bool] = []

    def begin(self, columns: list[str]) -> bytes:
        self._columns = columns
        return b""

    def rows(self, batch: list[list[Any]]) -> bytes:
        if self._waiting is None:
            return self._lines(batch)
        self._waiting += batch
        return self._head() if len(self._waiting) >= WIDTH_ROWS else b""

    def end(self) -> bytes:
        return self._head()

    def failed(self, problem: bytes) -> bytes:
        return self._head()

    def _head(self) -> bytes:
        """The column names and the rows that decided the widths; empty if they have been written."""
        if self._waiting is None:
            return b""
        rows, self._waiting = self._waiting, None
        cells = [self._columns, *([_cell(value) for value in row] for row in rows)]
        self._widths = [min(WIDTH_MAX, max(map(_width, column))) for column in zip(*cells, strict=True)]
        self._numeric = [
            all(value is None or type(value) in (int, float) for value in column)
            for column in (zip(*rows, strict=True) if rows else [()] * len(self._columns))
        ]
        rule = "  ".join("─" * width for width in self._widths)
        return f"{self._line(self._columns)}\n{rule}\n".encode() + self._lines(rows)

    def _lines(self, rows: list[list[Any]]) -> bytes:
        return "".join(self._line([_cell(value) for value in row]) + "\n" for row in rows).encode()

    def _line(self, cells: list[str]) -> str:
        columns = zip(cells, self._widths, self._numeric, strict=True)
        return "  ".join(_padded(cell, width, right=numeric) for cell, width, numeric in columns).rstrip()


def _cell(value: Any) -> str:
    text = value if isinstance(value, str) else "" if value is None else json_of(value).decode().strip('"')
    return "".join(character if character.isprintable() else " " for character in text)


def _padded(text: str, width: int, *, right: bool) -> str:
    if _width(text) > width:
        kept, room = "", width - 1
        for character in text:
            room -= _width(character)
            if room < 0:
                break
            kept += character
        text = kept + "…"
    blanks = " " * (width - _width(text))
    return blanks + text if right else text + blanks


def _width(text: str) -> int:
    """The terminal cells that a text takes: an East Asian wide character takes two."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(each) else 2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text
    )
