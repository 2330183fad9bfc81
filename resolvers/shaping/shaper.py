"""The positional list of a row → the response, by a function written for the shape.

A shape is turned into Python source once and compiled: a response of 4 KB then takes some 20 µs instead of the 1.5 ms
of an execution field by field. Two functions come of it: `respond` checks every value as graphql-core's executor would
and raises Irregular where that would report an error or coerce something; `record` checks nothing and gives the same
objects as Records, for graphql-core to execute over and to report what is wrong in its own words.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import CodeType
from typing import Any, TypeAlias

from graphql import GraphQLError

from resolvers.errors import Code, refusal
from resolvers.planning.cursor import Cursors
from resolvers.shaping.markdown import render_any
from schema.record import Record

KEPT_CHARACTERS = 4096
"""Longer functions are compiled each time: names are as long as clients like."""


class IrregularValue(Exception):
    """A value is not what the schema says."""


@dataclass(slots=True)
class RowLayout:
    """Where the items of an entity lie in its positional list: a list's keys and step items come before the others."""

    keys: bool = False
    key_count: int = 0
    step_count: int = 0

    @property
    def start(self) -> int:
        return (self.key_count if self.keys else 0) + self.step_count


@dataclass(slots=True)
class Slot:
    """A place in a row, known once the row is complete."""

    row: RowLayout
    index: int
    of_step: bool = False

    @property
    def position(self) -> int:
        return self.index + (self.row.start - self.row.step_count if self.of_step else self.row.start)


@dataclass(slots=True)
class LeafShape:
    """A scalar or enum; `values` are an enum's names. `listed`: a non-null list of non-null such values.

    `markdown`: the value is Markdown, its HTML is answered.
    """

    scalar: str
    nullable: bool
    values: frozenset[str] | None = None
    listed: bool = False
    markdown: bool = False


@dataclass(slots=True)
class ObjectShape:
    """An object: its fields by response key, each with its place; a field without a place has the object's own row."""

    typename: str
    fields: dict[str, tuple["Slot | None", "Shape"]] = field(default_factory=dict[str, tuple["Slot | None", "Shape"]])


@dataclass(slots=True)
class TypenameShape:
    """`__typename`."""

    typename: str


@dataclass(slots=True)
class EntityShape:
    """At most one entity, of one of several types."""

    variants: list[ObjectShape]
    nullable: bool


@dataclass(slots=True)
class GuardShape:
    """Something that may not be had: then an error is in its place, which `refusal` makes of what comes first."""

    inner: "Shape"
    refusal: Callable[[Any], GraphQLError]


@dataclass(slots=True)
class ListShape:
    """A plain list. `inner` is the place in a row of what the list is of, None for the row itself."""

    item: "ObjectShape | EntityShape"
    inner: Slot | None = None


@dataclass(slots=True)
class CursorShape:
    """The cursor of the row."""


@dataclass(slots=True)
class PageInfoShape:
    """Where the page lies: response key → field."""

    fields: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(slots=True)
class StatsShape:
    """Statistics of a list."""

    of: ObjectShape


@dataclass(slots=True)
class ConnectionShape:
    """A page of a list: response key → rows as edges or nodes, the page's place, statistics, or the total."""

    typename: str
    row: RowLayout
    prefix: str
    backward: bool
    fields: dict[str, "ObjectShape | ListShape | PageInfoShape | StatsShape | TypenameShape | str"] = field(
        default_factory=dict[str, "ObjectShape | ListShape | PageInfoShape | StatsShape | TypenameShape | str"]
    )
    entities: bool = False
    more: bool = False
    total: bool = False
    stats: bool = False
    skipped: bool = False


Shape: TypeAlias = (
    LeafShape
    | ObjectShape
    | TypenameShape
    | EntityShape
    | GuardShape
    | ListShape
    | ConnectionShape
    | CursorShape
    | PageInfoShape
)

Shaper: TypeAlias = Callable[[list[Any], Mapping[str, Any], Mapping[str, bytes]], Any]
"""(row, parameters, fingerprints of the lists by prefix) → the response's data."""


