"""Which record a value comes from: the later one wins, and values that belong together stay together."""

from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from graphdb.graph import Graph
from tests.bzpeer.importers.importing import digest, load, rows
from tests.conftest import CLEAR

STORED = """
MATCH (p:Paper)
RETURN p.year, p.publicationDate, toString(p.publishedOn), p.volume, p.issue, p.firstPage, p.venueType, p.issns
"""
CONFERENCE = {"source": {"display_name": "Cases 9", "type": "conference", "issn_l": "0031-1049"}}

CASES: dict[str, tuple[dict[str, Any], dict[str, Any], list[Any]]] = {
    "a less precise date replaces the day too": (
        {"publication_date": "2018-05-03"},
        {"publication_date": "2019"},
        [2019, "2019", None, None, None, None, None, None],
    ),
    "a day replaces a month": (
        {"publication_date": "2018-05"},
        {"publication_date": "2018-05-03"},
        [2018, "2018-05-03", "2018-05-03", None, None, None, None, None],
    ),
    "older details fill gaps": (
        {
            "publication_date": "2018-05-03",
            "biblio": {"volume": "1", "issue": "2", "first_page": "3"},
            "primary_location": CONFERENCE,
        },
        {"publication_year": 2019, "biblio": {"volume": "4"}},
        [2019, "2018-05-03", "2018-05-03", "4", "2", "3", "CONFERENCE", ["0031-1049"]],
    ),
}


@pytest.mark.parametrize("name", CASES)
async def test_the_later_record_wins_in_any_order(graph: Graph, tmp_path: Path, name: str) -> None:
    older, newer, stored = CASES[name]
    work = {"id": "https://openalex.org/W1", "title": "Detector"}
    records = [work | {"updated_date": "2026-01"} | older, work | {"updated_date": "2026-02-01"} | newer]
    digests: set[str] = set()
    for order in permutations(records):
        for imports in ([list(order)], [[record] for record in order]):
            await graph.run(CLEAR)
            for content in imports:
                await load(graph, tmp_path, content)
            assert await rows(graph, STORED) == [stored]
            digests.add(await digest(graph))
    assert len(digests) == 1
