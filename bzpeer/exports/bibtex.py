"""Writer of BibTeX in UTF-8 (Patashnik 1988, BibTeXing; names and braces as in Markey's Tame the BeaST)."""

import re
import unicodedata
from collections.abc import Sequence

from bzpeer.exports.author_names import AuthorName
from bzpeer.exports.babel_languages import BABEL_LANGUAGES
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
_CONFERENCE = ("inproceedings", "booktitle")
_OTHER_TYPE = ("misc", "howpublished")
_PUBLISHER_FIELDS = {"school", "institution"}
"""The fields of a venue that hold the publisher if there is no venue."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_SEPARATOR = re.compile(r",|[{}]|\band\b", re.IGNORECASE)
"""The texts at which BibTeX splits a name."""
_SMALL_WORD = re.compile(r"(?<![^\s])[^\W\d_A-Z]")


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
    kind, _ = _kind(paper)
    authors = [_author(name) for name in paper.authors]
    fields: list[tuple[str, str | None]] = [
        ("title", escape_title(paper.cited_title)),
        ("author", " and ".join([*authors, "others"] if authors and paper.is_truncated else authors)),
        ("year", str(paper.year) if paper.year else None),
        *((name, escape_text(value)) for name, value in _venue_fields(paper).items()),
        ("volume", _text(paper.volume)),
        ("number", _text(paper.issue)),
        ("pages", _pages(paper)),
        ("eid", _text(paper.article_number)),
        ("issn", _text(", ".join(paper.issns))),
        ("isbn", _text(", ".join(paper.isbns))),
        ("doi", paper.doi and escape_verbatim(paper.doi)),
        ("eprint", paper.arxiv and escape_verbatim(paper.arxiv)),
        ("archiveprefix", "arXiv" if paper.arxiv else None),
        ("url", paper.url and escape_verbatim(paper.url)),
        *_language(paper.language),
        ("note", "Retracted" if paper.is_retracted else None),
        ("abstract", _text(paper.abstract)),
    ]
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields if value]
    if len(paper.published) > 1:
        lines.append(f"  month = {_MONTHS[paper.published[1] - 1]},\n")
    return f"@{kind}{{{citation_key(paper)},\n{''.join(lines)}}}\n"


def _kind(paper: Citation) -> tuple[str, str]:
    """The entry type, and the field that holds the venue."""
    return _CONFERENCE if paper.is_at_conference else _TYPES.get(paper.type, _OTHER_TYPE)


def _venue_fields(paper: Citation) -> dict[str, str]:
    """The fields of the venue, its series and its publisher."""
    _, field = _kind(paper)
    found: dict[str, str] = {}
    if paper.has_series and paper.venue:
        found["series"] = paper.venue
    elif field == "publisher" or (field in _PUBLISHER_FIELDS and not paper.venue):
        found[field] = paper.publisher or paper.venue or ""
    elif paper.venue:
        found[field] = paper.venue
    if paper.publisher and paper.publisher not in found.values():
        found["publisher"] = paper.publisher
    return {name: value for name, value in found.items() if value}


def _pages(paper: Citation) -> str | None:
    if not paper.first_page:
        return None
    first, last = escape_text(paper.first_page), escape_text(paper.last_page or "")
    return f"{first}--{last}" if last and last != first else first


def _language(code: str | None) -> list[tuple[str, str]]:
    """`langid` for languages that babel knows, which biblatex, Zotero and pandoc read; otherwise `language`."""
    if code is None:
        return []
    known = BABEL_LANGUAGES.get(code)
    return [("langid", known)] if known else [("language", escape_text(code))]


def _text(text: str | None) -> str | None:
    return escape_text(text) if text else None


def _author(name: AuthorName) -> str:
    if name.organisation:
        return f"{{{escape_text(name.organisation)}}}"
    parts = [f"{_name_part(name.particle)} {_family(name)}".strip(), _name_part(name.suffix), _name_part(name.given)]
    return ", ".join(part for part in parts if part)


def _family(name: AuthorName) -> str:
    """The family name, in braces if BibTeX would read some of its words as a particle, such as Borbón y Borbón.

    Van den Berg stays without braces: BibTeX reads its particle as people do.
    """
    family = _name_part(name.family)
    words = family.split(" ")
    small = [place for place, word in enumerate(words[:-1]) if _SMALL_WORD.match(word)]
    is_particle = not name.particle and words[0][:1].isupper() and small == list(range(1, len(words) - 1))
    return f"{{{family}}}" if small and not is_particle and not family.startswith("{") else family


def _name_part(text: str) -> str:
    """A part of a name, in braces if BibTeX would split it."""
    return f"{{{escape_text(text)}}}" if _SEPARATOR.search(text) else escape_text(text)
