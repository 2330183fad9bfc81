"""The marks of reviews as venues state them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bzpeer.importers.errors import RejectedLine
from bzpeer.importers.review_marks import read_mark

MARKS: list[tuple[object, float | None, float | None, str | None]] = [
    (6, 6, None, None),
    (2.5, 2.5, None, None),
    ("6", 6, None, None),
    ("3 = borderline", 3, None, "borderline"),
    ("3=borderline", 3, None, "borderline"),
    ("3 => borderline", 3, None, "borderline"),
    ("3 (borderline)", 3, None, "borderline"),
    ("(3) borderline", 3, None, "borderline"),
    ("3. Borderline", 3, None, "Borderline"),
    ("3 borderline", 3, None, "borderline"),
    ("3, borderline", 3, None, "borderline"),
    ("3：borderline", 3, None, "borderline"),
    ("borderline (3)", 3, None, "borderline"),
    ("Borderline: 3", 3, None, "Borderline"),
    ("Strong accept - 5", 5, None, "Strong accept"),
    ("Weak accept (6/10)", 6, 10, "Weak accept"),
    ("Rating: 3", 3, None, None),
    ("Overall score 3/5", 3, 5, None),
    ("Rating: 8: Top 50% of accepted papers", 8, None, "Top 50% of accepted papers"),
    ("3/5", 3, 5, None),
    ("3 out of 5", 3, 5, None),
    ("3 of 5: weak", 3, 5, "weak"),
    ("8: Top 50%", 8, None, "Top 50%"),
    ("1 – reject", 1, None, "reject"),
    ("1-reject", 1, None, "reject"),
    ("1.5: weak", 1.5, None, "weak"),
    ("2,5", 2.5, None, None),
    ("2,5/5: weak", 2.5, 5, "weak"),
    ("−2: reject", -2, None, "reject"),
    ("Accept", None, None, "Accept"),
    ("Accept (poster)", None, None, "Accept (poster)"),
    ("Top 50%", None, None, "Top 50%"),
    ("50%", None, None, "50%"),
    ("3 or 4", None, None, "3 or 4"),
    ("3-4", None, None, "3-4"),
    ("3?", None, None, "3?"),
    ("10/5", None, None, "10/5"),
    ("3/5/2018", None, None, "3/5/2018"),
    ("NaN", None, None, "NaN"),
    ("1e999", None, None, "1e999"),
    ("", None, None, None),
    (None, None, None, None),
]


@pytest.mark.parametrize(("stated", "value", "best", "meaning"), MARKS, ids=[repr(mark[0]) for mark in MARKS])
def test_a_mark_is_a_value_with_its_meaning(
    stated: object, value: float | None, best: float | None, meaning: str | None
) -> None:
    found = read_mark({"RECOMMENDATION": stated}, "RECOMMENDATION", "rating")
    assert (found.get("rating"), found.get("ratingOutOf"), found.get("ratingMeaning")) == (value, best, meaning)
    assert None not in found.values()


@pytest.mark.parametrize("mark", [True, [3], {"value": 3}, float("inf"), float("nan")])
def test_a_mark_that_is_neither_number_nor_text_is_refused(mark: object) -> None:
    with pytest.raises(RejectedLine, match="REVIEWER_CONFIDENCE: "):
        read_mark({"REVIEWER_CONFIDENCE": mark}, "REVIEWER_CONFIDENCE", "confidence")


@given(st.text("ab 035:=()[]/-–.,%?", max_size=30))
def test_text_is_never_lost(text: str) -> None:
    found = read_mark({"RECOMMENDATION": text}, "RECOMMENDATION", "rating")
    kept = " ".join(str(value) for value in found.values())
    assert {letter for letter in text if letter.isalpha()} <= set(kept)
