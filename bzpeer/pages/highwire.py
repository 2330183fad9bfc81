"""Highwire Press tags (`citation_*`), for Google Scholar and Zotero, and Open Graph tags, for link previews."""

from typing import Any

from bzpeer.exports.author_names import AuthorName, parse_author_name
from bzpeer.exports.citation import prefix_title, publication_date
from bzpeer.exports.cited_authors import cited_names
from bzpeer.exports.web_addresses import arxiv_pdf_address, encode_address
from bzpeer.pages.direction import without_controls

Tags = list[tuple[str, str]]

DESCRIPTION_LENGTH_MAX = 300
"""Characters of a description in a link preview."""

_VENUE_TAGS = {
    "BOOK_CHAPTER": "citation_inbook_title",
    "DISSERTATION": "citation_dissertation_institution",
    "REPORT": "citation_technical_report_institution",
}
_NEVER_AT_CONFERENCE = frozenset({"BOOK", "DATASET", "DISSERTATION", "PREPRINT", "REPORT"})


def citation_tags(paper: dict[str, Any], canonical: str) -> Tags:
    """The tags of a paper from the data of paper_page, with one for each author in order."""
    publication: dict[str, Any] = paper["publication"]
    date = publication_date(publication["date"] or paper["publishedOn"], paper["year"])
    first_page = publication["firstPage"] or publication["articleNumber"]
    found: list[tuple[str, str | None]] = [
        ("citation_title", prefix_title(paper["title"], paper["isRetracted"])),
        *(("citation_author", _author(name)) for name in cited_names(paper["authors"]["edges"])),
        ("citation_publication_date", "/".join([f"{part:02}" for part in date])),
        (_venue_tag(paper), paper["venue"]),
        ("citation_publisher", publication["publisher"]),
        ("citation_volume", publication["volume"]),
        ("citation_issue", publication["issue"]),
        ("citation_firstpage", first_page),
        ("citation_lastpage", publication["lastPage"]),
        *(("citation_issn", issn) for issn in publication["issns"]),
        *(("citation_isbn", isbn) for isbn in publication["isbns"]),
        ("citation_language", paper["language"]),
        ("citation_doi", paper["doi"]),
        ("citation_arxiv_id", paper["arxivId"]),
        ("citation_pdf_url", pdf_of(paper)),
        ("citation_abstract_html_url", canonical),
    ]
    return [(name, value) for name, value in found if value]


def pdf_of(paper: dict[str, Any]) -> str | None:
    """The address of the paper's PDF, if it is known."""
    free: str | None = paper["openAccess"]["url"]
    if free and free.lower().endswith(".pdf"):
        return encode_address(free)
    return arxiv_pdf_address(paper["arxivId"]) if paper["arxivId"] else None


def open_graph(title: str, kind: str, canonical: str, description: str | None) -> Tags:
    """The tags of any page. `kind` is the type in Open Graph: article, profile or website."""
    tags = [("og:title", without_controls(title)), ("og:type", kind), ("og:url", canonical)]
    if description:
        tags.append(("og:description", shortened(description)))
    return tags


def shortened(text: str, length_max: int = DESCRIPTION_LENGTH_MAX) -> str:
    """The beginning of a text, cut after a whole word."""
    return text if len(text) <= length_max else text[:length_max].rpartition(" ")[0] + " …"


def _venue_tag(paper: dict[str, Any]) -> str:
    venue_type: str | None = paper["publication"]["venueType"]
    if venue_type == "CONFERENCE" and paper["type"] not in _NEVER_AT_CONFERENCE:
        return "citation_conference_title"
    if venue_type == "BOOK_SERIES" and paper["type"] == "BOOK":
        return "citation_series_title"
    return _VENUE_TAGS.get(paper["type"], "citation_journal_title")


def _author(name: str) -> str:
    """The name as readers divide it: the last word is the family name unless the name has a comma."""
    parts = parse_author_name(name)
    plain = " ".join(filter(None, (parts.given, parts.particle, parts.family)))
    if parts.organisation or (name == plain and " " not in parts.family and not parts.suffix):
        return name
    return plain if name == plain else _with_commas(parts)


def _with_commas(parts: AuthorName) -> str:
    family = f"{parts.particle} {parts.family}".strip()
    return ", ".join(filter(None, (family, parts.given, parts.suffix)))
