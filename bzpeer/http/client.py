"""Client: the address, scheme and host of a request, as the client sent it."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.types import Scope


@dataclass(frozen=True, slots=True)
class Client:
    """The origin of a request. `address` is the client's IP address, empty if it is unknown.

    `scheme` is http or https, also for a WebSocket. `host` is the Host header, with its port.
    """

    address: str
    scheme: str
    host: str


def client_of(scope: Scope, headers: Mapping[bytes, str]) -> Client:
    """The client of a request or WebSocket handshake. `headers` are those of the scope."""
    address = scope.get("client")
    scheme: str = scope["scheme"].replace("ws", "http")
    return Client(address[0] if address else "", scheme, headers.get(b"host", "").lower())
