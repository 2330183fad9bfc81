"""Writer of RIS in UTF-8 with CRLF line ends, as RefMan and EndNote read it.

https://en.wikipedia.org/wiki/RIS_(file_format)
"""

from collections.abc import Sequence

from bzpeer.exports.author_names import AuthorName
from bzpeer.exports.citation import Citation

_TYPES = {
    "ARTICLE": "JOUR",
    "REVIEW_ARTICLE": "JOUR",
    "PREPRINT": "UNPB",
    "BOOK": "BOOK",
    "BOOK_CHAPTER": "CHAP",
    "DATASET": "DATA",
    "DISSERTATION": "THES",
    "REPORT": "RPRT",
}
_OTHER_TYPE = "GEN"
_PUBLISHER_TYPES = frozenset({"BOOK", "DISSERTATION", "REPORT"})
_BOOK_TYPES = frozenset({"BOOK", "BOOK_CHAPTER"})

_OTHERS = "et al.,"
"""The author after a cut list. The comma makes reference managers keep it whole."""


class RIS:
    """A bibliography. Each tag takes one line; every text of a Citation is one line."""

    def begin(self) -> bytes:
        return b""

    def papers(self, papers: Sequence[Citation]) -> bytes:
        return "".join(f"{_entry(paper)}\r\n" for paper in papers).encode()

    def end(self) -> bytes:
        return b""


def _entry(paper: Citation) -> str:
    is_cut = paper.is_truncated and bool(paper.authors)
    tags = [
        ("TY", "CPAPER" if paper.is_at_conference else _TYPES.get(paper.type, _OTHER_TYPE)),
        ("ID", paper.id),
        ("TI", paper.cited_title),
        *(("AU", _author(name)) for name in paper.authors),
        ("AU", _OTHERS if is_cut else None),
        ("PY", str(paper.year) if paper.year else None),
        ("DA", _date(paper.published)),
        *_venue_tags(paper),
        ("VL", paper.volume),
        ("IS", paper.issue),
        ("SP", paper.first_page or paper.article_number),
        ("EP", paper.last_page),
        ("C7", paper.article_number),
        ("SN", next(iter(_serial_numbers(paper)), None)),
        ("DO", paper.doi),
        ("M1", f"arXiv:{paper.arxiv}" if paper.arxiv else None),
        # a semicolon would begin a second URL
        ("UR", paper.address and paper.address.replace(";", "%3B")),
        ("LA", paper.language),
        ("N1", "Retracted" if paper.is_retracted else None),
        ("N1", f"Only the first {len(paper.authors)} authors are known." if is_cut else None),
        ("AB", paper.abstract),
    ]
    return "".join(f"{tag}  - {value}\r\n" for tag, value in tags if value) + "ER  - \r\n"


def _venue_tags(paper: Citation) -> list[tuple[str, str | None]]:
    """The tags of the venue and its publisher.

    T2 of a conference paper is the conference in EndNote and Zotero, and C3 are its proceedings; both have one name.
    """
    if paper.is_at_conference:
        return [("T2", paper.venue), ("C3", paper.venue), ("PB", paper.publisher)]
    if paper.type in _PUBLISHER_TYPES and not paper.has_series:
        is_book = paper.type == "BOOK"
        return [("PB", (paper.publisher or paper.venue) if is_book else (paper.venue or paper.publisher))]
    return [("T2", paper.venue), ("PB", paper.publisher)]


def _serial_numbers(paper: Citation) -> tuple[str, ...]:
    """The ISBNs of a book or the ISSNs of a journal first. Reference managers read one number."""
    is_book = paper.type in _BOOK_TYPES or paper.is_at_conference
    return (*paper.isbns, *paper.issns) if is_book else (*paper.issns, *paper.isbns)


def _date(published: tuple[int, ...]) -> str | None:
    """YYYY/MM/DD; of a month `2018/01//`. A year alone is in PY."""
    if len(published) == 3:
        return "{:04}/{:02}/{:02}".format(*published)
    return "{:04}/{:02}//".format(*published) if len(published) == 2 else None


def _author(name: AuthorName) -> str:
    """Family, Given, Suffix. RIS cannot escape a comma, so commas inside a part are left out."""
    if name.organisation:
        return name.organisation
    parts = (f"{name.particle} {name.family}".strip(), name.given, name.suffix)
    return ", ".join(part.replace(",", "") for part in parts if part)
