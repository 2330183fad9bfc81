"""Values of types and sizes that no source should have: a line is rejected or cleaned, and the import continues."""

import json
from contextlib import suppress
from dataclasses import fields, is_dataclass
from time import perf_counter
from typing import Any, cast

import pytest

from bzpeer.importers.errors import RejectedLine
from bzpeer.importers.line_reader import LineReader
from bzpeer.importers.openalex_entities import read_author, read_institution
from bzpeer.importers.text_cleaning import read_title
from bzpeer.importers.works import read_work

WORK: dict[str, Any] = {
    "id": "https://openalex.org/W1",
    "title": "T",
    "type": "book",
    "type_crossref": "book",
    "isbn": ["9783161484100"],
    "is_authors_truncated": True,
    "primary_topic": {"id": "https://openalex.org/T1", "display_name": "T", "score": 0.5},
    "authorships": [
        {
            "author": {"id": "https://openalex.org/A1", "display_name": "Ada"},
            "institutions": [{"id": "https://openalex.org/I1", "type": "education", "country_code": "DE"}],
        }
    ],
}
ROR: dict[str, Any] = {
    "id": "https://ror.org/03yrm5c26",
    "names": [{"value": "U", "types": ["ror_display"]}],
    "types": ["education"],
    "locations": [{"geonames_details": {"country_code": "DE"}}],
    "admin": {"last_modified": {"date": "2020-01-01"}},
}
MERGE: dict[str, Any] = {"id": "https://openalex.org/W1", "merge_into_id": "W2", "merge_date": "2020-01-01"}
ODD: list[Any] = [
    None,
    True,
    -1,
    10**400,
    1e308,
    "",
    "\ud800",
    "a\x00b",
    [],
    [None],
    [[]],
    [{}],
    ["\ud800"],
    {},
    {"a": []},
]


def places(value: Any, *path: str | int) -> list[tuple[str | int, ...]]:
    """The paths of all values inside of a value."""
    if isinstance(value, dict):
        inside = list(cast("dict[str, Any]", value).items())
    elif isinstance(value, list):
        inside = list(enumerate(cast("list[Any]", value)))
    else:
        inside = []
    return [found for key, inner in inside for found in ((*path, key), *places(inner, *path, key))]


def texts(value: Any) -> list[str]:
    """All texts of a record."""
    if isinstance(value, str):
        return [value]
    if is_dataclass(value):
        return [text for field in fields(value) for text in texts(getattr(value, field.name))]
    if isinstance(value, dict):
        return [text for inner in cast("dict[str, Any]", value).values() for text in texts(inner)]
    if isinstance(value, list | tuple):
        return [text for inner in cast("list[Any]", value) for text in texts(inner)]
    return []


@pytest.mark.parametrize("record", [WORK, ROR, MERGE], ids=["work", "ror", "merge"])
def test_odd_values_are_rejected_or_cleaned(record: dict[str, Any]) -> None:
    for path in places(record):
        for odd in ODD:
            changed = json.loads(json.dumps(record))
            parent = changed
            for key in path[:-1]:
                parent = parent[key]
            parent[path[-1]] = odd
            with suppress(RejectedLine):
                read = LineReader().read(json.dumps(changed).encode())
                assert not [text for text in texts(read) if "\x00" in text or "\ud800" in text], (path, odd)


def test_the_reason_of_a_rejected_line_can_be_written() -> None:
    line = json.dumps({"id": "W1", "\ud800" * 3_000: float("nan")}).encode()
    with pytest.raises(RejectedLine) as rejected:
        LineReader().read(line)
    assert rejected.value.reason.encode().endswith(b": not a finite number")


