"""An address → a Reader, if reads there can do without the driver."""

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

# the server ends a statement itself, when it looks: every 2 s as it is delivered
GRACE_SECONDS = 5.0


class BoltReader:
    """Reads from one database of one server. Safe to share between tasks."""

    def __init__(self, login: BoltLogin, codec: Codec, *, database: str, pool_size: int, wait_s: float) -> None:
        self._codec = codec
        self._database = database
        self._pool = ConnectionPool(
            lambda: BoltConnection.open(login, codec, timeout_s=wait_s), size=pool_size, wait_s=wait_s
        )

    async def read(self, text: str, parameters: Mapping[str, Any], *, timeout_s: float) -> list[list[Any]]:
        """All rows of a reading statement: one round trip.

        Raises NotPlain or NotSpoken when the driver has to do it; else what the driver raises, and OSErrors.
        """
        message = run(self._codec, text, parameters, self._database, timeout_s)
        return await self._pool.fetch(message, timeout_s=timeout_s + GRACE_SECONDS)

    async def close(self) -> None:
        await self._pool.close()


def reader_for(
    uri: str, username: str, password: str, *, database: str, pool_size: int, wait_s: float
) -> BoltReader | None:
    """A Reader of what is at the address, which the driver has accepted; None when reads there need the driver.

    It is for one server that is spoken to in the clear: routing and TLS are the driver's.
    """
    parts = urlsplit(uri)
    if parts.scheme != "bolt":
        return None
    codec = load_codec()
    if codec is None:
        log.warning("this version of the Neo4j driver is not known: reads go through it, at several times the CPU")
        return None
    at = neo4j.Address.parse(parts.netloc, default_host="localhost", default_port=7687)
    try:
        login = BoltLogin(at.host, at.port_number, username, password)
    except (ValueError, OSError):  # the driver says what is wrong with the port
        return None
    return BoltReader(login, codec, database=database, pool_size=pool_size, wait_s=wait_s)
