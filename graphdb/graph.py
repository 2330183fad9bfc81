"""Graph: all reads and writes of Neo4j by the packages above this one."""

import logging
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol

import neo4j
from neo4j.exceptions import DriverError, Neo4jError, ServiceUnavailable, SessionExpired

from cypher.statement import Statement
from graphdb.analyst_transaction import AnalystStatement, AnalystTransaction, open_analyst_transaction
from graphdb.bolt.errors import UnsupportedProtocol, UnsupportedValue
from graphdb.bolt.reader import BoltReader
from graphdb.errors import GraphError, is_transient, translate
from graphdb.retries import CHANGE_BACKOFF_SECONDS, RETRY_CHANGE, Backoff, is_undone

log = logging.getLogger("bzpeer.graphdb")

Row = list[Any]
"""The values of one row. Dates, times, nodes and so on are the driver's types."""


class Observer(Protocol):
    """Called after every statement, with the number of its rows and the seconds it took."""

    def __call__(self, statement: Statement, rows: int, seconds: float) -> None: ...


class Graph:
    """A database of a Neo4j server. Create one for the life of the program; tasks may share it."""

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

    def with_timeout(self, timeout_s: float) -> "Graph":
        """The same database and connections with another default timeout, and without observers."""
        return Graph(self._driver, database=self._database, uri=self.uri, timeout_s=timeout_s, reader=self._reader)

    async def read(self, statement: Statement, *, timeout_s: float | None = None) -> list[Row]:
        """All rows of a reading statement: one round trip, repeated once after a transient error.

        Raises a GraphError.
        """
        timeout_s = timeout_s or self._timeout_s
        # Two plain attempts without a pause: stamina would add 16 µs to each read, this adds 0.15 µs.
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
        """All rows of a writing statement, in its own transaction, which is retried after deadlocks and lost leaders.

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
        self.notify(statement, len(rows), started)
        return rows

    async def change(
        self, statements: Sequence[Statement], *, refused: Callable[[Row], bool], repeatable: bool = False
    ) -> list[Row]:
        """The row of each statement; each returns one. All run in one transaction.

        A row for which `refused` is true rolls the transaction back and is the last row returned. Up to 8 attempts:
        after a conflict with another transaction; after a lost connection, when the commit may have succeeded, only if
        the statements are `repeatable`. Raises a GraphError; then nothing was written, except that GraphUnavailable may
        stand for a commit whose acknowledgement was lost.
        """

        async def attempt() -> list[Row]:
            if len(statements) == 1:
                query = neo4j.Query(statements[0].text, timeout=self._timeout_s)
                return await self._run(statements[0], query, neo4j.WRITE_ACCESS)
            return await self._change_together(statements, refused)

        def is_retried(error: Exception) -> bool:
            return is_undone(error) or (repeatable and isinstance(error, ServiceUnavailable | SessionExpired | OSError))

        try:
            return await RETRY_CHANGE(Backoff(is_retried, CHANGE_BACKOFF_SECONDS, statements[0].name), attempt)
        except (Neo4jError, DriverError, OSError) as error:
            raise translate(error, self.uri) from error

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
                self.notify(statement, 1, started)
                if refused(rows[-1]):
                    await transaction.rollback()
                    return rows
            await transaction.commit()
        return rows

    async def run(self, statement: Statement, *, timeout_s: float | None = None) -> list[Row]:
        """All rows of a statement that runs in an implicit transaction, as CALL … IN TRANSACTIONS needs. Not retried.

        No timeout unless `timeout_s` is given. Raises a GraphError.
        """
        query = neo4j.Query(statement.text, timeout=timeout_s)
        try:
            return await self._run(statement, query, neo4j.WRITE_ACCESS)
        except (Neo4jError, DriverError, OSError) as error:
            raise translate(error, self.uri) from error

    async def change_schema(self, statements: Sequence[Statement]) -> None:
        """Create and drop indexes and constraints in one transaction, without a timeout.

        For thirty of them this takes half the time of separate transactions. Not retried. Raises a GraphError; then
        nothing has changed, unless the server died: it may have kept the index of a constraint without the constraint.
        """
        try:
            async with self.session() as session, await session.begin_transaction(timeout=0) as transaction:
                for statement in statements:
                    started = time.perf_counter()
                    result = await transaction.run(statement.text, dict(statement.parameters))
                    await result.consume()
                    self.notify(statement, 0, started)
                await transaction.commit()
        except (Neo4jError, DriverError, OSError) as error:
            raise translate(error, self.uri) from error

    def analyst_transaction(self, analyst: AnalystStatement) -> AbstractAsyncContextManager[AnalystTransaction]:
        """A reading transaction for the statement of an analyst. Its methods raise GraphErrors."""

        def open_session(auth: neo4j.Auth | None) -> neo4j.AsyncSession:
            return self._driver.session(
                database=self._database, default_access_mode=neo4j.READ_ACCESS, fetch_size=analyst.batch, auth=auth
            )

        return open_analyst_transaction(open_session, analyst, self.uri, self.notify)

    async def verify(self) -> None:
        """Return if the server answers and accepts the credentials. Raises a GraphError that says why not."""
        await self.read(Statement("RETURN 1", name="verify"), timeout_s=5)

    async def close(self) -> None:
        """Close all connections."""
        await self._close_reader()
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
                await self._close_reader()
            except BaseException:
                self.notify(statement, 0, started)  # the server has received it
                raise
            else:
                self.notify(statement, len(rows), started)
                return rows
        return await self._run(statement, neo4j.Query(statement.text, timeout=timeout_s), neo4j.READ_ACCESS)

    async def _close_reader(self) -> None:
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
        finally:  # also after an error: the server has received the statement
            self.notify(statement, len(rows), started)
        return rows

    def session(self) -> neo4j.AsyncSession:
        """A writing session, for modules of graphdb that open their own transactions."""
        return self._driver.session(database=self._database)

    def notify(self, statement: Statement, rows: int, started: float) -> None:
        """Log a statement that has ended, and call the observers. `started`: time.perf_counter at its start."""
        seconds = time.perf_counter() - started
        if log.isEnabledFor(logging.DEBUG):
            ms = round(seconds * 1000, 2)
            log.debug(
                "statement", extra={"statement": statement.name, "rows": rows, "ms": ms, "cypher": statement.text}
            )
        for observe in self.observers:
            observe(statement, rows, seconds)


__all__ = ["Graph", "GraphError", "Observer", "Row"]