@pytest.mark.parametrize(
    "title",
    [
        f"A<sup>{'1' * 60}x</sup>",
        f"A<sup>{'*' * 60}x</sup>",
        f"<math><msup><mi>x</mi><mrow>{'<mspace/>' * 30_000}<mi>a</mi></mrow></msup></math>",
        f"<inline-formula>{'<tex-math/>' * 30_000}</inline-formula>",
        f"A<inline-formula>{'<tex-math>x</tex-math>' * 20_000}<math><mi>x</mi></math></inline-formula>",
    ],
)
def test_hostile_markup_is_read_in_linear_time(title: str) -> None:
    start = perf_counter()
    read_title(title)
    assert perf_counter() - start < 5


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("Moments of (<i>n</i> + 1)<sup>2</sup>", "Moments of (n + 1)²"),
        ("A survey (revised)<sup>2</sup>", "A survey (revised)"),
        ("After COVID (2020-21)<sup>1,2</sup>", "After COVID (2020-21)"),
        ("x<inline-formula><tex-math>a</tex-math> and <math><mi>a</mi></math></inline-formula> y", "x and a y"),
        ("A<alternatives><tex-math>a</tex-math>, <tex-math>b</tex-math>, </alternatives>c", "A$a$, , c"),
    ],
)
def test_powers_and_formulas_in_two_forms(title: str, plain: str) -> None:
    assert read_title(title).plain == plain


@pytest.mark.parametrize(
    ("field", "odd", "reason"),
    [
        ("is_authors_truncated", [], "is_authors_truncated: expected true or false"),
        ("is_retracted", "perhaps", "is_retracted: expected true or false"),
        ("language", ["en"], "language: expected text"),
        ("isbn", {"a": 1}, "isbn: expected text"),
        ("issn", [1.5], "issn: expected text"),
        (
            "authorships",
            [{"author": {"id": "https://openalex.org/A1", "display_name": "Ada", "orcid": "0000-0002-1825-0098"}}],
            "authorships[0].author.orcid: '0000-0002-1825-0098' is not an ORCID iD",
        ),
        (
            "authorships",
            [{"author": {"display_name": "Ada"}, "institutions": [{"display_name": "U", "ror": "ror.org/1"}]}],
            "authorships[0].institutions[0].ror: 'ror.org/1' is not a ROR id",
        ),
        ("doi", "see the publisher", "doi: 'see the publisher' is not an identifier of a work"),
        ("ids", {"doi": ["10.1/x"]}, "ids.doi: \"['10.1/x']\" is not an identifier of a work"),
        ("ids", {"pmid": "none", "mag": 12, "pmcid": ""}, "ids.pmid: 'none' is not an identifier of this kind"),
    ],
)
def test_a_field_of_the_wrong_type_is_left_out_and_named(field: str, odd: object, reason: str) -> None:
    work = read_work({"id": "https://openalex.org/W1", "title": "T", field: odd})
    assert work.dropped == [reason]


def test_ids_of_people_and_institutions_that_are_none_are_named() -> None:
    person = read_author({"id": "https://openalex.org/A1", "display_name": "Ada", "orcid": "0000-0002-1825-0098"})
    assert person.dropped == ["orcid: '0000-0002-1825-0098' is not an ORCID iD"]
    institution = read_institution({"id": "https://openalex.org/I1", "display_name": "U", "ror": "ror.org/1"})
    assert institution.dropped == ["ror: 'ror.org/1' is not a ROR id"]


@pytest.mark.parametrize(("stated", "stored"), [(1, True), (0, False), ("True", True), ("false", False), ("", None)])
def test_true_and_false_in_other_types(stated: object, stored: bool | None) -> None:
    work = read_work({"id": "https://openalex.org/W1", "title": "T", "is_retracted": stated})
    assert (work.properties.get("isRetracted"), work.dropped) == (stored, [])


def test_nulls_in_lists_are_left_out() -> None:
    author = {"author": {"id": "https://openalex.org/A1", "display_name": "Ada"}, "institutions": [None]}
    lists = {"locations": [None], "referenced_works": [None, "W2"], "topics": [None], "authorships": [None, author]}
    work = read_work({"id": "https://openalex.org/W1", "title": "T", **lists})
    assert (work.references, len(work.authorships), work.topics, work.dropped) == (["W2"], 1, [], [])


def test_very_many_authors_with_one_id_are_read_in_linear_time() -> None:
    author = {"id": "https://openalex.org/A1", "display_name": "Ada Berg"}
    names = [f"{chr(97 + at % 26) * 3}{chr(97 + at // 26) * 3} berg" for at in range(600)]
    listed = [{"author": author, "raw_author_name": name} for name in [*names, names[0], "Ada Berg"]]
    start = perf_counter()
    read = read_work({"id": "https://openalex.org/W1", "title": "T", "authorships": listed}).authorships
    assert perf_counter() - start < 6
    assert len(read) == 601
    assert [one.printed_name for one in read if one.person.keys] == ["Ada Berg"]
