"""The operators that are allowed in a plan, by their names in Neo4j 5.26 and 2026.08, and the check of each line."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from cypher.fence.errors import FenceViolation
from cypher.fence.expressions import ExpressionScope, check_expressions
from cypher.fence.lexer import Token, TokenKind, has_sign, tokens_of
from cypher.fence.patterns import OPEN, UNTYPED, Hop, hops_of
from cypher.fence.plan import ExplainedPlan
from cypher.fence.public import OPEN_TYPE, TYPES

UNLABELLED = (
    "A pattern here may start at any node. Give a label to each node it may start at, as in (p:Paper);"
    " docs/analysts.md lists the public labels."
)

LineCheck = Callable[[ExplainedPlan, list[Token], ExpressionScope], None]


def _expressions(_plan: ExplainedPlan, tokens: list[Token], scope: ExpressionScope) -> None:
    check_expressions(tokens, scope)


def _labelled(_plan: ExplainedPlan, tokens: list[Token], scope: ExpressionScope) -> None:
    """`p:Paper`, or an index: `RANGE INDEX p:Paper(year) WHERE …`."""
    if not any(token.is_sign(":") for token in tokens):
        raise FenceViolation(UNLABELLED)
    check_expressions(tokens, scope)


def _counted_nodes(plan: ExplainedPlan, tokens: list[Token], scope: ExpressionScope) -> None:
    if any(token.is_sign("(") and has_sign(tokens, at + 1, ")") for at, token in enumerate(tokens)):
        raise FenceViolation(UNLABELLED)
    _labelled(plan, tokens, scope)


def _typed(hop: Hop) -> None:
    if not hop.types:
        raise FenceViolation(UNTYPED)


def _closed(hop: Hop) -> None:
    _typed(hop)
    if OPEN_TYPE in hop.types:
        raise FenceViolation(OPEN)


def _followed(check_hop: Callable[[Hop], None]) -> LineCheck:
    """The check of a line that begins with a relationship; `check_hop` raises FenceViolation if that is not allowed."""

    def read(_plan: ExplainedPlan, tokens: list[Token], scope: ExpressionScope) -> None:
        hops = hops_of(tokens)
        if not hops:
            raise FenceViolation(UNTYPED)
        check_hop(hops[0])
        check_expressions(tokens, scope, first=hops[0])

    return read


def _shortest(plan: ExplainedPlan, _tokens: list[Token], scope: ExpressionScope) -> None:
    """`SHORTEST 1 (a) ((x)-[r]->(y)){1, } (b)`, then `inlined predicates:` such as `r:CITES:AUTHORED`, one per line.

    Neo4j may number unnamed variables differently in the predicates, so only the count of those with types is compared.
    """
    head, _, predicates = plan.details.partition("inlined predicates:")
    pattern = tokens_of(head.partition("expanding from:")[0])
    check_expressions(tokens_of(predicates), scope)
    typed = {name for line in predicates.splitlines() for name in _typed_by(tokens_of(line))}
    followed = [hop.name for hop in hops_of(pattern)]
    check_expressions(pattern, replace(scope, variables=scope.variables.union(followed)))
    named = {name for name in followed if not name.startswith("anon_")}
    unnamed = sum(name not in named for name in followed)
    if not followed or named - typed or unnamed > len({name for name in typed if name.startswith("anon_")}):
        raise FenceViolation(UNTYPED)


def _typed_by(tokens: list[Token]) -> Iterator[str]:
    """The variable of a line that only states types: `r:CITES:AUTHORED`."""
    types = tokens[2::2]
    if (
        len(tokens) >= 3
        and len(tokens) % 2
        and tokens[0].kind is TokenKind.NAME
        and all(token.is_sign(":") for token in tokens[1::2])
        and all(token.text in TYPES and token.text != OPEN_TYPE for token in types)
    ):
        yield tokens[0].text


def _repeated(_plan: ExplainedPlan, _tokens: list[Token], _scope: ExpressionScope) -> None:
    """`(a) (...){1, 3} (b)`: a summary of the operators below, which are checked themselves."""


_BY_CHECK: dict[LineCheck, tuple[str, ...]] = {
    _expressions: (
        *("ProduceResults", "Projection", "Filter", "Argument", "Unwind", "EmptyRow", "EmptyResult", "DropResult"),
        *("Apply", "SemiApply", "AntiSemiApply", "LetSemiApply", "LetAntiSemiApply", "ConditionalApply"),
        *("AntiConditionalApply", "SelectOrSemiApply", "SelectOrAntiSemiApply", "LetSelectOrSemiApply"),
        *("LetSelectOrAntiSemiApply", "RollUpApply", "TriadicSelection", "TriadicBuild", "TriadicFilter"),
        *("CartesianProduct", "NodeHashJoin", "NodeLeftOuterHashJoin", "NodeRightOuterHashJoin", "ValueHashJoin"),
        *("LeftOuterHashJoin", "RightOuterHashJoin", "Union", "OrderedUnion", "Optional"),
        *("EagerAggregation", "OrderedAggregation", "Distinct", "OrderedDistinct", "Limit", "Skip", "Sort"),
        *("PartialSort", "Top", "PartialTop", "Top1WithTies", "CacheProperties", "RemoteBatchProperties"),
    ),
    _labelled: (
        *("NodeByLabelScan", "UnionNodeByLabelsScan", "IntersectionNodeByLabelsScan", "SubtractionNodeByLabelsScan"),
        *("NodeIndexSeek", "NodeIndexSeekByRange", "NodeUniqueIndexSeek", "NodeUniqueIndexSeekByRange"),
        *("NodeIndexScan", "NodeIndexContainsScan", "NodeIndexEndsWithScan", "MultiNodeIndexSeek"),
    ),
    _counted_nodes: ("NodeCountFromCountStore",),
    _followed(_closed): (
        *("RelationshipCountFromCountStore", "DirectedRelationshipTypeScan", "UndirectedRelationshipTypeScan"),
        *("DirectedUnionRelationshipTypesScan", "UndirectedUnionRelationshipTypesScan", "ShortestPath"),
        *("VarLengthExpand(All)", "VarLengthExpand(Into)", "VarLengthExpand(Pruning)"),
        *("VarLengthExpand(Pruning,BFS)", "VarLengthExpand(Pruning,BFS,All)", "VarLengthExpand(Pruning,BFS,Into)"),
    ),
    # cypher.fence.identifiers checks the nodes that these reach from an identifier
    _followed(_typed): ("Expand(All)", "Expand(Into)", "OptionalExpand(All)", "OptionalExpand(Into)"),
    _shortest: (
        *("StatefulShortestPath(All)", "StatefulShortestPath(Into)"),
        *("StatefulShortestPath(All, Trail)", "StatefulShortestPath(Into, Trail)"),
        *("StatefulShortestPath(All, Walk)", "StatefulShortestPath(Into, Walk)"),
    ),
    _repeated: ("Repeat(Trail)", "Repeat(All, Trail)", "Repeat(Into, Trail)", "Repeat(Walk)", "Repeat(All, Walk)"),
}

CHECKS: dict[str, LineCheck] = {name: check for check, names in _BY_CHECK.items() for name in names}
"""The check of each operator. cypher.fence.procedures checks ProcedureCall and lookups by internal id."""

SCANS = frozenset(_BY_CHECK[_labelled] + _BY_CHECK[_counted_nodes])
"""Operators that start at a label."""

_ANY_NODE = frozenset({"AllNodesScan", "PartitionedAllNodesScan", "DynamicLabelNodeLookup"})
_ANY_RELATIONSHIP = frozenset({"DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan"})
_BATCHES = frozenset({"TransactionForeach", "TransactionApply"})


def check_operator(plan: ExplainedPlan, scope: ExpressionScope) -> None:
    """Raises FenceViolation for an operator that is not allowed, and for one that reads private data."""
    check = CHECKS.get(plan.operator)
    if check is None:
        raise FenceViolation(_why_not(plan.operator))
    check(plan, [] if check in (_shortest, _repeated) else tokens_of(plan.details), scope)


def _why_not(operator: str) -> str:
    if operator in _ANY_NODE:
        return UNLABELLED
    if operator in _ANY_RELATIONSHIP:
        return UNTYPED
    if operator in _BATCHES:
        return "CALL { … } IN TRANSACTIONS is not allowed here: a statement is one transaction."
    if operator == "LoadCSV":
        return "LOAD CSV is not allowed here: send rows as a parameter."
    if operator.startswith("Show") or "Settings" in operator:
        return "SHOW is not allowed here; docs/analysts.md lists labels, types, properties and indexes."
    return f"The operator {operator} of Neo4j's plan is not allowed here. Write the statement more simply."
