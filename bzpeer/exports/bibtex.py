"""Writer of BibTeX in UTF-8 (Patashnik 1988, BibTeXing; names and braces as in Markey's Tame the BeaST)."""

import re
import unicodedata
from collections.abc import Sequence

from bzpeer.exports.author_names import AuthorName
from bzpeer.exports.bibtex_escaping import escape_text, escape_title, escape_verbatim
from bzpeer.exports.citation import Citation

_TYPES = {
    "ARTICLE": ("article", "journal"),
    "REVIEW_ARTICLE": ("article", "journal"),
    "PREPRINT": ("misc", "howpublished"),
    "BOOK": ("book", "publisher"),
    "BOOK_CHAPTER": ("incollection", "booktitle"),
    "DISSERTATION": ("phdthesis", "school"),
    "REPORT": ("techreport", "institution"),
}
"""By PaperType: the entry type, and the field that holds the venue."""
_OTHER_TYPE = ("misc", "howpublished")

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_SEPARATOR = re.compile(r",|[{}]|\band\b", re.IGNORECASE)
"""The texts at which BibTeX splits a name."""


class BibTeX:
    """A bibliography. The key of an entry is unique and does not depend on the other entries."""

    def begin(self) -> bytes:
        return b""

    def papers(self, papers: Sequence[Citation]) -> bytes:
        return "".join(f"{_entry(paper)}\n" for paper in papers).encode()

    def end(self) -> bytes:
        return b""


def citation_key(paper: Citation) -> str:
    """The first author's family name and the year, for people; then the id, which makes the key unique."""
    first = paper.authors[0] if paper.authors else AuthorName()
    words = (first.family or first.organisation).split(" ")
    name = re.sub("[^a-z]", "", unicodedata.normalize("NFD", words[-1]).lower())
    return f"{name}{paper.year or ''}-{paper.id}".lstrip("-")


def _entry(paper: Citation) -> str:
    kind, venue = _TYPES.get(paper.type, _OTHER_TYPE)
    fields = [
        ("title", escape_title(paper.title)),
        ("author", " and ".join(_author(name) for name in paper.authors)),
        ("year", str(paper.year) if paper.year else None),
        (venue, escape_text(paper.venue) if paper.venue else None),
        ("doi", paper.doi and escape_verbatim(paper.doi)),
        ("eprint", paper.arxiv and escape_verbatim(paper.arxiv)),
        ("archiveprefix", "arXiv" if paper.arxiv else None),
        ("url", paper.url and escape_verbatim(paper.url)),
        ("abstract", escape_text(paper.abstract) if paper.abstract else None),
    ]
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields if value]
    if paper.published:
        lines.append(f"  month = {_MONTHS[paper.published[1] - 1]},\n")
    return f"@{kind}{{{citation_key(paper)},\n{''.join(lines)}}}\n"


def _author(name: AuthorName) -> str:
    if name.organisation:
        return f"{{{escape_text(name.organisation)}}}"
    family = _name_part(name.family)
    if " " in family and family[0].islower():  # BibTeX would read its first words as a particle
        family = f"{{{family}}}"
    parts = [f"{_name_part(name.particle)} {family}".strip(), _name_part(name.suffix), _name_part(name.given)]
    return ", ".join(part for part in parts if part)


def _name_part(text: str) -> str:
    """A part of a name, in braces if BibTeX would split it."""
    return f"{{{escape_text(text)}}}" if _SEPARATOR.search(text) else escape_text(text)
