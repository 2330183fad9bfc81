"""The corpus: the large works of ../shared/data, people by name, in a home that is kept between runs."""

import asyncio
import os
from pathlib import Path

import neo4j_server
from bzpeer import __version__
from bzpeer.importers import ImportOptions, People, import_files
from cypher.statement import Statement
from graphdb.connect import Address, connect
from graphdb.migrate import migrate

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
HOME = Path(os.environ.get("BENCH_HOME", "~/.cache/bzpeer-bench")).expanduser()


def acquire() -> neo4j_server.ServerLease:
    """The embedded Neo4j with the corpus, imported on the first use."""
    lease = neo4j_server.acquire(HOME, heap_mb=2048, page_cache_mb=1024)
    asyncio.run(_fill(address(lease)))
    return lease


def address(lease: neo4j_server.ServerLease) -> Address:
    """The address of a leased server."""
    server = lease.server
    return Address(server.uri, server.username, server.password, server.database)


async def _fill(at: Address) -> None:
    graph = connect(at, timeout_s=600)
    try:
        await migrate(graph, version=__version__)
        [[papers]] = await graph.read(Statement("MATCH (p:Paper) RETURN count(p)"))
        if papers == 0:
            await import_files(graph, [str(DATA / "large" / "works.jsonl.zst")], ImportOptions(people=People.BY_NAME))
    finally:
        await graph.close()


async def sample_ids(at: Address, count: int) -> list[str]:
    """Ids of papers that have authors and cite or are cited, evenly spread over the range of citation counts."""
    graph = connect(at)
    try:
        rows = await graph.read(
            Statement(
                "MATCH (p:Paper) WHERE EXISTS { (p)-[:CITES]-() } AND EXISTS { (p)<-[:AUTHORED]-() }"
                " RETURN p.id ORDER BY COUNT { (p)<-[:CITES]-() }, p.id"
            )
        )
    finally:
        await graph.close()
    step = max(1, len(rows) // count)
    return [row[0] for row in rows[::step]][:count]
