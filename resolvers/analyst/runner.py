"""AnalystRunner: runs Cypher statements of analysts behind the fence and within limits.

Each statement is explained, inspected by the fence, and run, in one transaction. Rows hold JSON values, and dates and
times of Python. Nodes and relationships are maps of their public labels and properties.
"""

import logging
from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any, cast

from cypher.fence import FenceViolation, Projection, SearchIndex, inspect, require_plain_text
from cypher.fence.answers import shown_labels, shown_properties, shown_type
from cypher.fence.procedures import require_public_indexes, require_public_projections
from cypher.library import statement
from graphdb.analyst_transaction import AnalystLogin, AnalystStatement, AnalystTransaction
from graphdb.errors import GraphError, GraphFull, GraphTimeout
from graphdb.graph import Graph
from graphdb.values import PLAIN, NodeValue, PathValue, RelationshipValue
from resolvers.error_codes import GRAPH_FAILURES, Code
from schema.limits import CYPHER_AT_ONCE, CYPHER_BYTES_MAX, CYPHER_ROWS_MAX, CYPHER_SECONDS

log = logging.getLogger("bzpeer.analyst")

TOO_LONG = (
    "The statement exceeded its time limit of {:g} s (BZPEER_CYPHER_TIMEOUT). Return less, or start from fewer nodes."
)
TOO_LARGE = "The statement exceeded its memory limit in Neo4j. Collect, sort and join less at once."
TOO_MANY_ROWS = "The statement returns more than {} rows (BZPEER_CYPHER_ROWS_MAX). Add a LIMIT, or split the statement."
TOO_MANY_AT_ONCE = "This service runs at most {} statements of analysts at once. Try again in a moment."


@dataclass
class CypherRefused(Exception):
    """The statement was not run, or not completed. Code and message are for the analyst."""

    code: Code
    message: str


@dataclass(frozen=True, slots=True)
class CypherLimits:
    """The limits of one statement. `at_once`: statements that a process runs at once; `batch`: rows fetched at once."""

    timeout_s: float = CYPHER_SECONDS
    rows_max: int = CYPHER_ROWS_MAX
    bytes_max: int = CYPHER_BYTES_MAX
    at_once: int = CYPHER_AT_ONCE
    batch: int = 1000


@dataclass(frozen=True, slots=True)
class RowStream:
    """An answer: its columns, and its rows in batches. A batch is fetched from Neo4j when it is iterated."""

    columns: list[str]
    batches: AsyncGenerator[list[list[Any]]]


class AnalystRunner:
    """Runs statements of analysts. A process has one.

    `login` is the Neo4j user that runs them; None for the user of all other statements.
    """

    def __init__(self, limits: CypherLimits | None = None, login: AnalystLogin | None = None) -> None:
        self.limits = limits or CypherLimits()
        self._login = login
        self._running = 0

    @asynccontextmanager
    async def ask(
        self, graph: Graph, text: str, parameters: Mapping[str, Any], *, is_shipped: bool = False
    ) -> AsyncGenerator[RowStream]:
        """A context with the answer to a statement. Opening it and iterating its rows raise CypherRefused.

        `is_shipped`: a statement of this service. It is not fenced: it may read private data but returns public data.
        """
        with self._turn(), _refusals(self.limits):
            if not is_shipped:
                require_plain_text(text)
            login = None if is_shipped else self._login
            analyst = AnalystStatement(text, parameters, self.limits.timeout_s, self.limits.batch, login)
            async with graph.analyst_transaction(analyst) as transaction:
                if not is_shipped:
                    await _require_fenced(transaction, parameters)
                columns, batches = await transaction.stream()
                yield RowStream(columns, _shown(batches, self.limits))

    @contextmanager
    def _turn(self) -> Generator[None]:
        if self._running >= self.limits.at_once:
            raise CypherRefused(Code.RATE_LIMITED, TOO_MANY_AT_ONCE.format(self.limits.at_once))
        self._running += 1
        try:
            yield
        finally:
            self._running -= 1


async def _require_fenced(transaction: AnalystTransaction, parameters: Mapping[str, Any]) -> None:
    inspection = inspect(*await transaction.explain(), parameters)
    if inspection.searches:
        rows = await transaction.read(statement("database/list_search_indexes"))
        require_public_indexes(
            inspection.searches,
            [
                SearchIndex(name, frozenset(labels if of_nodes else ["?"]), frozenset(properties))
                for name, of_nodes, labels, properties in rows
            ],
        )
    if inspection.streams:
        rows = await transaction.read(statement("gds/list_sources"))
        require_public_projections(
            inspection.streams,
            [Projection(name, *(None if part is None else frozenset(part) for part in parts)) for name, *parts in rows],
        )


@contextmanager
def _refusals(limits: CypherLimits) -> Generator[None]:
    """Turns the errors that end a statement into CypherRefused."""
    try:
        yield
    except FenceViolation as violation:
        raise CypherRefused(Code.FORBIDDEN, violation.message) from None
    except GraphTimeout:
        raise CypherRefused(Code.TIMEOUT, TOO_LONG.format(limits.timeout_s)) from None
    except GraphFull:
        raise CypherRefused(Code.QUERY_TOO_EXPENSIVE, TOO_LARGE) from None
    except GraphError as error:
        if Code(error.code) in GRAPH_FAILURES:
            log.warning("a statement failed", extra={"code": error.code, "reason": error.message}, exc_info=error)
            raise CypherRefused(Code(error.code), GRAPH_FAILURES[Code(error.code)]) from None
        raise CypherRefused(Code(error.code), error.message) from None


async def _shown(batches: AsyncGenerator[list[list[Any]]], limits: CypherLimits) -> AsyncGenerator[list[list[Any]]]:
    count = 0
    with _refusals(limits):
        async for batch in batches:
            count += len(batch)
            if count > limits.rows_max:
                raise CypherRefused(Code.QUERY_TOO_EXPENSIVE, TOO_MANY_ROWS.format(limits.rows_max))
            yield [row if PLAIN.issuperset(map(type, row)) else [_shown_value(value) for value in row] for row in batch]


def _shown_value(value: Any) -> Any:
    if isinstance(value, list):
        return [_shown_value(item) for item in cast("list[Any]", value)]
    if isinstance(value, dict):
        return {key: _shown_value(item) for key, item in cast("dict[str, Any]", value).items()}
    if isinstance(value, NodeValue):
        labels = shown_labels(value.labels)
        return {"labels": labels, "properties": shown_properties(labels, value.properties)}
    if isinstance(value, RelationshipValue):
        return _shown_relationship(value)
    if isinstance(value, PathValue):
        return {
            "nodes": [_shown_value(node) for node in value.nodes],
            "relationships": [
                {**_shown_relationship(each), "forward": forward}
                for each, forward in zip(value.relationships, value.forward, strict=True)
            ],
        }
    return value


def _shown_relationship(value: RelationshipValue) -> dict[str, Any]:
    return {"type": shown_type(value.type), "properties": shown_properties([value.type], value.properties)}
