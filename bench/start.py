"""From nothing to a graph that answers the pages' operations: an embedded Neo4j, prepared and as it is.

    python3 scripts/bench start [--rounds 3]

Each round starts one of either kind on an empty home, migrates it and asks what a service asks before it is ready.
CPU is that of Neo4j's process since its start.
"""

import argparse
import asyncio
import secrets
import statistics
import tempfile
import time
from pathlib import Path

import neo4j_server
from bench.processes import cpu_seconds
from bzpeer import __version__
from bzpeer.commands.rehearsal import rehearse
from bzpeer.http.preplanning import preplan
from bzpeer.settings import Settings, read_settings
from graphdb.connect import Address, connect
from graphdb.migrate import migrate
from resolvers.execution.executor import Executor
from resolvers.planning.cursor import Cursors
from schema.build import build_schema

STEPS = ("answers", "migrated", "warm")


async def to_warm(address: Address, began: float, pid: int) -> list[tuple[float, float]]:
    """Seconds and CPU seconds until the graph is migrated, and until what ships is planned."""
    graph = connect(address, timeout_s=600)
    seen: list[tuple[float, float]] = []
    try:
        await migrate(graph, version=__version__)
        seen.append((time.perf_counter() - began, cpu_seconds(pid)))
        await preplan(Executor(build_schema(), Cursors(secrets.token_bytes(32))), graph)
        seen.append((time.perf_counter() - began, cpu_seconds(pid)))
    finally:
        await graph.close()
    return seen


def start(settings: Settings, java_options: tuple[str, ...] | None) -> list[tuple[float, float]]:
    """Seconds and CPU seconds at each step."""
    with tempfile.TemporaryDirectory() as home:
        began = time.perf_counter()
        with neo4j_server.acquire(
            Path(home), cache=settings.cache, version=settings.neo4j_version, java_options=java_options, progress=False
        ) as lease:
            answers = (time.perf_counter() - began, cpu_seconds(lease.pid))
            server = lease.server
            address = Address(server.uri, server.username, server.password, server.database)
            return [answers, *asyncio.run(to_warm(address, began, lease.pid))]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    settings = read_settings()
    neo4j_server.prepare(rehearse, cache=settings.cache, version=settings.neo4j_version)
    plain: list[list[tuple[float, float]]] = []
    prepared: list[list[tuple[float, float]]] = []
    for _ in range(rounds):
        plain.append(start(settings, ()))
        prepared.append(start(settings, None))
    for at, step in enumerate(STEPS):
        for what, unit in enumerate(("s", "CPU s")):
            usual, sooner = (statistics.median(each[at][what] for each in kind) for kind in (plain, prepared))
            print(f"{step:9} {unit:5}  as it is {usual:5.1f}  prepared {sooner:5.1f}  ratio {sooner / usual:.2f}")


if __name__ == "__main__":
    main()
