"""Slices, nearby papers, paths, search and suggestions: p50 and p95 in milliseconds, and growth with the corpus.

Also papers(where:) and paperStats(where:) for one author, institution or topic, over the 50 with the most papers.

Operations run one at a time, in process, and are planned before the timing: over papers of all numbers of citations,
and over the 50 nodes with the most relations ("hubs"; for nearby papers, the 50 most cited). `python -m
bench.exploring` uses the corpus of bench.corpus. `--grow` also uses its first 10,000 and 100,000 works, each in a home
of its own beside BENCH_HOME.
"""

import argparse
import asyncio
import io
import itertools
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import zstandard

import neo4j_server
from bench.corpus import DATA, HOME, acquire, address, sample_ids
from bzpeer import __version__
from bzpeer.importers import ImportOptions, People, import_files
from cypher.statement import Statement
from graphdb.connect import Address, connect
from graphdb.migrate import migrate
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema

HUBS = 50
NODE = "node { id kind label }"
EDGE = "edges { kind source target weight }"
SLICE = f"query ($id: ID!) {{ researchMap(seeds: [$id]%s) {{ truncated nodes {{ distance weight {NODE} }} {EDGE} }} }}"
OPERATIONS = {
    "slice of 60, depth 1": SLICE % "",
    "slice of 60, depth 2": SLICE % ", depth: 2",
    "slice of 60, depth 3": SLICE % ", depth: 3",
    "nearby, first 10": """query ($id: ID!) { paper(by: {id: $id}) {
        nearby { edges { score node { id title year } reasons { signal score count } } } } }""",
    "path of up to 4": f"""query ($id: ID!, $to: ID!) {{
        paths(from: $id, to: $to, maxLength: 4) {{ length nodes {{ id label }} {EDGE} }} }}""",
    "search": """query ($text: String!) { search(query: $text, first: 10) {
        edges { score cursor node { ... on MapEntity { id kind label } } } pageInfo { hasNextPage } } }""",
    "suggest": "query ($prefix: String!) { suggest(prefix: $prefix) { id kind label } }",
}
FILTERED = {
    "papers of one": """query ($where: PaperFilter) {
        papers(where: $where, first: 10, orderBy: [{by: CITATION_COUNT}]) { totalCount nodes { id title } } }""",
    "paperStats of one": """query ($where: PaperFilter) {
        paperStats(where: $where) { count byYear { key count } byVenue(first: 10) { key count } } }""",
}
LABELS = Statement(
    "UNWIND $ids AS id MATCH (n:Paper|Person|Institution|Topic {id: id}) RETURN coalesce(n.title, n.name)"
)
MOST_LINKED = Statement("""
MATCH (n:Paper|Person|Institution|Topic)
WITH n, COUNT { (n)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() } AS degree
ORDER BY degree DESC, n.id LIMIT 50 RETURN n.id
""")
MOST_CITED = Statement("MATCH (n:Paper) RETURN n.id ORDER BY COUNT { (n)<-[:CITES]-() } DESC, n.id LIMIT 50")

MOST_PAPERS = {
    "author": Statement("MATCH (n:Person) RETURN n.id ORDER BY COUNT { (n)-[:AUTHORED]->() } DESC, n.id LIMIT 50"),
    "institution": Statement(
        "MATCH (n:Institution) RETURN n.id ORDER BY COUNT { (n)<-[:STATES_AFFILIATION]-() } DESC, n.id LIMIT 50"
    ),
    "topic": Statement("MATCH (n:Topic) RETURN n.id ORDER BY COUNT { (n)<-[:HAS_TOPIC]-() } DESC, n.id LIMIT 50"),
}


