"""The keys of a work: its own ids, and ids that two works may claim."""

from collections.abc import Collection
from typing import cast

from bzpeer.importers import json_fields
from bzpeer.importers.errors import RejectedLine
from bzpeer.importers.json_fields import Dropped, Json
from bzpeer.importers.text_cleaning import is_storable_key
from cypher.text.identifiers import MAX_KEY_LENGTH, Scheme, canonical, page_key, recognise, scheme_of

DELETED_WORK = "W4285719527"
"""OpenAlex's placeholder that citations of deleted works point to. It is not a work."""

_SHARED = (Scheme.DOI, Scheme.ARXIV, Scheme.PMID, Scheme.PMCID, Scheme.MAG, Scheme.ISBN)
"""The schemes of shared keys, the strongest first."""

_BOOKS = frozenset({"book", "edited-book", "monograph", "proceedings", "reference-book"})
"""Types of works that an ISBN identifies. A chapter has the ISBN of its book."""


def read_keys(work: Json, places: list[Json], dropped: Dropped) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The own and the shared keys of a work (see PaperRecord). Raises RejectedLine if `id` is not a key."""
    ids, source = json_fields.inner(work, "ids"), json_fields.inner(work, "x_source")
    named = json_fields.text(work, "id")
    own: list[str] = []
    shared: list[str] = []

    def take(text: object, field: str = "", *, main: bool = False) -> None:
        key = recognise(text) if isinstance(text, str) else None
        if key is None or not is_storable_key(key) or (key[0] != "W" and scheme_of(key) not in (*_SHARED, Scheme.URL)):
            if main:
                raise RejectedLine(_reason_without_key(text, key))
            if field and text is not None and text != "":
                dropped.append(f"{field}: {str(text)[:80]!r} is not an identifier of a work")
            return
        where = own if key[0] == "W" or key.startswith("url:") else shared
        if key not in where:
            where.append(key)
        if where is shared and (page := page_key(str(text))) and is_storable_key(page) and page not in own:
            own.append(page)

    take(named, main=True)
    take(ids.get("openalex"), "ids.openalex")
    for also in json_fields.objects(source, "also"):
        take(also.get("id"))
    take(source.get("openreview"))
    take(json_fields.text(work, "doi"), "doi")
    take(ids.get("doi"), "ids.doi")
    for scheme in (Scheme.PMID, Scheme.PMCID, Scheme.MAG):
        value = ids.get(scheme)
        if value is None or value == "":
            continue
        if key := canonical(scheme, str(value)):
            shared.append(key)
        else:
            dropped.append(f"ids.{scheme}: {str(value)[:80]!r} is not an identifier of this kind")
    take(ids.get("arxiv"), "ids.arxiv")
    for place in places:
        for field in ("landing_page_url", "pdf_url", "url"):
            address = place.get(field)
            if not isinstance(address, str):
                continue
            for scheme, part in ((Scheme.ARXIV, "arxiv.org/"), (Scheme.PMCID, "/pmc/articles/")):
                key = canonical(scheme, address) if part in address else None
                if key and not any(other.startswith(f"{scheme}:") for other in shared):
                    shared.append(key)
    for key in tuple(shared):
        if key.startswith("doi:10.48550/arxiv."):
            arxiv = canonical(Scheme.ARXIV, key[4:])
            if arxiv and arxiv not in shared:
                shared.append(arxiv)
    _take_isbn(work, ids, own, shared)
    shared.sort(key=lambda key: _SHARED.index(scheme_of(key)))
    own.sort(key=lambda key: key[0] != "W")
    return tuple(own), tuple(dict.fromkeys(shared))


def _take_isbn(work: Json, ids: Json, own: list[str], shared: list[str]) -> None:
    """Add the ISBNs to the shared keys if they identify the work: it is a book, or has no other key."""
    listed = [value for given in (ids.get("isbn"), work.get("isbn"), work.get("isbns")) for value in _as_list(given)]
    keys = [*(key for key in shared if key.startswith("isbn:")), *(canonical(Scheme.ISBN, value) for value in listed)]
    shared[:] = [key for key in shared if not key.startswith("isbn:")]
    if json_fields.text(work, "type") in _BOOKS or not (own or shared):
        shared += dict.fromkeys(filter(None, keys))


def _as_list(value: object) -> list[str]:
    values = cast("list[object]", value) if isinstance(value, list) else [value]
    return [each for each in values if isinstance(each, str)]


def read_versions(places: list[Json], keys: Collection[str]) -> tuple[str, ...]:
    """The DOIs of other versions of a work: those of its places that are not among its own keys."""
    found: dict[str, None] = {}
    for place in places:
        for field in ("id", "landing_page_url", "pdf_url"):
            address = place.get(field)
            key = canonical(Scheme.DOI, address) if isinstance(address, str) and "10." in address else None
            if key and key not in keys and is_storable_key(key) and len(key) <= MAX_KEY_LENGTH:
                found[key] = None
    return tuple(found)


def _reason_without_key(text: object, key: str | None) -> str:
    if text is None:
        return "id: missing"
    if key is None:
        return f"id: {str(text)[:80]!r} is not an OpenAlex id, DOI, arXiv id, PubMed id, ISBN or web address"
    if key[0] != "W" and scheme_of(key) not in (*_SHARED, Scheme.URL):
        return f"id: {str(text)[:80]!r} does not identify a work"
    if len(key) > MAX_KEY_LENGTH:
        return f"id: longer than {MAX_KEY_LENGTH} characters"
    return "id: contains an e-mail address or control characters"


def read_references(work: Json) -> list[str]:
    """The keys of the works it cites, each once, without OpenAlex's placeholder. Raises RejectedLine."""
    found: dict[str, None] = {}
    for reference in json_fields.items(work, "referenced_works"):
        if not isinstance(reference, str):
            raise RejectedLine("referenced_works[]: expected text")
        key = recognise(reference)
        if key and key != DELETED_WORK and is_storable_key(key):
            found[key] = None
    return list(found)
