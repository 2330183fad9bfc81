"""The operators there may be in a plan, and how the line of each is read. Names are those of Neo4j 5.26 and 2026.08."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from cypher.fence.errors import FenceViolation
from cypher.fence.expressions import ExpressionScope, check_expressions
from cypher.fence.lexer import Token, TokenKind, has_sign, tokens_of
from cypher.fence.patterns import OPEN, UNTYPED, Hop, hops_of
from cypher.fence.plan import ExplainedPlan
from cypher.fence.public import OPEN_TYPE, TYPES

UNLABELLED = (
    "A pattern here may begin at any node. Give a label to every node it may begin at, as in (p:Paper);"
    " docs/analysts.md lists those that are public."
)

Reading = Callable[[ExplainedPlan, list[Token], ExpressionScope], None]


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


def _followed(judge: Callable[[Hop], None]) -> Reading:
    """A line that begins with a relationship; `judge` says whether that may be followed."""

    def read(_plan: ExplainedPlan, tokens: list[Token], scope: ExpressionScope) -> None:
        hops = hops_of(tokens)
        if not hops:
            raise FenceViolation(UNTYPED)
        judge(hops[0])
        check_expressions(tokens, scope, first=hops[0])

    return read


def _shortest(plan: ExplainedPlan, _tokens: list[Token], scope: ExpressionScope) -> None:
    """`SHORTEST 1 (a) ((x)-[r]->(y)){1, } (b)`, and under it `inlined predicates: r:CITES:AUTHORED`, one a line.

    Variables that nobody has named may have another number there: so as many of them must have types.
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
    """The variable of a line that does nothing but say its types: `r:CITES:AUTHORED`."""
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
    """`(a) (...){1, 3} (b)`: a picture of what the operators below do."""


_BY_READING: dict[Reading, tuple[str, ...]] = {
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
    # of these, cypher.fence.identifiers sees to where an open type leads
    _followed(_typed): ("Expand(All)", "Expand(Into)", "OptionalExpand(All)", "OptionalExpand(Into)"),
    _shortest: (
        *("StatefulShortestPath(All)", "StatefulShortestPath(Into)"),
        *("StatefulShortestPath(All, Trail)", "StatefulShortestPath(Into, Trail)"),
        *("StatefulShortestPath(All, Walk)", "StatefulShortestPath(Into, Walk)"),
    ),
    _repeated: ("Repeat(Trail)", "Repeat(All, Trail)", "Repeat(Into, Trail)", "Repeat(Walk)", "Repeat(All, Walk)"),
}

READINGS: dict[str, Reading] = {name: reading for reading, names in _BY_READING.items() for name in names}
"""By operator. Elsewhere are read: ProcedureCall, and look-ups by internal ids (cypher.fence.procedures)."""

SCANS = frozenset(_BY_READING[_labelled] + _BY_READING[_counted_nodes])
"""Operators that begin at a label."""

_ANY_NODE = frozenset({"AllNodesScan", "PartitionedAllNodesScan", "DynamicLabelNodeLookup"})
_ANY_RELATIONSHIP = frozenset({"DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan"})
_BATCHES = frozenset({"TransactionForeach", "TransactionApply"})


def check_operator(plan: ExplainedPlan, scope: ExpressionScope) -> None:
    """Raises FenceViolation for an operator that there may not be, and for one that reaches what is not public."""
    reading = READINGS.get(plan.operator)
    if reading is None:
        raise FenceViolation(_why_not(plan.operator))
    reading(plan, [] if reading in (_shortest, _repeated) else tokens_of(plan.details), scope)


def _why_not(operator: str) -> str:
    if operator in _ANY_NODE:
        return UNLABELLED
    if operator in _ANY_RELATIONSHIP:
        return UNTYPED
    if operator in _BATCHES:
        return "CALL { … } IN TRANSACTIONS is not run here: a statement is one transaction."
    if operator == "LoadCSV":
        return "LOAD CSV is not run here: send rows as a parameter."
    if operator.startswith("Show") or "Settings" in operator:
        return "SHOW is not run here; docs/analysts.md lists labels, types, properties and indexes."
    return f"The operator {operator} of Neo4j's plan is none of those that may be used here. Write it more plainly."
