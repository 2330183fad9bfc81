"""What a document may not ask: too deep, too many fields, too much at once."""

from collections.abc import Mapping
from dataclasses import dataclass

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    OperationDefinitionNode,
    SelectionSetNode,
)

from resolvers.errors import Code, refusal
from resolvers.planning.plan import BoundPlan


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one operation may ask for.

    `cost` counts entities by the page sizes asked for, `subqueries` the parts of its statement that Neo4j plans one by
    one: some 10 ms each in a statement it has not seen. `statements` are those of `Query.cypher` and
    `Query.analysis`.
    """

    depth_max: int = 15
    tokens_max: int = 5000
    fields_max: int = 2000
    cost_max: int = 100_000
    subqueries_max: int = 200
    statements_max: int = 3
    introspections_max: int = 3


def refuse_excess(document: DocumentNode, operation: OperationDefinitionNode, limits: Limits) -> GraphQLError | None:
    """Why a valid operation is too deep or too wide to be planned; None when it is not.

    Each fragment is measured once, however often it is spread: what doubles at each level is cheap to refuse.
    """
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    depth, count = _measure(operation.selection_set, fragments, {})
    if depth > limits.depth_max:
        return refusal(
            Code.QUERY_TOO_EXPENSIVE, f"The query is {depth} levels deep; at most {limits.depth_max} are served."
        )
    if count > limits.fields_max:
        return refusal(
            Code.QUERY_TOO_EXPENSIVE,
            f"The query selects {count} fields, fragments expanded; at most {limits.fields_max} are served.",
        )
    return None


def refuse_cost(bound: BoundPlan, limits: Limits) -> GraphQLError | None:
    """Why an operation asks for too many entities or too many different things; None when it does not."""
    if bound.plan.introspections > limits.introspections_max:
        return refusal(
            Code.QUERY_TOO_EXPENSIVE,
            f"The query asks for the schema {bound.plan.introspections} times; at most {limits.introspections_max} are"
            " served at once.",
        )
    statements = sum(asked.runs for asked in bound.outside)
    if statements > limits.statements_max:
        return refusal(
            Code.QUERY_TOO_EXPENSIVE,
            f"The query asks {statements} questions of analysts; at most {limits.statements_max} are answered at once.",
        )
    subqueries = bound.plan.subqueries
    if subqueries > limits.subqueries_max:
        return refusal(
            Code.QUERY_TOO_EXPENSIVE,
            f"The query asks for {subqueries} lists, counts and linked things; at most {limits.subqueries_max} are"
            " served at once.",
        )
    if bound.cost <= limits.cost_max:
        return None
    return refusal(
        Code.QUERY_TOO_EXPENSIVE,
        f"The query asks for up to {bound.cost} nodes; at most {limits.cost_max} are served. Ask for smaller pages.",
    )


def _measure(
    selection: SelectionSetNode,
    fragments: Mapping[str, FragmentDefinitionNode],
    known: dict[str, tuple[int, int]],
) -> tuple[int, int]:
    depth = count = 0
    for node in selection.selections:
        if isinstance(node, FieldNode):
            inner = _measure(node.selection_set, fragments, known) if node.selection_set else (0, 0)
            depth, count = max(depth, inner[0] + 1), count + inner[1] + 1
            continue
        if isinstance(node, FragmentSpreadNode):
            name = node.name.value
            if name not in known:
                known[name] = _measure(fragments[name].selection_set, fragments, known)
            inner = known[name]
        else:
            inner = _measure(node.selection_set, fragments, known)  # type: ignore[attr-defined]
        depth, count = max(depth, inner[0]), count + inner[1]
    return depth, count
