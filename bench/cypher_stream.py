"""Rows per second of POST /cypher as Arrow, JSON Lines and CSV; baseline: the driver, in the same round.

    python3 scripts/bench cypher_stream [--rows 1000000] [--rounds 3]

The baseline is `async for record in result`, as in the driver's documentation, for the same rows of the same Neo4j.
Memory is that of the server: before the first row, and its maximum while it sends.
"""

import argparse
import asyncio
import io
import os
import secrets
import statistics
import tempfile
import threading
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx2
import neo4j

import neo4j_server
from bench.processes import cpu_seconds, resident_mb
from bench.service import serving
from bzpeer import __version__
from bzpeer.identity.accounts import SessionKind, grant_role, open_session, sign_in_locally
from bzpeer.identity.signing import Audience, KeyRing
from bzpeer.settings import read_settings
from cypher.model import Role
from graphdb.connect import Address, connect
from graphdb.migrate import migrate

STATEMENT = (
    "UNWIND range(1, $rows) AS n RETURN n, n * 0.5 AS half, 'W' + toString(n) AS id, n % 2 = 0 AS even,"
    " 2000 + n % 26 AS year"
)
FORMATS = {
    "Arrow": "application/vnd.apache.arrow.stream",
    "JSON Lines": "application/jsonl",
    "CSV": "text/csv",
}


async def token_for(at: Address, secret: str) -> str:
    """Migrates the graph and returns the bearer token of an analyst."""
    graph = connect(at, timeout_s=600)
    try:
        await migrate(graph, version=__version__)
        user = (await sign_in_locally(graph, "analyst")).id
        await grant_role(graph, "analyst", Role.ANALYST)
        session, expires = await open_session(graph, user, SessionKind.TOKEN, 86_400)
    finally:
        await graph.close()
    return KeyRing([secret.encode()]).sign(Audience.API, {"sub": user, "sid": session}, expires=expires)


async def over_driver(at: Address, rows: int) -> float:
    """Seconds in which the driver reads all rows."""
    driver = neo4j.AsyncGraphDatabase.driver(
        at.uri, auth=(at.username, at.password), notifications_min_severity=neo4j.NotificationMinimumSeverity.OFF
    )
    async with driver, driver.session(database="neo4j", default_access_mode="READ") as session:
        started = time.perf_counter()
        result = await session.run(STATEMENT, rows=rows)
        count = 0
        async for record in result:
            count += len(record.values()) > 0
        assert count == rows
        return time.perf_counter() - started


@contextmanager
def watching(pid: int) -> Generator[list[float]]:
    """Samples the memory of a process, in MB, five times per second."""
    seen = [resident_mb(pid)]
    done = threading.Event()

    def watch() -> None:
        while not done.wait(0.2):
            seen.append(resident_mb(pid))

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield seen
    finally:
        done.set()
        watcher.join()


class _Body(io.RawIOBase):
    """The body of a response as a file, which Arrow reads from."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts = parts
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._rest = self._rest or next(self._parts, b"")
        part, self._rest = self._rest[: len(buffer)], self._rest[len(buffer) :]
        buffer[: len(part)] = part
        return len(part)


def over_http(url: str, token: str, accept: str, rows: int) -> tuple[float, float]:
    """Seconds and MB of all rows over HTTP. Arrow is decoded, which proves that the stream is complete."""
    headers = {"authorization": f"Bearer {token}", "accept": accept}
    sent = {"statement": STATEMENT, "parameters": {"rows": rows}}
    started = time.perf_counter()
    with httpx2.stream("POST", f"{url}/cypher", headers=headers, json=sent, timeout=600) as response:
        assert response.status_code == 200, response.read()
        if accept == FORMATS["Arrow"]:
            ipc: Any = import_module("pyarrow.ipc")
            count = size = 0
            for batch in ipc.open_stream(_Body(response.iter_bytes(1 << 16))):
                count += batch.num_rows
                size += batch.nbytes
            assert count == rows
        else:
            size = sum(len(part) for part in response.iter_bytes(1 << 16))
    return time.perf_counter() - started, size / 1e6


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    os.environ["BZPEER_CYPHER_TIMEOUT"] = "600"  # the default would end slow runs
    settings = read_settings()
    secret = secrets.token_hex(16)
    with (
        tempfile.TemporaryDirectory() as home,
        neo4j_server.acquire(Path(home), cache=settings.cache, version=settings.neo4j_version) as lease,
    ):
        server = lease.server
        at = Address(server.uri, server.username, server.password, server.database)
        token = asyncio.run(token_for(at, secret))
        with serving(at, secret) as (url, pid):
            measure(at, url, pid, token, options.rows, options.rounds)


def measure(at: Address, url: str, pid: int, token: str, rows: int, rounds: int) -> None:
    """Prints a line per format and round, then the medians of the ratios."""
    asyncio.run(over_driver(at, 100_000))
    over_http(url, token, FORMATS["Arrow"], 100_000)
    ratios: dict[str, list[float]] = {name: [] for name in FORMATS}
    for _ in range(rounds):
        driver = asyncio.run(over_driver(at, rows))
        print(f"driver      {rows / driver:9,.0f} rows/s", flush=True)
        for name, accept in FORMATS.items():
            before, cpu = resident_mb(pid), cpu_seconds(pid)
            with watching(pid) as seen:
                seconds, size = over_http(url, token, accept, rows)
            ratios[name].append(driver / seconds)
            print(
                f"{name:11} {rows / seconds:9,.0f} rows/s, {driver / seconds:.2f} of the driver's; {size:.0f} MB;"
                f" server {(cpu_seconds(pid) - cpu) / rows * 1e6:.1f} µs CPU per row,"
                f" memory {before:.0f} MB before, {max(seen):.0f} MB maximum",
                flush=True,
            )
    for name, found in ratios.items():
        print(f"{name}: {statistics.median(found):.2f} of the driver's rows/s")


if __name__ == "__main__":
    main()
