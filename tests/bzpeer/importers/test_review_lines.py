"""Lines with open reviews that are rejected, each with its reason."""

import pytest

from bzpeer.importers.errors import RejectedLine
from bzpeer.importers.json_fields import Json
from bzpeer.importers.line_reader import read_object
from bzpeer.importers.records import ReviewsRecord

FORM = "SUMMARY:\nThey count."


def entry(comments: str, **given: object) -> Json:
    return {"comments": comments, "TITLE": "Official Review", "RECOMMENDATION": 6, "DATE": "2023-07-05"} | given


LINE: Json = {
    "title": "Counting",
    "id": "A123456789",
    "authors": ["Ada Ames"],
    "conference": "NeurIPS 2023",
    "reviews": [entry(FORM)],
}


def test_a_good_line_is_read() -> None:
    read = read_object(LINE)
    assert isinstance(read, ReviewsRecord)
    assert (read.venue, len(read.reviews), read.decision, read.left_out) == ("NeurIPS 2023", 1, None, 0)


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"id": "104"}, "id: '104' is not a DOI, arXiv id, OpenAlex id, web address or OpenReview id"),
        ({"id": None}, "id: missing"),
        ({"conference": None}, "conference: missing"),
        ({"title": " "}, "title: missing"),
        ({"title": 3}, "title: expected text"),
        ({"reviews": {}}, "reviews: expected a list"),
        ({"reviews": ["good"]}, "reviews[]: expected an object"),
        ({"reviews": [entry(FORM, RECOMMENDATION=True)]}, "reviews[0].RECOMMENDATION: expected a number or text"),
        ({"reviews": [entry("x" * 100_001)]}, "reviews[0].comments: longer than 100,000 characters"),
        ({"reviews": [entry(FORM) | {"comments": ["x"]}]}, "reviews[0].comments: expected text"),
        ({"authors": [{"name": "Ada"}]}, "authors[]: expected text"),
        ({"accepted": "yes"}, "accepted: expected true or false"),
    ],
)
def test_a_bad_line_is_rejected_with_its_reason(given: Json, reason: str) -> None:
    with pytest.raises(RejectedLine) as caught:
        read_object(LINE | given)
    assert caught.value.reason.startswith(reason)
