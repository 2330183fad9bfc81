"""A paper as every bibliography format needs it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bzpeer.exports.author_names import AuthorName, parse_author_name
from bzpeer.exports.cited_authors import CitedAuthors
from bzpeer.exports.web_addresses import arxiv_address, doi_address, encode_address

_BLANKS = re.compile("[\x00-\x20\x7f-\x9f\u2028\u2029]+")
_NO_CHARACTERS = re.compile("[\ud800-\udfff\ufeff\ufffe\uffff]")
"""Lone surrogates, byte order marks and noncharacters: some formats cannot hold them."""

RETRACTED = "RETRACTED: "
"""The prefix of the title of a retracted paper, as NISO RP-45 (CREC) recommends."""
_HAS_PREFIX = re.compile(
    r"\W*(?:retracted|retraction|withdrawn)(?:\s+(?:article|paper|chapter|note|notice)(?:\s+to)?)?\s*[:\])–—-]",
    re.IGNORECASE,
)

_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?", re.ASCII)

_FORMATTED = re.compile(r"</?(?:i|b|sub|sup)>")
_ELEMENT = re.compile(r"</?[a-zA-Z][^>]*>")
_ENTITIES = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&#34;": '"', "&#39;": "'", "&amp;": "&"}
_ENTITY = re.compile("|".join(_ENTITIES))


@dataclass(frozen=True, slots=True)
class Citation:
    """A paper. Every text is one line.

    `type` is a cypher.model.PaperType, `venue_type` a cypher.model.VenueType. `published` is (year,), (year, month) or
    (year, month, day). `title_markup` is the title with the elements i, b, sub and sup, if it has any.
    `is_truncated`: only the first authors are known. `url` is percent-encoded.
    """

    id: str
    title: str
    type: str
    authors: tuple[AuthorName, ...] = ()
    is_truncated: bool = False
    published: tuple[int, ...] = ()
    venue: str | None = None
    venue_type: str | None = None
    publisher: str | None = None
    volume: str | None = None
    issue: str | None = None
    first_page: str | None = None
    last_page: str | None = None
    article_number: str | None = None
    issns: tuple[str, ...] = ()
    isbns: tuple[str, ...] = ()
    doi: str | None = None
    arxiv: str | None = None
    url: str | None = None
    abstract: str | None = None
    language: str | None = None
    is_retracted: bool = False
    title_markup: str | None = None

    @property
    def year(self) -> int | None:
        """The year of publication."""
        return self.published[0] if self.published else None

    @property
    def cited_title(self) -> str:
        """The title; that of a retracted paper begins with RETRACTED."""
        return prefix_title(self.title, self.is_retracted)

    @property
    def address(self) -> str | None:
        """The URL of the paper: its page, otherwise the URL of its DOI or arXiv id."""
        if self.url:
            return self.url
        if self.doi:
            return doi_address(self.doi)
        return arxiv_address(self.arxiv) if self.arxiv else None

    @property
    def is_at_conference(self) -> bool:
        """Whether it is a paper in the proceedings of a conference."""
        return self.venue_type == "CONFERENCE" and self.type in {"ARTICLE", "REVIEW_ARTICLE", "BOOK_CHAPTER", "OTHER"}

    @property
    def has_series(self) -> bool:
        """Whether it is a book and its venue a series of books."""
        return self.type == "BOOK" and self.venue_type == "BOOK_SERIES"


def read_citation(paper: Mapping[str, Any], authors: CitedAuthors) -> Citation:
    """The citation of a paper from the fragment Cited of exports.graphql and all its known authors."""
    publication: Mapping[str, Any] = paper["publication"]
    title = one_line(paper["title"]) or "Untitled"
    return Citation(
        id=paper["id"],
        title=title,
        type=paper["type"],
        authors=tuple(parse_author_name(name) for name in map(one_line, authors.names) if name),
        is_truncated=authors.is_truncated,
        published=publication_date(publication["date"] or paper["publishedOn"], paper["year"]),
        venue=_optional_line(paper["venue"]),
        venue_type=publication["venueType"],
        publisher=_optional_line(publication["publisher"]),
        volume=_optional_line(publication["volume"]),
        issue=_optional_line(publication["issue"]),
        first_page=_optional_line(publication["firstPage"]),
        last_page=_optional_line(publication["lastPage"]),
        article_number=_optional_line(publication["articleNumber"]),
        issns=_lines(publication["issns"]),
        isbns=_lines(publication["isbns"]),
        doi=_optional_line(paper["doi"]),
        arxiv=_optional_line(paper["arxivId"]),
        url=encode_address(_optional_line(paper["url"])),
        abstract=_optional_line(paper["abstract"]),
        language=_optional_line(paper["language"]),
        is_retracted=paper["isRetracted"],
        title_markup=_title_markup(paper["titleHtml"], title),
    )


def publication_date(date: str | None, year: int | None) -> tuple[int, ...]:
    """The parts of a date such as `2018-01`, or the year if the date is of another year.

    A date in another year belongs to another version of the paper. A text that is no date counts as unknown.
    """
    parts = tuple(map(int, date.split("-"))) if date and _DATE.fullmatch(date) else ()
    return parts if parts and year in {None, parts[0]} else (year,) if year else ()


def prefix_title(title: str, is_retracted: bool, prefix: str = RETRACTED) -> str:
    """The title; that of a retracted paper with the prefix, unless the publisher has added one."""
    return prefix + title if is_retracted and not _HAS_PREFIX.match(title) else title


def one_line(text: str) -> str:
    """The text with each run of blanks, line ends and control characters replaced by one blank."""
    return _BLANKS.sub(" ", _NO_CHARACTERS.sub("", text)).strip()


def _optional_line(value: str | None) -> str | None:
    return one_line(value) or None if value else None


def _lines(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(line for line in map(one_line, values) if line)


def _title_markup(html: str | None, title: str) -> str | None:
    """The title with the markup that CSL defines; None if it has none, or other elements such as MathML."""
    if html is None or not _FORMATTED.search(html) or _ELEMENT.search(_FORMATTED.sub("", html)):
        return None
    text = one_line(_ENTITY.sub(lambda found: _ENTITIES[found[0]], html))
    return text if text != title else None
