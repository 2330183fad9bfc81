"""One reading transaction in which the plan of an analyst's statement is checked and the statement runs.

The transaction cannot write, and Neo4j ends it after its timeout. If the caller stops before the last row, the
connection is closed, and Neo4j cancels the statement.
"""

import asyncio
import time
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, LiteralString, cast

import neo4j
from neo4j.exceptions import DriverError, Neo4jError

from cypher.fence import ExplainedPlan, read_plan
from cypher.statement import Statement
from graphdb.errors import GraphTimeout, reject
from graphdb.values import PLAIN, plain_value

GRACE_SECONDS = 5.0
"""Time after the timeout in which Neo4j ends the transaction itself: it checks every 2 s, and not while it plans."""


@dataclass(frozen=True, slots=True)
class AnalystLogin:
    """The Neo4j user for the statements of analysts, if it differs from the user for all other statements."""

    username: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AnalystStatement:
    """A statement of an analyst. `batch`: rows fetched at a time. `login`: None for the user of the Graph."""

    text: str
    parameters: Mapping[str, Any]
    timeout_s: float
    batch: int = 1000
    login: AnalystLogin | None = None


class AnalystTransaction:
    """The open transaction. Its methods raise GraphErrors; GraphRejected if Neo4j does not accept the statement."""

    def __init__(self, transaction: neo4j.AsyncTransaction, analyst: AnalystStatement, uri: str) -> None:
        self._transaction = transaction
        self._analyst = analyst
        self._uri = uri
        self._deadline = asyncio.get_running_loop().time() + analyst.timeout_s + GRACE_SECONDS
        self.rows = 0
        self.is_running = False

    async def explain(self) -> tuple[str | None, ExplainedPlan]:
        """The type of the statement ("r" if it only reads) and its plan. Does not run it."""
        text = cast(LiteralString, f"EXPLAIN {self._analyst.text}")  # safe: it is not run
        async with self._translated():
            result = await self._transaction.run(text, dict(self._analyst.parameters))
            summary = await result.consume()
        return summary.query_type, read_plan(cast("Mapping[str, Any]", summary.plan or {}))

    async def read(self, statement: Statement) -> list[list[Any]]:
        """All rows of a statement of this program, in the same transaction."""
        async with self._translated():
            result = await self._transaction.run(statement.text, dict(statement.parameters))
            return [record.values() async for record in result]

    async def stream(self) -> tuple[list[str], AsyncGenerator[list[list[Any]]]]:
        """Run the statement: its columns, and its rows in batches, each fetched when the caller asks for it.

        The caller has checked the plan.
        """
        text = cast(LiteralString, self._analyst.text)  # safe: the fence has accepted its plan
        self.is_running = True
        async with self._translated():
            result = await self._transaction.run(text, dict(self._analyst.parameters))
        return list(result.keys()), self._batches(result)

    async def _batches(self, result: neo4j.AsyncResult) -> AsyncGenerator[list[list[Any]]]:
        while True:
            async with self._translated():
                records = await result.fetch(self._analyst.batch)
                rows = [
                    values if PLAIN.issuperset(map(type, values)) else [plain_value(value) for value in values]
                    for values in (record.values() for record in records)
                ]
            if not rows:
                self.is_running = False
                return
            self.rows += len(rows)
            yield rows

    @asynccontextmanager
    async def _translated(self) -> AsyncGenerator[None]:
        """Raises errors of the driver, and a missed deadline, as GraphErrors."""
        try:
            async with asyncio.timeout_at(self._deadline):
                yield
        except TimeoutError:
            raise GraphTimeout("The statement took longer than allowed. Ask for less.") from None
        except (Neo4jError, DriverError, OSError, ValueError, OverflowError) as error:
            raise reject(error, self._uri) from error


@asynccontextmanager
async def open_analyst_transaction(
    open_session: Callable[[neo4j.Auth | None], neo4j.AsyncSession],
    analyst: AnalystStatement,
    uri: str,
    notify: Callable[[Statement, int, float], None],
) -> AsyncGenerator[AnalystTransaction]:
    """An AnalystTransaction in a new session. `notify` is called at its end, see Graph.notify."""
    login = analyst.login
    session = open_session(neo4j.basic_auth(login.username, login.password) if login else None)
    started = time.perf_counter()
    opened: AnalystTransaction | None = None
    try:
        try:
            async with asyncio.timeout(analyst.timeout_s + GRACE_SECONDS):
                transaction = await session.begin_transaction(
                    timeout=analyst.timeout_s, metadata={"application": "bzpeer", "statement": "analyst"}
                )
        except (Neo4jError, DriverError, OSError) as error:  # TimeoutError is an OSError
            raise reject(error, uri) from error
        opened = AnalystTransaction(transaction, analyst, uri)
        yield opened
    finally:
        if opened is None or opened.is_running:
            # A rollback would wait until Neo4j has run the statement to its end.
            session.cancel()
        await session.close()
        statement = Statement(cast(LiteralString, analyst.text), analyst.parameters, "analyst")
        notify(statement, opened.rows if opened else 0, started)