def compile_shape(shape: ObjectShape, cursors: Cursors, *, checked: bool) -> Shaper:
    """The function that turns a row of this shape into the response; see the module."""
    writer = _Writer(checked=checked)
    root = writer.object(shape)
    shaper = f"def shaper(v, p, ids):\n    return {root}(v, p, ids, None)"
    scope: dict[str, Any] = writer.constants | {
        "Record": Record,
        "encode": cursors.encode,
        "wrong": _wrong,
        "null": _null_or_wrong,
        "html": render_any,
        "inf": float("inf"),
        "int32": range(-(2**31), 2**31),
    }
    for source in (*writer.functions, shaper):
        compiled = _compile_once(source) if len(source) <= KEPT_CHARACTERS else _compile(source)
        exec(compiled, scope)  # noqa: S102  # source is ours: names in it are generated, keys are repr'd
    return scope["shaper"]


def _compile(function: str) -> CodeType:
    return compile(function, "<shape>", "exec")


_compile_once = lru_cache(maxsize=512)(_compile)
"""A document that differs little from another has most of its functions, and compiling them takes long."""


def _wrong(value: Any) -> Any:
    raise IrregularValue(type(value).__name__)


def _null_or_wrong(value: Any) -> None:
    if value is not None:
        raise IrregularValue(type(value).__name__)


def unknown_ids(ids: list[str]) -> GraphQLError:
    """The error in the place of what cannot be found; graphql-core raises it there."""
    named = ", ".join(ids)
    return refusal(Code.NOT_FOUND, f"Nothing on the map has the id {named}. Use ids this service has given out.")


_CHECKS = {
    "ID": "x.__class__ is str",
    "String": "x.__class__ is str",
    "Date": "x.__class__ is str",
    "DateTime": "x.__class__ is str",
    "Boolean": "x.__class__ is bool",
    "Int": "x.__class__ is int and x in int32",
    "Float": "x.__class__ is float and -inf < x < inf",
    "JSON": "x.__class__ is not None",
}


