"""Tables for analysts within a GraphQL answer: who may have one, how large it may be, when it ends unasked."""

import time
from collections.abc import Callable, Coroutine, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

import orjson

from resolvers.analyst.json_values import json_of
from resolvers.analyst.runner import CypherRefused, require_analyst
from resolvers.context import Context
from resolvers.errors import Code, refusal
from resolvers.execution.disconnect import ClientGone, unless_gone

ROWS_MAX = 10_000
GONE = "Nobody waits for this answer any more."
NOT_HERE = "Cypher is not answered here. Send it to /graphql or /cypher."
TOO_LARGE = "The answer is over {} bytes (BZPEER_CYPHER_BYTES_MAX). Ask for less, or POST the statement to /cypher."


@dataclass(frozen=True, slots=True)
class AnalystTable:
    """The rows of an answer, as JSON has them. `truncated`: there were more."""

    columns: list[str]
    rows: list[Any]
    truncated: bool
    elapsed_ms: float


async def answer_to_analyst(context: Context, answer: Callable[[], Coroutine[Any, Any, list[Any]]]) -> list[Any]:
    """None and an answer, or a GraphQLError that says why there is none; it ends when nobody waits for it any more.

    Raises a GraphQLError for who may not ask at all.
    """
    try:
        await require_analyst(context.graph, context.viewer, context.session)
    except CypherRefused as refused:
        raise refusal(refused.code, refused.message) from None
    try:
        return [None, await (unless_gone(context.gone(), answer()) if context.gone else answer())]
    except CypherRefused as refused:
        return [refusal(refused.code, refused.message), None]
    except ClientGone:
        return [refusal(Code.UNAVAILABLE, GONE), None]


async def take_table(
    context: Context, text: str, parameters: Mapping[str, Any], limit: int, *, is_ours: bool = False
) -> AnalystTable:
    """The first `limit` rows that answer a statement; `is_ours` as of Analysts.ask. Raises CypherRefused."""
    analysts = context.analysts
    if analysts is None:
        raise CypherRefused(Code.UNAVAILABLE, NOT_HERE)
    started = time.perf_counter()
    rows: list[Any] = []
    size = 0
    truncated = False
    async with (
        analysts.ask(context.graph, text, parameters, is_ours=is_ours) as answer,
        aclosing(answer.batches) as batches,
    ):
        async for batch in batches:
            sent = json_of(batch[: limit - len(rows)])
            size += len(sent)
            if size > analysts.limits.bytes_max:
                raise CypherRefused(Code.QUERY_TOO_EXPENSIVE, TOO_LARGE.format(analysts.limits.bytes_max))
            truncated = len(rows) + len(batch) > limit
            rows += orjson.loads(sent)
            if truncated:
                break
    return AnalystTable(answer.columns, rows, truncated, (time.perf_counter() - started) * 1000)
