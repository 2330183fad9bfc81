"""inspect: a whole plan, operator by operator."""

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
    "Only statements that read are run here: no CREATE, MERGE, SET, DELETE, and nothing that changes the schema."
)


@dataclass(frozen=True, slots=True)
class Inspection:
    """What is left to be asked of the database before the statement may run: over what the indexes and projections are
    that it looks at."""

    searches: tuple[Call, ...]
    streams: tuple[Call, ...]


def inspect(kind: str | None, plan: ExplainedPlan, parameters: Mapping[str, Any]) -> Inspection:
    """Raises FenceViolation unless a statement reads, and reads nothing but what is public.

    `kind` is what EXPLAIN says of the statement ("r" for one that reads); `parameters` are those it is run with.
    """
    if kind != "r":
        raise FenceViolation(NOT_READING)
    for name in parameters:
        if name.startswith("auto"):  # so plans call what stands in the text itself
            raise FenceViolation(f"Call the parameter {name} something that does not begin with auto.")
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
    """The variables that hold rows of a parameter, `UNWIND $rows AS row`, and nothing else anywhere in the statement:
    but for that one place they stand before a dot only, so nothing else is ever called so."""
    unwound: set[str] = set()
    others: set[str] = set()
    for operator in plan.walk():
        if operator.operator == "Argument":  # which only lists what others have found
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
