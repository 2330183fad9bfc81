"""The paper page over HTTP; baseline: the same query, written by hand, over raw Bolt with Neo4j's driver.

Rounds alternate the two, at 1 and 16 connections. Prints requests/s, p50, p99, CPU per request of the client side of
Neo4j (the server process; for raw Bolt the process of the driver) and of Neo4j, memory of the worker, and ratios.
Needs `wrk` on the PATH (Debian: apt-get install wrk).
"""

import argparse
import asyncio
import json
import multiprocessing
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import LiteralString, cast

import httpx2
import neo4j
import uvloop

from bench.corpus import acquire, address, sample_ids
from bench.processes import cpu_seconds, resident_mb
from bench.service import serving
from graphdb.connect import Address

# a file of this repository
STATEMENT = cast(LiteralString, (Path(__file__).parent / "paper_page.cypher").read_text())
OPERATION = (Path(__file__).parent / "paper_page.graphql").read_text()
"""The paper page of the design. The page in bzpeer/pages selects more."""
CONNECTIONS = (1, 16)


@dataclass(frozen=True)
class Figure:
    """One run: milliseconds for latencies, microseconds of CPU per request."""

    rate: float
    p50_ms: float
    p99_ms: float
    own_us: float
    neo4j_us: float
    memory_mb: float

    def __str__(self) -> str:
        return (
            f"{self.rate:7.0f} req/s  p50 {self.p50_ms:6.2f} ms  p99 {self.p99_ms:6.1f} ms"
            f"  CPU {self.own_us:5.0f} + Neo4j {self.neo4j_us:5.0f} µs  {self.memory_mb:4.0f} MB"
        )


