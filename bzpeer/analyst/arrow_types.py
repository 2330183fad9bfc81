"""The values of a column → its Arrow type, and an Arrow array of that type.

A column of Neo4j may hold any values; a column of Arrow has one type. The first rows decide it: integers and floats
together are float64. A column without a common type becomes JSON text, marked in the metadata of its field.
"""

from collections.abc import Iterable
from datetime import date, datetime, time
from importlib import import_module
from itertools import chain
from typing import Any, cast

from bzpeer.analyst.row_writer import UnwritableValue
from resolvers.analyst.json_values import json_of

JSON_TEXT = {b"bzpeer": b"json"}
"""Metadata of a field whose values are JSON."""


def field_of(name: str, values: list[Any]) -> Any:
    """The Arrow field of a column that begins with these values."""
    pa: Any = import_module("pyarrow")
    type_ = _type_of(values, pa)
    return pa.field(name, pa.string(), metadata=JSON_TEXT) if type_ is None else pa.field(name, type_)


def array_of(field: Any, values: list[Any]) -> Any:
    """The values as an array of the field's type. Raises UnwritableValue if one has another type."""
    pa: Any = import_module("pyarrow")
    if field.metadata == JSON_TEXT:
        return pa.array([None if value is None else json_of(value).decode() for value in values], field.type)
    try:
        return pa.array(values, field.type)
    except (pa.ArrowInvalid, pa.ArrowTypeError, OverflowError):
        raise UnwritableValue(
            f"The column {field.name} is {field.type} in the first rows, but a later row has a value of another type."
            " Convert the column in the statement, for example with toFloat() or toString(), or use JSON Lines."
        ) from None


def _type_of(values: Iterable[Any], pa: Any) -> Any:
    """The common Arrow type of the values that are not null; None without one, or if all values are null."""
    kinds: set[object] = {type(value) for value in values if value is not None}
    if kinds == {int, float}:
        return pa.float64()
    if len(kinds) != 1:
        return None
    [kind] = kinds
    if kind is datetime:
        zoned = {value.tzinfo is not None for value in values if value is not None}
        return None if len(zoned) > 1 else pa.timestamp("us", "UTC" if zoned.pop() else None)
    if kind is time:
        return None if any(value is not None and value.tzinfo for value in values) else pa.time64("us")
    if kind is list:
        items = list(chain.from_iterable(cast("list[Any]", value) for value in values if value is not None))
        inner = _type_of(items, pa)
        return None if inner is None else pa.list_(inner)
    plain: dict[object, Any] = {bool: pa.bool_(), int: pa.int64(), float: pa.float64(), str: pa.string()}
    plain |= {bytes: pa.binary(), date: pa.date32()}
    return plain.get(kind)
