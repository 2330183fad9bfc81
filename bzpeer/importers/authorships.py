"""The authors of a work, and authors of one paper that share an id although they are different people.

OpenAlex gives some co-authors one id. Of the authors of a paper with one id, those with compatible names are one
author. Of several different ones, the author whose printed name fits the person best keeps the id. Each other one
becomes a person of that paper only.
"""

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TypeVar

from bzpeer.importers import json_fields
from bzpeer.importers.json_fields import Json
from bzpeer.importers.name_matching import may_be_same_person, normalise_name
from bzpeer.importers.openalex_entities import institution_mentioned, person_mentioned
from bzpeer.importers.records import Authorship, PersonRecord
from bzpeer.importers.text_cleaning import clean_name
from cypher.model import Label
from cypher.text.identifiers import minted_id

T = TypeVar("T")


def read_authorships(work: Json, rank: str) -> list[Authorship]:
    """The authors of a work in order, each once. Raises RejectedLine."""
    found: list[Authorship] = []
    by_key: dict[str, list[Authorship]] = {}
    for entry in json_fields.objects(work, "authorships"):
        raw = entry.get("raw_author_name")
        person = person_mentioned(json_fields.inner(entry, "author"), raw, rank)
        if person is None:
            continue
        institutions = [
            institution
            for mention in json_fields.objects(entry, "institutions")
            if (institution := institution_mentioned(mention, rank)) is not None
        ]
        printed = clean_name(raw) if person.keys else None
        authorship = Authorship(person, institutions, entry.get("is_corresponding") is True, printed)
        if person.keys:
            same = by_key.setdefault(person.keys[0], [])
            earlier = next((one for one in same if may_be_same_person(_printed(one), _printed(authorship))), None)
            if earlier is not None:  # a person who is listed twice is one author, at the first position
                earlier.institutions.extend(institutions)
                earlier.corresponding = earlier.corresponding or authorship.corresponding
                continue
            same.append(authorship)
        found.append(authorship)
    mistaken = {
        id(one)
        for same in by_key.values()
        if len(same) > 1
        for one in without_best(same, [_printed(one) for one in same], same[0].person.name)
    }
    return [separated(one, one.person.keys[0]) if id(one) in mistaken else one for one in found] if mistaken else found


def without_best(authors: Sequence[T], printed: Sequence[str], name: str) -> list[T]:
    """The authors without the one whose printed name fits the name of a person best, the first of equal ones."""
    best = max(range(len(authors)), key=lambda at: (*_fit(printed[at], name), -at))
    return [author for at, author in enumerate(authors) if at != best]


def separated(authorship: Authorship, key: str) -> Authorship:
    """The authorship of a person of this paper only; `key` identifies another of its authors."""
    return replace(authorship, person=PersonRecord(_printed(authorship), ()), printed=None, mistaken_key=key)


def separate_person_id(paper: str, name: str, key: str) -> str:
    """The id of the person that an author of a paper becomes whose source gives them the key of another author."""
    return minted_id(Label.PERSON, f"{paper}|{normalise_name(name)}|not {key}")


def _printed(authorship: Authorship) -> str:
    return authorship.printed or authorship.person.name


def _fit(printed: str, name: str) -> tuple[bool, float]:
    return may_be_same_person(printed, name), SequenceMatcher(
        None, normalise_name(printed), normalise_name(name)
    ).ratio()
