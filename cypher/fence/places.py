"""The value in brackets after an expression. It must be the index of a list; the name of a property is refused."""

from collections.abc import Mapping
from typing import Any

from cypher.fence.lexer import Token, TokenKind

_INTEGERS = frozenset({"tointeger", "size", "length"})
_TEXTUAL = frozenset({"CASE"})


def is_place(inside: list[Token], parameters: Mapping[str, Any]) -> bool:
    """Whether an expression can only be a number or a range of numbers."""
    outer = _outermost(inside)
    if not outer and inside and inside[0].is_sign("(") and inside[-1].is_sign(")"):
        return is_place(inside[1:-1], parameters)
    if any(inside[at].is_sign("..") for at in outer):
        return True
    if outer and all(_is_number(inside, at, parameters) for at in outer):
        return True
    # texts cannot be subtracted or multiplied, but + joins a number and a text
    signs = [inside[at] for at in outer[1:] if inside[at].kind is TokenKind.SIGN]
    return (
        any(sign.is_sign("-", "*", "/") for sign in signs)
        and all(sign.is_sign("-", "*", "/", ".") for sign in signs)
        and not any(inside[at].text.upper() in _TEXTUAL for at in outer)
    )


def _is_number(inside: list[Token], at: int, parameters: Mapping[str, Any]) -> bool:
    token = inside[at]
    if token.kind is TokenKind.NUMBER or token.is_sign("-", "+"):
        return True
    if token.kind is TokenKind.NAME:
        is_call = at + 1 < len(inside) and inside[at + 1].joined and inside[at + 1].is_sign("(")
        return is_call and token.text.lower() in _INTEGERS
    if token.kind is not TokenKind.PARAMETER:
        return False
    if token.text in parameters:
        return type(parameters[token.text]) is int
    return token.text.startswith("autoint_")


def _outermost(tokens: list[Token]) -> list[int]:
    """The indexes of the tokens outside of all brackets."""
    found: list[int] = []
    depth = 0
    for at, token in enumerate(tokens):
        if token.is_sign(")", "]", "}"):
            depth -= 1
        elif token.is_sign("(", "[", "{"):
            depth += 1
        elif not depth:
            found.append(at)
    return found
