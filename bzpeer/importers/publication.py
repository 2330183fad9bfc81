"""Where a work was published: volume, issue, pages, article number, ISSN, ISBN, publisher and the type of the venue.

OpenAlex has `biblio` and `primary_location.source`; its older versions have `host_venue`. Works of other sources have
some of the same fields.
"""

import re
from typing import Any, cast

from bzpeer.importers import json_fields
from bzpeer.importers.json_fields import Dropped, Json, present
from bzpeer.importers.text_cleaning import clean_line, clean_name
from cypher.model import VenueType
from cypher.text.identifiers import Scheme, canonical

PLACE_LENGTH_MAX = 50
"""Characters of a volume, issue, page or article number; a longer value is left out."""

NUMBERS_MAX = 20
"""ISSNs or ISBNs of a paper; the rest is not stored. A volume of proceedings has a few ISBNs."""

_ABSENT = frozenset({"n/a", "na", "n.a.", "null", "none", "nan", "-", "–", "—", "n/a-n/a", "unknown"})
"""Text, in lower case, by which sources say that they have no value."""

_PREFIX = re.compile(
    r"(?:pp?|pages?|vol(?:ume)?|no|nr|issue|art(?:icle)?(?: (?:no|id|number))?)(?:\.\s*|\s+|:\s*)", re.I
)
_RANGE = re.compile(r"(\w+)\s*[-‐‑‒–—−]+\s*(\w+)")
_ARTICLE = re.compile(r"[A-Za-z]+[-.]?\d\w*")
_ROMAN = re.compile(r"[ivxlc]+", re.I)
_ISSN = re.compile(r"(?<![\w-])(\d{4})[-‐‑‒–—−]?(\d{3}[\dXx])(?![\w-])", re.A)
_ISBN = re.compile(r"(?<![\w-])(?:\d[-‐‑‒–—− ]?){9}(?:(?:\d[-‐‑‒–—− ]?){3}\d|[\dXx])(?![\w-])", re.A)

_SOURCE_TYPES = {
    "journal": VenueType.JOURNAL,
    "conference": VenueType.CONFERENCE,
    "proceedings": VenueType.CONFERENCE,
    "book series": VenueType.BOOK_SERIES,
    "book-series": VenueType.BOOK_SERIES,
    "book": VenueType.BOOK,
    "ebook platform": VenueType.BOOK,
    "ebook": VenueType.BOOK,
    "repository": VenueType.REPOSITORY,
    "preprint server": VenueType.REPOSITORY,
}
"""The venue's type by the type of its source; any other type is OTHER."""

_WORK_TYPES = {
    "journal-article": VenueType.JOURNAL,
    "proceedings-article": VenueType.CONFERENCE,
    "proceedings": VenueType.CONFERENCE,
    "conference-paper": VenueType.CONFERENCE,
    "conference paper": VenueType.CONFERENCE,
    "conference-abstract": VenueType.CONFERENCE,
    "inproceedings": VenueType.CONFERENCE,
    "posted-content": VenueType.REPOSITORY,
    "book-chapter": VenueType.BOOK,
    "book-section": VenueType.BOOK,
    "book-part": VenueType.BOOK,
}
"""The venue's type by the type of the work, in lower case, where its source has none."""

_OF_A_CONFERENCE = frozenset({"proceedings-article", "conference-paper"})
_CONFERENCE_NAME = re.compile(
    r"\b(?:conference|symposium|workshops?|congress|(?:annual|international) meeting)\b"
    r"|^proceedings of (?:the )?(?:\d|annual\b)",
    re.I,
)
_PROCEEDINGS_NAME = re.compile(r"^proceedings?\b(?! of the\b)|\b(?:19|20)\d\d\b|['’]\d\d\b", re.I)
"""The name of a venue without volumes: proceedings, or a name with a year."""

_JOURNAL_NAME = re.compile(r"\b(?:journal|transactions|letters|magazine|review)\b|: conference series\b", re.I)


def read_publication(work: Json, first: Json, venue: str | None, dropped: Dropped) -> dict[str, Any]:
    """The properties of a paper that say where it was published; `first` is the primary location of the work."""
    source = json_fields.inner(first, "source") or json_fields.inner(work, "host_venue")
    issns = _issns(
        dropped,
        ("issn_l", source.get("issn_l")),
        ("issn", source.get("issn")),
        ("issn_l", work.get("issn_l")),
        ("issn", work.get("issn")),
    )
    biblio: Json = {}
    if isinstance(stated := work.get("biblio"), dict):
        biblio = cast(Json, stated)
    elif stated is not None:
        dropped.append("biblio: expected an object")
    isbns = _isbns(
        dropped,
        *(("isbn", record.get("isbn")) for record in (work, biblio, json_fields.inner(work, "ids"), first, source)),
    )
    places = _places(work, biblio, dropped)
    return present(
        **places,
        publisher=clean_name(source.get("host_organization_name"))
        or clean_name(source.get("publisher"))
        or clean_name(work.get("publisher")),
        venueType=_venue_type(work, first, source, venue, in_issues=bool(places["volume"] and places["issue"])),
        issns=issns or None,
        isbns=isbns or None,
    )


