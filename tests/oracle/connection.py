"""Lists as the schema describes them: ordered, filtered, and paged as the Relay specification says."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import total_ordering
from typing import Any

from tests.oracle.graph_data import Thing

PAGE_SIZE_DEFAULT = 20


@total_ordering
@dataclass(frozen=True, slots=True)
class DescendingKey:
    """A value that sorts the other way round."""

    value: Any

    def __lt__(self, other: "DescendingKey") -> bool:
        return other.value < self.value


@dataclass(frozen=True, slots=True)
class Entry:
    """A thing in a list: what it is ordered by, ties broken, and what its edge says besides."""

    node: Thing
    key: tuple[Any, ...]
    step: Mapping[str, Any] = field(default_factory=dict[str, Any])


class Cursor(str):
    """Stands for a cursor in an expected answer: the text names the place, `key` is where it is."""

    key: tuple[Any, ...]

    def __new__(cls, text: str, key: tuple[Any, ...]) -> "Cursor":
        cursor = super().__new__(cls, f"{text} {key}")
        cursor.key = key
        return cursor


def entries(
    things: Sequence[Thing],
    *keys: Callable[[Thing], Any],
    step: Callable[[Thing], Mapping[str, Any]] | None = None,
) -> list[Entry]:
    """A list of things by these keys, then by id."""
    return [Entry(thing, (*(key(thing) for key in keys), thing.id), step(thing) if step else {}) for thing in things]


def newest(things: Sequence[Thing]) -> list[Entry]:
    """A list of things, the last created first."""
    return entries(things, lambda thing: DescendingKey(thing["createdAt"]))


def page(of: Sequence[Entry], name: str, arguments: Mapping[str, Any], known: Mapping[str, Cursor]) -> dict[str, Any]:
    """A connection (Relay Cursor Connections, 4 Arguments and 5.1.2 Fields). `known` are cursors handed out before.

    Without `first` and `last` the first 20 are meant.
    """
    every = sorted(of, key=lambda entry: entry.key)
    after, before = arguments.get("after"), arguments.get("before")
    first, last = arguments.get("first"), arguments.get("last")
    if first is None and last is None:
        first = PAGE_SIZE_DEFAULT
    # a cursor is a place: what it was given out for may have gone since
    before_page = [entry for entry in every if after is not None and entry.key <= known[after].key]
    after_page = [entry for entry in every if before is not None and entry.key >= known[before].key]
    window = [entry for entry in every if entry not in before_page and entry not in after_page]
    shown = window[:first] if last is None else window[max(0, len(window) - last) :]
    has_next = len(window) > len(shown) if last is None else bool(after_page)
    has_previous = len(window) > len(shown) if last is not None else bool(before_page)
    place = f"{name} {sorted((key, repr(value)) for key, value in arguments.items() if key in _OF_THE_LIST)}"
    cursors = [Cursor(place, entry.key) for entry in shown]
    return {
        "edges": [
            {"node": entry.node, "cursor": cursor, **entry.step} for entry, cursor in zip(shown, cursors, strict=True)
        ],
        "nodes": [entry.node for entry in shown],
        "pageInfo": {
            "hasNextPage": has_next,
            "hasPreviousPage": has_previous,
            "startCursor": cursors[0] if cursors else None,
            "endCursor": cursors[-1] if cursors else None,
        },
        "totalCount": len(every),
        "stats": [entry.node for entry in every],
    }


_OF_THE_LIST = frozenset({"where", "orderBy", "kind"})
