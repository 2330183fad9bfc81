"""The rows of an analyst's statement as part of a GraphQL answer."""

import time
from collections.abc import Callable, Coroutine, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

import orjson

from resolvers.analyst.json_values import json_of
from resolvers.analyst.runner import CypherRefused
from resolvers.context import Context
from resolvers.error_codes import Code, refusal
from resolvers.execution.disconnect import ClientDisconnected, cancel_on_disconnect
from resolvers.rights import require_analyst

DISCONNECTED = "The client has disconnected."
NOT_ACCEPTED = "Cypher is not accepted here. Send it to /graphql or /cypher."
TOO_LARGE = "The answer exceeds {} bytes (BZPEER_CYPHER_BYTES_MAX). Return less, or POST the statement to /cypher."


@dataclass(frozen=True, slots=True)
class AnalystTable:
    """The rows of an answer as JSON values. `truncated`: the statement has more rows."""

    columns: list[str]
    rows: list[Any]
    truncated: bool
    elapsed_ms: float


async def answer_to_analyst(context: Context, answer: Callable[[], Coroutine[Any, Any, list[Any]]]) -> list[Any]:
    """A guarded answer, cancelled when the client disconnects. Raises a GraphQLError if the user is not an analyst."""
    try:
        await require_analyst(context.graph, context.viewer, context.session)
    except CypherRefused as refused:
        raise refusal(refused.code, refused.message) from None
    work = answer()
    try:
        disconnected = context.disconnected
        return [None, await (cancel_on_disconnect(disconnected(), work) if disconnected else work)]
    except CypherRefused as refused:
        return [refusal(refused.code, refused.message), None]
    except ClientDisconnected:
        return [refusal(Code.UNAVAILABLE, DISCONNECTED), None]


async def take_table(
    context: Context, text: str, parameters: Mapping[str, Any], limit: int, *, is_shipped: bool = False
) -> AnalystTable:
    """The first `limit` rows of a statement; `is_shipped` as in AnalystRunner.ask. Raises CypherRefused."""
    analysts = context.analysts
    if analysts is None:
        raise CypherRefused(Code.UNAVAILABLE, NOT_ACCEPTED)
    started = time.perf_counter()
    rows: list[Any] = []
    size = 0
    truncated = False
    async with (
        analysts.ask(context.graph, text, parameters, is_shipped=is_shipped) as answer,
        aclosing(answer.batches) as batches,
    ):
        async for batch in batches:
            encoded = json_of(batch[: limit - len(rows)])
            size += len(encoded)
            if size > analysts.limits.bytes_max:
                raise CypherRefused(Code.QUERY_TOO_EXPENSIVE, TOO_LARGE.format(analysts.limits.bytes_max))
            truncated = len(rows) + len(batch) > limit
            rows += orjson.loads(encoded)
            if truncated:
                break
    return AnalystTable(answer.columns, rows, truncated, (time.perf_counter() - started) * 1000)
