"""Highwire tags and JSON-LD of a paper, from the data of its page."""

import json
from typing import Any

import pytest

from bzpeer.pages.highwire import citation_tags
from bzpeer.pages.json_ld import article, data_block

PUBLICATION: dict[str, Any] = {
    "date": "2020-05",
    "venueType": "JOURNAL",
    "publisher": "Museum Press",
    "volume": "47",
    "issue": "27",
    "firstPage": "369",
    "lastPage": "373",
    "articleNumber": None,
    "issns": ["0031-1049", "1807-0205"],
    "isbns": [],
}
BASE = "https://bzpeer.example"
CANONICAL = f"{BASE}/papers/W1"


def author(name: str, printed: str | None = None) -> dict[str, Any]:
    node = {"id": "A1", "name": name, "orcid": None}
    return {"node": node, "nameAsPrinted": printed or name, "affiliations": []}


def data(**given: Any) -> dict[str, Any]:
    """The data of a page."""
    publication = PUBLICATION | {name: value for name, value in given.items() if name in PUBLICATION}
    return {
        "id": "W1",
        "title": "A title",
        "abstract": None,
        "type": "ARTICLE",
        "year": 2020,
        "publishedOn": None,
        "publication": publication,
        "isRetracted": False,
        "language": "pt",
        "venue": "Papers of Zoology",
        "doi": "10.5555/a<b>#c",
        "arxivId": None,
        "openalexId": "W1",
        "openAccess": {"isOpen": True, "url": "https://example.org/a b.pdf", "license": None},
        "authors": {"edges": [author("Ada Berg")]},
        "topics": {"edges": []},
        "votes": {"likes": 0},
        "saveCount": 0,
        "comments": {"totalCount": 0},
        "reviews": {"nodes": []},
        **{name: value for name, value in given.items() if name not in PUBLICATION},
    }


def tags(**given: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in citation_tags(data(**given), CANONICAL):
        found.setdefault(name.removeprefix("citation_"), []).append(value)
    return found


def described(**given: Any) -> dict[str, Any]:
    return json.loads(data_block(article(data(**given), BASE)))


def test_highwire_tags_hold_the_publication() -> None:
    assert tags() == {
        "title": ["A title"],
        "author": ["Ada Berg"],
        "publication_date": ["2020/05"],
        "journal_title": ["Papers of Zoology"],
        "publisher": ["Museum Press"],
        "volume": ["47"],
        "issue": ["27"],
        "firstpage": ["369"],
        "lastpage": ["373"],
        "issn": ["0031-1049", "1807-0205"],
        "language": ["pt"],
        "doi": ["10.5555/a<b>#c"],
        "pdf_url": ["https://example.org/a%20b.pdf"],
        "abstract_html_url": [CANONICAL],
    }
    assert tags(firstPage=None, lastPage=None, articleNumber="e12")["firstpage"] == ["e12"]
    assert tags(isbns=["9783161484100"])["isbn"] == ["9783161484100"]
    assert tags(isRetracted=True)["title"] == ["RETRACTED: A title"]


@pytest.mark.parametrize(
    ("paper_type", "venue_type", "tag"),
    [
        ("ARTICLE", "CONFERENCE", "conference_title"),
        ("BOOK_CHAPTER", "CONFERENCE", "conference_title"),
        ("PREPRINT", "CONFERENCE", "journal_title"),
        ("BOOK_CHAPTER", "BOOK", "inbook_title"),
        ("BOOK", "BOOK_SERIES", "series_title"),
        ("DISSERTATION", None, "dissertation_institution"),
        ("ARTICLE", None, "journal_title"),
    ],
)
def test_the_tag_of_the_venue_depends_on_its_type(paper_type: str, venue_type: str | None, tag: str) -> None:
    found = tags(type=paper_type, venueType=venue_type)
    assert found[tag] == ["Papers of Zoology"]
    assert len([name for name in found if name.endswith(("_title", "_institution"))]) == 1


@pytest.mark.parametrize(
    ("name", "printed", "tag"),
    [
        ("Ada Berg", None, "Ada Berg"),
        ("Ludwig van Beethoven", None, "Ludwig van Beethoven"),
        ("John Smith MD", None, "Smith, John"),
        ("Thomas W. Stewart III", None, "Stewart, Thomas W., III"),
        ("Smith J.", None, "Smith, J."),
        ("J. Chang", "Jim Chang", "Jim Chang"),
        ("The ATLAS Collaboration", None, "The ATLAS Collaboration"),
    ],
)
def test_the_last_word_of_an_author_is_the_family_name_unless_there_is_a_comma(
    name: str, printed: str | None, tag: str
) -> None:
    assert tags(authors={"edges": [author(name, printed)]})["author"] == [tag]


def test_json_ld_holds_the_publication() -> None:
    found = described()
    publisher = {"@type": "Organization", "name": "Museum Press"}
    assert (found["datePublished"], found["inLanguage"], found["publisher"]) == ("2020-05", "pt", publisher)
    assert (found["pageStart"], found["pageEnd"], found["pagination"]) == ("369", "373", "369-373")
    issue = found["isPartOf"]
    volume = issue["isPartOf"]
    assert (issue["@type"], issue["issueNumber"]) == ("PublicationIssue", "27")
    assert (volume["@type"], volume["volumeNumber"]) == ("PublicationVolume", "47")
    assert volume["isPartOf"] == {
        "@type": "Periodical",
        "name": "Papers of Zoology",
        "publisher": publisher,
        "issn": ["0031-1049", "1807-0205"],
    }
    assert "creativeWorkStatus" not in found
    assert described(isRetracted=True)["creativeWorkStatus"] == "Retracted"
    assert described(firstPage=None, lastPage=None, articleNumber="e12")["pagination"] == "e12"
    for date, published in (("2020", "2020"), ("2020-05-04", "2020-05-04"), ("2019-01-01", "2020"), (None, "2020")):
        assert described(date=date)["datePublished"] == published


def test_json_ld_of_books_and_proceedings() -> None:
    alone = {"volume": None, "issue": None, "isbns": ["9783161484100"], "issns": []}
    proceedings = described(venueType="CONFERENCE", **alone)["isPartOf"]
    assert (proceedings["@type"], proceedings["isbn"]) == ("Book", ["9783161484100"])
    book = described(type="BOOK", venueType="BOOK_SERIES", **alone)
    assert (book["isbn"], book["isPartOf"]["@type"]) == (["9783161484100"], "BookSeries")
    assert described(venueType="REPOSITORY", **alone)["isPartOf"]["@type"] == "WebSite"


def test_addresses_in_json_ld_are_percent_encoded() -> None:
    assert described()["sameAs"] == ["https://doi.org/10.5555/a%3Cb%3E%23c"]
    hostile = str(data_block(article(data(title="</script><!--", doi="10.1/</script>"), BASE)))
    assert "<" not in hostile
    assert json.loads(hostile)["sameAs"] == ["https://doi.org/10.1/%3C/script%3E"]
