"""An address → BoltReader, if reads there do not need the driver."""

import logging
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import neo4j

from graphdb.bolt.codec import Codec, load_codec
from graphdb.bolt.connection import BoltConnection, BoltLogin
from graphdb.bolt.messages import run
from graphdb.bolt.pool import ConnectionPool

log = logging.getLogger("bzpeer.graphdb")

GRACE_SECONDS = 5.0
"""Time after the timeout in which the server ends the statement itself: by default it checks every 2 s."""


class BoltReader:
    """Reads from one database of one server. Tasks may share it."""

    def __init__(self, login: BoltLogin, codec: Codec, *, database: str, pool_size: int, wait_s: float) -> None:
        self._codec = codec
        self._database = database
        self._pool = ConnectionPool(
            lambda: BoltConnection.open(login, codec, timeout_s=wait_s), size=pool_size, wait_s=wait_s
        )

    async def read(self, text: str, parameters: Mapping[str, Any], *, timeout_s: float) -> list[list[Any]]:
        """All rows of a reading statement: one round trip.

        Raises UnsupportedValue or UnsupportedProtocol if the driver must run it; else the driver's errors, or OSError.
        """
        message = run(self._codec, text, parameters, self._database, timeout_s)
        return await self._pool.fetch(message, timeout_s=timeout_s + GRACE_SECONDS)

    async def close(self) -> None:
        """Close all connections; running statements fail."""
        await self._pool.close()


def reader_for(
    uri: str, username: str, password: str, *, database: str, pool_size: int, wait_s: float
) -> BoltReader | None:
    """A reader for an address that the driver has accepted; None if reads there need the driver.

    A reader supports one server without TLS: the driver handles routing and TLS.
    """
    parts = urlsplit(uri)
    if parts.scheme != "bolt":
        return None
    codec = load_codec()
    if codec is None:
        log.warning("unknown version of the Neo4j driver: reads go through it, at several times the CPU")
        return None
    address = neo4j.Address.parse(parts.netloc, default_host="localhost", default_port=7687)
    try:
        login = BoltLogin(address.host, address.port_number, username, password)
    except (ValueError, OSError):  # the driver reports what is wrong with the port
        return None
    return BoltReader(login, codec, database=database, pool_size=pool_size, wait_s=wait_s)
