"""People, institutions and topics: as a work mentions them, and as OpenAlex's own records of them."""

from typing import Any

from bzpeer.importers import json_fields, text_cleaning
from bzpeer.importers.json_fields import Json, present
from bzpeer.importers.records import InstitutionRecord, PersonRecord, Reject, TopicRecord
from cypher.text.identifiers import MAX_KEY_LENGTH, Scheme, canonical, recognise

NOBODY = frozenset({"A9999999999", "A5317838346"})
"""OpenAlex's ids for an author it does not know, and for one it has deleted."""

MAX_COUNT = 2**31 - 1


def _key_of(text: object, schemes: tuple[Scheme, ...], letter: str = "") -> str | None:
    if not isinstance(text, str) or not text:
        return None
    key = recognise(text) if Scheme.URL in schemes else None
    for scheme in schemes:
        if key is None:
            key = canonical(scheme, text)
    if key is None or len(key) > MAX_KEY_LENGTH or not key.isprintable() or text_cleaning.has_email(key):
        return None
    if key[0].isupper():
        return key if key[0] == letter and key not in NOBODY else None
    return key if key.partition(":")[0] in schemes else None


def _unique(*keys: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, keys)))


def person_mentioned(author: Json, raw_name: object, rank: str) -> PersonRecord | None:
    """The author of a work; None when neither a name nor an id is left."""
    openalex = _key_of(author.get("id"), (Scheme.OPENALEX, Scheme.URL), "A")
    orcid = _key_of(author.get("orcid"), (Scheme.ORCID,))
    keys = _unique(openalex if openalex and openalex[0] == "A" else None, orcid, openalex)
    name = text_cleaning.name(author.get("display_name")) or text_cleaning.name(raw_name)
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
    """The institution of an authorship; None when it has neither name nor id. Without an id it is known by
    its name."""
    openalex = _key_of(mention.get("id"), (Scheme.OPENALEX,), "I")
    ror = _key_of(mention.get("ror"), (Scheme.ROR,)) or _key_of(mention.get("id"), (Scheme.ROR,))
    keys = _unique(openalex, ror)
    name = text_cleaning.name(mention.get("display_name"))
    if name is None:
        if not keys:
            return None
        name = keys[0]
    homepage = text_cleaning.web_address(mention.get("homepage_url"))
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
        countryCode=country.upper() if isinstance(country, str) and len(country) == 2 else None,
        type=kind.lower() if isinstance(kind, str) and kind else None,
        homepage=homepage,
    )


def known_as(names: list[str], homepage: str | None) -> tuple[str, ...]:
    """The keys by which an institution may be recognised: `name:…` for its names, `site:…` for the root of
    its site."""
    host = text_cleaning.site(homepage)
    keys = [f"name:{text_cleaning.normalised(name)}" for name in names]
    return tuple(dict.fromkeys([*keys, *([f"site:{host}"] if host else [])]))


def topic_mentioned(entry: Json, rank: str) -> TopicRecord | None:
    """A topic of OpenAlex's hierarchy; None without a topic id or a name."""
    key = _key_of(entry.get("id"), (Scheme.OPENALEX,), "T")
    name = text_cleaning.name(entry.get("display_name"))
    if key is None or name is None:
        return None
    description = entry.get("description")
    return TopicRecord(
        name,
        (key,),
        rank,
        present(
            openalexId=key,
            description=(text_cleaning.plain(description) or None) if isinstance(description, str) else None,
            subfield=_level(entry, "subfield"),
            field=_level(entry, "field"),
            domain=_level(entry, "domain"),
        ),
    )


def _level(entry: Json, level: str) -> str | None:
    return text_cleaning.name(json_fields.inner(entry, level).get("display_name"))


def _rank(record: Json) -> str:
    return json_fields.rank_of(json_fields.moment(record, "updated_date"))


def read_author(record: Json) -> PersonRecord:
    """OpenAlex's record of an author. Raises Reject."""
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
        raise Reject("id: nobody: OpenAlex's id for authors it does not know")
    keys = _unique(openalex, orcid)
    name = text_cleaning.name(json_fields.text(record, "display_name"))
    if name is None:
        raise Reject("display_name: an author without a name")
    rank = _rank(record)
    places: list[tuple[InstitutionRecord, list[int]]] = []
    for affiliation in json_fields.objects(record, "affiliations"):
        institution = institution_mentioned(json_fields.inner(affiliation, "institution"), rank)
        years = [year for year in json_fields.items(affiliation, "years") if isinstance(year, int)]
        if institution is not None:
            places.append((institution, years))
    if not places:
        last = json_fields.objects(record, "last_known_institutions") or [
            json_fields.inner(record, "last_known_institution")
        ]
        places = [(found, []) for place in last if (found := institution_mentioned(place, rank)) is not None]
    claimed = present(citedByCount=json_fields.number(record, "cited_by_count", low=0, high=MAX_COUNT))
    return PersonRecord(name, keys, rank, _person_properties(keys) | claimed, places)


def read_institution(record: Json) -> InstitutionRecord:
    """OpenAlex's record of an institution. Raises Reject."""
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
    name = text_cleaning.name(json_fields.text(record, "display_name"))
    if name is None:
        raise Reject("display_name: an institution without a name")
    homepage = text_cleaning.web_address(record.get("homepage_url"))
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
    return InstitutionRecord(
        name,
        keys,
        _rank(record),
        _institution_properties(keys, record, homepage),
        parents=related["parent"],
        children=related["child"],
    )


def read_topic(record: Json) -> TopicRecord:
    """OpenAlex's record of a topic. Raises Reject."""
    topic = topic_mentioned(record, _rank(record))
    if topic is None:
        raise Reject("display_name: a topic without a name")
    return topic
