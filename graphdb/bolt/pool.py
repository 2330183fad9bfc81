"""The connections to one server: as many as are needed at once, within a bound, each for one statement at a time."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from graphdb.bolt.connection import BoltConnection

LIFETIME_SECONDS = 3600.0


class ConnectionPool:
    """Connections that are kept for the next statement; the one used last is used next, so that few are kept busy."""

    def __init__(self, connect: Callable[[], Awaitable[BoltConnection]], *, size: int, wait_s: float) -> None:
        self._connect = connect
        self._slots = asyncio.Semaphore(size)
        self._wait_s = wait_s
        self._idle: list[BoltConnection] = []
        self._used: set[BoltConnection] = set()
        self._closed = False

    async def fetch(self, run: bytes, *, timeout_s: float) -> list[list[Any]]:
        """The rows of a statement, given as its RUN message.

        Raises what `Connection.open` and `Connection.fetch` raise; TimeoutError when no connection gets free in time.
        """
        await self._take_slot()
        try:
            connection = self._take_idle() or await self._connect()
            self._used.add(connection)
            try:
                return await connection.fetch(run, timeout_s=timeout_s)
            except Exception:
                if connection.closed:
                    self._abandon_idle()  # what has ended this one has most likely ended them
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
        """Closes all connections; statements that are under way fail."""
        self._closed = True
        connections = [*self._idle, *self._used]
        self._idle.clear()
        await asyncio.gather(*(connection.close() for connection in connections))

    async def _take_slot(self) -> None:
        if not self._slots.locked():  # the usual case, without a timer
            await self._slots.acquire()
            return
        try:
            async with asyncio.timeout(self._wait_s):
                await self._slots.acquire()
        except TimeoutError:
            raise TimeoutError(f"no connection to Neo4j got free for {self._wait_s} s") from None

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
