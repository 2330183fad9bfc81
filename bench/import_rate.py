"""The importer on the large works of ../shared/data: nodes and relationships per second, CPU and memory.

On a fresh embedded Neo4j; its start and the migrations are not timed. Two rates of each kind:

at once   everything written over the whole time, from the first byte to filled full-text indexes
phase     nodes created with their keys over the time of these statements, other relationships over the time of the
          statements that create them; the time of the commits is divided in proportion

The baseline of the same round is plain: UNWIND of 5,000 rows with CREATE, nodes with one property, then relationships
between nodes found by id, each batch with its commit.

`python -m bench.import_rate [WORKS]` imports the first works only.
"""

import asyncio
import gc
import io
import os
import resource
import sys
import tempfile
import time
from collections import defaultdict
from itertools import islice
from pathlib import Path

import zstandard

import neo4j_server
from bench.corpus import DATA, address
from bench.processes import cpu_seconds, resident_mb
from bzpeer import __version__
from bzpeer.commands.import_ import GC_THRESHOLD
from bzpeer.importers import ImportOptions, People, import_files
from cypher.statement import Statement
from graphdb.connect import Address, connect
from graphdb.graph import Graph
from graphdb.migrate import migrate

WORKS = DATA / "large" / "works.jsonl.zst"
NODES = Statement("MATCH (n) RETURN count(n)")
KEYED = Statement("MATCH (n:Paper|Person|Institution|Topic) RETURN count(n)")
KEYS = Statement("MATCH ()-[r:IDENTIFIES]->() RETURN count(r)")
RELATIONSHIPS = Statement("MATCH ()-[r]->() RETURN count(r)")
CREATE = "UNWIND $rows AS row CREATE (:Resource {url: row})"
LINK = "UNWIND $rows AS row MATCH (a:Resource {url: row[0]}), (b:Resource {url: row[1]}) CREATE (a)-[:PART_OF]->(b)"
CLEAR = Statement("MATCH (n:Resource) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
BATCHES, ROWS = 20, 5000


async def baseline(graph: Graph, neo4j_pid: int) -> None:
    """Plain statements with parameters, as the baseline of this machine and hour."""
    cpu, started = cpu_seconds(neo4j_pid), time.perf_counter()
    for batch in range(BATCHES):
        await graph.write(Statement(CREATE, {"rows": [f"x:{batch}:{index}" for index in range(ROWS)]}))
    nodes = time.perf_counter() - started
    started = time.perf_counter()
    for batch in range(BATCHES):
        pairs = [[f"x:{batch}:{at}", f"x:{(batch + 7) % BATCHES}:{ROWS - 1 - at}"] for at in range(ROWS)]
        await graph.write(Statement(LINK, {"rows": pairs}))
    links = time.perf_counter() - started
    count = BATCHES * ROWS
    print(
        f"plain: {count / nodes:,.0f} nodes/s, then {count / links:,.0f} relationships/s; one after the other"
        f" {count / (nodes + links):,.0f} of both a second; CPU {cpu_seconds(neo4j_pid) - cpu:.0f} s in Neo4j"
    )
    await graph.run(CLEAR)


async def measure(at: Address, neo4j_pid: int, works: Path) -> None:
    graph = connect(at, timeout_s=600)
    await migrate(graph, version=__version__)
    await baseline(graph, neo4j_pid)

    spent: dict[str, float] = defaultdict(float)

    def observe(statement: Statement, rows: int, seconds: float) -> None:
        spent[statement.name] += seconds

    graph.observers.append(observe)
    own, theirs = cpu_seconds(os.getpid()), cpu_seconds(neo4j_pid)
    started = time.perf_counter()
    report = await import_files(graph, [str(works)], ImportOptions(people=People.BY_NAME))
    seconds = time.perf_counter() - started
    own, theirs = cpu_seconds(os.getpid()) - own, cpu_seconds(neo4j_pid) - theirs
    graph.observers.remove(observe)
    print(report)
    _at_once(report.nodes, report.relationships, seconds)
    [[keyed]], [[keys]] = await graph.read(KEYED, timeout_s=600), await graph.read(KEYS, timeout_s=600)
    [[nodes]], [[all_links]] = await graph.read(NODES, timeout_s=600), await graph.read(RELATIONSHIPS, timeout_s=600)
    _by_phase(spent, keyed + keys, all_links - keys)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"CPU {own:.0f} s here, {theirs:.0f} s in Neo4j; peak {peak:.0f} MB here, {resident_mb(neo4j_pid):.0f} MB in"
        f" Neo4j; the graph holds {nodes:,} nodes and {all_links:,} relationships"
    )
    longest = sorted(spent.items(), key=lambda item: -item[1])[:12]
    print("where the time went: " + ", ".join(f"{name} {took:.1f} s" for name, took in longest))
    await graph.close()


def _at_once(nodes: int, relationships: int, seconds: float) -> None:
    print(
        f"at once: {nodes / seconds:,.0f} nodes/s and {relationships / seconds:,.0f} relationships/s"
        f" ({(nodes + relationships) / seconds:,.0f} of both) in {seconds:.1f} s"
    )


def _by_phase(spent: dict[str, float], nodes: int, links: int) -> None:
    writing = {name: seconds for name, seconds in spent.items() if name.startswith("imports/")}
    creating = sum(took for name, took in writing.items() if name.startswith(("imports/create_", "imports/identify_")))
    linking = sum(took for name, took in writing.items() if name.startswith(("imports/link_", "imports/resolve_")))
    commits = spent["commit"] / (nodes + links)
    print(
        f"phase: {nodes / (creating + nodes * commits):,.0f} nodes/s ({nodes:,}, statements {creating:.1f} s,"
        f" commits {nodes * commits:.1f} s), {links / (linking + links * commits):,.0f} relationships/s ({links:,},"
        f" statements {linking:.1f} s, commits {links * commits:.1f} s)"
    )


def main() -> None:
    gc.set_threshold(GC_THRESHOLD)  # as in the command
    with tempfile.TemporaryDirectory() as folder:
        works = WORKS
        if len(sys.argv) > 1:
            works = Path(folder) / "works.jsonl"
            with WORKS.open("rb") as packed, works.open("wb") as some:
                lines = io.BufferedReader(zstandard.ZstdDecompressor().stream_reader(packed, read_across_frames=True))
                some.writelines(islice(lines, int(sys.argv[1])))
        with neo4j_server.acquire(Path(folder) / "home", heap_mb=2048, page_cache_mb=1024) as lease:
            asyncio.run(measure(address(lease), lease.pid, works))


if __name__ == "__main__":
    main()
