"""Scalars: dates and times are ISO 8601 strings, JSON is any value."""

from typing import Any, NewType

import strawberry
from strawberry.types.scalar import ScalarDefinition

Date = NewType("Date", str)
DateTime = NewType("DateTime", str)
JSON = NewType("JSON", object)


def _unchanged(value: Any) -> Any:
    return value


def _scalar(name: str, description: str) -> ScalarDefinition:
    return strawberry.scalar(name=name, description=description, serialize=_unchanged, parse_value=_unchanged)


SCALARS: dict[object, ScalarDefinition] = {
    Date: _scalar("Date", "An ISO 8601 date: 2021-08-16."),
    DateTime: _scalar("DateTime", "An ISO 8601 date and time with an offset: 2021-08-16T17:50:37Z."),
    JSON: _scalar("JSON", "Any JSON value."),
}
