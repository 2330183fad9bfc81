"""Works: OpenAlex's of any vintage, and other sources' in the same shape.

Older vintages: `host_venue` for `primary_location.source`, `abstract_inverted_index` as JSON text or under
`_v3`, `is_oa` beside `open_access`, no `topics`. Other sources: `id` is the source's own, `x_source.also`
holds the other ids of the same paper, `keywords` stand in for topics. OpenAlex's deprecated `concepts` are
passed over.
"""

from typing import Any, cast

import orjson

from bzpeer.importers import json_fields, text_cleaning
from bzpeer.importers.json_fields import Json, present
from bzpeer.importers.openalex_entities import institution_mentioned, person_mentioned, topic_mentioned
from bzpeer.importers.records import Authorship, PaperRecord, Reject, TopicRecord
from cypher.model import PaperType, ResourceKind
from cypher.text.folding import unaccented_words
from cypher.text.identifiers import MAX_KEY_LENGTH, Scheme, canonical, recognise

MAX_TITLE = 5_000
MAX_CLAIMED = 2**31 - 1
DELETED_WORK = "W4285719527"
"""What OpenAlex lets citations of deleted works point at: no work at all."""

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
    """The paper a work is. Raises Reject with the reason why it is none."""
    updated = json_fields.moment(work, "updated_date")
    rank = json_fields.rank_of(updated)
    places = _places(work)
    own, shared = _keys(work, places)
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
    title, abstract = _title(work), _abstract(work)
    properties = present(
        title=title,
        abstract=abstract,
        unaccentedTitle=title and unaccented_words(title),
        unaccentedAbstract=abstract and unaccented_words(abstract),
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
        oaUrl=text_cleaning.web_address(access.get("oa_url")) or text_cleaning.web_address(best.get("pdf_url")),
        oaLicense=_word(best.get("license")) or (_word(first.get("license")) if first.get("is_oa") else None),
        citedByCount=json_fields.number(work, "cited_by_count", low=0, high=MAX_CLAIMED),
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
        references=_references(work),
        resources=_resources(work),
    )


def _places(work: Json) -> list[Json]:
    """Where the work is found, the main place first."""
    first = json_fields.inner(work, "primary_location") or json_fields.inner(work, "host_venue")
    return [first, *(place for place in json_fields.objects(work, "locations") if place != first)]


