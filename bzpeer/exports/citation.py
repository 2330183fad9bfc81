"""A paper as every bibliography format needs it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from bzpeer.exports.author_names import AuthorName, parse_author_name

_BLANKS = re.compile("[\x00-\x20\x7f-\x9f\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Citation:
    """A paper. Every text is one line; `type` is a cypher.model.PaperType, `published` is (year, month, day)."""

    id: str
    title: str
    type: str
    authors: tuple[AuthorName, ...] = ()
    year: int | None = None
    published: tuple[int, int, int] | None = None
    venue: str | None = None
    doi: str | None = None
    arxiv: str | None = None
    url: str | None = None
    abstract: str | None = None

    @property
    def address(self) -> str | None:
        """The URL of the paper: its page, otherwise the URL of its DOI or arXiv id."""
        if self.url:
            return self.url
        if self.doi:
            return f"https://doi.org/{quote(self.doi, safe='/:()')}"
        return f"https://arxiv.org/abs/{self.arxiv}" if self.arxiv else None


def read_citation(paper: Mapping[str, Any], authors: list[str]) -> Citation:
    """The citation of a paper from the fragment Cited of exports.graphql and the names of all its authors."""
    published = _date(paper["publishedOn"])
    return Citation(
        id=paper["id"],
        title=one_line(paper["title"]),
        type=paper["type"],
        authors=tuple(parse_author_name(name) for name in map(one_line, authors) if name),
        year=paper["year"] or (published and published[0]),
        # a date in another year belongs to another version of the paper
        published=published if published and paper["year"] in {None, published[0]} else None,
        venue=_optional_line(paper["venue"]),
        doi=_optional_line(paper["doi"]),
        arxiv=_optional_line(paper["arxivId"]),
        url=_optional_line(paper["url"]),
        abstract=_optional_line(paper["abstract"]),
    )


def one_line(text: str) -> str:
    """The text with each run of blanks, line ends and control characters replaced by one blank."""
    return _BLANKS.sub(" ", text).strip()


def _optional_line(value: str | None) -> str | None:
    return one_line(value) or None if value else None


def _date(text: str | None) -> tuple[int, int, int] | None:
    if text is None:
        return None
    year, month, day = (int(part) for part in text.split("-"))
    return year, month, day
