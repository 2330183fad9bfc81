"""Graph: the port through which everything above reads and writes Neo4j."""

import asyncio
import logging
import random
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol

import neo4j
from neo4j.exceptions import DriverError, Neo4jError, ServiceUnavailable, SessionExpired, TransientError

from cypher.statement import Statement
from graphdb.analyst_transaction import AnalystStatement, AnalystTransaction, open_reading
from graphdb.bolt.errors import UnsupportedProtocol, UnsupportedValue
from graphdb.bolt.reader import BoltReader
from graphdb.errors import GraphError, is_transient, translate

log = logging.getLogger("bzpeer.graphdb")

CHANGE_ATTEMPTS = 8
# What a statement gets that found a node another transaction then deleted: it links to no such node, or read null
# from it, which no MERGE takes.
DELETED_MEANWHILE = ("Neo.ClientError.Statement.EntityNotFound", "Neo.ClientError.Statement.SemanticError")
CHANGE_PAUSE_S = 0.005
"""Twice as long before each further attempt at a change that collided with another, at random up to that."""

Row = list[Any]
"""The columns of one row: plain values, temporal values as the driver's."""


class Observer(Protocol):
    """Told of every statement once it has ended."""

    def __call__(self, statement: Statement, rows: int, seconds: float) -> None: ...


def _is_undone(error: Exception) -> bool:
    """Whether Neo4j undid a transaction that may do better at once: it collided, or what it had found was deleted."""
    if isinstance(error, TransientError):
        return is_transient(error)
    return isinstance(error, Neo4jError) and error.code in DELETED_MEANWHILE


