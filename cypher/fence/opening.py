r"""Conditions on the text of a statement, so that its plan shows everything: no options in front, no unusual names.

Neo4j 5.26 prints some property names into its plans unescaped. A name in backquotes can contain anything, brackets and
further backquotes included, and so could make a plan look like the plan of another statement. Neo4j decodes escapes
(`\u0060`) before anything else.
"""

import re

from cypher.fence.errors import FenceViolation

OPENINGS = frozenset({"MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN", "CALL", "LET", "FOR", "FILTER"})

_BEFORE = re.compile(r"(?:[ \t\r\n]|//[^\n\r\\]*(?:[\n\r]|$)|/\*[^\\]*?\*/)*")
_WORD = re.compile(r"[A-Za-z]+(?![\w$])")
_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_ ]*")


def require_plain_text(text: str) -> None:
    """Raises FenceViolation unless a text begins with a reading clause and a plan shows its names unchanged."""
    before = _BEFORE.match(text)
    word = _WORD.match(text, before.end() if before else 0)
    if word is None or word[0].upper() not in OPENINGS:
        raise FenceViolation(
            "A statement begins with MATCH, OPTIONAL MATCH, UNWIND, WITH, CALL or RETURN, and has no EXPLAIN, PROFILE,"
            " CYPHER or USE in front of it."
        )
    if re.search(r"\\+u", text):
        raise FenceViolation(r"Write characters themselves, not as \u escapes, or pass the text as a parameter.")
    if "`" in text:
        _require_plain_names(text)


def _require_plain_names(text: str) -> None:
    # without strings and comments, every backquote begins or ends a name
    parts = text.split("`")
    names = parts[1::2]
    if (
        len(parts) % 2 == 0
        or "``" in text
        or re.search(r"['\"]|//|/\*", text)
        or not all(_PLAIN_NAME.fullmatch(name) for name in names)
    ):
        raise FenceViolation(
            "Names in backquotes may have letters, digits, _ and blanks only, and only in a statement without comments"
            " and quoted texts: use plain names, or pass texts as parameters."
        )
