"""A line of a plan → tokens. All other characters are refused, also quotes: plans show texts as parameters."""

import re
from dataclasses import dataclass
from enum import Enum

from cypher.fence.errors import FenceViolation

_TOKEN = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<name>[^\W\d]\w*|`(?:[^`]|``)+`)"
    r"|(?P<parameter>\$(?:\w+|`(?:[^`]|``)+`))"
    r"|(?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)"
    r"|(?P<sign>::|\.\.|[-+*/%^=<>|&!:.,(){}\[\]$?~])"
)

UNREADABLE = (
    "Neo4j's plan of this statement has a part that cannot be checked, so the statement is not run."
    " Write it more simply."
)


class TokenKind(Enum):
    """Kinds of token."""

    NAME = "name"
    PARAMETER = "parameter"
    NUMBER = "number"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Token:
    """A name or parameter (without backquotes and $), a number or a sign. `joined`: there is no space before it."""

    kind: TokenKind
    text: str
    joined: bool

    def is_sign(self, *signs: str) -> bool:
        return self.kind is TokenKind.SIGN and self.text in signs


def tokens_of(line: str) -> list[Token]:
    """The tokens of a line. Raises FenceViolation for other characters."""
    found: list[Token] = []
    at, joined = 0, False
    while at < len(line):
        match = _TOKEN.match(line, at)
        if match is None:
            raise FenceViolation(UNREADABLE)
        at = match.end()
        kind = match.lastgroup
        if kind == "space":
            joined = False
            continue
        text = match[0].removeprefix("$") if kind == "parameter" else match[0]
        if text.startswith("`"):
            text = text[1:-1]
        found.append(Token(TokenKind(kind), text, joined))
        joined = True
    return found


def has_sign(tokens: list[Token], at: int, *signs: str) -> bool:
    """Whether the token at an index is one of the signs. An index outside the list gives False."""
    return 0 <= at < len(tokens) and tokens[at].is_sign(*signs)
