"""One connection: handshake, login, and one statement at a time."""

import asyncio
import logging
import socket
from dataclasses import dataclass, field
from typing import Any, cast

from neo4j.exceptions import Neo4jError, ServiceUnavailable

from graphdb.bolt.chunks import Dechunker
from graphdb.bolt.codec import Codec
from graphdb.bolt.errors import UnsupportedProtocol, UnsupportedValue
from graphdb.bolt.messages import (
    FAILURE,
    GOODBYE,
    HANDSHAKE,
    IGNORED,
    PULL,
    RECORD,
    RESET,
    SUCCESS,
    VERSION_MAX,
    VERSION_MIN,
    hello,
    logon,
)

log = logging.getLogger("bzpeer.graphdb")

CONNECT_SECONDS = 5.0
"""Time to open the TCP connection."""

# failures after which the server accepts no further statement from this login
_LOGIN_ENDED = {"Neo.ClientError.Security.AuthorizationExpired", "Neo.ClientError.Security.TokenExpired"}


@dataclass(frozen=True, slots=True)
class BoltLogin:
    """The address of a server and the credentials for it."""

    host: str
    port: int
    username: str
    password: str = field(repr=False)
    user_agent: str = "bzpeer"


class BoltConnection(asyncio.Protocol):
    """A connection after login. It cannot be used after it is `closed`.

    The server answers requests in order; `_pending` counts the answers that are still to come. It is 0 after `fetch`
    has returned, or has raised and left the connection open: then the connection is ready for the next statement.
    """

    def __init__(self, codec: Codec) -> None:
        self.closed = False
        self._opened_at = 0.0
        self._codec = codec
        self._unpack = codec.unpacker()
        self._dechunker = Dechunker()
        self._version: tuple[int, int] | None = None
        self._offered = b""
        self._logged_in = False
        self._pending = 0
        self._resetting = False
        self._rows: list[list[Any]] = []
        self._failure: Exception | None = None
        self._waiter: asyncio.Future[list[list[Any]]] | None = None
        self._loop = asyncio.get_running_loop()
        self._lost = self._loop.create_future()

    @classmethod
    async def open(cls, login: BoltLogin, codec: Codec, *, timeout_s: float) -> "BoltConnection":
        """A connection after handshake and login.

        Raises ServiceUnavailable if no server answers, UnsupportedProtocol, TimeoutError, or the driver's error for a
        failed login.
        """
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(min(CONNECT_SECONDS, timeout_s)):
                _, connection = await loop.create_connection(lambda: cls(codec), login.host, login.port)
        except OSError as error:  # TimeoutError is an OSError
            raise ServiceUnavailable(f"No connection to {login.host}:{login.port}") from error
        try:
            await connection._request(HANDSHAKE, 1, timeout_s)
            greeting = hello(codec, login.user_agent) + logon(codec, login.username, login.password)
            await connection._request(greeting, 2, timeout_s)
        except BaseException:
            connection.abort()
            raise
        connection._logged_in = True
        log.debug("connected", extra={"bolt": connection._version})
        return connection

    @property
    def age(self) -> float:
        """Seconds since the connection was opened."""
        return self._loop.time() - self._opened_at

    async def fetch(self, run: bytes, *, timeout_s: float) -> list[list[Any]]:
        """The rows of a statement, given as its RUN message.

        Raises the driver's error for a FAILURE; UnsupportedValue; ServiceUnavailable if the connection is lost;
        TimeoutError if the answer is incomplete after `timeout_s`. The last two close the connection. So does
        cancellation, which ends the transaction on the server.
        """
        return await self._request(run + PULL, 2, timeout_s)

    def abort(self) -> None:
        """Close the connection at once; a running statement fails."""
        self.closed = True
        self._transport.abort()

    async def close(self) -> None:
        """Close the connection with GOODBYE, or by `abort` if a statement is running."""
        if self._waiter:
            self.abort()
        elif not self.closed:
            self.closed = True
            self._transport.write(GOODBYE)
            self._transport.close()
        await asyncio.shield(self._lost)

    async def _request(self, request: bytes, answers: int, timeout_s: float) -> list[list[Any]]:
        assert self._waiter is None, "one statement at a time"
        waiter = self._waiter = self._loop.create_future()
        self._rows = []
        self._failure = None
        self._pending = answers
        guard = self._loop.call_later(timeout_s, self._time_out)
        self._transport.write(request)
        try:
            return await waiter
        except asyncio.CancelledError:
            self.abort()
            if waiter.done() and not waiter.cancelled():
                waiter.exception()  # marks the exception as retrieved
            raise
        finally:
            guard.cancel()
            self._waiter = None

    # methods of asyncio.Protocol, called by the event loop

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._opened_at = self._loop.time()
        # detects that the server of an idle connection no longer exists
        self._transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)

    def data_received(self, data: bytes) -> None:
        try:
            if self._version:
                self._take_messages(data)
            else:
                self._take_version(data)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # packstream panics at malformed bytes; a Rust panic is not an Exception
            broken = ServiceUnavailable("Neo4j sent a malformed message")
            broken.__cause__ = error
            self._fail(broken)

    def connection_lost(self, exc: Exception | None) -> None:
        self.closed = True
        if not self._lost.done():
            self._lost.set_result(None)
        lost = ServiceUnavailable("The connection to Neo4j was lost")
        lost.__cause__ = exc
        # the server may close the connection after a failure instead of answering RESET
        self._answer(self._failure if isinstance(self._failure, Neo4jError) else lost)

    # received data

    def _take_version(self, data: bytes) -> None:
        self._offered += data
        if len(self._offered) < 4:
            return
        version, rest = (self._offered[3], self._offered[2]), self._offered[4:]
        if rest or self._offered[:2] != b"\0\0" or not VERSION_MIN <= version <= VERSION_MAX:
            self._fail(UnsupportedProtocol(f"agreed on {self._offered[:4].hex()}"))
            return
        self._version = version
        self._pending = 0
        self._answer(None)

    def _take_messages(self, data: bytes) -> None:
        for message in self._dechunker.feed(data):
            if not self._pending:
                raise ValueError("an answer without a request")
            tag = message[1]
            if tag == RECORD:
                self._take_record(message)
                continue
            self._pending -= 1
            if tag == FAILURE:
                self._take_failure(message)
            elif tag not in (SUCCESS, IGNORED) or (tag == IGNORED and not self._failure):
                raise ValueError(f"a message with the tag {tag:#x}")
            if not self._pending:
                self._resetting = False
                self._answer(self._failure)

    def _take_record(self, message: bytearray) -> None:
        if self._failure:
            return
        try:
            row, end = self._unpack(message, 2)
        except UnsupportedValue as refused:
            self._failure = refused  # the rest of the answer must still be read
            return
        if end != len(message):
            raise ValueError("a record with bytes after its end")
        self._rows.append(row)

    def _take_failure(self, message: bytearray) -> None:
        if self._resetting:
            raise ValueError("RESET failed")
        metadata, _ = self._unpack(message, 2)
        failure = self._codec.error(metadata, self._version or VERSION_MAX)
        self._failure = failure
        if not self._logged_in or failure.code in _LOGIN_ENDED:
            self._fail(failure)
            return
        # until RESET the server ignores all requests
        self._resetting = True
        self._pending += 1
        self._transport.write(RESET)

    def _time_out(self) -> None:
        self._fail(TimeoutError("Neo4j does not answer"))

    def _fail(self, error: Exception) -> None:
        self._answer(error)
        self.abort()

    def _answer(self, error: Exception | None) -> None:
        waiter = self._waiter
        if waiter is None or waiter.done():
            return
        if error is None:
            waiter.set_result(self._rows)
        else:
            waiter.set_exception(error)
