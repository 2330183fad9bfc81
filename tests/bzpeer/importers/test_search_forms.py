"""Stored forms for search: authors, topics and levels of citations of papers, as imports change them."""

from pathlib import Path
from typing import Any

from cypher.library import statement
from cypher.statement import Statement
from cypher.text.words import CITATION_LEVEL_MAX, NAMES_MAX, citation_level, name_words
from graphdb.graph import Graph
from tests.bzpeer.importers.importing import Json, load

FORMS = Statement("MATCH (p:Paper {id: 'W1'}) RETURN p.searchAuthors, p.searchTopics, p.searchCitations")


def _work(number: int, **other: Any) -> Json:
    return {"id": f"https://openalex.org/W{number}", "title": f"Paper {number}", **other}


def _author(number: int, name: str) -> Json:
    return {"author": {"id": f"https://openalex.org/A{number}", "display_name": name}, "raw_author_name": name}


async def test_an_import_stores_and_changes_them(graph: Graph, tmp_path: Path) -> None:
    old = _work(
        1,
        authorships=[_author(1, "Łukasz O’Neill"), _author(2, "J.-P. Serre")],
        keywords=[{"display_name": "Naïve Bayes"}, {"display_name": "graphs"}],
        updated_date="2024-01-01",
    )
    await load(graph, tmp_path, [old])
    assert await graph.read(FORMS) == [["lukasz oneill a j p serre", "naive bayes a graphs", None]]
    citing = [_work(number, referenced_works=["https://openalex.org/W1"]) for number in range(2, 7)]
    await load(graph, tmp_path, citing)
    assert await graph.read(FORMS) == [["lukasz oneill a j p serre", "naive bayes a graphs", "c1"]]
    new = {**old, "authorships": [_author(3, "Ada Lovelace")], "cited_by_count": 70, "updated_date": "2025-01-01"}
    await load(graph, tmp_path, [new])
    assert await graph.read(FORMS) == [["ada lovelace", "naive bayes a graphs", "c3"]]


async def test_python_and_cypher_agree_on_levels(graph: Graph) -> None:
    """Around every power of 4, where rounding errors would show."""
    counts = sorted({0, 1, 2, 3, *(4**power + more for power in range(1, 13) for more in (-1, 0, 1))})
    rows = [{"id": f"W{count}", "citedByCount": count} for count in counts]
    await graph.write(Statement("UNWIND $rows AS row CREATE (p:Paper) SET p = row", {"rows": rows}))
    await graph.write(statement("imports/count_citations", papers=[row["id"] for row in rows]))
    stored = await graph.read(
        Statement("MATCH (p:Paper) RETURN p.citedByCount AS count, p.searchCitations ORDER BY count")
    )
    assert stored == [[count, citation_level(count)] for count in counts]
    assert citation_level(4**20) == f"c{CITATION_LEVEL_MAX}"


def test_the_number_of_names_is_bounded() -> None:
    words = name_words(f"Author{chr(97 + number % 26)} Number" for number in range(3_000))
    assert words is not None
    assert words.count(" a ") == NAMES_MAX - 1
    assert name_words([]) is None
