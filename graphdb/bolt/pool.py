"""The connections to one server: opened on demand up to a limit, one statement at a time on each."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from graphdb.bolt.connection import BoltConnection

LIFETIME_SECONDS = 3600.0
"""An idle connection that is older is closed instead of used."""


class ConnectionPool:
    """At most `size` connections. The connection used last is used next, so that no more are open than needed."""

    def __init__(self, connect: Callable[[], Awaitable[BoltConnection]], *, size: int, wait_s: float) -> None:
        self._connect = connect
        self._slots = asyncio.Semaphore(size)
        self._wait_s = wait_s
        self._idle: list[BoltConnection] = []
        self._used: set[BoltConnection] = set()
        self._closed = False

    async def fetch(self, run: bytes, *, timeout_s: float) -> list[list[Any]]:
        """The rows of a statement, given as its RUN message.

        Raises what `BoltConnection.open` and `BoltConnection.fetch` raise, and TimeoutError if no connection becomes
        free within `wait_s`.
        """
        await self._take_slot()
        try:
            connection = self._take_idle() or await self._connect()
            self._used.add(connection)
            try:
                return await connection.fetch(run, timeout_s=timeout_s)
            except Exception:
                if connection.closed:
                    self._abandon_idle()  # they have probably been lost for the same reason
                raise
            finally:
                self._used.discard(connection)
                if self._closed:
                    connection.abort()
                elif not connection.closed:
                    self._idle.append(connection)
        finally:
            self._slots.release()

    async def close(self) -> None:
        """Close all connections; running statements fail."""
        self._closed = True
        connections = [*self._idle, *self._used]
        self._idle.clear()
        await asyncio.gather(*(connection.close() for connection in connections))

    async def _take_slot(self) -> None:
        if not self._slots.locked():  # the common case: no timer needed
            await self._slots.acquire()
            return
        try:
            async with asyncio.timeout(self._wait_s):
                await self._slots.acquire()
        except TimeoutError:
            raise TimeoutError(f"no connection to Neo4j became free within {self._wait_s} s") from None

    def _take_idle(self) -> BoltConnection | None:
        while self._idle:
            connection = self._idle.pop()
            if connection.closed:
                continue
            if connection.age < LIFETIME_SECONDS:
                return connection
            connection.abort()
        return None

    def _abandon_idle(self) -> None:
        for connection in self._idle:
            connection.abort()
        self._idle.clear()
