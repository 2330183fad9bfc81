"""The expressions in a line of a plan. They may use only allowed labels, types, properties and functions."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cypher.fence.errors import FenceViolation
from cypher.fence.lexer import UNREADABLE, Token, TokenKind, has_sign
from cypher.fence.names import ALL_PROPERTIES, require_function, require_public_label, require_public_property
from cypher.fence.patterns import OPEN, UNTYPED, Hop, is_hop, read_hop
from cypher.fence.places import is_place

_CACHES = frozenset({"cache", "cacheN", "cacheR", "cacheFromStore", "cacheNFromStore", "cacheRFromStore"})
_SUBQUERIES = frozenset({"EXISTS", "COUNT", "COLLECT"})

NESTED = (
    "A subquery or pattern inside a list comprehension, CASE or another function cannot be checked. Move it to a"
    " CALL { … } before, or to an expression of its own."
)
DYNAMIC_NAME = (
    "Names of labels, types and properties cannot be computed or passed as parameters: write p.title, not p[name]. The"
    " index of a list must be a number, as in list[0] or list[toInteger(i)]."
)


@dataclass(frozen=True, slots=True)
class ExpressionScope:
    """The context of a line.

    `variables` are those of the operators below it. `parameters` are the values of the statement's parameters. `sent`
    are the variables that hold only values of a parameter.
    """

    variables: frozenset[str]
    parameters: Mapping[str, Any]
    sent: frozenset[str]


def check_expressions(tokens: list[Token], scope: ExpressionScope, *, first: Hop | None = None) -> None:
    """Raises FenceViolation if the tokens use something that is not allowed.

    `first` is a relationship that has been checked already. Any other relationship belongs either to a count, and needs
    public types, or to a path that the operators below have found.
    """
    parser = _ExpressionParser(tokens, scope, first)
    at = 0
    while at < len(tokens):
        at = parser.step(at)


def label_end(tokens: list[Token], colon: int) -> int:
    """The index after the label expression that starts at a colon. Raises FenceViolation for a private label."""
    at, depth, operand = colon + 1, 0, True
    while at < len(tokens):
        token = tokens[at]
        if operand:
            if token.kind is TokenKind.PARAMETER or token.is_sign("$"):
                raise FenceViolation(DYNAMIC_NAME)
            if token.is_sign("("):
                depth += 1
            elif token.kind is TokenKind.NAME:
                require_public_label(token.text)
                operand = False
            elif token.is_sign("%"):
                operand = False
            elif not token.is_sign("!"):
                raise FenceViolation(UNREADABLE)
        elif token.joined and token.is_sign("|", "&", ":"):
            operand = True
        elif depth and token.is_sign(")"):
            depth -= 1
        else:
            break
        at += 1
    if operand or depth:
        raise FenceViolation(UNREADABLE)
    return at


class _ExpressionParser:
    """One pass over the tokens. Each method takes an index and returns the next one."""

    def __init__(self, tokens: list[Token], scope: ExpressionScope, first: Hop | None) -> None:
        self._tokens = tokens
        self._scope = scope
        self._first = first
        self._brackets: list[str] = []

    def step(self, at: int) -> int:
        token = self._tokens[at]
        if token.kind is TokenKind.NAME:
            return self._name(at)
        if token.kind is TokenKind.PARAMETER:
            return self._members(at + 1, sent=True)
        if token.is_sign("(", "{"):
            self._brackets.append(token.text)
        elif token.is_sign(")", "}", "]"):
            if not self._brackets:
                raise FenceViolation(UNREADABLE)
            self._brackets.pop()
            return self._members(at + 1, sent=False)
        elif token.is_sign("["):
            return self._bracket(at)
        elif token.is_sign(":"):
            return self._colon(at)
        elif token.is_sign("."):  # as in p{.title}
            if not self._is_member(at):
                raise FenceViolation(ALL_PROPERTIES)
            return self._members(at, sent=False)
        elif token.is_sign("-") and self._joined(at + 1, "-"):
            raise FenceViolation(UNTYPED)
        return at + 1

    def _name(self, at: int) -> int:
        name = self._tokens[at].text
        if name.upper() == "MATCH" or (name.upper() in _SUBQUERIES and has_sign(self._tokens, at + 1, "{")):
            raise FenceViolation(NESTED)
        if name in _CACHES and self._joined(at + 1, "["):
            return self._cached(at)
        end, dotted = at + 1, name
        while self._is_member(end):
            dotted += f".{self._tokens[end + 1].text}"
            end += 2
        # a keyword before a bracket is in capitals; a function, of any case, has no space before its bracket
        if self._joined(end, "(") or (has_sign(self._tokens, end, "(") and not name.isupper()):
            require_function(dotted)
            return end
        return self._members(at + 1, sent=name in self._scope.sent)

    def _members(self, at: int, *, sent: bool) -> int:
        """Skips the members of a value, such as `.year`. An index in brackets, `[0]`, is checked but not skipped."""
        while self._is_member(at):
            if not sent:
                require_public_property(self._tokens[at + 1].text)
            at += 2
        if self._joined(at, "."):
            raise FenceViolation(ALL_PROPERTIES)
        if self._joined(at, "[") and not sent:
            self._require_place(at)
        return at

    def _is_member(self, at: int) -> bool:
        tokens = self._tokens
        if not has_sign(tokens, at, ".") or at + 1 >= len(tokens):
            return False
        return tokens[at + 1].kind is TokenKind.NAME and tokens[at + 1].joined

    def _cached(self, at: int) -> int:
        """`cache[p.title]`: how plans write a property that an earlier operator has read."""
        inside = self._tokens[at + 2 : at + 6]
        if (
            len(inside) < 4
            or not inside[1].is_sign(".")
            or not inside[3].is_sign("]")
            or {inside[0].kind, inside[2].kind} != {TokenKind.NAME}
        ):
            raise FenceViolation(UNREADABLE)
        require_public_property(inside[2].text)
        return self._members(at + 6, sent=False)

    def _require_place(self, at: int) -> None:
        depth, end = 0, at
        while end < len(self._tokens):
            token = self._tokens[end]
            depth += token.is_sign("[", "(", "{") - token.is_sign("]", ")", "}")
            if not depth:
                break
            end += 1
        if not is_place(self._tokens[at + 1 : end], self._scope.parameters):
            raise FenceViolation(DYNAMIC_NAME)

    def _bracket(self, at: int) -> int:
        if is_hop(self._tokens, at):
            hop = read_hop(self._tokens, at)
            if hop != self._first and not hop.types and hop.name not in self._scope.variables:
                raise FenceViolation(UNTYPED)
            if hop != self._first and hop.is_open:
                raise FenceViolation(OPEN)
            return hop.end
        self._brackets.append("[")
        return at + 1

    def _colon(self, at: int) -> int:
        tokens = self._tokens
        is_key = (
            at >= 2
            and self._brackets[-1:] == ["{"]
            and tokens[at - 1].kind is TokenKind.NAME
            and tokens[at - 2].is_sign("{", ",")
        )
        if is_key:
            return at + 1
        end = label_end(tokens, at)
        if not self._joined(end, "("):
            return end
        end += 1  # an index: p:Paper(year, id)
        while end < len(tokens) and not tokens[end].is_sign(")"):
            if tokens[end].kind is TokenKind.NAME:
                require_public_property(tokens[end].text)
            elif not tokens[end].is_sign(","):
                raise FenceViolation(UNREADABLE)
            end += 1
        return end + 1

    def _joined(self, at: int, sign: str) -> bool:
        return has_sign(self._tokens, at, sign) and self._tokens[at].joined
