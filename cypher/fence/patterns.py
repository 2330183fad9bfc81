"""Relationship patterns in a line of a plan: `(a)-[r:CITES|PART_OF*1..3]->(b)`."""

from dataclasses import dataclass

from cypher.fence.errors import FenceViolation
from cypher.fence.lexer import UNREADABLE, Token, TokenKind, has_sign
from cypher.fence.names import require_public_type
from cypher.fence.public import OPEN_TYPE

UNTYPED = (
    "A pattern here may follow relationships of any type. Name the types, as in (a)-[:CITES|AUTHORED]-(b);"
    " docs/analysts.md lists the public types."
)
OPEN = (
    "Look up by identifier in one pattern with a label at its end, (:Identifier {key: …})-[:IDENTIFIES]->(p:Paper), or"
    " start at the paper, person, institution or topic."
)


@dataclass(frozen=True, slots=True)
class Hop:
    """A relationship of a pattern; `left` and `right` are the variables of its nodes, or "".

    `name` is its own variable; `types` are empty if all types match. `end` is the index of the token after its `]`.
    """

    left: str
    right: str
    name: str
    types: frozenset[str]
    points_left: bool
    points_right: bool
    end: int

    @property
    def is_open(self) -> bool:
        """Whether it may lead, from left to right, from an identifier to the node that it identifies."""
        return OPEN_TYPE in self.types and not (self.points_left and not self.points_right)


def is_hop(tokens: list[Token], at: int) -> bool:
    """Whether a `[` begins a relationship."""
    return at > 0 and tokens[at].joined and tokens[at - 1].is_sign("-")


def read_hop(tokens: list[Token], start: int) -> Hop:
    """The relationship whose `[` is at an index. Raises FenceViolation for private types and unreadable patterns."""
    at, name, types = start + 1, "", set[str]()
    if _is_name(tokens, at):
        name, at = tokens[at].text, at + 1
    if has_sign(tokens, at, ":"):
        while has_sign(tokens, at, ":", "|"):
            if not _is_name(tokens, at + 1):
                raise FenceViolation(UNREADABLE)
            require_public_type(tokens[at + 1].text)
            types.add(tokens[at + 1].text)
            at += 2
    if has_sign(tokens, at, "*"):
        at += 1
        while at < len(tokens) and (tokens[at].kind is TokenKind.NUMBER or tokens[at].is_sign("..")):
            at += 1
    if not has_sign(tokens, at, "]") or not has_sign(tokens, at + 1, "-"):
        raise FenceViolation(UNREADABLE)
    points_left, points_right = has_sign(tokens, start - 2, "<"), has_sign(tokens, at + 2, ">")
    return Hop(
        _node_that_ends(tokens, start - (3 if points_left else 2)),
        _node_that_begins(tokens, at + (3 if points_right else 2)),
        name,
        frozenset(types),
        points_left,
        points_right,
        at + 1,
    )


def hops_of(tokens: list[Token]) -> list[Hop]:
    """All relationships in a line. Raises FenceViolation."""
    return [read_hop(tokens, at) for at, token in enumerate(tokens) if token.is_sign("[") and is_hop(tokens, at)]


def _is_name(tokens: list[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].kind is TokenKind.NAME


def _node_that_ends(tokens: list[Token], end: int) -> str:
    """The variable of the node whose `)` is at an index; labels may follow it."""
    at = end
    while at > 0 and not tokens[at].is_sign("("):
        at -= 1
    return tokens[at + 1].text if _is_name(tokens, at + 1) else ""


def _node_that_begins(tokens: list[Token], start: int) -> str:
    return tokens[start + 1].text if _is_name(tokens, start + 1) else ""
