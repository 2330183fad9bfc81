"""Typed fields of a JSON object.

Each function raises RejectedLine, naming the field, for a value of another type. A function that takes `dropped` does
so only without it; with it, the function adds the reason to `dropped` and the field counts as absent.
"""

import json
import math
import re
from collections.abc import Callable
from datetime import UTC, datetime, time
from typing import Any, TypeVar, cast

from bzpeer.importers.errors import RejectedLine
from bzpeer.importers.partial_dates import PartialDate, read_partial_date

Json = dict[str, Any]
T = TypeVar("T")

Dropped = list[str]
"""The fields of a record that are left out although the record is imported. Each entry begins with a field's name."""

_WHOLE = re.compile(r"([+-]?\d{1,18})(?:\.0*)?", re.A)
_DECIMAL = re.compile(r"[+-]?\d{1,18}(?:\.\d*)?(?:e[+-]?\d{1,3})?", re.A | re.I)
_KINDS: dict[type, str] = {
    str: "text",
    bool: "true or false",
    int: "a number",
    float: "a number",
    list: "a list",
    dict: "an object",
}


def _wrong(field: str, expected: str, value: object) -> RejectedLine:
    return RejectedLine(f"{field}: expected {expected}, got {_KINDS.get(type(value), type(value).__name__)}")


def text(record: Json, field: str) -> str | None:
    """A string; None if absent."""
    value = record.get(field)
    if value is None or isinstance(value, str):
        return value
    raise _wrong(field, "text", value)


def number(record: Json, field: str, *, low: int, high: int, dropped: Dropped | None = None) -> int | None:
    """An integer from `low` to `high`; None if absent. `2019.0` and `"2019"` are integers too."""
    value = record.get(field)
    if value is None:
        return None
    if type(value) is int and low <= value <= high:
        return value
    return _or_dropped(dropped, lambda: whole(field, value, low=low, high=high))


def whole(field: str, value: object, *, low: int, high: int) -> int:
    """The value of a field as an integer from `low` to `high`. Raises RejectedLine."""
    found = value
    if isinstance(found, str) and (digits := _WHOLE.fullmatch(found.strip())):
        found = int(digits[1])
    elif isinstance(found, float) and found.is_integer():
        found = int(found)
    if isinstance(found, bool) or not isinstance(found, int):
        raise _wrong(field, "a whole number", value)
    if not low <= found <= high:
        raise RejectedLine(f"{field}: {_shown(value)} is not between {low} and {high}")
    return found


def weight(record: Json, field: str, within: str, dropped: Dropped) -> float | None:
    """A number from 0 to 1; None if absent. A smaller number becomes 0, a larger one 1, and both are in `dropped`.

    `within` is the name of the record, for the reason.
    """
    value = record.get(field)
    if value is None:
        return None
    if type(value) is float and 0 <= value <= 1:
        return abs(value)  # -0.0 is 0
    name = f"{within}.{field}"
    if isinstance(value, str) and _DECIMAL.fullmatch(value.strip()):
        value = float(value)
    # an integer may be too large for isnan
    if isinstance(value, bool) or not isinstance(value, int | float) or (type(value) is float and math.isnan(value)):
        dropped.append(_wrong(name, "a number", value).reason)
        return None
    if 0 <= value <= 1:
        return abs(float(value))
    nearest = 0.0 if value < 0 else 1.0
    dropped.append(f"{name}: {_shown(value)} is not between 0 and 1; {nearest:.0f} is stored")
    return nearest


def _shown(value: object) -> str:
    try:
        return str(value)[:40]
    except ValueError:  # an integer of more than 4,300 digits
        return "the number"


def years(record: Json, field: str, within: str, dropped: Dropped) -> list[int]:
    """A list of years; `within` is the name of the record, for the reasons."""
    found: list[int] = []
    for at, value in enumerate(items(record, field)):
        year = _or_dropped(
            dropped, lambda at=at, value=value: whole(f"{within}.{field}[{at}]", value, low=1, high=9999)
        )
        if year is not None:
            found.append(year)
    return found


def _or_dropped(dropped: Dropped | None, read: Callable[[], T]) -> T | None:
    try:
        return read()
    except RejectedLine as rejected:
        if dropped is None:
            raise
        dropped.append(rejected.reason)
        return None


