"""Sign-in by a handle alone, on the operator's own machine, where nobody else can send a request.

Every condition is checked here; headers of the request can only switch it off. Neo4j is the embedded one, this process
listens on loopback addresses only, and the request comes from one, is sent to one, and came through no proxy.
"""

import asyncio
from collections.abc import Mapping
from urllib.parse import urlsplit

import psutil
from starlette.types import Scope

import neo4j_server
from bzpeer.setting_values import is_loopback
from bzpeer.settings import Settings

PROXY_HEADERS = (b"forwarded", b"via", b"x-real-ip", b"x-client-ip", b"true-client-ip", b"cf-connecting-ip")
"""Headers that proxies add, beside `x-forwarded-*`. A proxy on this machine may forward requests of others."""


async def is_embedded(settings: Settings) -> bool:
    """Whether Neo4j is the embedded one. `bzpeer serve` gives its workers the address of it as NEO4J_URI."""
    if settings.neo4j_uri is None:
        return True
    if not settings.neo4j_uri.startswith("bolt://127.0.0.1:"):
        return False
    status = await asyncio.to_thread(neo4j_server.status, settings.home)
    return status.running and status.uri == settings.neo4j_uri


class DevelopmentSignIn:
    """Whether a request may sign in with a handle alone."""

    def __init__(self, *, embedded: bool, public_url: str | None) -> None:
        self._is_possible = embedded and (public_url is None or is_loopback(urlsplit(public_url).hostname))

    def takes(self, scope: Scope, headers: Mapping[bytes, str]) -> bool:
        """Whether this request may sign in."""
        client = scope.get("client")
        return (
            self._is_possible
            and client is not None
            and is_loopback(client[0])
            and is_loopback(urlsplit(f"//{headers.get(b'host', '')}").hostname)
            and not any(name in PROXY_HEADERS or name.startswith(b"x-forwarded-") for name in headers)
            and _listens_on_loopback_only()
        )


def _listens_on_loopback_only() -> bool:
    addresses = [
        connection.laddr.ip
        for connection in psutil.Process().net_connections("inet")
        if connection.status == psutil.CONN_LISTEN
    ]
    return bool(addresses) and all(is_loopback(address) for address in addresses)
