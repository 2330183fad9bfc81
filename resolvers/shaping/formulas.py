r"""Formulas of Markdown → MathML.

Markdown must not read the inside of a formula: `*`, `_`, `\`, `<`, `|` and line ends have other meanings there. So each
formula is replaced by a placeholder before the text is parsed, and placeholders become MathML afterwards. Code, links
and addresses are skipped. A formula that cannot be read is shown as its source.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from cypher.text.mathematics import FORMULA, MATHML_OF_TEXT_MAX, formula_of, has_formulas, read_tex

# Two characters that no text has: Unicode reserves them for use within programs. Markdown reads them as letters.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_PLACEHOLDER = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
_RESERVED = re.compile(f"[{_OPEN}{_CLOSE}]")

_FENCE = (
    r"^[ \t>]*(?:(?:[*+-]|[0-9]{1,9}[.)])[ \t]+)*(?P<fence>`{3,}(?=[^`\n]*\n)|~{3,})[^\n]*\n"
    r"(?:(?![ \t>]*(?P=fence)).*(?:\n|\Z))*(?:[ \t>]*(?P=fence))?"
)
_CODE = r"(?P<ticks>`+)(?:(?!\n[ \t]*\n)[^`]|(?!(?P=ticks)(?!`))`+)*(?P=ticks)(?!`)|`+"
_LINK = r"\]\([^)\s]*|<?(?:https?://|www\.)[^\s<>]*"
_SCANNER = re.compile(rf"{_FENCE}|{_CODE}|{_LINK}|{FORMULA}|\\.", re.M)
_QUOTED = re.compile(r"[ \t]*>")
_QUOTE_MARK = re.compile(r"\n[ \t>]*")


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula of a text: its source with delimiters, its TeX, and whether it is on a line of its own."""

    source: str
    tex: str
    display: bool


def take_formulas(text: str) -> tuple[str, list[Formula]]:
    """The text with a placeholder for each formula, and the formulas. Linear in the length of the text."""
    if not has_formulas(text):
        return text, []
    text = _RESERVED.sub("", text)
    formulas: list[Formula] = []

    def replace(found: re.Match[str]) -> str:
        formula = formula_of(found)
        if formula is None:
            return found[0]
        tex, display = formula
        if "\n" in tex and _QUOTED.match(text, text.rfind("\n", 0, found.start()) + 1):
            tex = _QUOTE_MARK.sub("\n", tex)
        formulas.append(Formula(found[0], tex, display))
        return f"{_OPEN}{len(formulas) - 1}{_CLOSE}"

    return _SCANNER.sub(replace, text), formulas


def show_formulas(parser: MarkdownIt) -> None:
    """A plugin of markdown-it: placeholders become MathML. `env["formulas"]` has the formulas of `take_formulas`."""
    parser.core.ruler.after("inline", "formulas", _put_back)
    parser.add_render_rule("formula", _write)


def _put_back(state: StateCore) -> None:
    formulas: list[Formula] = state.env.get("formulas", [])
    if not formulas:
        return

    def source(found: re.Match[str]) -> str:
        return formulas[int(found[1])].source

    for block in state.tokens:
        if block.children is None:
            block.content = _PLACEHOLDER.sub(source, block.content)
            continue
        tokens: list[Token] = []
        for token in block.children:
            if token.type == "text":
                tokens.extend(_split(token, formulas))
                continue
            token.content = _PLACEHOLDER.sub(source, token.content)
            token.attrs = {
                name: _PLACEHOLDER.sub(source, value) if isinstance(value, str) else value
                for name, value in token.attrs.items()
            }
            tokens.append(token)
        block.children = _without_breaks(tokens)


def _split(token: Token, formulas: Sequence[Formula]) -> list[Token]:
    parts = _PLACEHOLDER.split(token.content)
    if len(parts) == 1:
        return [token]
    tokens: list[Token] = []
    for at, part in enumerate(parts):
        if at % 2:
            formula = formulas[int(part)]
            tokens.append(Token("formula", "math", 0, level=token.level, meta={"formula": formula}))
        elif part:
            tokens.append(Token("text", "", 0, level=token.level, content=part))
    return tokens


def _without_breaks(tokens: list[Token]) -> list[Token]:
    """The tokens without line ends beside formulas that are on lines of their own."""

    def is_display(at: int) -> bool:
        return 0 <= at < len(tokens) and tokens[at].type == "formula" and tokens[at].meta["formula"].display

    return [
        token
        for at, token in enumerate(tokens)
        if not (token.type in ("softbreak", "hardbreak") and (is_display(at - 1) or is_display(at + 1)))
    ]


def _write(_renderer: object, tokens: Sequence[Token], at: int, _options: object, env: dict[str, Any]) -> str:
    formula: Formula = tokens[at].meta["formula"]
    size: int = env.get("mathml", 0)
    mathml = read_tex(formula.tex, display=formula.display) if size < MATHML_OF_TEXT_MAX else None
    env["mathml"] = size + len(mathml or "")
    return mathml or escape(formula.source)
