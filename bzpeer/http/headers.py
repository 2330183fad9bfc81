"""Headers as ASGI has them: pairs of bytes, names in lower case."""

import re

from starlette.types import Scope

Header = tuple[bytes, bytes]
"""Name and value of one header of a response."""

_NO_FIELD_VALUE = re.compile(r"[^\x20-\x7e\xa0-\xff]+")


def read_headers(scope: Scope) -> dict[bytes, str]:
    """The headers of an HTTP request or a WebSocket handshake. Of a repeated header the last value counts."""
    return {name: value.decode("latin-1") for name, value in scope["headers"]}


def text_header(name: bytes, text: str, characters_max: int | None = None) -> Header:
    """A header with any text as its value, on one line (RFC 9110, section 5.5).

    Each run of line ends, tabs and control characters becomes a blank, each run of characters outside of Latin-1 a
    question mark. Blanks around the value are left out. `characters_max`: characters of the value; the rest is cut off.
    """
    value = _NO_FIELD_VALUE.sub(_replacement, text)[:characters_max].strip(" \xa0")
    return name, value.encode("latin-1")


def _replacement(match: "re.Match[str]") -> str:
    return "?" if any(character > "\xff" for character in match[0]) else " "
