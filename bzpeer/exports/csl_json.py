"""CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html, schemas/input/csl-data.json), for citeproc,
Zotero and pandoc: always a list.
"""

from collections.abc import Sequence
from typing import Any

import orjson

from bzpeer.exports.citation import Citation
from bzpeer.exports.author_names import Name

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
_OTHER = "document"
_PUBLISHED_BY = frozenset({"BOOK", "DATASET", "DISSERTATION", "PREPRINT", "REPORT"})


class CSLJSON:
    """A bibliography."""

    def __init__(self) -> None:
        self._joint = b"[\n"

    def begin(self) -> bytes:
        return b""

    def papers(self, papers: Sequence[Citation]) -> bytes:
        if not papers:
            return b""
        joint, self._joint = self._joint, b",\n"
        return joint + b",\n".join(orjson.dumps(_item(paper)) for paper in papers)

    def end(self) -> bytes:
        return b"[]\n" if self._joint == b"[\n" else b"\n]\n"


def _item(paper: Citation) -> dict[str, Any]:
    issued: list[int] = list(paper.published or ((paper.year,) if paper.year else ()))
    item: dict[str, Any] = {
        "id": paper.id,
        "type": _TYPES.get(paper.type, _OTHER),
        "title": paper.title,
        "author": [_author(name) for name in paper.authors],
        "issued": {"date-parts": [issued]} if issued else None,
        "publisher" if paper.type in _PUBLISHED_BY else "container-title": paper.venue,
        "number": f"arXiv:{paper.arxiv}" if paper.arxiv else None,
        "DOI": paper.doi,
        "URL": paper.address,
        "abstract": paper.abstract,
    }
    return {name: value for name, value in item.items() if value}


def _author(name: Name) -> dict[str, str]:
    if name.literal:
        return {"literal": name.literal}
    parts = {
        "family": name.family,
        "given": name.given,
        "non-dropping-particle": name.particle,
        "suffix": name.suffix,
    }
    return {part: value for part, value in parts.items() if value}
