"""Records of the Research Organization Registry, schemas 1 and 2.

A withdrawn record with one successor is merged into it; others are not stored, since ROR created them by mistake.
Inactive ones are stored: they were institutions, also if they have a successor. Acronyms are names by which an
institution is searched, but they do not identify it, because many institutions share one.
"""

from bzpeer.importers import json_fields
from bzpeer.importers.errors import RejectedLine
from bzpeer.importers.json_fields import Json, present
from bzpeer.importers.openalex_entities import known_as, other_names
from bzpeer.importers.records import InstitutionRecord, MergeRecord, UnstoredRecord
from bzpeer.importers.text_cleaning import clean_line, clean_name, clean_url
from cypher.model import Label
from cypher.text.identifiers import Scheme, canonical


def read_ror(record: Json) -> InstitutionRecord | MergeRecord | UnstoredRecord:
    """The institution of a ROR record, or its merge into its successor. Raises RejectedLine."""
    key = canonical(Scheme.ROR, json_fields.text(record, "id") or "")
    if key is None:
        raise RejectedLine("id: not a ROR id")
    if (json_fields.text(record, "status") or "").lower() == "withdrawn":
        successors = [other for other in dict.fromkeys(_related(record, "successor")) if other != key]
        if len(successors) == 1:
            return MergeRecord(Label.INSTITUTION, key, successors[0], joins_batch=True)
        return UnstoredRecord("withdrawn ROR records")
    read = _read_schema_2 if "names" in record else _read_schema_1
    name, others, acronyms, homepage, country = read(record)
    if name is None:
        raise RejectedLine("name: missing")
    kinds = [clean_line(kind).lower() for kind in json_fields.items(record, "types") if isinstance(kind, str)]
    changed = json_fields.inner(json_fields.inner(record, "admin"), "last_modified").get("date")
    properties = present(
        ror=key[4:],
        countryCode=country.upper() if country and len(country) == 2 and country.isascii() else None,
        # nearly every institution is also a funder, so another type says more
        type=next((kind for kind in kinds if kind != "funder"), kinds[0] if kinds else None),
        homepage=homepage,
        **other_names(name, [*others, *acronyms]),
    )
    is_date = isinstance(changed, str) and changed.isascii() and changed.isprintable() and len(changed) <= 40
    rank = f"ror {changed}" if is_date else "ror"
    return InstitutionRecord(
        name,
        (key,),
        rank,
        properties,
        known_as([name, *others], homepage),
        _related(record, "parent"),
        _related(record, "child"),
    )


def _related(record: Json, role: str) -> tuple[str, ...]:
    return tuple(
        key
        for relation in json_fields.objects(record, "relationships")
        if str(relation.get("type")).lower() == role and (key := canonical(Scheme.ROR, str(relation.get("id"))))
    )


def _read_schema_2(record: Json) -> tuple[str | None, list[str], list[str], str | None, str | None]:
    """Name, other names, acronyms, home page and country code of a record in schema 2."""
    names: list[tuple[str, list[object]]] = []
    for entry in json_fields.objects(record, "names"):
        value = clean_name(entry.get("value"))
        if value is not None:
            names.append((value, json_fields.items(entry, "types")))
    shown = next((value for value, types in names if "ror_display" in types), names[0][0] if names else None)
    others = [value for value, types in names if "label" in types or "alias" in types or "ror_display" in types]
    acronyms = [value for value, _ in names if value not in others and value != shown]
    site = next(
        (link.get("value") for link in json_fields.objects(record, "links") if link.get("type") == "website"), None
    )
    place: Json = next(iter(json_fields.objects(record, "locations")), Json())
    country = json_fields.text(json_fields.inner(place, "geonames_details"), "country_code")
    return shown, others, acronyms, clean_url(site), country


def _read_schema_1(record: Json) -> tuple[str | None, list[str], list[str], str | None, str | None]:
    """Name, other names, acronyms, home page and country code of a record in schema 1."""
    aliases = [clean_name(alias) for alias in json_fields.items(record, "aliases")]
    labels = [clean_name(label.get("label")) for label in json_fields.objects(record, "labels")]
    site = next(iter(json_fields.items(record, "links")), None)
    country = json_fields.text(json_fields.inner(record, "country"), "country_code")
    others = [other for other in [*aliases, *labels] if other]
    acronyms = [acronym for each in json_fields.items(record, "acronyms") if (acronym := clean_name(each))]
    return clean_name(json_fields.text(record, "name")), others, acronyms, clean_url(site), country
