"""The parameters of the shipped questions, and the reason why an answer is empty."""

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


def parameters_for(shipped: ShippedQuestion, given: Mapping[str, Any], viewer: str | None = None) -> dict[str, Any]:
    """All parameters of a question: the given ones, and defaults for the others. Raises CypherRefused."""
    wanted = {spec.name: spec for spec in shipped.wanted}
    for name in given.keys() - wanted.keys():
        raise CypherRefused(
            Code.BAD_USER_INPUT, f"{shipped.name} takes no parameter {name!r}. It takes {', '.join(wanted)}."
        )
    parameters = {name: _value(shipped, spec, given) for name, spec in wanted.items()}
    return {**parameters, "viewer": viewer} if shipped.knows_viewer else parameters


async def require_nodes(graph: Graph, shipped: ShippedQuestion, parameters: Mapping[str, Any]) -> None:
    """For an answer without rows. Raises CypherRefused if the graph has no node for an id in the parameters."""
    for spec in shipped.wanted:
        key = parameters[spec.name]
        if spec.thing in (None, "Collection") or key is None:
            continue  # an answer must not disclose whether a private collection exists
        if not await graph.read(statement("lookups/find_identified", key=key)):
            raise CypherRefused(Code.NOT_FOUND, f"{spec.name}: there is no {spec.thing} with the id {key!r}.")


def _value(shipped: ShippedQuestion, spec: ParameterSpec, given: Mapping[str, Any]) -> Any:
    value = given.get(spec.name)
    if value is None:
        if not spec.is_optional:
            raise CypherRefused(Code.BAD_USER_INPUT, f"{shipped.name} needs {spec.name}, the {spec.kind}: {spec.about}")
        return spec.default
    if spec.thing is not None:
        if isinstance(value, str) and 0 < len(value) <= QUESTION_ID_MAX:
            return value
    elif isinstance(value, int) and not isinstance(value, bool) and spec.least <= value <= spec.most:
        return value
    raise CypherRefused(Code.BAD_USER_INPUT, f"{spec.name} takes {spec.kind}, not {str(value)[:50]!r}.")
