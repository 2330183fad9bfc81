"""Query.cypher: the answer to a statement."""

from collections.abc import Mapping
from typing import Any

from resolvers.analyst.table import answer_to_analyst, take_table
from resolvers.context import Context


async def answer_cypher(arguments: Mapping[str, Any], context: Context) -> list[Any]:
    """The guarded values of a CypherResult. Raises a GraphQLError if the user is not an analyst."""

    async def answer() -> list[Any]:
        table = await take_table(context, arguments["statement"], arguments["parameters"], arguments["limit"])
        return [table.columns, table.rows, table.truncated, table.elapsed_ms]

    return await answer_to_analyst(context, answer)
