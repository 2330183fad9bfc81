"""Arguments of a field → what they mean for the graph; what is wrong with them is said here, before any statement.

Each reader gives a Reading: a structure, which decides the text of the statement, and parameters, which do not.
"""

import re
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeAlias, cast

from cypher.compiler.compile import order_keys
from cypher.compiler.selection import Combination, Condition, Filter, Order, Page
from cypher.fields.field import ToMany
from resolvers.planning.cursor import CursorError, Cursors, list_id
from schema.connection import PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX

FILTER_PARTS_MAX = 100
FILTER_DEPTH_MAX = 10
TEXT_MAX = 1000

Arguments: TypeAlias = Mapping[str, Any]

# OpenAlex's ids and those minted here: nothing else was ever given out
_ID = re.compile(r"[WAIT][0-9]{1,15}|[a-z]-[a-z2-7]{16}")


class ArgumentError(ValueError):
    """An argument that cannot be used; the message is for people and names it."""


@dataclass(frozen=True, slots=True)
class ArgumentStructure:
    """What of a field's arguments decides its statement."""

    page: Page | None = None
    order: tuple[Order, ...] = ()
    filter: Filter | None = None
    form: Hashable = None


@dataclass(frozen=True, slots=True)
class FieldArguments:
    """What a field's arguments mean. `size`: how many entities they ask for at most; `visits`: how many more they cost,
    whatever is selected of them; `list`: the list's fingerprint; `embed`: texts whose meaning is to be a parameter of
    that name."""

    structure: ArgumentStructure
    parameters: dict[str, Any] = field(default_factory=dict[str, Any])
    names: dict[str, str] = field(default_factory=dict[str, str])
    size: int = 1
    visits: int = 0
    list: bytes = b""
    embed: dict[str, str] = field(default_factory=dict[str, str])


ArgumentReader: TypeAlias = Callable[[Arguments, str, Cursors], FieldArguments]


def read_nothing(_arguments: Arguments, _prefix: str, _cursors: Cursors) -> FieldArguments:
    """The reader of a field without arguments."""
    return FieldArguments(ArgumentStructure())


def list_reader(spec: ToMany, label: str, *, paged: bool) -> ArgumentReader:
    """The reader of the arguments of a list; `label` tells it from other lists, `paged` whether it has pages."""

    def read(arguments: Arguments, prefix: str, cursors: Cursors) -> FieldArguments:
        parameters: dict[str, Any] = {}
        order = _read_order(arguments.get("orderBy"))
        condition = read_where(arguments, prefix, parameters)
        if not paged:
            return FieldArguments(ArgumentStructure(None, order, condition), parameters, size=PAGE_SIZE_DEFAULT)
        of = list_id(label, order, *(plain(arguments.get(name)) for name in ("where", "kind")))
        size, backward = page_size(arguments)
        keys = order_keys(spec, order)
        after = read_cursor("after", arguments, of, keys, f"{prefix}a", parameters, cursors)
        before = read_cursor("before", arguments, of, keys, f"{prefix}b", parameters, cursors)
        parameters[prefix] = size
        return FieldArguments(
            ArgumentStructure(Page(prefix, backward, after, before), order, condition), parameters, {}, size, list=of
        )

    return read


def plain(value: Any) -> Any:
    """The value in a form that prints the same however it was written."""
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, Mapping):
        items = cast("Mapping[str, Any]", value).items()
        return sorted((name, plain(part)) for name, part in items if part is not None)
    if isinstance(value, list):
        return [plain(part) for part in cast("list[Any]", value)]
    return value


def page_size(arguments: Arguments) -> tuple[int, bool]:
    """How many are asked for, and whether they are the last."""
    first, last = arguments.get("first"), arguments.get("last")
    if first is not None and last is not None:
        raise ArgumentError("`first` and `last` cannot be given together. Give one of them.")
    name, size = ("last", last) if last is not None else ("first", first)
    if size is None:
        return PAGE_SIZE_DEFAULT, False
    if not 0 <= size <= PAGE_SIZE_MAX:
        raise ArgumentError(f"`{name}` takes 0 to {PAGE_SIZE_MAX}, not {size}.")
    return size, name == "last"


