"""People, institutions and topics: as works mention them, and OpenAlex's own records of them."""

from collections.abc import Iterable
from typing import Any

from bzpeer.importers import json_fields
from bzpeer.importers.errors import RejectedLine
from bzpeer.importers.json_fields import Dropped, Json, present
from bzpeer.importers.name_matching import homepage_host, normalise_name
from bzpeer.importers.records import OTHER_NAMES_MAX, InstitutionRecord, PersonRecord, TopicRecord
from bzpeer.importers.text_cleaning import clean_line, clean_name, clean_url, is_storable_key
from cypher.text.identifiers import Scheme, canonical, recognise

PLACEHOLDER_AUTHORS = frozenset({"A9999999999", "A5317838346"})
"""OpenAlex's ids for unknown authors and for deleted ones."""

CITED_BY_MAX = 2**31 - 1
"""The largest citation count that is stored: GraphQL's Int."""


_NAMES = {Scheme.ORCID: "an ORCID iD", Scheme.ROR: "a ROR id"}


def _key_of(text: object, schemes: tuple[Scheme, ...], letter: str = "") -> str | None:
    """The canonical key of an id in one of the schemes; None if it is not one. `letter`: the kind of OpenAlex id."""
    if not isinstance(text, str) or not text:
        return None
    key = recognise(text) if Scheme.URL in schemes else None
    for scheme in schemes:
        if key is None:
            key = canonical(scheme, text)
    if key is None or not is_storable_key(key):
        return None
    if key[0].isupper():
        return key if key[0] == letter and key not in PLACEHOLDER_AUTHORS else None
    return key if key.partition(":")[0] in schemes else None


def _unique(*keys: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, keys)))


def name_unread_id(
    record: Json, field: str, scheme: Scheme, keys: Iterable[str], within: str, dropped: Dropped
) -> None:
    """Add a field to `dropped` if it is no id of the scheme. `keys` are those that were read; `within` is its path."""
    value = record.get(field)
    if value is not None and value != "" and not any(key.startswith(f"{scheme}:") for key in keys):
        dropped.append(f"{within}{field}: {str(value)[:80]!r} is not {_NAMES[scheme]}")


def person_mentioned(author: Json, raw_name: object, rank: str) -> PersonRecord | None:
    """The author of a work; None without a name and an id."""
    openalex = _key_of(author.get("id"), (Scheme.OPENALEX, Scheme.URL), "A")
    orcid = _key_of(author.get("orcid"), (Scheme.ORCID,))
    keys = _unique(openalex if openalex and openalex[0] == "A" else None, orcid, openalex)
    name = clean_name(author.get("display_name")) or clean_name(raw_name)
    if name is None:
        if not keys:
            return None
        name = keys[0]
    return PersonRecord(name, keys, rank, _person_properties(keys) if keys else {})


def _person_properties(keys: tuple[str, ...]) -> dict[str, Any]:
    return present(
        openalexId=next((key for key in keys if key[0] == "A"), None),
        orcid=next((key[6:] for key in keys if key.startswith("orcid:")), None),
    )


def institution_mentioned(mention: Json, rank: str) -> InstitutionRecord | None:
    """The institution of an authorship; None without a name and an id. Without an id, its name identifies it."""
    openalex = _key_of(mention.get("id"), (Scheme.OPENALEX,), "I")
    ror = _key_of(mention.get("ror"), (Scheme.ROR,)) or _key_of(mention.get("id"), (Scheme.ROR,))
    keys = _unique(openalex, ror)
    name = clean_name(mention.get("display_name"))
    if name is None:
        if not keys:
            return None
        name = keys[0]
    homepage = clean_url(mention.get("homepage_url"))
    return InstitutionRecord(
        name,
        keys,
        rank,
        _institution_properties(keys, mention, homepage),
        known_as=() if keys else known_as([name], homepage),
    )


def _institution_properties(keys: tuple[str, ...], record: Json, homepage: str | None) -> dict[str, Any]:
    country, kind = record.get("country_code"), record.get("type")
    return present(
        openalexId=next((key for key in keys if key[0] == "I"), None),
        ror=next((key[4:] for key in keys if key.startswith("ror:")), None),
        countryCode=country.upper() if isinstance(country, str) and len(country) == 2 and country.isascii() else None,
        type=(clean_line(kind).lower() or None) if isinstance(kind, str) else None,
        homepage=homepage,
    )


def known_as(names: list[str], homepage: str | None) -> tuple[str, ...]:
    """The keys that match an institution to a ROR record: `name:…` for each name, `site:…` for its home page's host."""
    host = homepage_host(homepage)
    keys = [f"name:{normalise_name(name)}" for name in names]
    return tuple(dict.fromkeys([*keys, *([f"site:{host}"] if host else [])]))


