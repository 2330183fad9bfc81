"""Identifiers may be read only together with the node that they identify, and its label must be tested at once.

An identifier that exists but identifies no public node belongs to a deleted paper that users have data on
(cypher.fence.public). An analyst who could read it alone would learn that this data exists.
"""

from cypher.fence.errors import FenceViolation
from cypher.fence.lexer import Token, TokenKind, tokens_of
from cypher.fence.patterns import OPEN, Hop, hops_of
from cypher.fence.plan import ExplainedPlan
from cypher.fence.public import LABELS, MET_WITH_OTHERS, OPEN_TYPE

_EXPANSIONS = frozenset({"Expand(All)", "OptionalExpand(All)"})


def check_identifiers(plan: ExplainedPlan, parents: tuple[ExplainedPlan, ...], *, scans: frozenset[str]) -> None:
    """Raises FenceViolation for an operator that reads an identifier alone, or follows it to a possibly deleted paper.

    `parents` are the operators above it, the nearest last; `scans` are the operators that start at a label.
    """
    if plan.operator in scans and MET_WITH_OTHERS in {token.text for token in tokens_of(plan.details)}:
        _require_followed(plan, parents)
    if plan.operator in _EXPANSIONS and OPEN_TYPE in plan.details:
        hop = hops_of(tokens_of(plan.details))[0]
        found = _leads_to(hop, plan)
        if found is not None:
            _require_tested(plan, found, parents)


def _require_followed(scan: ExplainedPlan, parents: tuple[ExplainedPlan, ...]) -> None:
    variable = _variable_of(scan)
    for parent in reversed(parents):
        if parent.operator == "Apply" or (parent.operator == "Filter" and _is_quiet(tokens_of(parent.details))):
            continue
        if parent.operator == "Expand(All)":
            hop = hops_of(tokens_of(parent.details))[0]
            if (
                hop.left == variable
                and hop.types == frozenset({OPEN_TYPE})
                and hop.points_right
                and not hop.points_left
            ):
                return
        break
    raise FenceViolation(OPEN)


def _variable_of(scan: ExplainedPlan) -> str:
    """The variable of `i:Identifier` or `UNIQUE i:Identifier(key) WHERE …`."""
    tokens = tokens_of(scan.details)
    return next((tokens[at - 1].text for at, token in enumerate(tokens) if at and token.is_sign(":")), "")


def _is_quiet(tokens: list[Token]) -> bool:
    """Whether a condition only compares, and so raises no error. An error would disclose that the node exists."""
    return all(token.kind is not TokenKind.SIGN or token.is_sign("=", "<", ">", ".", "[", "]", ":") for token in tokens)


def _leads_to(hop: Hop, plan: ExplainedPlan) -> str | None:
    """The variable of the node that an expansion reaches from an identifier, or ""; None in other directions."""
    known = frozenset[str]().union(*(child.variables for child in plan.children))
    if hop.left in known:
        return hop.right if not hop.points_left else None
    if hop.right in known:
        return hop.left if not hop.points_right else None
    return ""


def _require_tested(expand: ExplainedPlan, found: str, parents: tuple[ExplainedPlan, ...]) -> None:
    if expand.operator != "Expand(All)" or not parents or parents[-1].operator != "Filter" or not found:
        raise FenceViolation(OPEN)
    # Neo4j tests conditions in order, up to the first that is false
    for conjunct in _conjuncts(tokens_of(parents[-1].details)):
        if _is_label_test(conjunct, found):
            return
        if not _is_quiet(conjunct):
            break
    raise FenceViolation(OPEN)


def _conjuncts(tokens: list[Token]) -> list[list[Token]]:
    while tokens and _are_in_brackets(tokens):
        tokens = tokens[1:-1]
    found: list[list[Token]] = [[]]
    depth = 0
    for token in tokens:
        depth += token.is_sign("(", "[", "{") - token.is_sign(")", "]", "}")
        if not depth and token.text == "AND":
            found.append([])
        else:
            found[-1].append(token)
    return found


def _are_in_brackets(tokens: list[Token]) -> bool:
    """Whether the first and the last token are a pair of brackets."""
    depth = 0
    for at, token in enumerate(tokens):
        depth += token.is_sign("(") - token.is_sign(")")
        if not depth:
            return at == len(tokens) - 1 and tokens[0].is_sign("(")
    return False


def _is_label_test(conjunct: list[Token], found: str) -> bool:
    """Whether a condition is `p:Paper` or `p:Paper|Person`, with public labels only."""
    return (
        len(conjunct) >= 3
        and conjunct[0].text == found
        and conjunct[1].is_sign(":")
        and all(token.text in LABELS for token in conjunct[2::2])
        and all(token.is_sign("|") for token in conjunct[3::2])
    )
