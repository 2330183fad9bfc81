"""Volume, issue, pages, article number, ISSN, ISBN, publisher and the type of the venue of a work."""

from typing import Any

import pytest

from bzpeer.importers.works import read_work
from cypher.model import VenueType

NAMES = ("volume", "issue", "firstPage", "lastPage", "articleNumber")


def read(**work: Any) -> dict[str, Any]:
    record = read_work({"id": "W1"} | work)
    assert list(record.dropped) == []
    return record.properties


@pytest.mark.parametrize(
    ("biblio", "stored"),
    [
        ({"volume": "47", "issue": "27", "first_page": "369", "last_page": "373"}, ("47", "27", "369", "373", None)),
        ({"volume": 47, "issue": 27.0, "first_page": 369, "last_page": None}, ("47", "27", "369", None, None)),
        ({"volume": " Vol. 47 ", "issue": "1_suppl", "first_page": "pp. 369"}, ("47", "1_suppl", "369", None, None)),
        ({"issue": "4-5", "first_page": "369–373"}, (None, "4-5", "369", "373", None)),
        ({"pages": "369-373"}, (None, None, "369", "373", None)),
        ({"first_page": "e0220229", "last_page": "e0220229"}, (None, None, None, None, "e0220229")),
        ({"first_page": "e47"}, (None, None, None, None, "e47")),
        ({"first_page": "A1133", "last_page": "A1138"}, (None, None, "A1133", "A1138", None)),
        ({"first_page": "106001", "last_page": "106001"}, (None, None, "106001", "106001", None)),
        ({"first_page": "xii", "last_page": "xii"}, (None, None, "xii", "xii", None)),
        ({"first_page": "1", "last_page": "9", "article_number": "105"}, (None, None, "1", "9", "105")),
        ({"volume": "n/a", "issue": "", "first_page": "n/a", "last_page": "-"}, (None,) * 5),
        ({"volume": "4\n7\u0007"}, ("4 7", None, None, None, None)),
        (None, (None,) * 5),
    ],
)
def test_places_in_a_venue(biblio: Any, stored: tuple[str | None, ...]) -> None:
    assert tuple(read(biblio=biblio).get(name) for name in NAMES) == stored


def test_a_source_in_any_version_of_openalex() -> None:
    source = {
        "display_name": "Papers of Zoology",
        "issn_l": "0031-1049",
        "issn": ["0031-1049", "1807-0205"],
        "host_organization_name": "Museum Press",
        "type": "journal",
    }
    older = {**source, "publisher": "Museum Press", "issn": '["0031-1049","1807-0205"]'}
    del older["host_organization_name"]
    for found in (read(primary_location={"source": source}), read(host_venue=older)):
        assert found["issns"] == ["0031-1049", "1807-0205"]
        assert (found["publisher"], found["venueType"], found["venue"]) == (
            "Museum Press",
            VenueType.JOURNAL,
            "Papers of Zoology",
        )


def test_numbers_have_valid_check_digits_and_one_form() -> None:
    found = read(issn="ISSN 2434561x, 0031–1049", isbn=["0-306-40615-2", 9783161484100, "urn:isbn:978-3-16-148410-0"])
    assert found["issns"] == ["2434-561X", "0031-1049"]
    assert found["isbns"] == ["9780306406157", "9783161484100"]
    wrong = read_work({"id": "W1", "issn": ["0031-1040", "2434-561X"], "isbn": "080442957Y"})
    assert (wrong.properties["issns"], wrong.properties.get("isbns")) == (["2434-561X"], None)
    assert [reason.partition(":")[0] for reason in wrong.dropped] == ["issn", "isbn"]


def place(kind: str | None = None, raw: str | None = None, name: str = "Venue") -> dict[str, Any]:
    return {"primary_location": {"source": {"display_name": name, "type": kind}, "raw_type": raw}}


@pytest.mark.parametrize(
    ("work", "kind"),
    [
        ({"type": "article", "type_crossref": "proceedings-article"}, VenueType.CONFERENCE),
        ({"type": "article", "type_crossref": "proceedings-article", **place("journal")}, VenueType.CONFERENCE),
        ({"type": "conference-paper", **place("conference")}, VenueType.CONFERENCE),
        ({"type": "conference-paper"}, VenueType.CONFERENCE),
        ({"type": "article", "primary_location": {"raw_type": "proceedings-article"}}, VenueType.CONFERENCE),
        ({"type": "article", "type_crossref": "journal-article", **place("conference")}, VenueType.CONFERENCE),
        ({"type": "preprint", **place("repository", "proceedings-article")}, VenueType.REPOSITORY),
        ({"type": "journal-article"}, VenueType.JOURNAL),
        ({"type": "book-chapter", **place("book series")}, VenueType.BOOK_SERIES),
        ({"type": "book", **place("ebook platform")}, VenueType.BOOK),
        ({"type": "article", **place("metadata")}, VenueType.OTHER),
        ({"type": "article", **place()}, None),
        (place(name="Proceedings of Visualization 1995 Conference"), VenueType.CONFERENCE),
        (place(name="IEEE Symposium on Information Visualization, 2003"), VenueType.CONFERENCE),
        (place(name="Proceedings of the National Academy of Sciences"), None),
        (place(name="IEEE Transactions on Visualization and Computer Graphics"), None),
        (place(name="Some Annals") | {"biblio": {"volume": "3", "issue": "1"}}, VenueType.JOURNAL),
        (place(name="Proceedings Visualization '98 (Cat. No.98CB36276)"), VenueType.CONFERENCE),
        (place(name="IEEE Visualization, 2003. VIS 2003."), VenueType.CONFERENCE),
        ({"type": "article", **place(name="Proceedings of the 2nd Workshop on Mining")}, VenueType.CONFERENCE),
        (place(name="Journal of Physics: Conference Series"), None),
        ({}, None),
    ],
)
def test_the_type_of_a_venue(work: dict[str, Any], kind: VenueType | None) -> None:
    assert read(**work).get("venueType") == kind