def variables_of(name: str, ids: list[str], labels: dict[str, str], random: Random) -> Iterator[dict[str, Any]]:
    """The variables of an operation for each id."""
    for id_ in ids:
        words = labels[id_].split() or ["x"]
        match name:
            case "path of up to 4":
                yield {"id": id_, "to": random.choice([other for other in ids if other != id_])}
            case "search":
                yield {"text": " ".join(random.sample(words, min(len(words), random.choice((1, 2, 3)))))}
            case "suggest":
                yield {"prefix": labels[id_][: random.randint(1, 12)].strip() or "a"}
            case _:
                yield {"id": id_}


async def _time(executor: Executor, context: Context, query: str, variables: dict[str, Any]) -> float:
    started = time.perf_counter()
    answer = await executor.execute(Request(query, variables), context)
    taken = (time.perf_counter() - started) * 1000
    assert not answer.errors, answer.errors
    return taken


async def measure(at: Address, count: int) -> None:
    ids = await sample_ids(at, count)
    graph = connect(at, timeout_s=60)
    executor, context = Executor(build_schema(), Cursors(b"bench")), Context(graph, None)
    try:
        hubs = [row[0] for row in await graph.read(MOST_LINKED)]
        cited = [row[0] for row in await graph.read(MOST_CITED)]
        every = [*ids, *hubs, *cited]
        rows = await graph.read(Statement(LABELS.text, {"ids": every}))
        labels = dict(zip(every, (row[0] for row in rows), strict=True))
        for name, query in OPERATIONS.items():
            of: dict[str, list[str]] = {"papers": ids, "hubs": cited if "nearby" in name else hubs}
            for kind, some in of.items():
                random = Random(kind)
                await _measure_all(
                    executor, context, (name, kind), query, list(variables_of(name, some, labels, random))
                )
        for name, query in FILTERED.items():
            for kind, most in MOST_PAPERS.items():
                variables = [{"where": {kind: row[0]}} for row in await graph.read(most)]
                await _measure_all(executor, context, (name, kind), query, variables)
    finally:
        await graph.close()


async def _measure_all(
    executor: Executor, context: Context, name: tuple[str, str], query: str, variables: list[dict[str, Any]]
) -> None:
    """Plans an operation by running it for the first 20 variables, then prints the times of all."""
    for each in variables[:20]:
        await _time(executor, context, query, each)
    times = [await _time(executor, context, query, each) for each in variables]
    operation, kind = name
    print(f"  {operation:22} {kind:11} {len(times):4}  {_figures(times)}", flush=True)


def _figures(times: list[float]) -> str:
    p95 = statistics.quantiles(times, n=20)[-1]
    return f"p50 {statistics.median(times):6.1f}  p95 {p95:6.1f}  max {max(times):6.1f} ms"


def acquire_part(works: int) -> neo4j_server.ServerLease:
    """An embedded Neo4j with the first works of the corpus."""
    lease = neo4j_server.acquire(HOME.with_name(f"{HOME.name}-{works}"), heap_mb=2048, page_cache_mb=1024)
    asyncio.run(_fill(address(lease), works))
    return lease


async def _fill(at: Address, works: int) -> None:
    graph = connect(at, timeout_s=600)
    try:
        await migrate(graph, version=__version__)
        [[papers]] = await graph.read(Statement("MATCH (p:Paper) RETURN count(p)"))
        if papers == 0:
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "works.jsonl"
                with (DATA / "large" / "works.jsonl.zst").open("rb") as packed, path.open("wb") as some:
                    lines = io.BufferedReader(zstandard.ZstdDecompressor().stream_reader(packed))
                    some.writelines(itertools.islice(lines, works))
                await import_files(graph, [str(path)], ImportOptions(people=People.BY_NAME))
    finally:
        await graph.close()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--papers", type=int, default=500)
    parser.add_argument("--grow", action="store_true")
    options = parser.parse_args()
    for works in (10_000, 100_000) if options.grow else ():
        with acquire_part(works) as lease:
            print(f"{works:,} works")
            asyncio.run(measure(address(lease), options.papers))
    with acquire() as lease:
        print("all works")
        asyncio.run(measure(address(lease), options.papers))


if __name__ == "__main__":
    main()
