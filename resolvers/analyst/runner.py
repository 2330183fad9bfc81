"""Cypher of analysts: who may ask, what may be asked, and how much of it is answered.

The statement is explained and inspected by the fence, then run, in one transaction. Rows hold what JSON has, dates and
times as Python has them; nodes and relationships are maps of what of them is public.
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
from resolvers.errors import Code

log = logging.getLogger("bzpeer.analyst")

ANALYSTS = frozenset({"ANALYST", "MODERATOR", "ADMIN"})
"""The role that it takes, and those above it."""

SIGN_IN = "Sign in first, or send a bearer token: this is for analysts."
ENDED = "Your session has ended. Sign in again."
NOT_ANALYST = "This needs the role ANALYST. `bzpeer grant HANDLE ANALYST` gives it."
TOO_LONG = (
    "The statement took longer than the {:g} s it may (BZPEER_CYPHER_TIMEOUT). Ask for less, or begin at fewer nodes."
)
TOO_LARGE = "The statement needs more of Neo4j's memory than there is for it. Collect, sort and join less at once."
TOO_MANY_ROWS = "There are more than {} rows (BZPEER_CYPHER_ROWS_MAX). Add a LIMIT, or ask in parts."
TOO_MANY_AT_ONCE = "This service runs {} statements of analysts at once, and they are all taken. Try again in a moment."


@dataclass
class CypherRefused(Exception):
    """The statement is not run, or not to its end; code and message are for whoever asked."""

    code: Code
    message: str


@dataclass(frozen=True, slots=True)
class CypherLimits:
    """How much one statement may take. `at_once`: how many a process runs; `batch`: rows taken from Neo4j at once."""

    timeout_s: float = 60.0
    rows_max: int = 10_000_000
    bytes_max: int = 64 * 1024 * 1024
    at_once: int = 4
    batch: int = 1000


@dataclass(frozen=True, slots=True)
class RowStream:
    """An answer under way: its columns, and its rows in batches, each taken from Neo4j when it is asked for."""

    columns: list[str]
    batches: AsyncGenerator[list[list[Any]]]


class AnalystRunner:
    """The way in for statements of analysts. One for a process; `login` is who Neo4j is asked as, None for the same as
    for everything else."""

    def __init__(self, limits: CypherLimits | None = None, login: AnalystLogin | None = None) -> None:
        self.limits = limits or CypherLimits()
        self._login = login
        self._running = 0

    @asynccontextmanager
    async def ask(
        self, graph: Graph, text: str, parameters: Mapping[str, Any], *, is_ours: bool = False
    ) -> AsyncGenerator[RowStream]:
        """The answer to a statement, for as long as this is open. Raises CypherRefused, as does taking its rows.

        `is_ours`: it ships, and answers with what is public only, though it looks at more; so it is asked unfenced.
        """
        with self._turn(), _told(self.limits):
            if not is_ours:
                require_plain_text(text)
            login = None if is_ours else self._login
            asked = AnalystStatement(text, parameters, self.limits.timeout_s, self.limits.batch, login)
            async with graph.analyst_transaction(asked) as reading:
                if not is_ours:
                    await _require_fenced(reading, parameters)
                columns, batches = await reading.stream()
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


async def require_analyst(graph: Graph, viewer: str | None, session: str | None) -> None:
    """Raises CypherRefused unless the user has the role, now, and the session lives; GraphErrors."""
    if viewer is None or session is None:
        raise CypherRefused(Code.UNAUTHENTICATED, SIGN_IN)
    rows = await graph.read(statement("accounts/find_roles", user=viewer, session=session))
    if not rows:
        raise CypherRefused(Code.UNAUTHENTICATED, ENDED)
    if ANALYSTS.isdisjoint(rows[0][0]):
        raise CypherRefused(Code.FORBIDDEN, NOT_ANALYST)


async def _require_fenced(reading: AnalystTransaction, parameters: Mapping[str, Any]) -> None:
    inspection = inspect(*await reading.explain(), parameters)
    if inspection.searches:
        rows = await reading.read(statement("database/list_search_indexes"))
        require_public_indexes(
            inspection.searches,
            [
                SearchIndex(name, frozenset(labels if of_nodes else ["?"]), frozenset(properties))
                for name, of_nodes, labels, properties in rows
            ],
        )
    if inspection.streams:
        rows = await reading.read(statement("gds/list_sources"))
        require_public_projections(
            inspection.streams,
            [
                Projection(name, *(None if part is None else frozenset(part) for part in made_of))
                for name, *made_of in rows
            ],
        )


@contextmanager
def _told(limits: CypherLimits) -> Generator[None]:
    """Turns whatever ends a statement into what its author is told."""
    try:
        yield
    except FenceViolation as fenced:
        raise CypherRefused(Code.FORBIDDEN, fenced.message) from None
    except GraphTimeout:
        raise CypherRefused(Code.TIMEOUT, TOO_LONG.format(limits.timeout_s)) from None
    except GraphFull:
        raise CypherRefused(Code.QUERY_TOO_EXPENSIVE, TOO_LARGE) from None
    except GraphError as error:
        if Code(error.code) in _OF_THE_SERVICE:
            log.warning("a statement failed", extra={"code": error.code, "reason": error.message}, exc_info=error)
            raise CypherRefused(Code(error.code), _OF_THE_SERVICE[Code(error.code)]) from None
        raise CypherRefused(Code(error.code), error.message) from None


_OF_THE_SERVICE = {
    Code.UNAVAILABLE: "The graph cannot be reached now. Try again in a moment.",
    Code.CONFLICT: "Something else was in the way. Try again.",
    Code.INTERNAL_SERVER_ERROR: "Something went wrong here. The log has it under this request's id.",
}
"""What is told of faults that are not the statement's: addresses and settings are for the log."""


async def _shown(batches: AsyncGenerator[list[list[Any]]], limits: CypherLimits) -> AsyncGenerator[list[list[Any]]]:
    count = 0
    with _told(limits):
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
