"""The parameters of the questions that ship, and the reason why an answer is empty."""

from collections.abc import Mapping
from typing import Any

from cypher.library import statement
from cypher.question import ParameterSpec, ShippedQuestion, UnknownQuestion, names, question
from graphdb.graph import Graph
from resolvers.analyst.runner import CypherRefused
from resolvers.error_codes import Code
from schema.limits import QUESTION_ID_MAX


def find_question(name: str) -> ShippedQuestion:
    """The question of that name. Raises CypherRefused, with the names of all questions."""
    try:
        return question(name)
    except UnknownQuestion:
        message = f"There is no question {name!r}. The questions are {', '.join(names())}."
        raise CypherRefused(Code.BAD_USER_INPUT, message) from None


def parameters_for(asked: ShippedQuestion, given: Mapping[str, Any], viewer: str | None = None) -> dict[str, Any]:
    """All parameters of a question: the given ones, and defaults for the others. Raises CypherRefused."""
    wanted = {one.name: one for one in asked.wanted}
    for name in given.keys() - wanted.keys():
        raise CypherRefused(
            Code.BAD_USER_INPUT, f"{asked.name} takes no parameter {name!r}. It takes {', '.join(wanted)}."
        )
    parameters = {name: _value(asked, one, given) for name, one in wanted.items()}
    return {**parameters, "viewer": viewer} if asked.knows_viewer else parameters


async def require_nodes(graph: Graph, asked: ShippedQuestion, parameters: Mapping[str, Any]) -> None:
    """For an answer without rows. Raises CypherRefused if the graph has no node for an id in the parameters."""
    for one in asked.wanted:
        key = parameters[one.name]
        if one.thing in (None, "Collection") or key is None:
            continue  # an answer must not disclose whether a private collection exists
        if not await graph.read(statement("lookups/find_identified", key=key)):
            raise CypherRefused(Code.NOT_FOUND, f"{one.name}: there is no {one.thing} with the id {key!r}.")


def _value(asked: ShippedQuestion, one: ParameterSpec, given: Mapping[str, Any]) -> Any:
    value = given.get(one.name)
    if value is None:
        if not one.is_optional:
            raise CypherRefused(Code.BAD_USER_INPUT, f"{asked.name} needs {one.name}, the {one.kind}: {one.about}")
        return one.default
    if one.thing is not None:
        if isinstance(value, str) and 0 < len(value) <= QUESTION_ID_MAX:
            return value
    elif isinstance(value, int) and not isinstance(value, bool) and one.least <= value <= one.most:
        return value
    raise CypherRefused(Code.BAD_USER_INPUT, f"{one.name} takes {one.kind}, not {str(value)[:50]!r}.")
