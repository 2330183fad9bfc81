"""Whole real files: compared with what this test reads from the same lines, then imported again."""

import random
import re
from collections import Counter
from pathlib import Path

import orjson

from graphdb.graph import Graph
from tests.bzpeer.importers.importing import SMALL, Json, digest, lines, load, rows, value
from tests.conftest import CLEAR, DATA

FILES = ["openalex_works.jsonl.gz", "vis_works.jsonl.gz", "ml_works.jsonl.gz"]
EMAIL = re.compile(r"[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}", re.I)


def works() -> list[Json]:
    return [orjson.loads(line) for name in FILES for line in lines(name)]


def spelled(text: str) -> str:
    """An id of these files without prefixes."""
    return text.lower().removeprefix("https://doi.org/").removeprefix("https://").removeprefix("www.").rstrip("/")


def others(work: Json) -> list[Json]:
    source: Json = work.get("x_source") or {}
    return source.get("also") or []


def references(work: Json) -> list[str]:
    return work.get("referenced_works") or []


def rebuilt(index: dict[str, list[int]]) -> str:
    """An abstract from its inverted index, by brute force."""
    text: dict[int, str] = {}
    for word, positions in index.items():
        for position in positions:
            text[position] = word
    return " ".join(text[position] for position in sorted(text))


async def test_every_small_file_is_in_the_graph_as_it_is_in_the_file(graph: Graph, tmp_path: Path) -> None:
    topics = str(SMALL / "openalex_topics.tsv.gz")
    entities = str(DATA / "large" / "openalex_entities.tar.zst")
    paths = [str(SMALL / name) for name in FILES]
    report = await load(graph, tmp_path, *paths, topics, entities)
    assert (report.rejected, report.rejects_file) == (0, None)
    assert report.records["papers"] == 1022 + 2386 + 404
    assert report.not_kept == {"concepts": 74, "publishers": 68, "funders": 54, "sources": 375}

    given = works()
    assert await value(graph, "MATCH (p:Paper) RETURN count(p)") == len(given)
    assert await value(graph, "MATCH (p:Paper) WHERE p.title IS NULL RETURN count(p)") == sum(
        not work["title"] for work in given
    )

    # citations: pairs of works, one of which lists the other by its id or DOI; no paper cites itself
    known = {spelled(name): work["id"] for work in given for name in (work["id"], work.get("doi")) if name}
    known |= {
        spelled(other["id"]): work["id"]
        for work in given
        for other in others(work)
        if spelled(other["id"]) not in known
    }
    pairs = {
        (work["id"], known[spelled(reference)])
        for work in given
        for reference in references(work)
        if spelled(reference) in known
    }
    cites = {pair for pair in pairs if pair[0] != pair[1]}
    assert await value(graph, "MATCH (:Paper)-[r:CITES]->(:Paper) RETURN count(r)") == len(cites)
    degrees = Counter(cited for _, cited in cites)
    counts = {work["id"]: max(work.get("cited_by_count") or 0, degrees[work["id"]]) for work in given}
    assert await value(graph, "MATCH (p:Paper) RETURN sum(p.citationCount)") == sum(counts.values())

    # authors in order, each person once
    for work in given[::97]:
        found = await rows(
            graph,
            "MATCH (:Identifier {key: $key})-[:IDENTIFIES]->(p:Paper) "
            "RETURN p.abstract, COLLECT { MATCH (p)<-[a:AUTHORED]-() RETURN a.position ORDER BY a.position }",
            key=f"doi:{spelled(work['id'])}" if "doi.org" in work["id"] else _key(work["id"]),
        )
        [[abstract, authors]] = found
        people = list(
            {a["author"]["id"] or (a["author"]["display_name"], at): a for at, a in enumerate(work["authorships"])}
        )
        assert authors == list(range(len(people)))
        index = work.get("abstract_inverted_index")
        text = " ".join(rebuilt(index).split()) if index else None
        if text is None or not re.search("[@<&]", text):
            assert abstract == text

    # no tag and no entity in any text; <VRIA> is the name of a program, <think> is a word of language models
    texts = await rows(graph, "MATCH (p:Paper) UNWIND [p.title, p.abstract] AS text WITH text RETURN text")
    shown = [text for [text] in texts if text]
    assert [text for text in shown if re.search(r"</?(?!think>)[a-z][a-z:0-9]*>|&#?\w+;|<>$", text)] == []
    assert sum("<VRIA>" in text for text in shown) == 1
    assert await value(graph, "MATCH (p:Paper) WHERE p.titleHtml CONTAINS '<i>' RETURN count(p)") > 10

    # no e-mail address in any property
    for start, texts in (("(n)", "n"), ("()-[n]->()", "n")):
        found = await rows(
            graph,
            f"MATCH {start} WITH properties({texts}) AS bag UNWIND keys(bag) AS name WITH name, bag[name] AS value "
            "WHERE value IS :: STRING AND value CONTAINS '@' RETURN name, value",
        )
        assert [text for _, text in found if EMAIL.search(text)] == []

    before = await digest(graph)
    again = await load(graph, tmp_path, *reversed(paths), entities)
    assert again.nodes == 0
    assert await digest(graph) == before


def _key(id: str) -> str:
    return id.rpartition("/")[2] if "openalex.org" in id else f"url:{id.removeprefix('https://').removeprefix('www.')}"


async def test_the_order_of_lines_and_files_does_not_matter(graph: Graph, tmp_path: Path) -> None:
    some = [*lines(FILES[0], 250), *lines(FILES[1], 250), *lines(FILES[2], 150)]
    await load(graph, tmp_path, some)
    expected = await digest(graph)
    await graph.run(CLEAR)
    shuffled = random.Random(20210816).sample(some, len(some))
    await load(graph, tmp_path, shuffled[::2], shuffled[1::2], batch=40)
    assert await digest(graph) == expected
