"""A corpus in a Neo4j of its own, with some references between its papers removed.

A ranking for a paper should find its removed references again. A corpus can be split in three ways:

    vis        a paper with n references in the corpus, n at least 2, loses max(1, round(n / 5)) of them
    vis-new    the same, and the papers of the last two years lose all citations from other papers; only they are ranked
    vis-two    every paper keeps two references at most, and none to works outside the corpus

The last two are sparse: new papers have no citations, and many corpora have few references. A hash of both ids chooses
the references that are removed, so that every run removes the same.
"""

import asyncio
import gzip
import hashlib
import subprocess
import tempfile
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

import neo4j_server
from bench.corpus import DATA, address
from bzpeer import __version__
from bzpeer.importers import ImportOptions, People, import_files
from cypher.statement import Statement
from graphdb.connect import connect
from graphdb.graph import Graph
from graphdb.migrate import migrate

CITATIONS = Statement("MATCH (a:Paper)-[:CITES]->(b:Paper) WHERE a <> b RETURN a.id, collect(b.id)")
NEW = "MATCH (p:Paper) WITH max(p.year) AS last MATCH (p:Paper) WHERE p.year > last - $years RETURN p.id"
REMOVE_OUTSIDE = "MATCH (:Paper)-[r:REFERS_TO]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS"
REMOVE = "UNWIND $pairs AS pair MATCH (:Paper {id: pair[0]})-[r:CITES]->(:Paper {id: pair[1]}) DELETE r"


@dataclass(frozen=True, slots=True)
class Split:
    """Paper → the papers it cites: references kept in the graph, and references removed from it."""

    kept: dict[str, set[str]]
    hidden: dict[str, set[str]]


def vis() -> Iterator[bytes]:
    """Papers of IEEE VIS, to which the weights were fitted."""
    with gzip.open(DATA / "small" / "vis_works.jsonl.gz") as file:
        yield from file


def openalex() -> Iterator[bytes]:
    """Works of OpenAlex from all fields; most of their references are outside the corpus."""
    with gzip.open(DATA / "small" / "openalex_works.jsonl.gz") as file:
        yield from file


def conferences() -> Iterator[bytes]:
    """Papers of the large set that cite or are cited in it, without IEEE VIS: ACL, NeurIPS, ICLR, ICML, …"""
    references: dict[str, set[str]] = {}
    names: dict[str, str] = {}
    for work in _large():
        references[work["id"]] = set(work.get("referenced_works") or ())
        for name in (work["id"], work.get("doi"), *work["x_source"].get("also", ())):
            if isinstance(name, str):
                names.setdefault(name, work["id"])
    inside = {id_: {names[cited] for cited in cites if cited in names} - {id_} for id_, cites in references.items()}
    connected = {id_ for id_, cites in inside.items() if cites}.union(*inside.values())
    for work in _large():
        if work["id"] in connected and work["x_source"]["name"] != "vispubdata":
            yield orjson.dumps(work) + b"\n"


def _large() -> Iterator[dict[str, Any]]:
    command = ["zstd", "-dcq", str(DATA / "large" / "works.jsonl.zst")]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as unpacking:
        assert unpacking.stdout
        yield from map(orjson.loads, unpacking.stdout)


SOURCES: dict[str, Callable[[], Iterator[bytes]]] = {"vis": vis, "openalex": openalex, "conferences": conferences}
"""Corpus → the lines of its works, as the importer reads them."""

CORPORA = (*SOURCES, "vis-new", "conferences-new", "vis-two", "openalex-two", "conferences-two")
"""The corpora, and the sparse splits of them. Too few works of `openalex` are new."""

NEW_YEARS = 2
"""The papers of the last years of a corpus, by this number of years, are new."""

KEPT_MAX = 2
"""The number of references that a paper keeps in the split `two`."""


@asynccontextmanager
async def held_out(corpus: str, seed: int = 0) -> AsyncGenerator[tuple[Graph, Split]]:
    """The corpus without the removed references, in a temporary embedded Neo4j, and the split of its references.

    `corpus` is one of CORPORA.
    """
    source, _, sparse = corpus.partition("-")
    with tempfile.TemporaryDirectory() as folder:
        lease = await asyncio.to_thread(neo4j_server.acquire, Path(folder) / "home", heap_mb=1024, page_cache_mb=512)
        with lease:
            graph = connect(address(lease), timeout_s=600)
            try:
                await _fill(graph, SOURCES[source](), Path(folder))
                yield graph, await _remove_references(graph, seed, sparse)
            finally:
                await graph.close()


async def _fill(graph: Graph, lines: Iterator[bytes], folder: Path) -> None:
    works = folder / "works.jsonl"
    with works.open("wb") as file:
        file.writelines(lines)
    await migrate(graph, version=__version__)
    options = ImportOptions(people=People.BY_NAME, rejects=folder / "rejects.jsonl")
    await import_files(graph, [str(works)], options)
    await graph.run(Statement("CALL db.awaitIndexes(600)"))


async def _remove_references(graph: Graph, seed: int, sparse: str) -> Split:
    """Remove references. `sparse` is "new", "two" or "" (neither)."""
    kept: dict[str, set[str]] = {}
    hidden: dict[str, set[str]] = {}
    removed: list[list[str]] = []
    new: set[str] = (
        {row[0] for row in await graph.read(Statement(NEW, {"years": NEW_YEARS}))} if sparse == "new" else set()
    )
    for paper, cited in await graph.read(CITATIONS):
        ranked = sorted(cited, key=lambda other: hashlib.blake2b(f"{seed} {paper} {other}".encode()).digest())
        if sparse == "two":
            count = max(0, len(ranked) - KEPT_MAX)
        else:
            count = max(1, round(len(ranked) / 5)) if len(ranked) > 1 else 0
        kept[paper] = set(ranked[count:]) - new
        if count and (sparse != "new" or paper in new):
            hidden[paper] = set(ranked[:count])
        removed.extend([paper, other] for other in cited if other in new or other in ranked[:count])
    for start in range(0, len(removed), 5000):
        await graph.write(Statement(REMOVE, {"pairs": removed[start : start + 5000]}))
    if sparse == "two":
        await graph.run(Statement(REMOVE_OUTSIDE))
    return Split(kept, hidden)
