"""Reading: one transaction for statements that are not ours: what is explained in it is what is run in it.

It reads and cannot write, Neo4j ends it after its time, and it is ended at once when whoever asked is gone: the
connection is closed then, and with it Neo4j gives up what runs on it.
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
"""Neo4j ends a transaction itself, but looks at its time every 2 s, and not at all while it plans."""


@dataclass(frozen=True, slots=True)
class Login:
    """A user of Neo4j's other than the one everything else is asked as."""

    username: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AnalystStatement:
    """A statement that is not ours. `batch`: how many rows are taken from Neo4j at once."""

    text: str
    parameters: Mapping[str, Any]
    timeout_s: float
    batch: int = 1000
    login: Login | None = None


class AnalystTransaction:
    """The transaction. Its methods raise GraphErrors; GraphRejected for what is wrong with the statement."""

    def __init__(self, transaction: neo4j.AsyncTransaction, asked: AnalystStatement, uri: str) -> None:
        self._transaction = transaction
        self._asked = asked
        self._uri = uri
        self._deadline = asyncio.get_running_loop().time() + asked.timeout_s + GRACE_SECONDS
        self.rows = 0
        self.under_way = False

    async def explain(self) -> tuple[str | None, ExplainedPlan]:
        """What kind of statement it is, "r" for one that only reads, and how Neo4j would run it."""
        # not ours, and not run: the fence looks at what comes of it
        text = cast(LiteralString, f"EXPLAIN {self._asked.text}")
        async with self._in_time():
            result = await self._transaction.run(text, dict(self._asked.parameters))
            summary = await result.consume()
        return summary.query_type, read_plan(cast("Mapping[str, Any]", summary.plan or {}))

    async def read(self, statement: Statement) -> list[list[Any]]:
        """All rows of a statement of ours, in the same transaction."""
        async with self._in_time():
            result = await self._transaction.run(statement.text, dict(statement.parameters))
            return [record.values() async for record in result]

    async def stream(self) -> tuple[list[str], AsyncGenerator[list[list[Any]]]]:
        """Runs the statement: its columns, and its rows in batches, each taken from Neo4j when it is asked for."""
        text = cast(LiteralString, self._asked.text)  # the fence has let it through
        self.under_way = True
        async with self._in_time():
            result = await self._transaction.run(text, dict(self._asked.parameters))
        return list(result.keys()), self._batches(result)

    async def _batches(self, result: neo4j.AsyncResult) -> AsyncGenerator[list[list[Any]]]:
        while True:
            async with self._in_time():
                records = await result.fetch(self._asked.batch)
                rows = [
                    values if PLAIN.issuperset(map(type, values)) else [plain_value(value) for value in values]
                    for values in (record.values() for record in records)
                ]
            if not rows:
                self.under_way = False
                return
            self.rows += len(rows)
            yield rows

    @asynccontextmanager
    async def _in_time(self) -> AsyncGenerator[None]:
        try:
            async with asyncio.timeout_at(self._deadline):
                yield
        except TimeoutError:
            raise GraphTimeout("The statement took longer than allowed. Ask for less.") from None
        except (Neo4jError, DriverError, OSError, ValueError, OverflowError) as error:
            raise reject(error, self._uri) from error


@asynccontextmanager
async def open_reading(
    open_session: Callable[[neo4j.Auth | None], neo4j.AsyncSession],
    asked: AnalystStatement,
    uri: str,
    tell: Callable[[Statement, int, float], None],
) -> AsyncGenerator[AnalystTransaction]:
    """A Reading in a session of its own; `tell` is told of the statement once it has ended."""
    login = asked.login
    session = open_session(neo4j.basic_auth(login.username, login.password) if login else None)
    started = time.perf_counter()
    reading: AnalystTransaction | None = None
    try:
        try:
            async with asyncio.timeout(asked.timeout_s + GRACE_SECONDS):
                transaction = await session.begin_transaction(
                    timeout=asked.timeout_s, metadata={"application": "bzpeer", "statement": "analyst"}
                )
        except (Neo4jError, DriverError, OSError) as error:  # a TimeoutError is one
            raise reject(error, uri) from error
        reading = AnalystTransaction(transaction, asked, uri)
        yield reading
    finally:
        if reading is None or reading.under_way:
            # not rolled back: that would wait until Neo4j has come to the end of what was asked
            session.cancel()
        await session.close()
        # logs show it, under a name of its own
        statement = Statement(cast(LiteralString, asked.text), asked.parameters, "analyst")
        tell(statement, reading.rows if reading else 0, started)
