"""Dates, times and JSON: plain strings and values inside, named scalars outside."""

from typing import Any, NewType

import strawberry
from strawberry.types.scalar import ScalarDefinition

Date = NewType("Date", str)
DateTime = NewType("DateTime", str)
JSON = NewType("JSON", object)


def _as_it_is(value: Any) -> Any:
    return value


SCALARS: dict[object, ScalarDefinition] = {
    Date: strawberry.scalar(
        name="Date", description="A date as in ISO 8601: 2021-08-16.", serialize=_as_it_is, parse_value=_as_it_is
    ),
    DateTime: strawberry.scalar(
        name="DateTime",
        description="A date and time with offset as in ISO 8601: 2021-08-16T17:50:37Z.",
        serialize=_as_it_is,
        parse_value=_as_it_is,
    ),
    JSON: strawberry.scalar(name="JSON", description="Any JSON value.", serialize=_as_it_is, parse_value=_as_it_is),
}
