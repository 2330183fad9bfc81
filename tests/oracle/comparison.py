"""Whether two answers are the same: values, types, the order of keys; a cursor is only held to name its place."""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from tests.oracle.connection import Cursor


class Cursors:
    """The cursors of one viewer's answers: what was handed out for which place."""

    def __init__(self) -> None:
        self.known: dict[str, Cursor] = {}
        self._given: dict[str, str] = {}

    def agree(self, expected: Cursor, actual: str) -> bool:
        """Whether this place has had only this cursor and this cursor only this place."""
        same_place = self.known.setdefault(actual, expected).key == expected.key
        return same_place and self._given.setdefault(expected, actual) == actual


def differences(expected: Any, actual: Any, cursors: Cursors, path: tuple[str | int, ...] = ()) -> Iterator[str]:
    """Where the answers differ, for people."""
    if isinstance(expected, Cursor):
        if not isinstance(actual, str) or not cursors.agree(expected, actual):
            yield f"{path}: {actual!r} is no cursor for {expected!r}"
    elif isinstance(expected, Mapping) and isinstance(actual, Mapping):
        wanted, given = cast("Mapping[str, Any]", expected), cast("Mapping[str, Any]", actual)
        if list(wanted) != list(given):
            yield f"{path}: keys {list(given)}, expected {list(wanted)}"
        for name in wanted:
            if name in given:
                yield from differences(wanted[name], given[name], cursors, (*path, name))
    elif isinstance(expected, list) and isinstance(actual, list):
        wanted_items, given_items = cast("list[Any]", expected), cast("list[Any]", actual)
        if len(wanted_items) != len(given_items):
            yield f"{path}: {len(given_items)} items, expected {len(wanted_items)}"
        for index, (one, other) in enumerate(zip(wanted_items, given_items, strict=False)):
            yield from differences(one, other, cursors, (*path, index))
    elif (shown := repr(cast("Any", expected))) != repr(actual):  # which tells 1, 1.0 and True apart
        yield f"{path}: {actual!r}, expected {shown}"


def cursors_in(expected: Any, actual: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """The cursors of an answer, each with the response keys that lead to it."""
    if isinstance(expected, Cursor):
        yield path, actual
    elif isinstance(expected, Mapping):
        for name, value in cast("Mapping[str, Any]", expected).items():
            yield from cursors_in(value, actual[name], (*path, name))
    elif isinstance(expected, list):
        for one, other in zip(cast("list[Any]", expected), actual, strict=True):
            yield from cursors_in(one, other, path)