def _raw(
    at: Address,
    ids: list[str],
    connections: int,
    seconds: float,
    report: "multiprocessing.Queue[Figure]",
    neo4j_pid: int,
) -> None:
    async def run() -> Figure:
        driver = neo4j.AsyncGraphDatabase.driver(
            at.uri, auth=(at.username, at.password), notifications_min_severity="OFF", max_connection_pool_size=100
        )
        times: list[float] = []

        async def client(offset: int, until: float) -> None:
            index = offset
            while time.perf_counter() < until:
                started = time.perf_counter()
                async with driver.session(database="neo4j", default_access_mode="READ") as session:
                    result = await session.run(STATEMENT, id=ids[index % len(ids)])
                    json_ready = [record.values() async for record in result]
                    assert json_ready
                times.append(time.perf_counter() - started)
                index += connections

        await asyncio.gather(*(client(n, time.perf_counter() + 1) for n in range(connections)))
        times.clear()
        own, theirs = cpu_seconds(os.getpid()), cpu_seconds(neo4j_pid)
        started = time.perf_counter()
        await asyncio.gather(*(client(n, started + seconds) for n in range(connections)))
        elapsed = time.perf_counter() - started
        own, theirs = cpu_seconds(os.getpid()) - own, cpu_seconds(neo4j_pid) - theirs
        await driver.close()
        times.sort()
        count = len(times)
        return Figure(
            count / elapsed,
            times[count // 2] * 1e3,
            times[int(count * 0.99)] * 1e3,
            own / count * 1e6,
            theirs / count * 1e6,
            resident_mb(os.getpid()),
        )

    uvloop.install()
    report.put(asyncio.run(run()))


def raw_bolt(at: Address, ids: list[str], connections: int, seconds: float, neo4j_pid: int) -> Figure:
    report: multiprocessing.Queue[Figure] = multiprocessing.get_context("spawn").Queue()
    process = multiprocessing.get_context("spawn").Process(
        target=_raw, args=(at, ids, connections, seconds, report, neo4j_pid)
    )
    process.start()
    figure = report.get(timeout=seconds + 60)
    process.join()
    return figure


def over_http(url: str, ids: list[str], connections: int, seconds: float, server: int, neo4j_pid: int) -> Figure:
    bodies = [json.dumps({"query": OPERATION, "variables": {"id": each}}) for each in ids]
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        listed = ",\n".join(f"[==[{body}]==]" for body in bodies)
        script.write(
            f"local bodies = {{\n{listed}\n}}\nlocal n = 0\nwrk.method = 'POST'\n"
            "wrk.headers['content-type'] = 'application/json'\n"
            "request = function() n = n + 1; return wrk.format(nil, nil, nil, bodies[n % #bodies + 1]) end\n"
            "done = function(summary, latency)\n"
            "  io.write(string.format('FIGURES %d %d %d %d %d\\n', summary.requests, summary.duration,\n"
            "    latency:percentile(50), latency:percentile(99), summary.errors.status + summary.errors.read))\nend\n"
        )
        script.flush()
        command = ["wrk", "-t1", f"-c{connections}", "-s", script.name, f"{url}/graphql"]
        subprocess.run([*command, "-d1s"], capture_output=True, check=True)
        own, theirs = cpu_seconds(server), cpu_seconds(neo4j_pid)
        output = subprocess.run([*command, f"-d{int(seconds)}s"], capture_output=True, text=True, check=True).stdout
        own, theirs = cpu_seconds(server) - own, cpu_seconds(neo4j_pid) - theirs
    found = re.search(r"FIGURES (\d+) (\d+) (\d+) (\d+) (\d+)", output)
    assert found, output
    count, duration_us, p50_us, p99_us, errors = (int(group) for group in found.groups())
    assert errors == 0, f"{errors} of {count} requests failed"
    return Figure(
        count / duration_us * 1e6,
        p50_us / 1e3,
        p99_us / 1e3,
        own / count * 1e6,
        theirs / count * 1e6,
        resident_mb(server),
    )


def changed_aliases(url: str, paper: str, times: int = 40) -> tuple[list[float], list[float]]:
    """Milliseconds for a cached document, and for one with a changed alias, alternately, by one client."""
    taken: tuple[list[float], list[float]] = ([], [])
    with httpx2.Client(timeout=60) as client:
        for number in range(2 * times):
            alias = f"heading{number}x{os.getpid()}: " if number % 2 else ""
            query = OPERATION.replace("    title\n", f"    {alias}title\n", 1)
            started = time.perf_counter()
            answer = client.post(f"{url}/graphql", json={"query": query, "variables": {"id": paper}})
            taken[number % 2].append((time.perf_counter() - started) * 1e3)
            answer.raise_for_status()
    return taken


def check_same(url: str, at: Address, ids: list[str]) -> None:
    """Asserts that both sides give the same answer, where their order of fields is the same."""
    with (
        neo4j.GraphDatabase.driver(at.uri, auth=(at.username, at.password), notifications_min_severity="OFF") as driver,
        driver.session() as session,
    ):
        for each in ids[:20]:
            raw = session.run(STATEMENT, id=each).single(strict=True)["row"]
            body = {"query": OPERATION, "variables": {"id": each}}
            page = httpx2.post(f"{url}/graphql", json=body, timeout=60).json()["data"]["paper"]
            assert raw[:9] == [page[name] for name in list(page)[:9]]
            assert raw[13] == page["authors"]["totalCount"]
            authors = [edge["node"]["name"] for edge in page["authors"]["edges"]]
            assert [author[4] for author in raw[14]] == authors
            assert [cited[0] for cited in raw[-3]] == [cited["id"] for cited in page["references"]["nodes"]]
            assert [citing[0] for citing in raw[-1]] == [citing["id"] for citing in page["citedBy"]["nodes"]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=8)
    options = parser.parse_args()
    if not shutil.which("wrk"):
        sys.exit("wrk is needed on the PATH (Debian: apt-get install wrk).")
    with acquire() as lease:
        at = address(lease)
        ids = asyncio.run(sample_ids(at, 500))
        with serving(at) as (url, server):
            check_same(url, at, ids)
            for connections in CONNECTIONS:  # fills Neo4j's caches
                over_http(url, ids, connections, 10, server, lease.pid)
                raw_bolt(at, ids, connections, 5, lease.pid)
            ratios: dict[int, list[tuple[float, float]]] = {}
            for number in range(options.rounds):
                for connections in CONNECTIONS:
                    http = over_http(url, ids, connections, options.seconds, server, lease.pid)
                    raw = raw_bolt(at, ids, connections, options.seconds, lease.pid)
                    print(f"round {number + 1}, {connections:2} connections  bzpeer serve {http}")
                    print(f"                         raw Bolt     {raw}", flush=True)
                    ratios.setdefault(connections, []).append((http.rate / raw.rate, http.p50_ms / raw.p50_ms))
            for connections, pairs in ratios.items():
                rate = statistics.median(pair[0] for pair in pairs)
                p50 = statistics.median(pair[1] for pair in pairs)
                print(
                    f"{connections:2} connections: {rate:.2f} of raw Bolt's requests/s, p50 {p50:.2f} times raw Bolt's"
                )
            known, changed = (statistics.median(each) for each in changed_aliases(url, ids[0]))
            print(f"one at a time: a cached document {known:.1f} ms, with a changed alias {changed:.1f} ms")


if __name__ == "__main__":
    main()
