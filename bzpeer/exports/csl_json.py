"""Writer of CSL-JSON for citeproc, Zotero and pandoc: a list, also for one paper.

https://docs.citationstyles.org/en/stable/specification.html, schemas/input/csl-data.json
"""

from collections.abc import Sequence
from typing import Any

import orjson

from bzpeer.exports.author_names import AuthorName
from bzpeer.exports.citation import Citation

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
    issued: list[int] = list(paper.published or ((paper.year,) if paper.year else ()))
    item: dict[str, Any] = {
        "id": paper.id,
        "type": _TYPES.get(paper.type, _OTHER_TYPE),
        "title": paper.title,
        "author": [_author(name) for name in paper.authors],
        "issued": {"date-parts": [issued]} if issued else None,
        "publisher" if paper.type in _PUBLISHER_TYPES else "container-title": paper.venue,
        "number": f"arXiv:{paper.arxiv}" if paper.arxiv else None,
        "DOI": paper.doi,
        "URL": paper.address,
        "abstract": paper.abstract,
    }
    return {name: value for name, value in item.items() if value}


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
