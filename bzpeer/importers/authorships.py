"""The authors of a work, and authors of one paper that share an id although they are different people.

OpenAlex gives some co-authors one id. Of the authors of a paper with one id, those with compatible names are one
author. Of several different ones, the author whose printed name fits the person best keeps the id. Each other one
becomes a person of that paper only.
"""

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from bzpeer.importers import json_fields
from bzpeer.importers.json_fields import Dropped, Json
from bzpeer.importers.name_matching import may_be_same_person, normalise_name
from bzpeer.importers.openalex_entities import institution_mentioned, name_unread_id, person_mentioned
from bzpeer.importers.records import Authorship, InstitutionRecord, PersonRecord
from bzpeer.importers.text_cleaning import clean_name
from cypher.model import Label
from cypher.text.identifiers import Scheme, minted_id

PEOPLE_COMPARED_MAX = 25
"""People with one id on a paper with whom a printed name is compared. After these, each different name is a person. A
real id stands for a few people of a paper."""


def read_authorships(work: Json, rank: str, dropped: Dropped) -> list[Authorship]:
    """The authors of a work in order, each once. Raises RejectedLine."""
    found: list[Authorship] = []
    by_key: dict[str, list[Authorship]] = {}
    for place, entry in enumerate(json_fields.objects(work, "authorships")):
        author, raw = json_fields.inner(entry, "author"), entry.get("raw_author_name")
        person = person_mentioned(author, raw, rank)
        if person is None:
            continue
        if author.get("orcid"):
            name_unread_id(author, "orcid", Scheme.ORCID, person.keys, f"authorships[{place}].author.", dropped)
        institutions: list[InstitutionRecord] = []
        for number, mention in enumerate(json_fields.objects(entry, "institutions")):
            institution = institution_mentioned(mention, rank)
            if institution is None:
                continue
            if mention.get("ror"):
                within = f"authorships[{place}].institutions[{number}]."
                name_unread_id(mention, "ror", Scheme.ROR, institution.keys, within, dropped)
            institutions.append(institution)
        printed = None
        if person.keys and raw:
            printed = person.name if raw == author.get("display_name") else clean_name(raw)
        authorship = Authorship(person, institutions, entry.get("is_corresponding") is True, printed)
        if person.keys:
            by_key.setdefault(person.keys[0], []).append(authorship)
        found.append(authorship)
    if len(by_key) == sum(map(len, by_key.values())):
        return found
    separate: dict[int, Authorship] = {}
    repeated: set[int] = set()
    for key, same in by_key.items():
        if len(same) == 1:
            continue
        clusters = _clusters([one.printed_name for one in same])
        best = _best([same[cluster[0]].printed_name for cluster in clusters], same[0].person.name)
        for number, (first, *others) in enumerate(clusters):
            for at in others:  # a person who is listed twice is one author, at the first position
                same[first].institutions.extend(same[at].institutions)
                same[first].corresponding = same[first].corresponding or same[at].corresponding
                repeated.add(id(same[at]))
            if number != best:
                separate[id(same[first])] = _separated(same[first], key)
    return [separate.get(id(one), one) for one in found if id(one) not in repeated]


def names_of_others(printed: Sequence[str], name: str) -> dict[int, str]:
    """Which authors with these printed names are not the person of a name, by their places, with their names.

    Authors with compatible names are one person; of several, the one that fits the name best is the person.
    """
    clusters = _clusters(printed)
    best = _best([printed[cluster[0]] for cluster in clusters], name)
    return {at: printed[cluster[0]] for number, cluster in enumerate(clusters) if number != best for at in cluster}


def _clusters(printed: Sequence[str]) -> list[list[int]]:
    """The places of names, those of one person together: a name belongs to the first person whose names it fits."""
    found: list[list[int]] = []
    of_name: dict[str, list[int]] = {}
    for at, name in enumerate(printed):
        if name in of_name:
            of_name[name].append(at)
            continue
        compared = found[:PEOPLE_COMPARED_MAX]
        fits = (cluster for cluster in compared if all(may_be_same_person(name, printed[other]) for other in cluster))
        cluster = next(fits, None)
        if cluster is None:
            found.append([])
            cluster = found[-1]
        cluster.append(at)
        of_name[name] = cluster
    return found


def _best(names: Sequence[str], name: str) -> int:
    """The place of the name that fits a name best, the first of equal ones."""
    return max(range(len(names)), key=lambda at: (*_fit(names[at], name), -at))


def _fit(printed: str, name: str) -> tuple[bool, float]:
    likeness = SequenceMatcher(None, normalise_name(printed), normalise_name(name)).ratio()
    return may_be_same_person(printed, name), likeness


def _separated(authorship: Authorship, key: str) -> Authorship:
    """The authorship of a person of this paper only; `key` identifies another of its authors."""
    return replace(authorship, person=PersonRecord(authorship.printed_name, ()), printed=None, mistaken_key=key)


def separate_person_id(paper: str, name: str, key: str) -> str:
    """The id of the person that an author of a paper becomes whose source gives them the key of another author."""
    return minted_id(Label.PERSON, f"{paper}|{normalise_name(name)}|not {key}")