def read_cursor(
    name: str, arguments: Arguments, of: bytes, count: int, prefix: str, parameters: dict[str, Any], cursors: Cursors
) -> tuple[str, ...]:
    """The names of the parameters that hold the keys of a cursor of the list `of`; none if it is not given."""
    text = arguments.get(name)
    if text is None:
        return ()
    try:
        keys = cursors.decode(of, text)
    except CursorError as error:
        raise ArgumentError(f"`{name}` {error}") from None
    if len(keys) != count:
        raise ArgumentError(f"`{name}` was given out by another version of this service. Start again without it.")
    names = tuple(f"{prefix}{index}" for index in range(count))
    parameters.update(zip(names, keys, strict=True))
    return names


def _read_order(orders: Any) -> tuple[Order, ...]:
    if orders is None:
        return ()
    if isinstance(orders, Enum):
        return _REVIEW_ORDERS[orders.name]
    seen: dict[str, Order] = {}
    for order in orders:
        # a key said twice adds nothing
        direction = order.get("direction")
        seen.setdefault(order["by"].name, Order(order["by"].name, direction is None or direction.name == "DESC"))
    return tuple(seen.values())


_REVIEW_ORDERS = {
    "NEWEST": (Order("CREATED", True),),
    "OLDEST": (Order("CREATED", False),),
    "MOST_HELPFUL": (Order("HELPFUL", True), Order("CREATED", True)),
}


def read_where(arguments: Arguments, prefix: str, parameters: dict[str, Any]) -> Filter | None:
    """The filter in `where` or `kind`; its values become parameters."""
    if arguments.get("kind") is not None:
        parameters[f"{prefix}f0"] = arguments["kind"].name
        return Condition("kind", f"{prefix}f0")
    where = arguments.get("where")
    return None if where is None else _FilterReader(prefix, parameters).read(where)


class _FilterReader:
    def __init__(self, prefix: str, parameters: dict[str, Any]) -> None:
        self._prefix = prefix
        self._parameters = parameters
        self._parts = 0

    def read(self, where: Arguments, depth: int = 1) -> Filter:
        if depth > FILTER_DEPTH_MAX:
            raise ArgumentError(f"`where` is nested more than {FILTER_DEPTH_MAX} levels deep. Say it with less.")
        self._add_part()
        parts: list[Filter] = []
        for name, value in where.items():
            if value is None:
                continue
            if name in {"and", "or"}:
                parts.append(Combination(name, tuple(self.read(part, depth + 1) for part in value)))
            elif name == "not":
                parts.append(Combination(name, (self.read(value, depth + 1),)))
            elif name in {"year", "citationCount"}:
                parts.extend(
                    self._test(f"{name}.{bound}", value[bound])
                    for bound in ("gte", "lte")
                    if value.get(bound) is not None
                )
            else:
                parts.append(self._test(name, value))
        return parts[0] if len(parts) == 1 else Combination("and", tuple(parts))

    def _test(self, name: str, value: Any) -> Filter:
        self._add_part()
        if name in {"author", "institution", "topic"}:
            value = read_id(f"where.{name}", value)
        if name == "types":
            value = sorted({kind.name for kind in value})
        if name == "venue":
            value = read_text("where.venue", value)
        parameter = f"{self._prefix}f{len(self._parameters)}"
        self._parameters[parameter] = value
        return Condition(name, parameter)

    def _add_part(self) -> None:
        self._parts += 1
        if self._parts > FILTER_PARTS_MAX:
            raise ArgumentError(f"`where` has more than {FILTER_PARTS_MAX} parts. Ask for less at once.")


def read_text(name: str, value: str) -> str:
    """The text, if it is one: half a surrogate pair, as JSON may hold, is nothing that could be sent on."""
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise ArgumentError(f"`{name}` is not valid Unicode text.")
    return value


def read_id(name: str, value: str) -> str:
    if not _ID.fullmatch(value):
        shown = value if len(value) <= 60 else value[:60] + "…"
        raise ArgumentError(f"`{name}`: {shown!r} is not an id of this service. Use an `id` it has given out.")
    return value
