"""Texts in CSV that a spreadsheet would run as a formula.

A cell that begins with one of = + - @, a tab or a line end, perhaps after blanks and quotes, gets an apostrophe in
front. Numbers stay numbers. `read_cell` takes the apostrophe away again: every text is read back unchanged.
"""

import re

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""UTF-8's mark at the beginning of a file. Excel reads CSV as UTF-8 only if it is there."""

_FORMULA = re.compile(r"[\x00-\x20\s\"'‘’“”`\u200b\ufeff]*[=+\-@＝＋－＠]|[\x00-\x20\s\"'‘’“”`\u200b\ufeff]*[\t\r\n]")
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)


def cell_of(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula."""
    if text[:1].isalnum():  # the plain case
        return text
    return f"'{text}" if _is_formula(text) else text


def read_cell(cell: str) -> str:
    """The text of which `cell_of` made this cell."""
    return cell[1:] if cell.startswith("'") and _is_formula(cell[1:]) else cell


def _is_formula(text: str) -> bool:
    return _FORMULA.match(text) is not None and not _NUMBER.fullmatch(text)
