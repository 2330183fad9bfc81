"""Shaper: a function that turns the positional list of a row into the response.

A shape is written as Python source once and compiled. A response of 4 KB then takes some 20 µs; an execution field by
field takes 1.5 ms. There are two functions for a shape. `respond` checks every value as graphql-core's executor would,
and raises IrregularValue where the executor would report an error or coerce a value. `record` checks nothing and
returns the same objects as Records, over which graphql-core executes the operation and reports its errors.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from types import CodeType
from typing import Any, TypeAlias

from cypher.compiler.layout import CONTENT, ITEMS, REFUSAL, VARIANT, ListPart, RowLayout, Slot
from resolvers.planning.cursor import Cursors
from resolvers.shaping.markdown import render_any
from resolvers.shaping.shapes import (
    ConnectionShape,
    CursorShape,
    EntityShape,
    GuardShape,
    LeafShape,
    ListShape,
    ObjectShape,
    PageInfoShape,
    Shape,
    StatsShape,
    TotalShape,
    TypenameShape,
    WholeShape,
)
from schema.record import Record

FUNCTIONS_MAX = 512
"""The number of compiled functions that are cached."""
FUNCTION_CHARACTERS_MAX = 4096
"""Longest function that is cached, in characters. Clients choose the response keys in it, so it can be very long."""


class IrregularValue(Exception):
    """A value in the row is not valid for its type in the schema."""


Shaper: TypeAlias = Callable[[list[Any], Mapping[str, Any], Mapping[str, bytes]], Any]
"""(row, parameters, fingerprints of the lists by page parameter) → the data of the response."""


def compile_shape(shape: ObjectShape, cursors: Cursors, *, checked: bool) -> Shaper:
    """The function that turns a row of this shape into the response: `respond` if checked, else `record`."""
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
        compiled = _compile_once(source) if len(source) <= FUNCTION_CHARACTERS_MAX else _compile(source)
        exec(compiled, scope)  # noqa: S102  # names in the source are generated, response keys are repr'd
    return scope["shaper"]


def _compile(function: str) -> CodeType:
    return compile(function, "<shape>", "exec")


_compile_once = lru_cache(maxsize=FUNCTIONS_MAX)(_compile)
"""Compiling takes most of the time, and similar documents share most of their functions."""


def _wrong(value: Any) -> Any:
    raise IrregularValue(type(value).__name__)


def _null_or_wrong(value: Any) -> None:
    if value is not None:
        raise IrregularValue(type(value).__name__)


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
    """Writes a function for each shape.

    Its arguments: `v` a row, `p` the parameters, `ids` the fingerprints of lists, `k` that of the row's list.
    """

    def __init__(self, *, checked: bool) -> None:
        self._checked = checked
        self.functions: list[str] = []
        self._function_names: dict[str, str] = {}
        self._constant_names: dict[Any, str] = {}
        self.constants: dict[str, Any] = {}

    def _function(self, body: list[str]) -> str:
        """The name of a function with this body; objects of the same shape share one."""
        lines = "".join(f"\n    {line}" for line in body)
        name = self._function_names.setdefault(lines, f"f{len(self.functions)}")
        if name == f"f{len(self.functions)}":
            self.functions.append(f"def {name}(v, p, ids, k):{lines}")
        return name

    def _build(self, typename: str, entries: list[str]) -> str:
        literal = "{" + ", ".join(entries) + "}"
        return literal if self._checked else f"Record({typename!r}, {literal})"

    def object(self, shape: ObjectShape, row: RowLayout | None = None) -> str:
        """The name of a function that builds the object; `row` is the layout of a list's rows, for cursors."""
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
                inner = self._value(Slot(RowLayout(), CONTENT), shape.inner, row)
                function = self._function([f"g = v[{REFUSAL}]", f"return {refused} if g else {inner}"])
                return f"{function}({place}, p, ids, k)"
            case ListShape():
                return self._list(f"{place}[{int(ListPart.ENTITIES)}]", shape)
            case ConnectionShape():
                return f"{self._connection(shape)}({place}, p, ids, ids.get({shape.page!r}))"
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
        several = f"({', '.join(names)})[y[{VARIANT}]](y[{ITEMS}], p, ids, k)"
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
        def part(name: ListPart) -> str:
            return f"v[{shape.layout.position(name)}]"

        body: list[str] = []
        if ListPart.ENTITIES in shape.layout.parts:
            body.append(f"rows = {part(ListPart.ENTITIES)}")
        if shape.more:
            body += [f"n = p[{shape.page!r}] - 1", "more = len(rows) > n", "if more: rows = rows[:n]"]
        if ListPart.ENTITIES in shape.layout.parts and shape.backward:
            body.append("rows = rows[::-1]")
        if ListPart.SKIPPED in shape.layout.parts:
            body.append(f"skipped = {part(ListPart.SKIPPED)}")
        entries: list[str] = []
        for key, value in shape.fields.items():
            match value:
                case TypenameShape():
                    text = repr(value.typename)
                case PageInfoShape():
                    text = self._page_info(value, shape)
                case StatsShape():
                    # without items, such as for `__typename` alone, the statement has no statistics
                    row = part(ListPart.STATS) if ListPart.STATS in shape.layout.parts else "v"
                    text = f"{self.object(value.of)}({row}, p, ids, k)"
                case TotalShape():
                    text = self._leaf(part(ListPart.TOTAL), LeafShape("Int", nullable=False))
                case WholeShape():
                    text = self._leaf(f"{part(ListPart.WHOLE)}[{value.index}]", value.of)
                case ObjectShape():
                    text = f"[{self.object(value, shape.row)}(r, p, ids, k) for r in rows]"
                case ListShape():
                    text = self._list("rows", value)
            entries.append(f"{key!r}: {text}")
        body.append(f"return {self._build(shape.typename, entries)}")
        return self._function(body)

    def _page_info(self, part: PageInfoShape, shape: ConnectionShape) -> str:
        more = "more" if shape.more else "False"
        skipped = "skipped" if ListPart.SKIPPED in shape.layout.parts else "False"
        values = {
            "hasNextPage": skipped if shape.backward else more,
            "hasPreviousPage": more if shape.backward else skipped,
            "startCursor": f"(encode(k, rows[0][:{shape.row.key_count}]) if rows else None)",
            "endCursor": f"(encode(k, rows[-1][:{shape.row.key_count}]) if rows else None)",
            "__typename": "'PageInfo'",
        }
        return self._build("PageInfo", [f"{key!r}: {values[name]}" for key, name in part.fields.items()])
