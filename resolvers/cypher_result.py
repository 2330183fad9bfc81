"""Query.cypher: its arguments, and the table that is its answer."""

import time
from collections.abc import Mapping
from contextlib import aclosing
from typing import Any

import orjson
from graphql import GraphQLError

from resolvers.analyst import Analysts, CypherRefused, require_analyst
from resolvers.arguments import ArgumentError, Arguments, Reading, Structure, read_text
from resolvers.context import Context
from resolvers.cursor import Cursors
from resolvers.errors import Code, refusal
from resolvers.gone import Gone, unless_gone
from resolvers.json_values import json_of

ROWS_MAX = 10_000
STATEMENT_MAX = 100_000
"""Longest statement, in characters."""
COLUMNS = ("columns", "rows", "truncated", "elapsedMs")
"""The fields of a CypherResult, in the order in which a table has them."""

GONE = "Nobody waits for this answer any more."
NOT_HERE = "Cypher is not answered here. Send it to /graphql or /cypher."
TOO_LARGE = "The answer is over {} bytes (BZPEER_CYPHER_BYTES_MAX). Ask for less, or POST the statement to /cypher."


def read_cypher(arguments: Arguments, prefix: str, _cursors: Cursors) -> Reading:
    """The reader of Query.cypher's arguments; they are no parameters of the operation's own statement."""
    limit = arguments.get("limit")
    limit = 1000 if limit is None else limit
    if not 0 <= limit <= ROWS_MAX:
        raise ArgumentError(f"`limit` takes 0 to {ROWS_MAX}, not {limit}. POST the statement to /cypher for more rows.")
    given = arguments.get("parameters")
    if given is not None and not isinstance(given, dict):
        raise ArgumentError("`parameters` takes an object.")
    text = read_text("statement", arguments["statement"])
    if len(text) > STATEMENT_MAX:
        raise ArgumentError(f"`statement` has more than {STATEMENT_MAX} characters. Pass what varies as parameters.")
    asked: dict[str, Any] = {"statement": text, "parameters": given or {}, "limit": limit}
    return Reading(Structure(), asked, size=limit)


async def read_table(asked: Mapping[str, Any], context: Context) -> list[Any]:
    """Of a statement, None and the values of COLUMNS; or a GraphQLError that says why there are none.

    Raises a GraphQLError for who may not ask at all.
    """
    analysts = context.analysts
    if analysts is None:
        raise refusal(Code.UNAVAILABLE, NOT_HERE)
    try:
        await require_analyst(context.graph, context.viewer, context.session)
    except CypherRefused as refused:
        raise refusal(refused.code, refused.message) from None
    try:
        table = _table(analysts, asked, context)
        return [None, await (unless_gone(context.gone(), table) if context.gone else table)]
    except CypherRefused as refused:
        return [refusal(refused.code, refused.message), None]
    except Gone:
        return [refusal(Code.UNAVAILABLE, GONE), None]


async def _table(analysts: Analysts, asked: Mapping[str, Any], context: Context) -> list[Any]:
    started = time.perf_counter()
    limit: int = asked["limit"]
    rows: list[Any] = []
    size = 0
    truncated = False
    async with (
        analysts.ask(context.graph, asked["statement"], asked["parameters"]) as answer,
        aclosing(answer.batches) as batches,
    ):
        async for batch in batches:
            text = json_of(batch[: limit - len(rows)])
            size += len(text)
            if size > analysts.limits.bytes_max:
                raise CypherRefused(Code.QUERY_TOO_EXPENSIVE, TOO_LARGE.format(analysts.limits.bytes_max))
            truncated = len(rows) + len(batch) > limit
            rows += orjson.loads(text)
            if truncated:
                break
    return [answer.columns, rows, truncated, (time.perf_counter() - started) * 1000]


def as_it_is(error: GraphQLError) -> GraphQLError:
    """What stands in the place of a table is the error already."""
    return error