class Graph:
    """A database of a Neo4j server. One for the program's life; safe to share between tasks."""

    def __init__(
        self,
        driver: neo4j.AsyncDriver,
        *,
        database: str,
        uri: str,
        timeout_s: float = 30.0,
        reader: BoltReader | None = None,
    ) -> None:
        self._driver = driver
        self._reader = reader
        self._database = database
        self._timeout_s = timeout_s
        self.uri = uri
        self.observers: list[Observer] = []

    def patient(self, timeout_s: float) -> "Graph":
        """The same database, asked with more patience, and with observers of its own."""
        return Graph(self._driver, database=self._database, uri=self.uri, timeout_s=timeout_s, reader=self._reader)

    async def read(self, statement: Statement, *, timeout_s: float | None = None) -> list[Row]:
        """All rows of a reading statement: one round trip, routed to a reader, tried once more when that may help.

        Raises a GraphError.
        """
        timeout_s = timeout_s or self._timeout_s
        try:
            return await self._read(statement, timeout_s)
        except (Neo4jError, DriverError, OSError) as error:
            if not is_transient(error):
                raise translate(error, self.uri) from error
            log.info("retrying a read", extra={"statement": statement.name, "reason": type(error).__name__})
        try:
            return await self._read(statement, timeout_s)
        except (Neo4jError, DriverError, OSError) as error:
            raise translate(error, self.uri) from error

    async def write(self, statement: Statement, *, timeout_s: float | None = None) -> list[Row]:
        """All rows of a writing statement, in a transaction of its own that is retried on deadlocks and lost leaders.

        Raises a GraphError; then nothing was written.
        """
        started = time.perf_counter()

        @neo4j.unit_of_work(timeout=timeout_s or self._timeout_s)
        async def work(transaction: neo4j.AsyncManagedTransaction) -> list[Row]:
            result = await transaction.run(statement.text, dict(statement.parameters))
            return [record.values() async for record in result]

        try:
            async with self.session() as session:
                rows = await session.execute_write(work)
        except (Neo4jError, DriverError, OSError) as error:
            raise translate(error, self.uri) from error
        self.tell(statement, len(rows), started)
        return rows

    async def change(
        self, statements: Sequence[Statement], *, refused: Callable[[Row], bool], repeatable: bool = False
    ) -> list[Row]:
        """The one row of each statement; all of them in one transaction, which a row that is `refused` ends undone.

        Then the rows end with that one. Transactions that collide are repeated, and one whose end is not known because
        the server went away only if it is `repeatable`. Raises a GraphError; nothing was written then, unless it is a
        GraphUnavailable: that may stand for a commit whose acknowledgement was lost.
        """
        attempt = 0
        while True:
            attempt += 1
            try:
                if len(statements) == 1:
                    query = neo4j.Query(statements[0].text, timeout=self._timeout_s)
                    return await self._run(statements[0], query, neo4j.WRITE_ACCESS)
                return await self._change_together(statements, refused)
            except (Neo4jError, DriverError, OSError) as error:
                collided = _is_undone(error)
                lost = repeatable and isinstance(error, ServiceUnavailable | SessionExpired | OSError)
                if attempt == CHANGE_ATTEMPTS or not (collided or lost):
                    raise translate(error, self.uri) from error
                log.info("repeating a change", extra={"statement": statements[0].name, "reason": type(error).__name__})
            await asyncio.sleep(random.uniform(0, CHANGE_PAUSE_S * 2**attempt))  # noqa: S311  # to part them, not to hide

    async def _change_together(self, statements: Sequence[Statement], refused: Callable[[Row], bool]) -> list[Row]:
        rows: list[Row] = []
        async with (
            self._driver.session(database=self._database, default_access_mode=neo4j.WRITE_ACCESS) as session,
            await session.begin_transaction(timeout=self._timeout_s) as transaction,
        ):
            for statement in statements:
                started = time.perf_counter()
                result = await transaction.run(statement.text, dict(statement.parameters))
                rows += [record.values() async for record in result]
                self.tell(statement, 1, started)
                if refused(rows[-1]):
                    await transaction.rollback()
                    return rows
            await transaction.commit()
        return rows

    async def run(self, statement: Statement, *, timeout_s: float | None = None) -> list[Row]:
        """Run outside an explicit transaction: for CALL … IN TRANSACTIONS and what takes long. Never retried."""
        query = neo4j.Query(statement.text, timeout=timeout_s)
        try:
            return await self._run(statement, query, neo4j.WRITE_ACCESS)
        except (Neo4jError, DriverError, OSError) as error:
            raise translate(error, self.uri) from error

    async def change_schema(self, statements: Sequence[Statement]) -> None:
        """Make and drop indexes and constraints, all in one transaction: thirty cost a new graph half of what they do
        one by one. However long that takes. Never retried; raises a GraphError, and nothing has changed then, unless
        the server died: it may have kept an index of a constraint, but not the constraint."""
        try:
            async with self.session() as session, await session.begin_transaction(timeout=0) as transaction:
                for statement in statements:
                    started = time.perf_counter()
                    result = await transaction.run(statement.text, dict(statement.parameters))
                    await result.consume()
                    self.tell(statement, 0, started)
                await transaction.commit()
        except (Neo4jError, DriverError, OSError) as error:
            raise translate(error, self.uri) from error

    def reading(self, asked: AnalystStatement) -> AbstractAsyncContextManager[AnalystTransaction]:
        """A transaction that reads, for a statement that is not ours. Its methods raise GraphErrors."""

        def session(auth: neo4j.Auth | None) -> neo4j.AsyncSession:
            return self._driver.session(
                database=self._database, default_access_mode=neo4j.READ_ACCESS, fetch_size=asked.batch, auth=auth
            )

        return open_reading(session, asked, self.uri, self.tell)

    async def verify(self) -> None:
        """Whether the server answers and lets us in; raises a GraphError that says why not."""
        await self.read(Statement("RETURN 1", name="verify"), timeout_s=5)

    async def close(self) -> None:
        await self._without_reader()
        await self._driver.close()

    async def _read(self, statement: Statement, timeout_s: float) -> list[Row]:
        reader = self._reader
        if reader:
            started = time.perf_counter()
            try:
                rows = await reader.read(statement.text, statement.parameters, timeout_s=timeout_s)
            except UnsupportedValue:
                pass
            except UnsupportedProtocol as reason:
                log.warning("reads go through the driver, at several times the CPU", extra={"reason": str(reason)})
                await self._without_reader()
            except BaseException:
                self.tell(statement, 0, started)  # it was sent
                raise
            else:
                self.tell(statement, len(rows), started)
                return rows
        return await self._run(statement, neo4j.Query(statement.text, timeout=timeout_s), neo4j.READ_ACCESS)

    async def _without_reader(self) -> None:
        reader, self._reader = self._reader, None
        if reader:
            await reader.close()

    async def _run(self, statement: Statement, query: neo4j.Query, mode: str) -> list[Row]:
        started = time.perf_counter()
        rows: list[Row] = []
        try:
            async with self._driver.session(database=self._database, default_access_mode=mode) as session:
                result = await session.run(query, dict(statement.parameters))
                rows = [record.values() async for record in result]
        finally:  # also of one that failed: it was sent
            self.tell(statement, len(rows), started)
        return rows

    def session(self) -> neo4j.AsyncSession:
        """A session to write with, for the modules of graphdb that need transactions of their own."""
        return self._driver.session(database=self._database)

    def tell(self, statement: Statement, rows: int, started: float) -> None:
        """Log a statement that has ended and tell the observers; `started` is when, by time.perf_counter."""
        seconds = time.perf_counter() - started
        if log.isEnabledFor(logging.DEBUG):
            ms = round(seconds * 1000, 2)
            log.debug(
                "statement", extra={"statement": statement.name, "rows": rows, "ms": ms, "cypher": statement.text}
            )
        for observe in self.observers:
            observe(statement, rows, seconds)


__all__ = ["Graph", "GraphError", "Observer", "Row"]
