"""Dates as sources write them → the part that is certain."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bzpeer.importers.partial_dates import PartialDate, read_partial_date
from bzpeer.importers.works import read_work

DATES: list[tuple[object, str | None]] = [
    ("2018-01-15", "2018-01-15"),
    ("2018-01", "2018-01"),
    ("1961", "1961"),
    (1961, "1961"),
    (2019.0, "2019"),
    ("2019.0", "2019"),
    ("2023-04-31", "2023-04"),
    ("2023-02-29T00:00:00", "2023-02"),
    ("2018-00-00", "2018"),
    ("2018-05-00", "2018-05"),
    ("2018-13-05", "2018"),
    ("2018-00-15", "2018"),
    ("2011/5/3", "2011-05-03"),
    ("2011.05.03", "2011-05-03"),
    ("2018–01–15", "2018-01-15"),
    ("20180115", "2018-01-15"),
    ("201801", "2018-01"),
    ("201820", None),
    ("2018-01-15T10:00:00.123Z", "2018-01-15"),
    ("2018-01-15 10:00", "2018-01-15"),
    ("May 2018", "2018-05"),
    ("Sept. 2018", "2018-09"),
    ("15 May 2018", "2018-05-15"),
    ("3rd of June 2018", "2018-06-03"),
    ("May 15, 2018", "2018-05-15"),
    ("15-May-2018", "2018-05-15"),
    ("2018 May 15", "2018-05-15"),
    ("Tue, 15 May 2018 10:00:00 GMT", "2018-05-15"),
    ("2018年1月15日", "2018-01-15"),
    ("１９６１", "1961"),
    ("25/05/2018", "2018-05-25"),
    ("05/25/2018", "2018-05-25"),
    ("03/05/2018", "2018"),
    ("05/05/2018", "2018-05-05"),
    ("01/2018", "2018-01"),
    ("May-June 2018", "2018"),
    ("15-17 May 2018", "2018"),
    ("Spring 2018", "2018"),
    ("2018-05-15/2018-06-02", "2018"),
    ("[1961]", "1961"),
    ("2018-2019", None),
    ("c. 1961", None),
    ("1961?", None),
    ("5/3/11", None),
    ("0000-00-00", None),
    ("soon", None),
    ("9" * 5_000, None),
    (True, None),
    (2018.5, None),
    (10**5_000, None),
    (1_525_392_000, None),
    (["2018"], None),
]


@pytest.mark.parametrize(
    ("given", "certain"), DATES, ids=[repr(given)[:40] if given != 10**5_000 else "huge" for given, _ in DATES]
)
def test_the_certain_part_of_a_date_is_kept(given: object, certain: str | None) -> None:
    found = read_partial_date(given)
    assert (found and found.text) == certain


@given(st.dates(min_value=date(1, 1, 1)), st.sampled_from(("%Y-%m-%d", "%d %B %Y", "%b %d, %Y")))
def test_a_day_in_a_clear_notation_is_that_day(day: date, notation: str) -> None:
    written = day.strftime(notation.replace("%Y", f"{day.year:04}"))
    assert read_partial_date(written) == PartialDate(day.year, day.month, day.day)


@given(st.text(max_size=30) | st.integers() | st.floats())
def test_any_value_is_a_date_or_none(value: object) -> None:
    found = read_partial_date(value)
    assert found is None or read_partial_date(found.text) == found


@pytest.mark.parametrize(
    ("fields", "stored"),
    [
        ({"publication_date": "2018-05-15"}, (2018, "2018-05-15", date(2018, 5, 15))),
        ({"publication_date": "2018-01"}, (2018, "2018-01", None)),
        ({"publication_date": "2018-01-01"}, (2018, "2018", None)),  # OpenAlex's day of a year
        ({"publication_date": "2018-05-32", "publication_year": 2017}, (2017, "2018-05", None)),
        ({"publication_date": "soon", "publication_year": "2017"}, (2017, None, None)),
        ({"publication_year": "May 2017"}, (2017, None, None)),
        ({}, (None, None, None)),
    ],
)
def test_a_work_has_its_date_as_precise_as_it_is_known(fields: dict[str, object], stored: tuple[object, ...]) -> None:
    found = read_work({"id": "W1", "title": "A work"} | fields).properties
    assert tuple(found.get(name) for name in ("year", "publicationDate", "publishedOn")) == stored
    assert found["title"] == "A work"
