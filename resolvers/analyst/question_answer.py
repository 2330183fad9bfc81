"""Query.analysis and Query.analyses: the questions that ship, and the answer to one."""

from collections.abc import Mapping
from typing import Any, cast

from cypher.question import ShippedQuestion, names, question
from resolvers.analyst.questions import find_question, parameters_for, require_things
from resolvers.analyst.runner import CypherRefused
from resolvers.analyst.table import ROWS_MAX, answer_to_analyst, take_table
from resolvers.arguments.lists import ArgumentError, Arguments, ArgumentStructure, FieldArguments, read_text
from resolvers.context import Context
from resolvers.planning.cursor import Cursors


def read_analysis_arguments(arguments: Arguments, _prefix: str, _cursors: Cursors) -> FieldArguments:
    """The reader of Query.analysis's arguments; they are no parameters of the operation's own statement."""
    given = arguments.get("parameters")
    if given is not None and not isinstance(given, dict):
        raise ArgumentError("`parameters` takes an object.")
    try:
        asked = find_question(read_text("name", arguments["name"]))
        parameters = parameters_for(asked, cast("dict[str, Any]", given or {}))
    except CypherRefused as refused:
        raise ArgumentError(refused.message) from None
    return FieldArguments(ArgumentStructure(), {"question": asked, "parameters": parameters}, size=ROWS_MAX)


async def read_analysis(asked: Mapping[str, Any], context: Context) -> list[Any]:
    """Of a question, None and the values of an Analysis; or a GraphQLError that says why there are none."""
    one: ShippedQuestion = asked["question"]
    parameters: dict[str, Any] = asked["parameters"] | ({"viewer": context.viewer} if one.knows_viewer else {})

    async def answer() -> list[Any]:
        table = await take_table(context, one.text, parameters, ROWS_MAX, is_ours=True)
        if not table.rows:
            await require_things(context.graph, one, parameters)
        return [_described(one), parameters, table.columns, table.rows, table.elapsed_ms]

    return await answer_to_analyst(context, answer)


async def list_questions(_asked: Mapping[str, Any], _context: Context) -> list[Any]:
    """None and the values of all Questions."""
    return [None, [[_described(question(name)) for name in names()]]]


def _described(one: ShippedQuestion) -> list[Any]:
    wanted = [[each.name, each.about, each.kind, each.is_optional, each.default] for each in one.wanted]
    return [one.name, one.title, one.about, [wanted], one.row, one.text]