def flag(record: Json, field: str, dropped: Dropped) -> bool | None:
    """True or false, also as 1 and 0 or as text; None if absent."""
    value = record.get(field)
    if isinstance(value, str):
        value = {"true": True, "false": False, "": None}.get(value.strip().lower(), value)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int | float) and value in {0, 1}:
        return value == 1
    dropped.append(f"{field}: expected true or false")
    return None


def items(record: Json, field: str) -> list[Any]:
    """A list without its nulls; empty if absent."""
    value = record.get(field)
    if value is None:
        return []
    if isinstance(value, list):
        found = cast("list[Any]", value)
        return [item for item in found if item is not None] if None in found else found
    raise _wrong(field, "a list", value)


def objects(record: Json, field: str) -> list[Json]:
    """A list of objects; empty if absent."""
    found = items(record, field)
    for item in found:
        if not isinstance(item, dict):
            raise _wrong(f"{field}[]", "an object", item)
    return found


def inner(record: Json, field: str) -> Json:
    """An object; empty if absent."""
    value = record.get(field)
    if value is None:
        return {}
    if isinstance(value, dict):
        return cast(Json, value)
    raise _wrong(field, "an object", value)


def partial_date(record: Json, field: str, dropped: Dropped | None = None) -> PartialDate | None:
    """The certain part of a date (see partial_dates); None if absent. A time after the day is ignored."""
    value = record.get(field)
    if value is None or value == "":
        return None
    found = read_partial_date(value)
    if found is None:
        return _or_dropped(dropped, lambda: _raise(_not_a(field, "date", value)))
    return found


def moment(record: Json, field: str, dropped: Dropped | None = None) -> datetime | None:
    """A time in UTC; None if absent. A time without a zone is taken as UTC.

    Of a date without a valid time, it is the start of the day, month or year that is certain.
    """
    value = record.get(field)
    if value is None or value == "":
        return None
    if isinstance(value, str):
        try:
            parsed = datetime.fromisoformat(value.strip())
            return parsed.replace(tzinfo=UTC) if parsed.tzinfo is None else parsed.astimezone(UTC)
        except (ValueError, OverflowError):
            pass
    found = read_partial_date(value)
    if found is None:
        return _or_dropped(dropped, lambda: _raise(_not_a(field, "time", value)))
    return datetime.combine(found.first_day, time(tzinfo=UTC))


def _not_a(field: str, kind: str, value: object) -> RejectedLine:
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        shown = repr(value[:40]) if isinstance(value, str) else _shown(value)
        return RejectedLine(f"{field}: {shown} is not a {kind}")
    return _wrong(field, f"a {kind}", value)


def _raise(error: RejectedLine) -> Any:
    raise error


def rank_of(at: datetime | None) -> str:
    """A time as a rank: text that sorts in the order of times; empty for None."""
    return "" if at is None else at.replace(tzinfo=None).isoformat(timespec="microseconds")


def present(**properties: Any) -> dict[str, Any]:
    """The properties that are not None: an absent field never erases a stored value."""
    return {name: value for name, value in properties.items() if value is not None}


def parse_leniently(line: bytes) -> Any:
    """A line that orjson refuses, read by the standard library, which accepts lone surrogates.

    Raises RejectedLine for NaN, infinity and a number too large for a float, naming the field; ValueError or
    RecursionError for text that is not JSON.
    """
    value: Any = json.loads(line)
    if field := _field_not_finite(value):
        shown = field[:100].encode("utf-8", "backslashreplace").decode()
        raise RejectedLine(f"{shown}: not a finite number")
    return value


def _field_not_finite(value: Any, name: str = "") -> str | None:
    """The name of the first field whose value is NaN or infinite, such as `topics[0].score`; None without one."""
    waiting: list[tuple[str, Any]] = [(name, value)]
    while waiting:
        name, value = waiting.pop()
        if isinstance(value, float) and not math.isfinite(value):
            return name or "the record"
        if isinstance(value, dict):
            fields = cast(Json, value).items()
            waiting += [(f"{name}.{key}" if name else key, inner) for key, inner in reversed(fields)]
        elif isinstance(value, list):
            entries = list(enumerate(cast("list[Any]", value)))
            waiting += [(f"{name}[{index}]", inner) for index, inner in reversed(entries)]
    return None
