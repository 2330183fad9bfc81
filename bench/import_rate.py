"""The importer on ../shared/data's large works: rows, nodes and relationships a second through the driver, and memory.

On a fresh embedded Neo4j; its start and the migrations are not in the time. The baseline of the same round is the
plainest thing that writes: UNWIND of 5,000 rows with CREATE, nodes with one property, and relationships between nodes
found by id.
"""

import asyncio
import os
import resource
import tempfile
import time
from pathlib import Path

from bench.corpus import DATA, address
from bench.processes import cpu_seconds, resident_mb
from bzpeer import __version__
from bzpeer.importers import ImportOptions, People, import_files
from cypher.statement import Statement
from graphdb import embedded
from graphdb.connect import Address, connect
from graphdb.migrate import migrate

NODES = Statement("MATCH (n) RETURN count(n)")
RELATIONSHIPS = Statement("MATCH ()-[r]->() RETURN count(r)")


async def measure(at: Address, neo4j_pid: int) -> None:
    graph = connect(at, timeout_s=600)
    await migrate(graph, version=__version__)
    started = time.perf_counter()
    create = "UNWIND $rows AS row CREATE (:Resource {url: row})"
    for batch in range(20):
        rows = [f"x:{batch}:{index}" for index in range(5000)]
        await graph.write(Statement(create, {"rows": rows}))
    plain_nodes = 100_000 / (time.perf_counter() - started)
    started = time.perf_counter()
    link = "UNWIND $rows AS row MATCH (a:Resource {url: row[0]}), (b:Resource {url: row[1]}) CREATE (a)-[:PART_OF]->(b)"
    for batch in range(20):
        pairs = [[f"x:{batch}:{index}", f"x:{(batch + 7) % 20}:{4999 - index}"] for index in range(5000)]
        await graph.write(Statement(link, {"rows": pairs}))
    plain_relationships = 100_000 / (time.perf_counter() - started)
    print(f"baseline: {plain_nodes:,.0f} nodes/s, {plain_relationships:,.0f} relationships/s")
    await graph.run(Statement("MATCH (n:Resource) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS"))

    own, theirs = cpu_seconds(os.getpid()), cpu_seconds(neo4j_pid)
    started = time.perf_counter()
    report = await import_files(graph, [str(DATA / "large" / "works.jsonl.zst")], ImportOptions(people=People.BY_NAME))
    seconds = time.perf_counter() - started
    own, theirs = cpu_seconds(os.getpid()) - own, cpu_seconds(neo4j_pid) - theirs
    [[nodes]] = await graph.read(NODES, timeout_s=600)
    [[relationships]] = await graph.read(RELATIONSHIPS, timeout_s=600)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(report)
    print(
        f"{nodes:,} nodes and {relationships:,} relationships in {seconds:.1f} s:"
        f" {nodes / seconds:,.0f} nodes/s and {relationships / seconds:,.0f} relationships/s at once;"
        f" CPU {own:.0f} s here, {theirs:.0f} s in Neo4j;"
        f" peak {peak:.0f} MB here, {resident_mb(neo4j_pid):.0f} MB in Neo4j"
    )
    await graph.close()


def main() -> None:
    with tempfile.TemporaryDirectory() as home, embedded.acquire(Path(home), heap_mb=2048, page_cache_mb=1024) as lease:
        asyncio.run(measure(address(lease), lease.pid))


if __name__ == "__main__":
    main()
