"""All real open reviews: the graph has each one as its line states it, and a second import changes nothing."""

import gzip
import io
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import orjson
import zstandard

from graphdb.graph import Graph
from tests.bzpeer.importers.importing import SMALL, Json, digest, load, rows, social, user_data, value
from tests.conftest import DATA

ML = SMALL / "ml_reviews.jsonl.gz"
LARGE = DATA / "large" / "reviews.jsonl.zst"

SIZES = """
MATCH (n) WHERE NOT n:Migration|Lease
RETURN labels(n)[0] AS label, count(n), sum(COUNT { (n)--() }), sum(size(keys(n))),
       sum(reduce(size = 0, text IN [n.text, n.summary, n.strength, n.concern, n.methodQuestion, n.comment]
                  | size + coalesce(size(text), 0)))
ORDER BY label
"""
"""Numbers of nodes and sizes of texts by label. Contents are compared on the smaller file."""


def _lines() -> Iterator[Json]:
    with gzip.open(ML) as file:
        yield from map(orjson.loads, file)
    with LARGE.open("rb") as packed:
        reader = zstandard.ZstdDecompressor().stream_reader(packed, read_across_frames=True)
        yield from map(orjson.loads, io.BufferedReader(cast(io.RawIOBase, reader)))


async def test_reviews_join_the_works_they_are_of(graph: Graph, tmp_path: Path) -> None:
    await load(graph, tmp_path, str(SMALL / "ml_works.jsonl.gz"))
    papers = await value(graph, "MATCH (p:Paper) RETURN count(p)")
    [[liked]] = await rows(graph, "MATCH (p:Paper) WHERE p.url CONTAINS 'openreview' RETURN p.id ORDER BY p.id LIMIT 1")
    await social(graph, liked)
    before, authors = await user_data(graph), await value(graph, "MATCH ()-[a:AUTHORED]->() RETURN count(a)")
    report = await load(graph, tmp_path, str(ML))
    assert report.records == {"papers with reviews": 335, "reviews": 1398, "decisions": 335}
    assert report.rejected == 0
    assert await value(graph, "MATCH (p:Paper) RETURN count(p)") == papers
    assert await value(graph, "MATCH ()-[a:AUTHORED]->() RETURN count(a)") == authors
    assert [made for made in await user_data(graph) if "'venue'" not in made] == before
    whole = await digest(graph)
    assert (await load(graph, tmp_path, str(ML))).nodes == 0
    assert await digest(graph) == whole


async def test_every_review_is_there_once(graph: Graph, tmp_path: Path) -> None:
    report = await load(graph, tmp_path, str(ML), str(LARGE))
    assert (report.rejected, report.records["reviews"]) == (0, 1398 + 29_827)
    expected: dict[str, Counter[tuple[float, float, str]]] = {}
    outcomes: dict[str, str] = {}
    for line in _lines():
        forum = f"https://openreview.net/forum?id={line['id']}"
        entries = [entry for entry in line["reviews"] if not entry["IS_META_REVIEW"]]
        expected[forum] = Counter(
            (float(entry["RECOMMENDATION"]), float(entry["REVIEWER_CONFIDENCE"]), entry["DATE"]) for entry in entries
        )
        [decision] = [entry["RECOMMENDATION"] for entry in line["reviews"] if entry["IS_META_REVIEW"]]
        outcomes[forum] = decision
    found: dict[str, Counter[tuple[float, float, str]]] = {}
    for url, rating, confidence, on in await rows(
        graph,
        "MATCH (r:Review)-[:REVIEWS]->(p:Paper) RETURN r.url, r.rating, r.confidence, toString(r.submittedOn)",
    ):
        found.setdefault(url, Counter())[rating, confidence, on] += 1
    assert found == expected
    decided = await rows(graph, "MATCH (p:Paper)-[:HAS_DECISION]->(d:Decision) RETURN d.url, d.statement, d.outcome")
    assert {url: statement for url, statement, _ in decided} == outcomes
    assert all(outcome == {"A": "ACCEPTED", "R": "REJECTED"}[statement[0]] for _, statement, outcome in decided)
    # the form of 2023 and 2024 has a box each for strengths and weaknesses, that of 2025 one for both
    split = await rows(
        graph,
        "MATCH (r:Review) RETURN r.year, count(*), count(r.summary), count(r.strength), count(r.concern), "
        "count(r.methodQuestion), count(coalesce(r.strength, r.concern, r.methodQuestion, r.text)) ORDER BY r.year",
    )
    for year, count, *parts, with_text in split:
        assert min(parts) >= (0.85 if year == 2025 else 0.99) * count, (year, parts)
        assert with_text == count
    assert await rows(graph, "MATCH (e:ExternalReviewer) RETURN e.handle, e.name ORDER BY e.handle") == [
        [f"reviewers:neurips-{year}", f"Reviewers of NeurIPS {year}"] for year in (2023, 2024, 2025)
    ]
    assert await value(graph, "MATCH (u:User) RETURN count(u)") == 0
    before = await rows(graph, SIZES)
    again = await load(graph, tmp_path, str(LARGE), str(ML))
    assert again.nodes == 0
    assert await rows(graph, SIZES) == before
