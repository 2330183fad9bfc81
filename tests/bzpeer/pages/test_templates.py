"""Templates rendered with given values: texts of users and sources in any direction, without a database."""

from types import SimpleNamespace
from typing import Any

import pytest

from bzpeer.pages.highwire import open_graph
from bzpeer.pages.labels import REASONS, reason
from bzpeer.pages.render import environment
from bzpeer.pages.search import Notice, SearchCriteria
from schema.enums import NearbySignal


def _asset(_name: str) -> SimpleNamespace:
    return SimpleNamespace(script="/script.js", styles=())


HEBREW = "מבוא\u202e"
PAGE: dict[str, Any] = {
    "handle": None,
    "signed_in": False,
    "here": "/",
    "canonical": None,
    "page": "",
    "asset": _asset,
}


def _render(template: str, **values: Any) -> str:
    return environment().get_template(template).render({**PAGE, "query": "", **values})


def _search(criteria: SearchCriteria, notice: Notice | None = None, did_you_mean: str | None = None) -> str:
    found: dict[str, Any] = {
        "didYouMean": did_you_mean,
        "edges": [],
        "pageInfo": {"hasNextPage": False, "endCursor": None},
    }
    return _render(
        "search.html",
        title="Search",
        query=criteria.query,
        criteria=criteria,
        found=found,
        notice=notice,
        problem=None,
    )


def _years(start: str = "") -> dict[str, str]:
    return {"from": start, "to": ""}


@pytest.mark.parametrize(
    ("criteria", "filters"),
    [
        (SearchCriteria(HEBREW, [], _years()), ""),
        (SearchCriteria(HEBREW, ["PAPER"], _years()), " with these filters"),
        (SearchCriteria(HEBREW, [], _years("2020")), " with these filters"),
        (SearchCriteria(HEBREW, [], _years(), None, True), " with these filters"),
    ],
)
def test_a_search_without_results_isolates_its_words_and_names_its_filters(
    criteria: SearchCriteria, filters: str
) -> None:
    page = _search(criteria)
    assert f"There are no results for “<bdi>מבוא</bdi>”{filters}. Check the spelling" in page
    assert ("Search without filters" in page) == bool(filters)
    assert page.count('type="search" dir="auto"') == 2


def test_the_notice_of_a_search_loses_characters_that_change_the_direction() -> None:
    page = _search(
        SearchCriteria("x", [], _years()), Notice("No paper with the DOI 10.5555/a\u202eb is in this graph.")
    )
    assert "the DOI 10.5555/ab is in this graph." in page


def test_a_search_links_to_the_spelling_that_was_meant_and_keeps_its_filters() -> None:
    criteria = SearchCriteria("atention <b>", ["PAPER"], _years("2010"), None, True)
    page = _search(criteria, did_you_mean="attention <b>")
    link = "/search?q=attention+%3Cb%3E&amp;kind=PAPER&amp;from=2010&amp;retracted=no"
    assert f'Did you mean: <a href="{link}"><bdi>attention &lt;b&gt;</bdi></a>' in page
    assert "Did you mean" not in _search(criteria)


def test_the_title_of_the_explorer_isolates_each_seed_and_marks_retracted_papers() -> None:
    named = [{"label": HEBREW, "is_retracted": True}, {"label": "Łukasz", "is_retracted": False}]
    page = _render("explore.html", title="Explore", named=named, seeds=[], rows=[], is_truncated=False, slice_query="")
    assert "<title>Explore around Retracted: \u2068מבוא\u2069, Łukasz · BZPEER</title>" in page


def test_the_table_of_the_explorer_says_why_each_node_is_there() -> None:
    row: dict[str, Any] = {
        "id": "A1",
        "kind": "PERSON",
        "folder": "people",
        "label": "Ada",
        "year": None,
        "language": None,
        "is_retracted": False,
        "distance": 1,
        "why": "Wrote 3 of <these> papers.\u202e",
        "links": 4,
    }
    page = _render(
        "explore.html", title="Explore", named=[], seeds=["W1"], rows=[row], is_truncated=False, slice_query=""
    )
    table = page[page.index('<table id="explorer-table">') : page.index("</table>")]
    assert '<td class="why">Wrote 3 of &lt;these&gt; papers.</td>' in table
    assert table.count('<th scope="col">') == table.count("<td") + table.count('<th scope="row">')


@pytest.mark.parametrize(
    ("signal", "count", "words"),
    [
        ("BIBLIOGRAPHIC_COUPLING", 1, "1 shared reference"),
        ("BIBLIOGRAPHIC_COUPLING", 1200, "1,200 shared references"),
        ("CO_CITATION", 31, "cited together by 31 papers"),
        ("CO_CITATION", 0, "cited together"),
        ("DIRECT_CITATION", None, "linked by citations"),
        ("DIRECT_CITATION", 1, "1 path of citations"),
        ("DIRECT_CITATION", 12, "12 paths of citations"),
        ("SHARED_AUTHORS", None, "shared authors"),
        ("TEXT_SIMILARITY", None, "similar title and abstract"),
    ],
)
def test_a_reason_in_words(signal: str, count: int | None, words: str) -> None:
    assert reason({"signal": signal, "count": count}) == words


def test_every_signal_has_words() -> None:
    assert NearbySignal.__members__.keys() <= REASONS.keys()


def test_the_title_in_a_link_preview_has_no_characters_that_change_the_direction() -> None:
    assert open_graph(f"A {HEBREW} b", "website", "/", None)[0] == ("og:title", "A מבוא b")
