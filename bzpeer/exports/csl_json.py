"""Writer of CSL-JSON for citeproc, Zotero and pandoc: a list, also for one paper.

https://docs.citationstyles.org/en/stable/specification.html, schemas/input/csl-data.json
"""

from collections.abc import Sequence
from typing import Any

import orjson

from bzpeer.exports.author_names import AuthorName
from bzpeer.exports.citation import Citation, prefix_title

_TYPES = {
    "ARTICLE": "article-journal",
    "REVIEW_ARTICLE": "article-journal",
    "PREPRINT": "article",
    "BOOK": "book",
    "BOOK_CHAPTER": "chapter",
    "DATASET": "dataset",
    "DISSERTATION": "thesis",
    "REPORT": "report",
}
_OTHER_TYPE = "document"
_PUBLISHER_TYPES = frozenset({"BOOK", "DATASET", "DISSERTATION", "PREPRINT", "REPORT"})

_OTHERS = {"literal": "others"}
"""The author after a cut list. pandoc writes "et al." for it."""


class CSLJSON:
    """A bibliography."""

    def __init__(self) -> None:
        self._separator = b"[\n"

    def begin(self) -> bytes:
        return b""

    def papers(self, papers: Sequence[Citation]) -> bytes:
        if not papers:
            return b""
        separator, self._separator = self._separator, b",\n"
        return separator + b",\n".join(orjson.dumps(_item(paper)) for paper in papers)

    def end(self) -> bytes:
        return b"[]\n" if self._separator == b"[\n" else b"\n]\n"


def _item(paper: Citation) -> dict[str, Any]:
    authors = [_author(name) for name in paper.authors]
    item: dict[str, Any] = {
        "id": paper.id,
        "type": "paper-conference" if paper.is_at_conference else _TYPES.get(paper.type, _OTHER_TYPE),
        "title": prefix_title(paper.title_markup or paper.title, paper.is_retracted),
        "author": [*authors, _OTHERS] if authors and paper.is_truncated else authors,
        "issued": {"date-parts": [list(paper.published)]} if paper.published else None,
        **_venue(paper),
        "volume": paper.volume,
        "issue": paper.issue,
        "page": _pages(paper),
        "number": paper.article_number or (f"arXiv:{paper.arxiv}" if paper.arxiv else None),
        "ISSN": ", ".join(paper.issns),
        "ISBN": ", ".join(paper.isbns),
        "DOI": paper.doi,
        "URL": paper.address,
        "language": paper.language,
        "status": "retracted" if paper.is_retracted else None,
        "note": "Retracted" if paper.is_retracted else None,
        "abstract": paper.abstract,
    }
    return {name: value for name, value in item.items() if value}


def _venue(paper: Citation) -> dict[str, str | None]:
    """The variables of the venue and its publisher. No source names the event of a conference apart from it."""
    if paper.has_series:
        return {"collection-title": paper.venue, "publisher": paper.publisher}
    if paper.type == "BOOK":
        return {"publisher": paper.publisher or paper.venue}
    if paper.type in _PUBLISHER_TYPES:
        return {"publisher": paper.venue or paper.publisher}
    return {"container-title": paper.venue, "publisher": paper.publisher}


def _pages(paper: Citation) -> str | None:
    if not paper.first_page:
        return paper.article_number
    has_range = paper.last_page and paper.last_page != paper.first_page
    return f"{paper.first_page}-{paper.last_page}" if has_range else paper.first_page


def _author(name: AuthorName) -> dict[str, str]:
    if name.organisation:
        return {"literal": name.organisation}
    parts = {
        "family": name.family,
        "given": name.given,
        "non-dropping-particle": name.particle,
        "suffix": name.suffix,
    }
    return {part: value for part, value in parts.items() if value}
