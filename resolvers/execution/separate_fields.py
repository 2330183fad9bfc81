"""The answers to fields that are not part of the operation's statement."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from resolvers.analyst.cypher_answer import answer_cypher
from resolvers.analyst.question_answer import answer_question, list_questions
from resolvers.context import Context
from resolvers.planning.separate_selection import SeparateSelection

_ANSWERS: dict[str, Callable[[Mapping[str, Any], Context], Awaitable[list[Any]]]] = {
    "cypher": answer_cypher,
    "question": answer_question,
    "questions": list_questions,
}


async def answer_separately(selection: SeparateSelection, context: Context) -> list[Any]:
    """The guarded answer to a field. Raises a GraphQLError if the user may not select the field."""
    return await _ANSWERS[selection.field](selection.arguments, context)
