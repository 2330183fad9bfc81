"""Exports of the whole public graph: rows per second, and memory as the graph grows.

On a fresh embedded Neo4j with the first works of the large file in ../shared/data, people by name: for each size, CPU
and largest resident size of the command `bzpeer export --all`. The baseline of the same round is the raw driver: it
reads ends and types of the same relationships and properties of the same nodes, and discards them.

`python -m bench.export_graph [WORKS …]` uses other sizes than 1,500 and 36,000 works (about 10,000 and 100,000 nodes).
"""

import asyncio
import io
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

import neo4j
import psutil
import zstandard

import neo4j_server
from bench.corpus import DATA, address
from bzpeer import __version__
from bzpeer.exports.formats import GRAPH_FORMATS
from bzpeer.importers import ImportOptions, People, import_files
from cypher.statement import Statement
from graphdb.connect import Address, connect
from graphdb.migrate import migrate

WORKS = DATA / "large" / "works.jsonl.zst"
SIZES = (1_500, 36_000)
TIMEOUT_S = 600
NODES = "MATCH (n:Paper|Person|Institution|Topic)"
EDGES = "MATCH (n)-[r:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC|PART_OF]->(m)"
BASELINE = (
    f"{NODES} RETURN n.id, n.title, n.name, n.year, n.type, n.venue, n.doi, n.arxivId, n.openalexId, n.citationCount",
    f"{EDGES} RETURN n.id, m.id, type(r), r.score",
)


async def grow(at: Address, works: int, folder: Path) -> tuple[int, int]:
    """Imports the first works. Returns the number of public nodes and edges."""
    first = folder / "works.jsonl"
    with WORKS.open("rb") as packed, first.open("w") as file:
        file.writelines(islice(io.TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(packed)), works))
    graph = connect(at, timeout_s=TIMEOUT_S)
    try:
        await migrate(graph, version=__version__)
        await import_files(graph, [str(first)], ImportOptions(people=People.BY_NAME))
        [[nodes]] = await graph.read(Statement(f"{NODES} RETURN count(n)"))
        [[edges]] = await graph.read(Statement(f"{EDGES} RETURN count(r)"))
    finally:
        await graph.close()
    return nodes, edges


def baseline(at: Address) -> float:
    """Seconds in which the raw driver reads the same data."""
    started = time.perf_counter()
    quiet = {"notifications_min_severity": neo4j.NotificationMinimumSeverity.OFF}
    with (
        neo4j.GraphDatabase.driver(at.uri, auth=(at.username, at.password), **quiet) as driver,
        driver.session() as session,
    ):
        for text in BASELINE:
            for _ in session.run(text):
                pass
    return time.perf_counter() - started


def export(at: Address, name: str, folder: Path) -> tuple[float, float, float, float]:
    """One export: seconds, CPU seconds, largest resident size in MB, size of the file in MB."""
    output = folder / f"all.{name}"
    environment = {
        "NEO4J_URI": at.uri,
        "NEO4J_USERNAME": at.username,
        "NEO4J_PASSWORD": at.password,
        "BZPEER_HOME": str(folder),
    }
    command = [sys.executable, "-m", "bzpeer", "export", "--all", "--format", name, "--output", str(output)]
    started = time.perf_counter()
    process = psutil.Popen(command, env=environment)
    largest, cpu = 0, 0.0
    while process.poll() is None:
        try:
            largest = max(largest, process.memory_info().rss)
            times = process.cpu_times()
            cpu = times.user + times.system
        except psutil.Error:  # the process has just ended
            break
        time.sleep(0.02)  # sampling interval of the memory
    if process.wait():
        raise subprocess.CalledProcessError(process.returncode, command)
    seconds = time.perf_counter() - started
    size = output.stat().st_size
    output.unlink()
    return seconds, cpu, largest / 1e6, size / 1e6


def main() -> None:
    sizes = [int(given) for given in sys.argv[1:]] or SIZES
    names = [each.name for each in GRAPH_FORMATS if not each.name.startswith(("nodes-", "edges-"))]
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        with neo4j_server.acquire(folder, heap_mb=1024, page_cache_mb=1024) as lease:
            at = address(lease)
            for works in sizes:
                nodes, edges = asyncio.run(grow(at, works, folder))
                baseline(at)  # the first run plans the statements and fills the page cache
                raw = baseline(at)
                print(f"{nodes:,} nodes, {edges:,} edges; the raw driver reads {(nodes + edges) / raw:,.0f} rows/s")
                for name in names:
                    seconds, cpu, resident, size = export(at, name, folder)
                    rate = (nodes + edges) / seconds
                    print(
                        f"  {name:<10} {seconds:6.1f} s {rate:9,.0f} rows/s ({rate * raw / (nodes + edges):.2f} of raw)"
                        f"  CPU {cpu:5.1f} s  resident {resident:4.0f} MB  file {size:6.1f} MB",
                        flush=True,
                    )


if __name__ == "__main__":
    main()