def _keys(work: Json, places: list[Json]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The keys that are the paper's own, and those two papers may claim."""
    ids, source = json_fields.inner(work, "ids"), json_fields.inner(work, "x_source")
    named = json_fields.text(work, "id")
    own: list[str] = []
    shared: list[str] = []

    def take(text: object, *, main: bool = False) -> None:
        key = recognise(text) if isinstance(text, str) else None
        if key is None or len(key) > MAX_KEY_LENGTH or not key.isprintable() or text_cleaning.has_email(key):
            if main:
                raise Reject(_why_no_key(text, key))
            return
        where = own if key[0] == "W" or key.startswith("url:") else shared
        if key not in where and key[0] not in "AIT":
            where.append(key)

    take(named, main=True)
    take(ids.get("openalex"))
    for also in json_fields.objects(source, "also"):
        take(also.get("id"))
    take(source.get("openreview"))
    take(json_fields.text(work, "doi"))
    take(ids.get("doi"))
    for scheme in (Scheme.PMID, Scheme.MAG):
        value = ids.get(scheme)
        if value is not None and (key := canonical(scheme, str(value))):
            shared.append(key)
    take(ids.get("arxiv"))
    for place in places:
        for field in ("landing_page_url", "pdf_url", "url"):
            address = place.get(field)
            if isinstance(address, str) and "arxiv.org/" in address:
                key = canonical(Scheme.ARXIV, address)
                if key and not any(other.startswith("arxiv:") for other in shared):
                    shared.append(key)
    for key in tuple(shared):
        if key.startswith("doi:10.48550/arxiv."):
            arxiv = canonical(Scheme.ARXIV, key[4:])
            if arxiv and arxiv not in shared:
                shared.append(arxiv)
    order = (Scheme.DOI, Scheme.ARXIV, Scheme.PMID, Scheme.MAG)
    shared.sort(key=lambda key: order.index(Scheme(key.partition(":")[0])))
    own.sort(key=lambda key: key[0] != "W")
    return tuple(own), tuple(dict.fromkeys(shared))


def _why_no_key(text: object, key: str | None) -> str:
    if text is None:
        return "id: there is none"
    if key is None:
        return f"id: {str(text)[:80]!r} is no OpenAlex id, DOI, arXiv id or web address"
    if len(key) > MAX_KEY_LENGTH:
        return f"id: longer than {MAX_KEY_LENGTH} characters"
    return "id: holds what no identifier holds (an e-mail address or control characters)"


def _title(work: Json) -> str | None:
    raw = json_fields.text(work, "title") or json_fields.text(work, "display_name")
    if not raw:
        return None
    if len(raw) > MAX_TITLE:
        raise Reject(f"title: longer than {MAX_TITLE} characters")
    if text_cleaning.is_only_control(raw):
        raise Reject("title: nothing but control characters")
    return text_cleaning.title(raw) or None


def _abstract(work: Json) -> str | None:
    for field in ("abstract_inverted_index", "abstract_inverted_index_v3"):
        index: Any = work.get(field)
        if isinstance(index, str) and index:
            try:
                index = orjson.loads(index)
            except orjson.JSONDecodeError:
                raise Reject(f"{field}: text that is not JSON") from None
        if not index:
            continue
        if not isinstance(index, dict):
            raise Reject(f"{field}: expected an object of words and their positions")
        # one old vintage wraps the words: {"IndexLength": 12, "InvertedIndex": {…}}
        words = cast(Json, index)
        if isinstance(words.get("InvertedIndex"), dict):
            words = cast(Json, words["InvertedIndex"])
        return text_cleaning.plain(rebuild(words, field)) or None
    whole = json_fields.text(work, "abstract")
    return (text_cleaning.plain(whole) or None) if whole else None


def rebuild(index: Json, field: str = "abstract_inverted_index") -> str:
    """The text whose words an inverted index lists with their positions."""
    words = [""] * sum(map(len, index.values())) if set(map(type, index.values())) == {list} else []
    try:
        for word, positions in index.items():
            for position in positions:
                words[position] = word
    except (IndexError, TypeError):
        return _rebuild_by_order(index, field)
    return " ".join(words) if all(words) else _rebuild_by_order(index, field)


def _rebuild_by_order(index: Json, field: str) -> str:
    """For positions with gaps or repeats, and to say what is wrong with those that are none."""
    placed: list[tuple[int, str]] = []
    for word, positions in index.items():
        if not isinstance(positions, list):
            raise Reject(f"{field}: {word[:40]!r} has no list of positions")
        for position in cast("list[Any]", positions):
            if not isinstance(position, int):
                raise Reject(f"{field}: {word[:40]!r} stands at no number")
            placed.append((position, word))
    placed.sort()
    return " ".join(word for _, word in placed)


def _type(work: Json) -> PaperType | None:
    named = json_fields.text(work, "type")
    if not named:
        return None
    if named == "article" and work.get("type_crossref") == "posted-content":
        return PaperType.PREPRINT
    return _TYPES.get(named, PaperType.OTHER)


def _venue(work: Json, first: Json) -> str | None:
    source = json_fields.inner(first, "source") or json_fields.inner(work, "host_venue")
    return text_cleaning.name(source.get("display_name")) or text_cleaning.name(first.get("raw_source_name"))


def _page(work: Json, first: Json) -> str | None:
    for address in (first.get("landing_page_url"), first.get("url"), work.get("doi"), work.get("id")):
        page = text_cleaning.web_address(address)
        if page and "openalex.org/" not in page:
            return page
    return None


def _word(value: object) -> str | None:
    return text_cleaning.plain(value)[:100] or None if isinstance(value, str) else None


def _flag(work: Json, field: str) -> bool | None:
    value = work.get(field)
    if value is None or isinstance(value, bool):
        return value
    raise Reject(f"{field}: expected true or false")


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
        twin = seen.get(person.keys[0]) if person.keys else None
        if twin is not None:  # the same person twice is one author, at the first place
            twin.institutions.extend(institutions)
            twin.corresponding = twin.corresponding or corresponding
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
        label = text_cleaning.name(named.get("display_name") or named.get("keyword"))
        if label is None:
            continue
        folded = text_cleaning.normalised(label)
        score = _score(named)
        if folded not in found or found[folded][1] < score:
            found[folded] = (TopicRecord(label, ()), score)
    return list(found.values())


def _score(entry: Json) -> float:
    value = entry.get("score")
    return float(value) if isinstance(value, int | float) else 1.0


def _references(work: Json) -> list[str]:
    found: dict[str, None] = {}
    for reference in json_fields.items(work, "referenced_works"):
        if not isinstance(reference, str):
            raise Reject("referenced_works[]: expected text")
        key = recognise(reference)
        if (
            key
            and len(key) <= MAX_KEY_LENGTH
            and key != DELETED_WORK
            and key.isprintable()
            and not text_cleaning.has_email(key)
        ):
            found[key] = None
    return list(found)


def _resources(work: Json) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for entry in json_fields.objects(work, "x_resources"):
        url = text_cleaning.web_address(entry.get("url"))
        if url is None:
            continue
        kind = str(entry.get("kind")).upper()
        known = ResourceKind(kind) if kind in ResourceKind.__members__ else ResourceKind.OTHER
        found.setdefault(url, {"url": url, "kind": known, "title": text_cleaning.name(entry.get("title"))})
    return list(found.values())
