"""A corpus in a Neo4j of its own, with a fifth of every paper's references taken out of the graph.

What was taken out is what a ranking of the corpus for that paper should find. A paper with n references that are in
the corpus, n at least 2, loses max(1, round(n / 5)) of them; which ones, a hash of both ids says, so that every run
takes the same.
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
TAKE_OUT = "UNWIND $pairs AS pair MATCH (:Paper {id: pair[0]})-[r:CITES]->(:Paper {id: pair[1]}) DELETE r"


@dataclass(frozen=True, slots=True)
class Split:
    """Paper → the papers it cites: those that are in the graph, and those that were taken out of it."""

    kept: dict[str, set[str]]
    hidden: dict[str, set[str]]


def vis() -> Iterator[bytes]:
    """IEEE VIS papers: the corpus that weights are tuned on."""
    with gzip.open(DATA / "small" / "vis_works.jsonl.gz") as file:
        yield from file


def openalex() -> Iterator[bytes]:
    """Works of OpenAlex from all fields; nearly all they cite is not among them."""
    with gzip.open(DATA / "small" / "openalex_works.jsonl.gz") as file:
        yield from file


def conferences() -> Iterator[bytes]:
    """What cites or is cited among the large set's papers, without those of IEEE VIS: ACL, NeurIPS, ICLR, ICML, …"""
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


CORPORA: dict[str, Callable[[], Iterator[bytes]]] = {"vis": vis, "openalex": openalex, "conferences": conferences}


@asynccontextmanager
async def held_out(corpus: str, seed: int = 0) -> AsyncGenerator[tuple[Graph, Split]]:
    """The corpus without what was taken out, in an embedded Neo4j that goes when this is left; and what that was."""
    with tempfile.TemporaryDirectory() as folder:
        lease = await asyncio.to_thread(neo4j_server.acquire, Path(folder) / "home", heap_mb=1024, page_cache_mb=512)
        with lease:
            graph = connect(address(lease), timeout_s=600)
            try:
                await _fill(graph, CORPORA[corpus](), Path(folder))
                yield graph, await _take_out(graph, seed)
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


async def _take_out(graph: Graph, seed: int) -> Split:
    kept: dict[str, set[str]] = {}
    hidden: dict[str, set[str]] = {}
    for paper, cited in await graph.read(CITATIONS):
        ranked = sorted(cited, key=lambda other: hashlib.blake2b(f"{seed} {paper} {other}".encode()).digest())
        count = max(1, round(len(ranked) / 5)) if len(ranked) > 1 else 0
        kept[paper] = set(ranked[count:])
        if count:
            hidden[paper] = set(ranked[:count])
    pairs = [[paper, cited] for paper, those in hidden.items() for cited in those]
    for start in range(0, len(pairs), 5000):
        await graph.write(Statement(TAKE_OUT, {"pairs": pairs[start : start + 5000]}))
    return Split(kept, hidden)
