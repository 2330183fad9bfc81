"""A first load drops the full-text indexes and rebuilds them, also after errors and kills."""

import asyncio
import json
import sys
from dataclasses import astuple
from pathlib import Path

import pytest

from bzpeer.importers import ImportFailed, ImportOptions, import_files
from bzpeer.importers.deferred_indexes import deferred_indexes, fulltext_indexes
from cypher.statement import Statement
from graphdb.connect import Address, connect
from graphdb.graph import Graph
from graphdb.migrate import migrate, pending
from tests.clients.application import client_of, settings_for

WORK = '{"id":"https://openalex.org/W%d","title":"Zebra fish number %d","publication_year":2001}\n'
FULLTEXT = Statement("SHOW INDEXES YIELD name, type, state WHERE type = 'FULLTEXT' RETURN name, state ORDER BY name")
LAPSE = Statement("MATCH (lease:Lease {name: 'migrations'}) SET lease.heldUntil = datetime() - duration('PT1S')")
KILLED = """
import asyncio, json, sys
from bzpeer.importers.deferred_indexes import deferred_indexes
from graphdb.connect import Address, connect

async def load():
    async with deferred_indexes(connect(Address(*json.loads(sys.argv[1]))), wanted=True):
        print("going on", flush=True)
        await asyncio.sleep(600)

asyncio.run(load())
"""
FIND = Statement("CALL db.index.fulltext.queryNodes('paper_text', 'zebra') YIELD node RETURN count(node)")


def online() -> list[list[str]]:
    """All full-text indexes, online."""
    return [[name, "ONLINE"] for name in sorted(fulltext_indexes())]


async def test_the_indexes_are_dropped_and_rebuilt(graph: Graph, tmp_path: Path) -> None:
    file = tmp_path / "works.jsonl"
    file.write_text("".join(WORK % (number, number) for number in range(1, 41)))
    sent: list[str] = []

    def observe(statement: Statement, rows: int, seconds: float) -> None:
        sent.append(statement.name)

    graph.observers.append(observe)
    await import_files(graph, [str(file)], ImportOptions(first_load_bytes=1))
    assert sent.index("imports/drop_index") < sent.index("imports/create_papers")
    assert sent.count("imports/drop_index") == len(await graph.read(FULLTEXT))
    assert await graph.read(FULLTEXT) == online()
    assert await graph.read(FIND) == [[40]]
    assert await pending(graph) == []
    sent.clear()
    await import_files(graph, [str(file)], ImportOptions(first_load_bytes=1))
    graph.observers.remove(observe)
    assert "imports/drop_index" not in sent, "only a first load"


async def test_a_failed_load_rebuilds_them(graph: Graph, tmp_path: Path) -> None:
    with pytest.raises(ImportFailed):
        await import_files(graph, [str(tmp_path / "nothing.jsonl")], ImportOptions(first_load_bytes=0))
    assert await graph.read(FULLTEXT) == online()


async def test_during_a_load_readiness_reports_it_and_opening_waits(graph: Graph, address: Address) -> None:
    other = connect(address)
    async with client_of(settings_for(address)) as (client, _):
        async with deferred_indexes(graph, wanted=True):
            opening = asyncio.create_task(migrate(other, version="1.0"))
            ready = await client.get("/ready")
            assert (ready.status_code, ready.json()["reason"].partition(" or ")[0]) == (
                503,
                "a first import is running",
            )
            for _ in range(3):
                assert await graph.read(FULLTEXT) == []
                await asyncio.sleep(0.3)
            assert not opening.done()
        assert await opening == []
        assert (await client.get("/ready")).json() == {"status": "ready"}
    assert await graph.read(FULLTEXT) == online()
    await other.close()


async def test_the_next_opening_after_a_kill_rebuilds_them(graph: Graph, address: Address) -> None:
    load = await asyncio.create_subprocess_exec(
        sys.executable, "-c", KILLED, json.dumps(astuple(address)), stdout=asyncio.subprocess.PIPE
    )
    assert load.stdout is not None
    assert await load.stdout.readline() == b"going on\n"
    load.kill()
    await load.wait()
    assert [migration.deferred for migration in await pending(graph)] == [True]
    assert await graph.read(FULLTEXT) == []
    await graph.write(LAPSE)
    assert len(await migrate(graph, version="1.0")) == 1
    assert await graph.read(FULLTEXT) == online()
    assert await pending(graph) == []
