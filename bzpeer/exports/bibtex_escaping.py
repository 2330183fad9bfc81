"""BibTeX escaping: text → field values that BibTeX, biblatex and TeX read back unchanged.

Every character that TeX interprets is escaped: a title comes from elsewhere, and TeX commands in it would run in the
document that cites the paper. Only mathematics with known commands stays mathematics in a title.
"""

import re

from bzpeer.exports.bibtex_mathematics import split_mathematics

_SPECIAL = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
    **{character: f"\\{character}" for character in "$&%#_{}"},
}
_UNMATCHED_BRACE = {"{": "$\\lbrace$", "}": "$\\rbrace$"}
"""BibTeX counts escaped braces too, so an unmatched brace must not appear in a field as a brace."""

_LIGATURE = re.compile("(?<=-)-|(?<=`)`|(?<=')'|(?<=[?!])`|(?<=,),|(?<=<)<|(?<=>)>")
"""The second character of each pair that TeX fonts would draw as one glyph."""

_WORD_PARTS = re.compile(r"(\W*)(.*?)(\W*)$", re.DOTALL)
_LONG_WORD_CHARACTERS = 4


def escape_text(text: str) -> str:
    """The text as a BibTeX field value; TeX prints it unchanged."""
    parted = _LIGATURE.sub(lambda found: f"\x00{found[0]}", text)
    unmatched = _unmatched_braces(parted)
    escaped = (
        _UNMATCHED_BRACE[character] if position in unmatched else _SPECIAL.get(character, character)
        for position, character in enumerate(parted)
    )
    return "".join(escaped).replace("\x00", "{}")


def escape_title(title: str) -> str:
    """The title as a BibTeX field value, with braces around words whose capitals a bibliography style must keep.

    If most long words begin with a capital, the title is in title case: only words with a capital after their first
    letter, such as BERT, are protected. Otherwise each capital marks a name and is protected.
    """
    parts = split_mathematics(title)
    if any("{" in text or "}" in text for text in parts[::2]):
        # word by word, a pair of braces would become two unmatched braces
        return f"{{{''.join(part if place % 2 else escape_text(part) for place, part in enumerate(parts))}}}"
    words = " ".join(parts[::2]).split(" ")
    long = [word for word in words[1:] if len(word) >= _LONG_WORD_CHARACTERS and word[0].isalpha()]
    in_title_case = sum(word[0].isupper() for word in long) * 2 > len(long)
    escaped = [f"{{{part}}}" if place % 2 else "" for place, part in enumerate(parts)]
    for place, part in enumerate(parts[::2]):
        escaped[place * 2] = _protect_capitals(part, in_title_case, begins_sentence=place == 0)
    return "".join(escaped)


def _protect_capitals(text: str, in_title_case: bool, *, begins_sentence: bool) -> str:
    """The text, escaped, with braces around words whose capitals are deliberate."""
    escaped: list[str] = []
    for word in text.split(" "):
        before, core, after = _WORD_PARTS.match(word).groups()  # type: ignore[union-attr]  # it matches every word
        deliberate = core[1:] if begins_sentence or in_title_case else core
        if deliberate != deliberate.lower():
            escaped.append(f"{escape_text(before)}{{{escape_text(core)}}}{escape_text(after)}")
        else:
            escaped.append(escape_text(word))
        begins_sentence = word.endswith((":", "?", "!", "."))
    return " ".join(escaped)


def escape_verbatim(text: str) -> str:
    """A URL or identifier, which BibTeX tools read verbatim: braces, backslashes and blanks are percent-encoded."""
    return re.sub(r"[{}\\\s]", lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), text)


def _unmatched_braces(text: str) -> set[int]:
    """The positions of all braces that have no partner."""
    opened: list[int] = []
    unmatched: set[int] = set()
    for position, character in enumerate(text):
        if character == "{":
            opened.append(position)
        elif character == "}" and opened:
            opened.pop()
        elif character == "}":
            unmatched.add(position)
    return unmatched | set(opened)
