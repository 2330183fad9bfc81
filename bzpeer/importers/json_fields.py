"""Typed fields of a JSON object. Each function raises RejectedLine, naming the field, for a value of another type."""

import re
from datetime import UTC, date, datetime
from typing import Any, cast

from bzpeer.importers.errors import RejectedLine

Json = dict[str, Any]

_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?")
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


def number(record: Json, field: str, *, low: int, high: int) -> int | None:
    """An integer from `low` to `high`; None if absent."""
    value = record.get(field)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise _wrong(field, "a whole number", value)
    if not low <= value <= high:
        raise RejectedLine(f"{field}: {value} is not between {low} and {high}")
    return value


def items(record: Json, field: str) -> list[Any]:
    """A list; empty if absent."""
    value = record.get(field)
    if value is None:
        return []
    if isinstance(value, list):
        return cast("list[Any]", value)
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


def day(record: Json, field: str) -> date | None:
    """A calendar date; None if absent. A time after it is ignored."""
    value = text(record, field)
    if not value:
        return None
    found = _DAY.fullmatch(value.strip())
    try:
        if found:
            return date.fromisoformat(found[1])
    except ValueError:
        pass
    raise RejectedLine(f"{field}: {value[:40]!r} is not a date")


def moment(record: Json, field: str) -> datetime | None:
    """A time in UTC; None if absent. A time without a zone is taken as UTC."""
    value = text(record, field)
    if not value:
        return None
    try:
        parsed = datetime.fromisoformat(value.strip())
    except ValueError:
        raise RejectedLine(f"{field}: {value[:40]!r} is not a time") from None
    return parsed.replace(tzinfo=UTC) if parsed.tzinfo is None else parsed.astimezone(UTC)


def rank_of(at: datetime | None) -> str:
    """A time as a rank: text that sorts in the order of times; empty for None."""
    return "" if at is None else at.replace(tzinfo=None).isoformat(timespec="microseconds")


def present(**properties: Any) -> dict[str, Any]:
    """The properties that are not None: an absent field never erases a stored value."""
    return {name: value for name, value in properties.items() if value is not None}
