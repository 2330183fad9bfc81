"""Works: OpenAlex's of any version, and those of other sources in the same form.

Older versions of OpenAlex have `host_venue` instead of `primary_location.source`, `abstract_inverted_index` as JSON
text or with the suffix `_v3`, `is_oa` outside of `open_access`, and no `topics`. In works of other sources `id` is the
source's own, `x_source.also` has the other ids of the paper, and `keywords` replace topics. OpenAlex's deprecated
`concepts` are ignored.
"""

from typing import Any, cast

from bzpeer.importers import json_fields
from bzpeer.importers.abstracts import read_abstract
from bzpeer.importers.arxiv_version import read_arxiv_version
from bzpeer.importers.authorships import read_authorships
from bzpeer.importers.errors import RejectedLine
from bzpeer.importers.formatted_text import FormattedText
from bzpeer.importers.json_fields import Dropped, Json, present
from bzpeer.importers.name_matching import normalise_name
from bzpeer.importers.openalex_entities import (
    CITED_BY_MAX,
    topic_mentioned,
)
from bzpeer.importers.partial_dates import PartialDate
from bzpeer.importers.publication import read_publication
from bzpeer.importers.records import PaperRecord, TopicRecord
from bzpeer.importers.text_cleaning import clean_line, clean_name, clean_url, is_only_control, read_title
from bzpeer.importers.work_keys import read_keys, read_references, read_versions
from cypher.model import PaperType, ResourceKind
from cypher.text.words import other_words, title_form

TITLE_LENGTH_MAX = 5_000
"""Characters of a title without markup; a longer one is rejected."""

YEAR_MAX = 9_999
"""The last year of publication that is stored."""

WORD_LENGTH_MAX = 100
"""Characters of a short value such as a license or a language; the rest is cut off."""

_TYPES = {
    "article": PaperType.ARTICLE,
    "journal-article": PaperType.ARTICLE,
    "proceedings-article": PaperType.ARTICLE,
    "conference-paper": PaperType.ARTICLE,
    "letter": PaperType.ARTICLE,
    "preprint": PaperType.PREPRINT,
    "posted-content": PaperType.PREPRINT,
    "review": PaperType.REVIEW_ARTICLE,
    "book": PaperType.BOOK,
    "monograph": PaperType.BOOK,
    "edited-book": PaperType.BOOK,
    "reference-book": PaperType.BOOK,
    "book-chapter": PaperType.BOOK_CHAPTER,
    "book-section": PaperType.BOOK_CHAPTER,
    "book-part": PaperType.BOOK_CHAPTER,
    "dataset": PaperType.DATASET,
    "dissertation": PaperType.DISSERTATION,
    "report": PaperType.REPORT,
    "report-component": PaperType.REPORT,
    "report-series": PaperType.REPORT,
}


def read_work(work: Json) -> PaperRecord:
    """The paper of a work. Raises RejectedLine."""
    dropped: Dropped = []
    updated = json_fields.moment(work, "updated_date", dropped)
    rank = json_fields.rank_of(updated)
    places = _places(work)
    own, shared = read_keys(work, places, dropped)
    first = places[0] if places else {}
    access, best = json_fields.inner(work, "open_access"), json_fields.inner(work, "best_oa_location")
    arxiv_id = next((key[6:] for key in shared if key.startswith("arxiv:")), None)
    doi = next((key[4:] for key in shared if key.startswith("doi:")), None)
    open_now = next(
        (value for value in (access.get("is_oa"), work.get("is_oa"), first.get("is_oa")) if isinstance(value, bool)),
        None,
    )
    published = _published(work, dropped)
    kind, venue = _type(work), _venue(work, first)
    title, abstract = _title(work), read_abstract(work)
    properties = _text_properties("title", title) | _text_properties("abstract", abstract)
    properties |= present(
        searchTitle=title and title_form(title.plain),
        searchTitleWords=title and other_words(title.plain),
        searchAbstractWords=abstract and other_words(abstract.plain),
        type=kind,
        year=_year(work, published, dropped),
        publicationDate=published and published.text,
        publishedOn=published and published.full,
        venue=venue,
        **read_publication(work, first, venue, dropped),
        doi=doi,
        arxivId=arxiv_id,
        arxivVersion=read_arxiv_version(work, places, arxiv_id),
        openalexId=next((key for key in own if key[0] == "W"), None),
        url=_page(work, first),
        isOpenAccess=open_now,
        oaStatus=_word(access.get("oa_status")),
        oaUrl=clean_url(access.get("oa_url")) or clean_url(best.get("pdf_url")),
        oaLicense=_word(best.get("license")) or (_word(first.get("license")) if first.get("is_oa") else None),
        citedByCount=json_fields.number(work, "cited_by_count", low=0, high=CITED_BY_MAX, dropped=dropped),
        isRetracted=json_fields.flag(work, "is_retracted", dropped),
        language=_language(work, dropped),
        sourceUpdatedAt=updated,
    )
    only_arxiv = doi is None or doi.startswith("10.48550/")
    return PaperRecord(
        own=own,
        shared=shared,
        rank=rank,
        properties=properties,
        defaults={"type": PaperType.PREPRINT if arxiv_id and only_arxiv else PaperType.ARTICLE},
        authorships=read_authorships(work, rank, dropped),
        topics=_topics(work, rank, dropped),
        references=read_references(work),
        resources=_resources(work),
        # OpenAlex's lists of works have at most 100 authors of each
        authors_cut=json_fields.flag(work, "is_authors_truncated", dropped) is True,
        dropped=dropped,
        versions=read_versions(places, shared),
    )


