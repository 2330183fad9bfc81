"""Single values of arguments: texts, ids, numbers and choices."""

import re
from collections.abc import Mapping
from enum import Enum
from typing import Any, cast

from resolvers.arguments.field_arguments import ArgumentError, Arguments

_SHOWN_MAX = 60
"""Characters of a rejected value that an error message repeats."""

# ids of OpenAlex, and ids that this service creates
_ID = re.compile(r"[WAIT][0-9]{1,15}|[a-z]-[a-z2-7]{16}")


def shown(value: str) -> str:
    """A rejected value as an error message quotes it."""
    return repr(value if len(value) <= _SHOWN_MAX else value[:_SHOWN_MAX] + "…")


def read_text(name: str, value: str) -> str:
    """The text. Raises ArgumentError for an unpaired surrogate, which JSON allows and UTF-8 does not."""
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise ArgumentError(f"`{name}` is not valid Unicode text.")
    return value


def read_id(name: str, value: str) -> str:
    """The id. Raises ArgumentError for a text that does not have the form of an id."""
    if not _ID.fullmatch(value):
        raise ArgumentError(f"`{name}`: {shown(value)} is not an id of this service. Use an `id` that it returned.")
    return value


def read_whole(name: str, arguments: Arguments, least: int, most: int, default: int) -> int:
    """A whole number from `least` to `most`; `default` if it is not given or null. Raises ArgumentError."""
    value = arguments.get(name)
    if value is None:
        return default
    if not least <= value <= most:
        raise ArgumentError(f"`{name}` takes {least} to {most}, not {value}.")
    return value


def read_choice(name: str, arguments: Arguments, every: tuple[str, ...]) -> tuple[str, ...]:
    """The chosen values, in the order of `every`; all if the argument is not given or null. Raises ArgumentError."""
    chosen: list[Enum] | None = arguments.get(name)
    if chosen is None:
        return every
    if not chosen:
        raise ArgumentError(f"`{name}` is empty. Name at least one value, or leave it out for all.")
    names = {choice.name for choice in chosen}
    return tuple(one for one in every if one in names)


def read_object(name: str, arguments: Arguments) -> dict[str, Any]:
    """A JSON object; empty if it is not given or null. Raises ArgumentError."""
    value = arguments.get(name)
    if value is not None and not isinstance(value, dict):
        raise ArgumentError(f"`{name}` takes an object.")
    return cast("dict[str, Any]", value or {})


def plain(value: Any) -> Any:
    """The value in a form whose `repr` does not depend on how a client wrote the value."""
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, Mapping):
        items = cast("Mapping[str, Any]", value).items()
        return sorted((name, plain(part)) for name, part in items if part is not None)
    if isinstance(value, list):
        return [plain(part) for part in cast("list[Any]", value)]
    return value