def other_names(name: str, others: Iterable[object]) -> dict[str, list[str]]:
    """The property `otherNames`, if there are any beside the name. Values that are not names are left out."""
    found = {other for each in others if (other := clean_name(each)) and other != name}
    return {"otherNames": sorted(found)[:OTHER_NAMES_MAX]} if found else {}


def topic_mentioned(entry: Json, rank: str) -> TopicRecord | None:
    """A topic of OpenAlex's hierarchy; None without a topic id or without a name."""
    key = _key_of(entry.get("id"), (Scheme.OPENALEX,), "T")
    name = clean_name(entry.get("display_name"))
    if key is None or name is None:
        return None
    description = entry.get("description")
    return TopicRecord(
        name,
        (key,),
        rank,
        present(
            openalexId=key,
            description=(clean_line(description) or None) if isinstance(description, str) else None,
            subfield=_level(entry, "subfield"),
            field=_level(entry, "field"),
            domain=_level(entry, "domain"),
        ),
    )


def _level(entry: Json, level: str) -> str | None:
    return clean_name(json_fields.inner(entry, level).get("display_name"))


def _rank(record: Json, dropped: Dropped) -> str:
    return json_fields.rank_of(json_fields.moment(record, "updated_date", dropped))


def read_author(record: Json) -> PersonRecord:
    """OpenAlex's record of an author. Raises RejectedLine."""
    ids = json_fields.inner(record, "ids")
    openalex = _key_of(record.get("id"), (Scheme.OPENALEX,), "A")
    orcid = next(
        (
            key
            for text in (record.get("orcid"), ids.get("orcid"), record.get("external_id"))
            if (key := _key_of(text, (Scheme.ORCID,)))
        ),
        None,
    )
    if openalex is None:
        raise RejectedLine("id: not an author id, or OpenAlex's placeholder for unknown authors")
    keys = _unique(openalex, orcid)
    name = clean_name(json_fields.text(record, "display_name"))
    if name is None:
        raise RejectedLine("display_name: missing")
    dropped: Dropped = []
    name_unread_id(record, "orcid", Scheme.ORCID, keys, "", dropped)
    rank = _rank(record, dropped)
    places: list[tuple[InstitutionRecord, list[int]]] = []
    for at, affiliation in enumerate(json_fields.objects(record, "affiliations")):
        institution = institution_mentioned(json_fields.inner(affiliation, "institution"), rank)
        years = json_fields.years(affiliation, "years", f"affiliations[{at}]", dropped)
        if institution is not None:
            places.append((institution, years))
    if not places:
        last = json_fields.objects(record, "last_known_institutions") or [
            json_fields.inner(record, "last_known_institution")
        ]
        places = [(found, []) for place in last if (found := institution_mentioned(place, rank)) is not None]
    cited_by = json_fields.number(record, "cited_by_count", low=0, high=CITED_BY_MAX, dropped=dropped)
    claimed = present(citedByCount=cited_by)
    others = other_names(name, json_fields.items(record, "display_name_alternatives"))
    return PersonRecord(name, keys, rank, _person_properties(keys) | claimed | others, places, dropped)


def read_institution(record: Json) -> InstitutionRecord:
    """OpenAlex's record of an institution. Raises RejectedLine."""
    ids = json_fields.inner(record, "ids")
    openalex = _key_of(record.get("id"), (Scheme.OPENALEX,), "I")
    ror = next(
        (
            key
            for text in (record.get("ror"), ids.get("ror"), record.get("external_id"))
            if (key := _key_of(text, (Scheme.ROR,)))
        ),
        None,
    )
    keys = _unique(openalex, ror)
    name = clean_name(json_fields.text(record, "display_name"))
    if name is None:
        raise RejectedLine("display_name: missing")
    homepage = clean_url(record.get("homepage_url"))
    related = {
        role: _unique(
            *(
                _key_of(other.get("id"), (Scheme.OPENALEX,), "I")
                for other in json_fields.objects(record, "associated_institutions")
                if other.get("relationship") == role
            )
        )
        for role in ("parent", "child")
    }
    others = [
        *json_fields.items(record, "display_name_acronyms"),
        *json_fields.items(record, "display_name_alternatives"),
        *json_fields.inner(json_fields.inner(record, "international"), "display_name").values(),
    ]
    dropped: Dropped = []
    name_unread_id(record, "ror", Scheme.ROR, keys, "", dropped)
    return InstitutionRecord(
        name,
        keys,
        _rank(record, dropped),
        _institution_properties(keys, record, homepage) | other_names(name, others),
        parents=related["parent"],
        children=related["child"],
        dropped=dropped,
    )


def read_topic(record: Json) -> TopicRecord:
    """OpenAlex's record of a topic. Raises RejectedLine."""
    dropped: Dropped = []
    topic = topic_mentioned(record, _rank(record, dropped))
    if topic is None:
        raise RejectedLine("id, display_name: missing or invalid")
    topic.dropped = dropped
    return topic
