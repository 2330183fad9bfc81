"""Query.question and Query.questions: the shipped questions, and the answer to one."""

from collections.abc import Mapping
from typing import Any

from cypher.question import ShippedQuestion, names, question
from resolvers.analyst.questions import require_nodes
from resolvers.analyst.table import answer_to_analyst, take_table
from resolvers.context import Context
from schema.limits import ROWS_MAX


async def answer_question(arguments: Mapping[str, Any], context: Context) -> list[Any]:
    """The guarded values of a QuestionAnswer. Raises a GraphQLError if the user is not an analyst."""
    shipped: ShippedQuestion = arguments["question"]
    parameters: dict[str, Any] = arguments["parameters"] | ({"viewer": context.viewer} if shipped.knows_viewer else {})

    async def answer() -> list[Any]:
        table = await take_table(context, shipped.text, parameters, ROWS_MAX, is_shipped=True)
        if not table.rows:
            await require_nodes(context.graph, shipped, parameters)
        return [_values(shipped), parameters, table.columns, table.rows, table.elapsed_ms]

    return await answer_to_analyst(context, answer)


async def list_questions(_arguments: Mapping[str, Any], _context: Context) -> list[Any]:
    """The guarded values of all Questions."""
    return [None, [[_values(question(name)) for name in names()]]]


def _values(shipped: ShippedQuestion) -> list[Any]:
    parameters = [[each.name, each.about, each.kind, each.is_optional, each.default] for each in shipped.wanted]
    return [shipped.name, shipped.title, shipped.about, [parameters], shipped.row, shipped.text]
