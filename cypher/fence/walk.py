"""inspect: the check of a whole plan, operator by operator."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cypher.fence.errors import FenceViolation
from cypher.fence.expressions import ExpressionScope
from cypher.fence.identifiers import check_identifiers
from cypher.fence.lexer import Token, TokenKind, has_sign, tokens_of
from cypher.fence.operators import SCANS, check_operator
from cypher.fence.plan import ExplainedPlan
from cypher.fence.procedures import BY_INTERNAL_ID, SEARCHES, STREAMS, Call, read_call, require_label_at_once

NOT_READING = (
    "Only statements that read are allowed here: no CREATE, MERGE, SET or DELETE, and no change of the schema."
)


@dataclass(frozen=True, slots=True)
class Inspection:
    """The calls whose indexes and projections the caller must find public before the statement may run."""

    searches: tuple[Call, ...]
    streams: tuple[Call, ...]


def inspect(kind: str | None, plan: ExplainedPlan, parameters: Mapping[str, Any]) -> Inspection:
    """Raises FenceViolation unless a statement only reads, and only public data.

    `kind` is the query type that EXPLAIN returns: "r" for a statement that only reads. `parameters` are its parameters.
    """
    if kind != "r":
        raise FenceViolation(NOT_READING)
    for name in parameters:
        if name.startswith("auto"):  # plans give such names to literals of the text
            raise FenceViolation(f"Rename the parameter {name}: names that begin with auto are reserved.")
    sent = _sent_variables(plan)
    calls: list[Call] = []
    _walk(plan, (), parameters, sent, calls)
    return Inspection(
        tuple(call for call in calls if call.procedure in SEARCHES),
        tuple(call for call in calls if call.procedure in STREAMS),
    )


def _walk(
    plan: ExplainedPlan,
    parents: tuple[ExplainedPlan, ...],
    parameters: Mapping[str, Any],
    sent: frozenset[str],
    calls: list[Call],
) -> None:
    known = frozenset[str]().union(*(child.variables for child in plan.children))
    scope = ExpressionScope(known, parameters, sent)
    if plan.operator == "ProcedureCall":
        calls.append(read_call(plan, scope))
    elif plan.operator in BY_INTERNAL_ID:
        require_label_at_once(plan, parents, scope)
    else:
        check_operator(plan, scope)
        check_identifiers(plan, parents, scans=SCANS)
    for child in plan.children:
        _walk(child, (*parents, plan), parameters, sent, calls)


def _sent_variables(plan: ExplainedPlan) -> frozenset[str]:
    """The variables that only hold rows of a parameter, as in `UNWIND $rows AS row`.

    Such a name occurs elsewhere in the plan only before a dot. So no other operator binds it.
    """
    unwound: set[str] = set()
    others: set[str] = set()
    for operator in plan.walk():
        if operator.operator == "Argument":  # lists variables of other operators
            continue
        if operator.operator.startswith(("StatefulShortestPath", "Repeat")):
            others |= operator.variables
            continue
        tokens = tokens_of(operator.details)
        if operator.operator == "Unwind" and _is_of_parameter(tokens):
            unwound.add(tokens[2].text)
            continue
        others |= {
            token.text
            for at, token in enumerate(tokens)
            if token.kind is TokenKind.NAME and not (has_sign(tokens, at + 1, ".") and tokens[at + 1].joined)
        }
    return frozenset(unwound - others)


def _is_of_parameter(tokens: list[Token]) -> bool:
    return [token.kind for token in tokens] == [TokenKind.PARAMETER, TokenKind.NAME, TokenKind.NAME] and tokens[
        1
    ].text.upper() == "AS"
