"""The procedures that are allowed, their arguments, and lookups by the internal ids that some of them return.

Searches read indexes, and streams of Graph Data Science read projections in memory. A plan does not show the labels and
properties in an index or projection. So an Inspection lists the calls, and `require_public_indexes` and
`require_public_projections` check them against the indexes and projections of the database.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from cypher.fence.errors import FenceViolation
from cypher.fence.expressions import ExpressionScope, check_expressions
from cypher.fence.lexer import UNREADABLE, Token, TokenKind, has_sign, tokens_of
from cypher.fence.plan import ExplainedPlan
from cypher.fence.public import INTERNAL, LABELS, MET_WITH_OTHERS, PROPERTIES, TYPES

NAMES_OF_THE_SCHEMA = frozenset({"db.labels", "db.relationshipTypes", "db.propertyKeys"})
SEARCHES = frozenset({"db.index.fulltext.queryNodes", "db.index.vector.queryNodes"})
STREAMS = frozenset(
    f"gds.{algorithm}.stream"
    for algorithm in (
        *("pageRank", "articleRank", "betweenness", "closeness", "degree", "eigenvector", "louvain", "leiden"),
        *("labelPropagation", "wcc", "scc", "nodeSimilarity", "kcore", "triangleCount", "localClusteringCoefficient"),
    )
)
_STREAM_OPTIONS = frozenset(
    """
    nodeLabels relationshipTypes relationshipWeightProperty concurrency maxIterations tolerance dampingFactor scaler
    sourceNodes samplingSize samplingSeed randomSeed maxLevels gamma theta orientation includeIntermediateCommunities
    consecutiveIds minCommunitySize topK bottomK topN bottomN similarityCutoff degreeCutoff similarityMetric threshold
    useWassermanFaust minComponentSize maxDegree
    """.split()  # noqa: SIM905
)
BY_INTERNAL_ID = frozenset({"NodeByIdSeek", "NodeByElementIdSeek"})

INTERNAL_ID = (
    "Find a node by its internal id only as in MATCH (p:Paper) WHERE id(p) = nodeId, with one public label and no other"
    " condition in this WHERE; put other conditions after a WITH. Elsewhere, use the property id."
)


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """A search index of the database: its name, labels and properties."""

    name: str
    labels: frozenset[str]
    properties: frozenset[str]


@dataclass(frozen=True, slots=True)
class Projection:
    """A graph in the memory of Graph Data Science. Its labels, types and properties are None if they are unknown."""

    name: str
    labels: frozenset[str] | None
    types: frozenset[str] | None
    properties: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a procedure. `subject` is its first argument if that is a parameter whose value is a text."""

    procedure: str
    subject: str | None


def read_call(plan: ExplainedPlan, scope: ExpressionScope) -> Call:
    """The call of a ProcedureCall. Raises FenceViolation for a procedure or an argument that is not allowed."""
    tokens = tokens_of(plan.details)
    at, name = 1, tokens[0].text if tokens else ""
    while has_sign(tokens, at, ".") and at + 1 < len(tokens):
        name, at = f"{name}.{tokens[at + 1].text}", at + 2
    if not has_sign(tokens, at, "("):
        raise FenceViolation(UNREADABLE)
    if name not in NAMES_OF_THE_SCHEMA | SEARCHES | STREAMS:
        raise FenceViolation(
            f"The procedure {name} is not allowed here; docs/analysts.md lists the procedures that are."
        )
    check_expressions(tokens[at:], scope)
    if name in STREAMS:
        _check_options(_arguments(tokens[at:]), scope)
    first = tokens[at + 1]
    known = first.kind is TokenKind.PARAMETER and has_sign(tokens, at + 2, ",", ")")
    subject = scope.parameters.get(first.text) if known else None
    return Call(name, subject if isinstance(subject, str) else None)


def require_label_at_once(seek: ExplainedPlan, parents: tuple[ExplainedPlan, ...], scope: ExpressionScope) -> None:
    """Raises FenceViolation unless the next operator tests the node found by an internal id for one public label only.

    `parents` are the operators above `seek`, the nearest last. The line of `seek` is `p WHERE id(p) = …`.
    """
    line = tokens_of(seek.details)
    above = [parent for parent in parents if parent.operator != "Apply"]
    test = tokens_of(above[-1].details) if above and above[-1].operator == "Filter" else []
    if (
        [token.text for token in line[1:6]] != ["WHERE", line[2].text if len(line) > 2 else "", "(", line[0].text, ")"]
        or len(test) != 3
        or test[0].text != line[0].text
        or not test[1].is_sign(":")
        or test[2].text not in LABELS - {MET_WITH_OTHERS}
    ):
        raise FenceViolation(INTERNAL_ID)
    check_expressions(line[6:], scope)


def require_public_indexes(calls: Iterable[Call], indexes: Iterable[SearchIndex]) -> None:
    """Raises FenceViolation for a search that may read an index over labels or properties that are not public.

    A plan shows the name of an index only if it is a parameter. If the name is not shown, all indexes must be public.
    """
    known = PROPERTIES.union(*INTERNAL.values())  # internal properties are derived from public ones
    private = {index.name for index in indexes if not (index.labels <= LABELS and index.properties <= known)}
    _require_public([call for call in calls if call.procedure in SEARCHES], private, "search indexes")


def require_public_projections(calls: Iterable[Call], projections: Iterable[Projection]) -> None:
    """Raises FenceViolation for a stream over a projection with parts that are not public or not known."""
    private = {
        each.name
        for each in projections
        if each.labels is None
        or each.types is None
        or each.properties is None
        or not (each.labels <= LABELS and each.types <= TYPES and each.properties <= PROPERTIES)
    }
    _require_public([call for call in calls if call.procedure in STREAMS], private, "graphs in memory")


def _require_public(calls: list[Call], private: set[str], what: str) -> None:
    for call in calls:
        if call.subject in private:
            raise FenceViolation(f"{call.subject} covers data that is not public.")
        if private and call.subject is None:
            raise FenceViolation(
                f"Some {what} of this database are not public: pass the name as a parameter, so that it can be checked,"
                f" as in {call.procedure}($name, …)."
            )


def _arguments(tokens: list[Token]) -> list[list[Token]]:
    """The arguments of a call, from the tokens that start at its `(`."""
    found: list[list[Token]] = [[]]
    depth = 0
    for token in tokens:
        depth += token.is_sign("(", "[", "{")
        if depth == 1 and token.is_sign(","):
            found.append([])
        elif depth > 1 or not token.is_sign("(", ")"):
            found[-1].append(token)
        depth -= token.is_sign(")", "]", "}")
        if not depth:
            break
    return found


def _check_options(arguments: list[list[Token]], scope: ExpressionScope) -> None:
    """Raises FenceViolation unless the plan shows the options of a stream and all are allowed.

    Some options give access to graphs of other users.
    """
    for options in arguments[1:]:
        if len(options) == 1 and options[0].kind is TokenKind.PARAMETER:
            sent: Any = scope.parameters.get(options[0].text)
            keys = {str(key) for key in sent} if isinstance(sent, Mapping) else set[str]()  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]  # JSON
        elif options and options[0].is_sign("{"):
            keys = {
                token.text
                for at, token in enumerate(options)
                if token.kind is TokenKind.NAME and has_sign(options, at + 1, ":")
            }
        else:
            raise FenceViolation(
                "Write the options of a stream as a map where it is called, or pass them as a parameter."
            )
        for key in keys - _STREAM_OPTIONS:
            raise FenceViolation(
                f"The option {key} of streams is not allowed here; docs/analysts.md lists the options that are."
            )
