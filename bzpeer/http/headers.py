"""Headers as ASGI has them: pairs of bytes, names in lower case."""

from starlette.types import Scope

Header = tuple[bytes, bytes]
"""Name and value of one header of a response."""


def read_headers(scope: Scope) -> dict[bytes, str]:
    """The headers of an HTTP request or a WebSocket handshake. Of a repeated header the last value counts."""
    return {name: value.decode("latin-1") for name, value in scope["headers"]}
