"""RIS (https://en.wikipedia.org/wiki/RIS_(file_format), as RefMan and EndNote have it): UTF-8, lines end with CRLF."""

from collections.abc import Sequence

from bzpeer.exports.citation import Citation
from bzpeer.exports.author_names import Name

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
_OTHER = "GEN"
_PUBLISHED_BY = frozenset({"BOOK", "DISSERTATION", "REPORT"})


class RIS:
    """A bibliography. A tag is a line, so texts are single lines."""

    def begin(self) -> bytes:
        return b""

    def papers(self, papers: Sequence[Citation]) -> bytes:
        return "".join(f"{_entry(paper)}\r\n" for paper in papers).encode()

    def end(self) -> bytes:
        return b""


def _entry(paper: Citation) -> str:
    tags = [
        ("TY", _TYPES.get(paper.type, _OTHER)),
        ("ID", paper.id),
        ("TI", paper.title),
        *(("AU", _author(name)) for name in paper.authors),
        ("PY", str(paper.year) if paper.year else None),
        ("DA", "{:04}/{:02}/{:02}".format(*paper.published) if paper.published else None),
        ("PB" if paper.type in _PUBLISHED_BY else "T2", paper.venue),
        ("DO", paper.doi),
        ("M1", f"arXiv:{paper.arxiv}" if paper.arxiv else None),
        # there may be several, parted by semicolons
        ("UR", paper.address and paper.address.replace(";", "%3B")),
        ("AB", paper.abstract),
    ]
    return "".join(f"{tag}  - {value}\r\n" for tag, value in tags if value) + "ER  - \r\n"


def _author(name: Name) -> str:
    """Family, Given, Suffix: commas part them, and there is no escaping one."""
    if name.literal:
        return name.literal
    parts = (f"{name.particle} {name.family}".strip(), name.given, name.suffix)
    return ", ".join(part.replace(",", "") for part in parts if part)