def _places(work: Json, biblio: Json, dropped: Dropped) -> dict[str, str | None]:
    """Volume, issue, and pages or the article number.

    A first page that begins with a letter, without another last page, is an article number: `e0220229`.
    """
    volume, issue = (_place(biblio, field, dropped) for field in ("volume", "issue"))
    first, last = (_place(biblio, field, dropped) for field in ("first_page", "last_page"))
    article = _place(biblio, "article_number", dropped) or _place(work, "article_number", dropped, within="")
    if first is None and last is None:
        first = _place(biblio, "pages", dropped) or _place(biblio, "page", dropped)
    if first and last is None and (span := _RANGE.fullmatch(first)):
        first, last = span[1], span[2]
    if first and last in {None, first} and _ARTICLE.fullmatch(first) and not _ROMAN.fullmatch(first):
        article, first, last = article or first, None, None
    return {"volume": volume, "issue": issue, "firstPage": first, "lastPage": last, "articleNumber": article}


def _place(record: Json, field: str, dropped: Dropped, within: str = "biblio.") -> str | None:
    """A short text or a number, in one line, without a prefix such as `pp.`; None if absent."""
    value = record.get(field)
    if value is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = f"{value:.0f}" if isinstance(value, float) and value.is_integer() else str(value)
    if not isinstance(value, str):
        dropped.append(f"{within}{field}: expected text or a number")
        return None
    text = _PREFIX.sub("", clean_line(value), count=1) if _PREFIX.match(value.strip()) else clean_line(value)
    if not text or text.lower() in _ABSENT:
        return None
    if len(text) > PLACE_LENGTH_MAX:
        dropped.append(f"{within}{field}: longer than {PLACE_LENGTH_MAX} characters")
        return None
    return text


def _venue_type(work: Json, first: Json, source: Json, venue: str | None, *, in_issues: bool) -> VenueType | None:
    """The type of the venue: of its source, else of the work.

    Crossref's and OpenAlex's types of conference papers count more than the source's type, since proceedings appear in
    journals and book series. Without such a type, a venue whose papers have a volume and an issue is a journal, and one
    with the name of a conference is a conference.
    """
    kinds = [_lower(work.get("type_crossref")), _lower(work.get("type"))]
    raw = _lower(first.get("raw_type"))
    named = _lower(source.get("type"))
    if not _OF_A_CONFERENCE.isdisjoint(kinds) or (raw in _OF_A_CONFERENCE and named != "repository"):
        return VenueType.CONFERENCE
    if named:
        return _SOURCE_TYPES.get(named, VenueType.OTHER)
    for kind in (kinds[0], raw, kinds[1]):
        if kind in _WORK_TYPES:
            return _WORK_TYPES[kind]
    if venue is None or not {*kinds} <= {"", "article"}:
        return None
    if in_issues:
        return VenueType.JOURNAL
    if _CONFERENCE_NAME.search(venue) or (not any(kinds) and _PROCEEDINGS_NAME.search(venue)):
        return None if _JOURNAL_NAME.search(venue) else VenueType.CONFERENCE
    return None


def _lower(value: object) -> str:
    return value.strip().lower() if isinstance(value, str) else ""


def _issns(dropped: Dropped, *given: tuple[str, object]) -> list[str]:
    """Valid ISSNs, `0031-1049`, each once in this order."""
    found: dict[str, None] = {}
    for field, text in _texts(dropped, *given):
        valid = [f"{one}-{other.upper()}" for one, other in _ISSN.findall(text) if _is_issn(one + other.upper())]
        found |= dict.fromkeys(valid)
        if not valid and text.strip().lower() not in _ABSENT:
            dropped.append(f"{field}: {text[:40]!r} is not an ISSN")
    return list(found)[:NUMBERS_MAX]


def _isbns(dropped: Dropped, *given: tuple[str, object]) -> list[str]:
    """Valid ISBNs with 13 digits and without hyphens, each once in this order."""
    found: dict[str, None] = {}
    for field, text in _texts(dropped, *given):
        digits = [re.sub(r"[^\dXx]", "", match) for match in _ISBN.findall(text)]
        valid = [key.removeprefix("isbn:") for one in digits if (key := canonical(Scheme.ISBN, f"ISBN {one}"))]
        found |= dict.fromkeys(valid)
        if not valid and text.strip().lower() not in _ABSENT:
            dropped.append(f"{field}: {text[:40]!r} is not an ISBN")
    return list(found)[:NUMBERS_MAX]


def _texts(dropped: Dropped, *given: tuple[str, object]) -> list[tuple[str, str]]:
    """The texts of fields that hold a text, a number or a list of these, each text once."""
    found: dict[str, str] = {}
    for field, value in given:
        for one in cast("list[Any]", value) if isinstance(value, list) else [value]:
            text = str(one) if isinstance(one, int) and not isinstance(one, bool) else one
            if isinstance(text, str) and text.strip(" []"):
                found.setdefault(text, field)
            elif text is not None and not isinstance(text, str):
                dropped.append(f"{field}: expected text")
    return [(field, text) for text, field in found.items()]


def _is_issn(digits: str) -> bool:
    total = sum((8 - place) * int(digit) for place, digit in enumerate(digits[:7]))
    return digits[7] == "0123456789X"[-total % 11]
