"""Works: OpenAlex's of any version, and those of other sources in the same form.

Older versions of OpenAlex have `host_venue` instead of `primary_location.source`, `abstract_inverted_index` as JSON
text or with the suffix `_v3`, `is_oa` outside of `open_access`, and no `topics`. In works of other sources `id` is the
source's own, `x_source.also` has the other ids of the paper, and `keywords` replace topics. OpenAlex's deprecated
`concepts` are ignored.
"""

from typing import Any, cast

from bzpeer.importers import json_fields
from bzpeer.importers.abstracts import read_abstract
from bzpeer.importers.errors import RejectedLine
from bzpeer.importers.json_fields import Json, present
from bzpeer.importers.name_matching import normalise_name
from bzpeer.importers.openalex_entities import (
    CITED_BY_MAX,
    institution_mentioned,
    person_mentioned,
    topic_mentioned,
)
from bzpeer.importers.records import Authorship, PaperRecord, TopicRecord
from bzpeer.importers.text_cleaning import clean_line, clean_name, clean_title, clean_url, is_only_control
from bzpeer.importers.work_keys import read_keys, read_references
from cypher.model import PaperType, ResourceKind
from cypher.text.words import other_words, title_form

TITLE_LENGTH_MAX = 5_000
"""Characters of a title; a longer one is rejected."""

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
    updated = json_fields.moment(work, "updated_date")
    rank = json_fields.rank_of(updated)
    places = _places(work)
    own, shared = read_keys(work, places)
    first = places[0] if places else {}
    access, best = json_fields.inner(work, "open_access"), json_fields.inner(work, "best_oa_location")
    arxiv_id = next((key[6:] for key in shared if key.startswith("arxiv:")), None)
    doi = next((key[4:] for key in shared if key.startswith("doi:")), None)
    open_now = next(
        (value for value in (access.get("is_oa"), work.get("is_oa"), first.get("is_oa")) if isinstance(value, bool)),
        None,
    )
    published = json_fields.day(work, "publication_date")
    kind = _type(work)
    title, abstract = _title(work), read_abstract(work)
    properties = present(
        title=title,
        abstract=abstract,
        searchTitle=title and title_form(title),
        searchTitleWords=title and other_words(title),
        searchAbstractWords=abstract and other_words(abstract),
        type=kind,
        year=json_fields.number(work, "publication_year", low=1, high=9999) or (published.year if published else None),
        publishedOn=published,
        venue=_venue(work, first),
        doi=doi,
        arxivId=arxiv_id,
        openalexId=next((key for key in own if key[0] == "W"), None),
        url=_page(work, first),
        isOpenAccess=open_now,
        oaStatus=_word(access.get("oa_status")),
        oaUrl=clean_url(access.get("oa_url")) or clean_url(best.get("pdf_url")),
        oaLicense=_word(best.get("license")) or (_word(first.get("license")) if first.get("is_oa") else None),
        citedByCount=json_fields.number(work, "cited_by_count", low=0, high=CITED_BY_MAX),
        isRetracted=_flag(work, "is_retracted"),
        language=_word(work.get("language")),
        sourceUpdatedAt=updated,
    )
    only_arxiv = doi is None or doi.startswith("10.48550/")
    return PaperRecord(
        own=own,
        shared=shared,
        rank=rank,
        properties=properties,
        defaults={"type": PaperType.PREPRINT if arxiv_id and only_arxiv else PaperType.ARTICLE},
        authorships=_authorships(work, rank),
        topics=_topics(work, rank),
        references=read_references(work),
        resources=_resources(work),
    )


def _places(work: Json) -> list[Json]:
    """The locations of a work, the primary one first."""
    first = json_fields.inner(work, "primary_location") or json_fields.inner(work, "host_venue")
    return [first, *(place for place in json_fields.objects(work, "locations") if place != first)]


def _title(work: Json) -> str | None:
    raw = json_fields.text(work, "title") or json_fields.text(work, "display_name")
    if not raw:
        return None
    if len(raw) > TITLE_LENGTH_MAX:
        raise RejectedLine(f"title: longer than {TITLE_LENGTH_MAX} characters")
    if is_only_control(raw):
        raise RejectedLine("title: only control characters")
    return clean_title(raw) or None


def _type(work: Json) -> PaperType | None:
    named = json_fields.text(work, "type")
    if not named:
        return None
    if named == "article" and work.get("type_crossref") == "posted-content":
        return PaperType.PREPRINT
    return _TYPES.get(named, PaperType.OTHER)


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


def _flag(work: Json, field: str) -> bool | None:
    value = work.get(field)
    if value is None or isinstance(value, bool):
        return value
    raise RejectedLine(f"{field}: expected true or false")


def _authorships(work: Json, rank: str) -> list[Authorship]:
    found: list[Authorship] = []
    seen: dict[str, Authorship] = {}
    for entry in json_fields.objects(work, "authorships"):
        person = person_mentioned(json_fields.inner(entry, "author"), entry.get("raw_author_name"), rank)
        if person is None:
            continue
        institutions = [
            institution
            for mention in json_fields.objects(entry, "institutions")
            if (institution := institution_mentioned(mention, rank)) is not None
        ]
        corresponding = entry.get("is_corresponding") is True
        earlier = seen.get(person.keys[0]) if person.keys else None
        if earlier is not None:  # a person who is listed twice is one author, at the first position
            earlier.institutions.extend(institutions)
            earlier.corresponding = earlier.corresponding or corresponding
            continue
        authorship = Authorship(person, institutions, corresponding)
        if person.keys:
            seen[person.keys[0]] = authorship
        found.append(authorship)
    return found


def _topics(work: Json, rank: str) -> list[tuple[TopicRecord, float]]:
    hierarchy = json_fields.objects(work, "topics")
    if not hierarchy and (main := json_fields.inner(work, "primary_topic")):
        hierarchy = [main]
    found: dict[str, tuple[TopicRecord, float]] = {}
    for entry in hierarchy:
        topic = topic_mentioned(entry, rank)
        if topic is not None:
            found.setdefault(topic.keys[0], (topic, _score(entry)))
    if found:
        return list(found.values())
    for entry in json_fields.items(work, "keywords"):
        named: Json = cast(Json, entry) if isinstance(entry, dict) else {"display_name": entry}
        label = clean_name(named.get("display_name") or named.get("keyword"))
        if label is None:
            continue
        folded = normalise_name(label)
        score = _score(named)
        if folded not in found or found[folded][1] < score:
            found[folded] = (TopicRecord(label, ()), score)
    return list(found.values())


def _score(entry: Json) -> float:
    value = entry.get("score")
    return float(value) if isinstance(value, int | float) else 1.0


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
