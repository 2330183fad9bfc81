"""BibTeX (Patashnik 1988, BibTeXing; names and braces as in Markey's Tame the BeaST), in UTF-8.

Everything TeX would act on is escaped, mathematics too: a title of somebody else's that is let into a document could
otherwise run commands there. Addresses and ids are verbatim, as biblatex, hyperref and reference managers take them.
"""

import re
import unicodedata
from collections.abc import Sequence

from bzpeer.exports.citation import Citation
from bzpeer.exports.author_names import Name

_TYPES = {
    "ARTICLE": ("article", "journal"),
    "REVIEW_ARTICLE": ("article", "journal"),
    "PREPRINT": ("misc", "howpublished"),
    "BOOK": ("book", "publisher"),
    "BOOK_CHAPTER": ("incollection", "booktitle"),
    "DISSERTATION": ("phdthesis", "school"),
    "REPORT": ("techreport", "institution"),
}
_OTHER = ("misc", "howpublished")
"""The type of an entry, and the field for where it was published."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SPECIAL = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
    **{character: f"\\{character}" for character in "$&%#_"},
}
# a brace without its partner would end the field, escaped or not: BibTeX counts them all
_LONE = {"{": "$\\lbrace$", "}": "$\\rbrace$"}
# what TeX's fonts would draw as one other character
_LIGATURE = re.compile("(?<=-)-|(?<=`)`|(?<=')'|(?<=[?!])`|(?<=,),|(?<=<)<|(?<=>)>")
_SEPARATES = re.compile(r",|[{}]|\band\b", re.IGNORECASE)
_CORE = re.compile(r"(\W*)(.*?)(\W*)$", re.DOTALL)


class BibTeX:
    """A bibliography; each entry has a key of its own, which does not depend on what else is in it."""

    def begin(self) -> bytes:
        return b""

    def papers(self, papers: Sequence[Citation]) -> bytes:
        return "".join(f"{_entry(paper)}\n" for paper in papers).encode()

    def end(self) -> bytes:
        return b""


def key_of(paper: Citation) -> str:
    """Family name of the first author and year, to be recognised by, and the id, which nothing else has."""
    first = paper.authors[0] if paper.authors else Name()
    words = (first.family or first.literal).split(" ")
    name = re.sub("[^a-z]", "", unicodedata.normalize("NFD", words[-1]).lower())
    return f"{name}{paper.year or ''}-{paper.id}".lstrip("-")


def tex(text: str) -> str:
    """The text as TeX reads it back."""
    lone = _lone_braces(text)
    escaped = "".join(
        _LONE[character]
        if place in lone
        else f"\\{character}"
        if character in "{}"
        else _SPECIAL.get(character, character)
        for place, character in enumerate(_LIGATURE.sub(lambda found: f"\x00{found[0]}", text))
    )
    return escaped.replace("\x00", "{}")


def title_of(text: str) -> str:
    """A title as TeX reads it back, with braces around what styles that write titles in lower case must leave alone.

    Where most long words begin with a capital, that is the title's style: words with capitals further in are kept, such
    as BERT. Elsewhere a capital is a name's, and kept.
    """
    if "{" in text or "}" in text:  # pairs of these would not survive being parted
        return f"{{{tex(text)}}}"
    words = text.split(" ")
    long = [word for word in words[1:] if len(word) > 3 and word[0].isalpha()]
    styled = sum(word[0].isupper() for word in long) * 2 > len(long)
    kept: list[str] = []
    begins = True
    for word in words:
        before, core, after = _CORE.match(word).groups()  # type: ignore[union-attr]  # it matches any word
        meant = core[1:] if begins or styled else core
        kept.append(f"{tex(before)}{{{tex(core)}}}{tex(after)}" if meant != meant.lower() else tex(word))
        begins = word.endswith((":", "?", "!", "."))
    return " ".join(kept)


def _lone_braces(text: str) -> set[int]:
    """The places, once ligatures are parted, of the braces that have no partner."""
    marked = _LIGATURE.sub(lambda found: f"\x00{found[0]}", text)
    opened: list[int] = []
    lone: set[int] = set()
    for place, character in enumerate(marked):
        if character == "{":
            opened.append(place)
        elif character == "}" and opened:
            opened.pop()
        elif character == "}":
            lone.add(place)
    return lone | set(opened)


def _entry(paper: Citation) -> str:
    kind, venue = _TYPES.get(paper.type, _OTHER)
    fields = [
        ("title", title_of(paper.title)),
        ("author", " and ".join(_author(name) for name in paper.authors)),
        ("year", str(paper.year) if paper.year else None),
        (venue, tex(paper.venue) if paper.venue else None),
        ("doi", _verbatim(paper.doi)),
        ("eprint", _verbatim(paper.arxiv)),
        ("archiveprefix", "arXiv" if paper.arxiv else None),
        ("url", _verbatim(paper.url)),
        ("abstract", tex(paper.abstract) if paper.abstract else None),
    ]
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields if value]
    if paper.published:
        lines.append(f"  month = {_MONTHS[paper.published[1] - 1]},\n")
    return f"@{kind}{{{key_of(paper)},\n{''.join(lines)}}}\n"


def _author(name: Name) -> str:
    if name.literal:
        return f"{{{tex(name.literal)}}}"
    family = _part(name.family)
    if " " in family and family[0].islower():  # or its beginning would be taken for a particle
        family = f"{{{family}}}"
    parts = [f"{_part(name.particle)} {family}".strip(), _part(name.suffix), _part(name.given)]
    return ", ".join(part for part in parts if part)


def _part(text: str) -> str:
    """A part of a name; one that BibTeX would take apart is held together."""
    return f"{{{tex(text)}}}" if _SEPARATES.search(text) else tex(text)


def _verbatim(text: str | None) -> str | None:
    """What is read as it stands, but for what would end the field."""
    return text and re.sub(r"[{}\\\s]", lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), text)
