"""When a handle alone is enough to sign in: on one's own machine, where nobody else can ask.

All of it is found out here, none of it told by the request's headers: these can only make it less. Neo4j is the
embedded one, this process listens on loopback only, the request came from there, to there, and through no proxy.
"""

import asyncio
from collections.abc import Mapping
from urllib.parse import urlsplit

import psutil
from starlette.types import Scope

import neo4j_server
from bzpeer.setting_values import is_loopback
from bzpeer.settings import Settings

# a proxy may be on this machine and ask for others
PROXIED = (b"forwarded", b"via", b"x-real-ip", b"x-client-ip", b"true-client-ip", b"cf-connecting-ip")


async def is_embedded(settings: Settings) -> bool:
    """Whether Neo4j is the one this program runs itself; `bzpeer serve` tells its workers by address only."""
    if settings.neo4j_uri is None:
        return True
    if not settings.neo4j_uri.startswith("bolt://127.0.0.1:"):
        return False
    status = await asyncio.to_thread(neo4j_server.status, settings.home)
    return status.running and status.uri == settings.neo4j_uri


class DevelopmentSignIn:
    """Whether a request may sign in with a handle alone."""

    def __init__(self, *, embedded: bool, public_url: str | None) -> None:
        self._possible = embedded and (public_url is None or is_loopback(urlsplit(public_url).hostname))

    def is_open_to(self, scope: Scope, headers: Mapping[bytes, str]) -> bool:
        """Whether it is on for a request."""
        client = scope.get("client")
        return (
            self._possible
            and client is not None
            and is_loopback(client[0])
            and is_loopback(urlsplit(f"//{headers.get(b'host', '')}").hostname)
            and not any(name in PROXIED or name.startswith(b"x-forwarded-") for name in headers)
            and _listens_on_loopback_only()
        )


def _listens_on_loopback_only() -> bool:
    listening = [
        connection.laddr.ip
        for connection in psutil.Process().net_connections("inet")
        if connection.status == psutil.CONN_LISTEN
    ]
    return bool(listening) and all(is_loopback(address) for address in listening)
