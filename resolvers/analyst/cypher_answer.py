"""Query.cypher: its arguments, and the table that is its answer."""

from collections.abc import Mapping
from typing import Any

from resolvers.analyst.table import ROWS_MAX, answer_to_analyst, take_table
from resolvers.arguments.lists import ArgumentError, Arguments, ArgumentStructure, FieldArguments, read_text
from resolvers.context import Context
from resolvers.planning.cursor import Cursors

STATEMENT_MAX = 100_000
"""Longest statement, in characters."""


def read_cypher(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
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
    return FieldArguments(ArgumentStructure(), asked, size=limit)


async def read_table(asked: Mapping[str, Any], context: Context) -> list[Any]:
    """Of a statement, None and the values of a CypherResult; or a GraphQLError that says why there are none."""

    async def answer() -> list[Any]:
        table = await take_table(context, asked["statement"], asked["parameters"], asked["limit"])
        return [table.columns, table.rows, table.truncated, table.elapsed_ms]

    return await answer_to_analyst(context, answer)
