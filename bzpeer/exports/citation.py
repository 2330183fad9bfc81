"""Papers as bibliographies have them: what all the formats are made from."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from bzpeer.exports.author_names import Name, read_name

_BLANKS = re.compile("[\x00-\x20\x7f-\x9f\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Citation:
    """A paper. Texts are single lines; `type` is one of cypher.model.PaperType, `published` is (year, month, day)."""

    id: str
    title: str
    type: str
    authors: tuple[Name, ...] = ()
    year: int | None = None
    published: tuple[int, int, int] | None = None
    venue: str | None = None
    doi: str | None = None
    arxiv: str | None = None
    url: str | None = None
    abstract: str | None = None

    @property
    def address(self) -> str | None:
        """Where it can be read: its page, else where its DOI or arXiv id leads."""
        if self.url:
            return self.url
        if self.doi:
            return f"https://doi.org/{quote(self.doi, safe='/:()')}"
        return f"https://arxiv.org/abs/{self.arxiv}" if self.arxiv else None


def read_citation(paper: Mapping[str, Any], authors: list[str]) -> Citation:
    """The citation of a paper as the fragment Cited of exports.graphql gives it, with the names of all its authors."""
    published = _date(paper["publishedOn"])
    return Citation(
        id=paper["id"],
        title=one_line(paper["title"]),
        type=paper["type"],
        authors=tuple(read_name(name) for name in map(one_line, authors) if name),
        year=paper["year"] or (published and published[0]),
        # a date of another year is that of another version
        published=published if published and paper["year"] in {None, published[0]} else None,
        venue=_text(paper["venue"]),
        doi=_text(paper["doi"]),
        arxiv=_text(paper["arxivId"]),
        url=_text(paper["url"]),
        abstract=_text(paper["abstract"]),
    )


def one_line(text: str) -> str:
    """The text with control characters, ends of lines and runs of blanks made single blanks."""
    return _BLANKS.sub(" ", text).strip()


def _text(value: str | None) -> str | None:
    return one_line(value) or None if value else None


def _date(text: str | None) -> tuple[int, int, int] | None:
    if text is None:
        return None
    year, month, day = (int(part) for part in text.split("-"))
    return year, month, day
