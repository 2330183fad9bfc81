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


class RIS:
    """A bibliography. Each tag takes one line; every text of a Citation is one line."""

    def begin(self) -> bytes:
        return b""

    def papers(self, papers: Sequence[Citation]) -> bytes:
        return "".join(f"{_entry(paper)}\r\n" for paper in papers).encode()

    def end(self) -> bytes:
        return b""


def _entry(paper: Citation) -> str:
    tags = [
        ("TY", _TYPES.get(paper.type, _OTHER_TYPE)),
        ("ID", paper.id),
        ("TI", paper.title),
        *(("AU", _author(name)) for name in paper.authors),
        ("PY", str(paper.year) if paper.year else None),
        ("DA", "{:04}/{:02}/{:02}".format(*paper.published) if paper.published else None),
        ("PB" if paper.type in _PUBLISHER_TYPES else "T2", paper.venue),
        ("DO", paper.doi),
        ("M1", f"arXiv:{paper.arxiv}" if paper.arxiv else None),
        # a semicolon would begin a second URL
        ("UR", paper.address and paper.address.replace(";", "%3B")),
        ("AB", paper.abstract),
    ]
    return "".join(f"{tag}  - {value}\r\n" for tag, value in tags if value) + "ER  - \r\n"


def _author(name: AuthorName) -> str:
    """Family, Given, Suffix. RIS cannot escape a comma, so commas inside a part are left out."""
    if name.organisation:
        return name.organisation
    parts = (f"{name.particle} {name.family}".strip(), name.given, name.suffix)
    return ", ".join(part.replace(",", "") for part in parts if part)
