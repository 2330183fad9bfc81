"""The HTML of titles and abstracts in the graph belongs to the title and abstract beside it."""

from pathlib import Path
from typing import Any

import pytest

from bzpeer.importers.errors import RejectedLine
from bzpeer.importers.works import TITLE_LENGTH_MAX, read_work
from graphdb.graph import Graph
from tests.bzpeer.importers.importing import Json, load, rows

TEXTS = "MATCH (p:Paper {id: 'W1'}) RETURN p.title, p.titleHtml, p.abstract, p.abstractHtml"


def _work(title: str | None, abstract: str | None, day: int, **other: Any) -> Json:
    updated = f"2026-01-{day:02}T00:00:00"
    return {"id": "https://openalex.org/W1", "title": title, "abstract": abstract, "updated_date": updated} | other


PLAIN = _work("CO2", "Of CO2.", 1)
FORMATTED = _work("CO<sub>2</sub>", "<p>Of</p><p>CO<sub>2</sub>.</p>", 2)
STORED = ["CO₂", "CO<sub>2</sub>", "Of CO₂.", "<p>Of</p><p>CO<sub>2</sub>.</p>"]


async def test_a_title_and_its_html_are_replaced_together(graph: Graph, tmp_path: Path) -> None:
    for works in ([FORMATTED], [PLAIN], [FORMATTED, PLAIN], [PLAIN, FORMATTED]):  # an older record only fills gaps
        await load(graph, tmp_path, works)
        assert await rows(graph, TEXTS) == [STORED]
    newer = _work("Carbon dioxide", "", 3)
    await load(graph, tmp_path, [newer])
    assert await rows(graph, TEXTS) == [["Carbon dioxide", None, *STORED[2:]]]
    await load(graph, tmp_path, [FORMATTED])
    assert await rows(graph, TEXTS) == [["Carbon dioxide", None, *STORED[2:]]]


async def test_an_older_title_with_html_fills_a_gap(graph: Graph, tmp_path: Path) -> None:
    await load(graph, tmp_path, [_work(None, "Of CO2.", 3)])
    await load(graph, tmp_path, [FORMATTED])
    assert await rows(graph, TEXTS) == [[*STORED[:2], "Of CO2.", None]]


async def test_a_merged_paper_keeps_its_own_title(graph: Graph, tmp_path: Path) -> None:
    other = FORMATTED | {"id": "https://openalex.org/W2"}
    await load(graph, tmp_path, [_work("CO2", None, 1), other])
    await load(graph, tmp_path, [b"merge_date,id,merge_into_id", b"2026-02-01,W2,W1"])
    assert await rows(graph, TEXTS) == [["CO2", None, *STORED[2:]]]


def test_tags_that_an_inverted_index_divides_are_read() -> None:
    text = '<jats:title>Aim</jats:title><jats:p>In <jats:italic toggle="yes">E. coli</jats:italic> and x<y.</jats:p>'
    index: dict[str, list[int]] = {}
    for place, word in enumerate(text.split(" ")):
        index.setdefault(word, []).append(place)
    properties = read_work(_work("t", None, 1, abstract_inverted_index=index)).properties
    assert properties["abstract"] == "Aim: In E. coli and x<y."
    assert properties["abstractHtml"] == "<b>Aim:</b> In <i>E. coli</i> and x&lt;y."


def test_the_length_of_a_title_is_that_of_its_text() -> None:
    words = "x " * (TITLE_LENGTH_MAX // 2)
    marked = words.replace(
        "x", '<mml:math xmlns:mml="http://www.w3.org/1998/Math/MathML"><mml:mi>x</mml:mi></mml:math>'
    )
    assert read_work(_work(marked, None, 1)).properties["title"] == words.strip()
    with pytest.raises(RejectedLine, match="title: longer than 5000 characters"):
        read_work(_work("a" * (TITLE_LENGTH_MAX + 1), None, 1))
