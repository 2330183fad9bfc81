"""Records of the Research Organization Registry, schemas 1 and 2.

Withdrawn records are none (made in error, says ROR) and are not kept; inactive ones were institutions once
and are. Acronyms are not taken: too many share one.
"""

from bzpeer.importers import json_fields, text_cleaning
from bzpeer.importers.json_fields import Json, present
from bzpeer.importers.openalex_entities import known_as
from bzpeer.importers.records import InstitutionRecord, Reject, UnstoredRecord
from cypher.text.identifiers import Scheme, canonical


def read_ror(record: Json) -> InstitutionRecord | UnstoredRecord:
    """The institution of a ROR record. Raises Reject."""
    key = canonical(Scheme.ROR, json_fields.text(record, "id") or "")
    if key is None:
        raise Reject("id: no ROR id")
    if json_fields.text(record, "status") == "withdrawn":
        return UnstoredRecord("withdrawn ROR records")
    name, others, homepage, country = _second(record) if "names" in record else _first(record)
    if name is None:
        raise Reject("name: an institution without a name")
    kinds = [kind.lower() for kind in json_fields.items(record, "types") if isinstance(kind, str)]
    changed = json_fields.inner(json_fields.inner(record, "admin"), "last_modified").get("date")
    properties = present(
        ror=key[4:],
        countryCode=country.upper() if country else None,
        # nearly every institution also funds: that says least about it
        type=next((kind for kind in kinds if kind != "funder"), kinds[0] if kinds else None),
        homepage=homepage,
    )
    rank = f"ror {changed}" if isinstance(changed, str) else "ror"
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


def _second(record: Json) -> tuple[str | None, list[str], str | None, str | None]:
    names: list[tuple[str, list[object]]] = []
    for entry in json_fields.objects(record, "names"):
        value = text_cleaning.name(entry.get("value"))
        if value is not None:
            names.append((value, json_fields.items(entry, "types")))
    shown = next((value for value, types in names if "ror_display" in types), names[0][0] if names else None)
    others = [value for value, types in names if "label" in types or "alias" in types or "ror_display" in types]
    site = next(
        (link.get("value") for link in json_fields.objects(record, "links") if link.get("type") == "website"), None
    )
    place: Json = next(iter(json_fields.objects(record, "locations")), Json())
    country = json_fields.text(json_fields.inner(place, "geonames_details"), "country_code")
    return shown, others, text_cleaning.web_address(site), country


def _first(record: Json) -> tuple[str | None, list[str], str | None, str | None]:
    aliases = [text_cleaning.name(alias) for alias in json_fields.items(record, "aliases")]
    labels = [text_cleaning.name(label.get("label")) for label in json_fields.objects(record, "labels")]
    site = next(iter(json_fields.items(record, "links")), None)
    country = json_fields.text(json_fields.inner(record, "country"), "country_code")
    others = [other for other in [*aliases, *labels] if other]
    return text_cleaning.name(json_fields.text(record, "name")), others, text_cleaning.web_address(site), country