def _published(work: Json, dropped: Dropped) -> PartialDate | None:
    """The date of publication. OpenAlex gives 1 January to works of which it knows only the year, so it is a year."""
    found = json_fields.partial_date(work, "publication_date", dropped)
    return PartialDate(found.year) if found and (found.month, found.day) == (1, 1) else found


def _year(work: Json, published: PartialDate | None, dropped: Dropped) -> int | None:
    stated = work.get("publication_year")
    if type(stated) is int and 0 < stated <= YEAR_MAX:
        return stated
    of_year = json_fields.partial_date(work, "publication_year", dropped) or published
    return of_year.year if of_year else None


def _places(work: Json) -> list[Json]:
    """The locations of a work, the primary one first."""
    first = json_fields.inner(work, "primary_location") or json_fields.inner(work, "host_venue")
    return [first, *(place for place in json_fields.objects(work, "locations") if place != first)]


def _text_properties(name: str, text: FormattedText | None) -> Json:
    """The properties of a title or abstract; none if the work has none.

    The HTML of a title without markup is None, which removes the HTML of the title that it replaces.
    """
    if text is None:
        return {}
    return {name: text.plain, f"{name}Html": text.html}


def _title(work: Json) -> FormattedText | None:
    raw = json_fields.text(work, "title") or json_fields.text(work, "display_name")
    if not raw:
        return None
    if is_only_control(raw):
        raise RejectedLine("title: only control characters")
    title = read_title(raw)
    if len(title.plain) > TITLE_LENGTH_MAX:
        raise RejectedLine(f"title: longer than {TITLE_LENGTH_MAX} characters")
    return title if title.plain else None


def _type(work: Json) -> PaperType | None:
    named = json_fields.text(work, "type")
    if not named:
        return None
    if named == "article" and work.get("type_crossref") == "posted-content":
        return PaperType.PREPRINT
    return _TYPES.get(named.strip().lower(), PaperType.OTHER)


def _venue(work: Json, first: Json) -> str | None:
    source = json_fields.inner(first, "source") or json_fields.inner(work, "host_venue")
    return clean_name(source.get("display_name")) or clean_name(first.get("raw_source_name"))


def _page(work: Json, first: Json) -> str | None:
    for address in (first.get("landing_page_url"), first.get("url"), work.get("doi"), work.get("id")):
        page = clean_url(address)
        if page and "openalex.org/" not in page:
            return page
    return None


def _word(value: object) -> str | None:
    return clean_line(value)[:WORD_LENGTH_MAX] or None if isinstance(value, str) else None


def _language(work: Json, dropped: Dropped) -> str | None:
    value = work.get("language")
    if value is not None and not isinstance(value, str):
        dropped.append("language: expected text")
    return _word(value)


def _topics(work: Json, rank: str, dropped: Dropped) -> list[tuple[TopicRecord, float]]:
    hierarchy = json_fields.objects(work, "topics")
    of = "topics"
    if not hierarchy and (main := json_fields.inner(work, "primary_topic")):
        hierarchy, of = [main], "primary_topic"
    found: dict[str, tuple[TopicRecord, float]] = {}
    for at, entry in enumerate(hierarchy):
        topic = topic_mentioned(entry, rank)
        if topic is not None and topic.keys[0] not in found:
            found[topic.keys[0]] = topic, _score(entry, f"{of}[{at}]", dropped)
    if found:
        return list(found.values())
    for at, entry in enumerate(json_fields.items(work, "keywords")):
        named: Json = cast(Json, entry) if isinstance(entry, dict) else {"display_name": entry}
        label = clean_name(named.get("display_name") or named.get("keyword"))
        if label is None:
            continue
        folded = normalise_name(label)
        score = _score(named, f"keywords[{at}]", dropped)
        if folded not in found or found[folded][1] < score:
            found[folded] = (TopicRecord(label, ()), score)
    return list(found.values())


def _score(entry: Json, within: str, dropped: Dropped) -> float:
    """The score of a topic or keyword, from 0 to 1; 1 without one."""
    score = json_fields.weight(entry, "score", within, dropped)
    return 1.0 if score is None else score


def _resources(work: Json) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for entry in json_fields.objects(work, "x_resources"):
        url = clean_url(entry.get("url"))
        if url is None:
            continue
        kind = str(entry.get("kind")).upper()
        known = ResourceKind(kind) if kind in ResourceKind.__members__ else ResourceKind.OTHER
        found.setdefault(url, {"url": url, "kind": known, "title": clean_name(entry.get("title"))})
    return list(found.values())
