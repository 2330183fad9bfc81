"""The limits of one operation: depth, fields, cost, and others."""

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

from resolvers.error_codes import Code, refusal
from resolvers.planning.plan import BoundPlan
from schema.limits import QUERY_COST_MAX, QUERY_DEPTH_MAX, QUERY_TOKENS_MAX


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one operation.

    `cost_max` counts the entities that it may read, by page sizes. `subqueries_max` counts the subqueries of its
    statement: Neo4j takes some 10 ms to plan each one in a new statement. `statements_max` counts the fields `cypher`
    and `question`.
    """

    depth_max: int = QUERY_DEPTH_MAX
    tokens_max: int = QUERY_TOKENS_MAX
    fields_max: int = 2000
    cost_max: int = QUERY_COST_MAX
    subqueries_max: int = 200
    statements_max: int = 3
    introspections_max: int = 3


def refuse_excess(document: DocumentNode, operation: OperationDefinitionNode, limits: Limits) -> GraphQLError | None:
    """The error for a valid operation that is too deep or has too many fields; None if it is within the limits.

    Each fragment is measured once, so that fragments which spread others many times are cheap to refuse.
    """
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    depth, count = _measure(operation.selection_set, fragments, {})
    if depth > limits.depth_max:
        return refusal(
            Code.QUERY_TOO_EXPENSIVE, f"The query is {depth} levels deep; the maximum is {limits.depth_max}."
        )
    if count > limits.fields_max:
        return refusal(
            Code.QUERY_TOO_EXPENSIVE,
            f"The query selects {count} fields, fragments expanded; the maximum is {limits.fields_max}.",
        )
    return None


def refuse_cost(bound: BoundPlan, limits: Limits) -> GraphQLError | None:
    """The error for a plan that costs too much; None if it is within the limits."""
    schemas = bound.plan.introspections
    if schemas > limits.introspections_max:
        return refusal(
            Code.QUERY_TOO_EXPENSIVE,
            f"The query selects the schema {schemas} times; the maximum is {limits.introspections_max}.",
        )
    statements = sum(selection.runs for selection in bound.separate)
    if statements > limits.statements_max:
        return refusal(
            Code.QUERY_TOO_EXPENSIVE,
            f"The query selects `cypher` and `question` {statements} times; the maximum is {limits.statements_max}.",
        )
    subqueries = bound.plan.subqueries
    if subqueries > limits.subqueries_max:
        return refusal(
            Code.QUERY_TOO_EXPENSIVE,
            f"The query selects {subqueries} lists, counts and linked nodes; the maximum is {limits.subqueries_max}.",
        )
    if bound.cost <= limits.cost_max:
        return None
    return refusal(
        Code.QUERY_TOO_EXPENSIVE,
        f"The query may read {bound.cost} nodes; the maximum is {limits.cost_max}. Use smaller pages.",
    )


def _measure(
    selection: SelectionSetNode,
    fragments: Mapping[str, FragmentDefinitionNode],
    known: dict[str, tuple[int, int]],
) -> tuple[int, int]:
    """The depth of a selection, and the number of its fields."""
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
