"""Questions that ship: what they may be asked with, and why one has no answer."""

from collections.abc import Mapping
from typing import Any

from cypher.library import statement
from cypher.question import ParameterSpec, ShippedQuestion, UnknownQuestion, names, question
from graphdb.graph import Graph
from resolvers.analyst.runner import CypherRefused
from resolvers.errors import Code

ID_MAX = 200
"""Longest id that is looked for, in characters."""


def find_question(name: str) -> ShippedQuestion:
    """The question of that name. Raises CypherRefused, which lists them."""
    try:
        return question(name)
    except UnknownQuestion:
        message = f"There is no question {name!r}. There are {', '.join(names())}."
        raise CypherRefused(Code.BAD_USER_INPUT, message) from None


def parameters_for(asked: ShippedQuestion, given: Mapping[str, Any], viewer: str | None = None) -> dict[str, Any]:
    """All parameters of a question: what is given, and the defaults of the rest. Raises CypherRefused."""
    wanted = {one.name: one for one in asked.wanted}
    for name in given.keys() - wanted.keys():
        raise CypherRefused(
            Code.BAD_USER_INPUT, f"{asked.name} takes no parameter {name!r}. It takes {', '.join(wanted)}."
        )
    parameters = {name: _value(asked, one, given) for name, one in wanted.items()}
    return {**parameters, "viewer": viewer} if asked.knows_viewer else parameters


async def require_things(graph: Graph, asked: ShippedQuestion, parameters: Mapping[str, Any]) -> None:
    """For an answer without rows: raises CypherRefused when what was asked about is not there."""
    for one in asked.wanted:
        key = parameters[one.name]
        if one.thing in (None, "Collection") or key is None:
            continue  # of a collection that may not be seen nothing is told
        if not await graph.read(statement("lookups/find_identified", key=key)):
            raise CypherRefused(Code.NOT_FOUND, f"{one.name}: there is no {one.thing} with the id {key!r}.")


def _value(asked: ShippedQuestion, one: ParameterSpec, given: Mapping[str, Any]) -> Any:
    value = given.get(one.name)
    if value is None:
        if not one.is_optional:
            raise CypherRefused(Code.BAD_USER_INPUT, f"{asked.name} needs {one.name}, the {one.kind}: {one.about}")
        return one.default
    if one.thing is not None:
        if isinstance(value, str) and 0 < len(value) <= ID_MAX:
            return value
    elif isinstance(value, int) and not isinstance(value, bool) and one.least <= value <= one.most:
        return value
    raise CypherRefused(Code.BAD_USER_INPUT, f"{one.name} takes {one.kind}, not {str(value)[:50]!r}.")