class _Writer:
    """Writes a function per shape: `v` is a row, `p` the parameters, `ids` the lists' fingerprints, `k` its own."""

    def __init__(self, *, checked: bool) -> None:
        self._checked = checked
        self.functions: list[str] = []
        self._function_names: dict[str, str] = {}
        self._constant_names: dict[Any, str] = {}
        self.constants: dict[str, Any] = {}

    def _function(self, body: list[str]) -> str:
        """The name of a function of this body; one is enough for all objects of the same shape."""
        lines = "".join(f"\n    {line}" for line in body)
        name = self._function_names.setdefault(lines, f"f{len(self.functions)}")
        if name == f"f{len(self.functions)}":
            self.functions.append(f"def {name}(v, p, ids, k):{lines}")
        return name

    def _build(self, typename: str, entries: list[str]) -> str:
        literal = "{" + ", ".join(entries) + "}"
        return literal if self._checked else f"Record({typename!r}, {literal})"

    def object(self, shape: ObjectShape, row: RowLayout | None = None) -> str:
        """The name of a function that builds the object; `row` is the list's, for cursors."""
        entries = [f"{key!r}: {self._value(slot, value, row)}" for key, (slot, value) in shape.fields.items()]
        return self._function([f"return {self._build(shape.typename, entries)}"])

    def _value(self, slot: Slot | None, shape: Shape, row: RowLayout | None) -> str:
        place = "v" if slot is None else f"v[{slot.position}]"
        match shape:
            case TypenameShape():
                return repr(shape.typename)
            case LeafShape():
                return self._leaf(place, shape)
            case CursorShape():
                assert row
                return f"encode(k, v[:{row.key_count}])"
            case ObjectShape():
                return f"{self.object(shape, row)}({place}, p, ids, k)"
            case EntityShape():
                return self._entity(place, shape)
            case GuardShape():
                refused = f"{'wrong' if self._checked else self._constant(shape.refusal)}(g)"
                inner = self._value(Slot(RowLayout(), 1), shape.inner, row)
                function = self._function(["g = v[0]", f"return {refused} if g else {inner}"])
                return f"{function}({place}, p, ids, k)"
            case ListShape():
                return self._list(f"{place}[0]", shape)
            case ConnectionShape():
                return f"{self._connection(shape)}({place}, p, ids, ids.get({shape.prefix!r}))"
            case PageInfoShape():
                raise AssertionError("pageInfo belongs to a connection")

    def _leaf(self, place: str, shape: LeafShape) -> str:
        if shape.markdown:
            place = f"html({place})"
        if not self._checked:
            return place
        check = (
            _CHECKS[shape.scalar]
            if shape.values is None
            else f"x.__class__ is str and x in {self._constant(shape.values)}"
        )
        if shape.listed:
            return f"[(x if {check} else wrong(x)) for x in {place}]"
        otherwise = "null(x)" if shape.nullable else "wrong(x)"
        return f"(x if {check.replace('x.__class__', f'(x := {place}).__class__', 1)} else {otherwise})"

    def _constant(self, value: Any) -> str:
        name = self._constant_names.setdefault(value, f"e{len(self.constants)}")
        self.constants[name] = value
        return name

    def _entity(self, place: str, shape: EntityShape) -> str:
        names = [self.object(variant) for variant in shape.variants]
        several = f"({', '.join(names)})[y[0]](y[1], p, ids, k)"
        build = several if len(names) > 1 else f"{names[0]}(y, p, ids, k)"
        nothing = "None" if shape.nullable or not self._checked else "wrong(None)"
        function = self._function([f"y = {place}", f"return {nothing} if y is None else {build}"])
        return f"{function}(v, p, ids, k)"

    def _list(self, rows: str, shape: ListShape) -> str:
        if isinstance(shape.item, EntityShape):
            item = self._function([f"return {self._value(shape.inner, shape.item, None)}"])
        else:
            item = self.object(shape.item)
        return f"[{item}(r, p, ids, k) for r in {rows}]"

    def _connection(self, shape: ConnectionShape) -> str:
        body: list[str] = []
        if shape.entities:
            body.append("rows = v[0]")
        if shape.more:
            body += [f"n = p[{shape.prefix!r}] - 1", "more = len(rows) > n", "if more: rows = rows[:n]"]
        if shape.entities and shape.backward:
            body.append("rows = rows[::-1]")
        if shape.skipped:
            body.append("skipped = v[-1]")
        entries: list[str] = []
        for key, part in shape.fields.items():
            match part:
                case TypenameShape():
                    value = repr(part.typename)
                case PageInfoShape():
                    value = self._page_info(part, shape)
                case StatsShape():
                    row = f"v[{shape.entities + shape.total}]" if shape.stats else "v"  # which nothing may be of
                    value = f"{self.object(part.of)}({row}, p, ids, k)"
                case ObjectShape():
                    value = f"[{self.object(part, shape.row)}(r, p, ids, k) for r in rows]"
                case ListShape():
                    value = self._list("rows", part)
                case str():
                    value = self._leaf(f"v[{int(shape.entities)}]", LeafShape("Int", nullable=False))
            entries.append(f"{key!r}: {value}")
        body.append(f"return {self._build(shape.typename, entries)}")
        return self._function(body)

    def _page_info(self, part: PageInfoShape, shape: ConnectionShape) -> str:
        more = "more" if shape.more else "False"
        skipped = "skipped" if shape.skipped else "False"
        values = {
            "hasNextPage": skipped if shape.backward else more,
            "hasPreviousPage": more if shape.backward else skipped,
            "startCursor": f"(encode(k, rows[0][:{shape.row.key_count}]) if rows else None)",
            "endCursor": f"(encode(k, rows[-1][:{shape.row.key_count}]) if rows else None)",
            "__typename": "'PageInfo'",
        }
        return self._build("PageInfo", [f"{key!r}: {values[name]}" for key, name in part.fields.items()])
