"""Changes over HTTP beside the same change over raw Bolt; how soon others are told; what open subscriptions cost.

On a fresh embedded Neo4j with the first works of ../shared/data's large file. Needs `wrk` on the PATH.

changes    vote (a like for a dislike), addComment, submitReview (a first one) and createCollection at `bzpeer serve`,
           one worker, beside the plainest statement that leaves the same nodes and relationships, in one auto-commit
           transaction of Neo4j's driver, in a process of its own. Rounds alternate the two, at 1 and 16 connections,
           each from the same graph. Only bzpeer tests rights and sessions, and whether there is anything to change.
events     milliseconds until a change is told over a WebSocket, by the server that made it and by another one
open       paper pages at 16 connections, with and without 1,000 open subscriptions, in turns

python -m bench.changes [changes|events|open ...]: only these.
"""

import argparse
import asyncio
import itertools
import json
import multiprocessing
import os
import re
import secrets
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import LiteralString

import uvloop

import neo4j_server
from bench.corpus import address
from bench.following import VOTE, events, open_ones
from bench.paper_page import Figure
from bench.processes import cpu_seconds, resident_mb
from bench.service import Bench, prepare, serving

CONNECTIONS = (1, 16)
TOLD: LiteralString = """
    MERGE (activity:Activity {paper: paper.id}) SET activity.sequence = coalesce(activity.sequence, 0) + 1
    CREATE (:Event {paper: paper.id, sequence: activity.sequence, kind: $kind, subject: $id, at: datetime()})"""
FOUND: LiteralString = "MATCH (viewer:User {id: $viewer}), (paper:Paper {id: $paper}) "
RAW_VOTE: LiteralString = FOUND + "MATCH (viewer)-[old:LIKED|DISLIKED]->(paper) DELETE old CREATE (viewer)"
RAW: dict[str, LiteralString] = {
    "LIKE": RAW_VOTE + "-[:LIKED {at: datetime()}]->(paper) WITH paper " + TOLD + " RETURN paper.id",
    "DISLIKE": RAW_VOTE + "-[:DISLIKED {at: datetime()}]->(paper) WITH paper " + TOLD + " RETURN paper.id",
    "addComment": FOUND
    + "CREATE (viewer)-[:WROTE]->(c:Comment:Shown {id: $id, kind: 'NOTE', body: $text, createdAt: datetime()})"
    + "-[:ON]->(paper) WITH paper, c "
    + TOLD
    + " RETURN c.id",
    "submitReview": FOUND
    + "CREATE (viewer)-[:WROTE]->(r:Review:Shown {id: $id, strength: $text, createdAt: datetime()})"
    + "-[:REVIEWS]->(paper) WITH paper, r "
    + TOLD
    + " RETURN r.id",
    "createCollection": "MATCH (viewer:User {id: $viewer}) CREATE (viewer)-[:OWNS]->(c:Collection {id: $id,"
    " name: $text, visibility: 'PRIVATE', createdAt: datetime(), updatedAt: datetime()}) RETURN c.id",
}
OURS = {
    "vote": VOTE,
    "addComment": "mutation ($paper: ID!, $text: String!) { addComment(input: {paper: $paper, body: $text}) { id } }",
    "submitReview": "mutation ($paper: ID!, $text: String!)"
    " { submitReview(input: {paper: $paper, strength: $text}) { id } }",
    "createCollection": "mutation ($text: String!) { createCollection(input: {name: $text}) { id } }",
}
KIND = {"vote": "VOTES", "addComment": "COMMENT", "submitReview": "REVIEW"}
WRK = """
local papers, tokens, query, vote = {%(papers)s}, {%(tokens)s}, %(query)s, %(vote)s
local n = -1
wrk.method = 'POST'
request = function()
  n = n + 1
  local turn = math.floor(n / #papers)
  local value = turn %% 2 == 0 and 'LIKE' or 'DISLIKE'
  local token = tokens[(n + (vote and 0 or turn)) %% #tokens + 1]
  local body = '{"query":' .. query .. ',"variables":{"paper":"' .. papers[n %% #papers + 1] ..
    '","value":"' .. value .. '","text":"What is said, for the time no. ' .. n .. '"}}'
  return wrk.format(nil, nil, {['content-type'] = 'application/json', authorization = 'Bearer ' .. token}, body)
end
done = function(summary, latency)
  io.write(string.format('FIGURES %%d %%d %%d %%d %%d\\n', summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), summary.errors.status + summary.errors.read))
end
"""


def raw_bolt(bench: Bench, change: str, connections: int, seconds: float) -> Figure:
    context = multiprocessing.get_context("spawn")
    report: multiprocessing.Queue[Figure] = context.Queue()
    process = context.Process(target=_raw, args=(bench, change, connections, seconds, report))
    process.start()
    figure = report.get(timeout=seconds + 120)
    process.join()
    return figure


def _raw(bench: Bench, change: str, connections: int, seconds: float, report: "multiprocessing.Queue[Figure]") -> None:
    async def run() -> Figure:
        async def client(until: float) -> None:
            while (started := time.perf_counter()) < until:
                n = next(numbers)
                turn = n // len(bench.papers)
                text = RAW[("LIKE", "DISLIKE")[turn % 2] if change == "vote" else change]
                parameters = {
                    "viewer": bench.users[(n if change == "vote" else n + turn) % len(bench.users)],
                    "paper": bench.papers[n % len(bench.papers)],
                    "kind": KIND.get(change),
                    "id": None if change == "vote" else f"x-{n:016}",
                    "text": f"What is said, for the time no. {n}",
                }
                async with driver.session(database="neo4j") as session:
                    rows = [record.values() async for record in await session.run(text, parameters)]
                assert len(rows) == 1
                times.append(time.perf_counter() - started)

        async with bench.driver() as driver:
            for length in (1.0, seconds):
                await bench.reset()
                numbers, times = itertools.count(), list[float]()
                own, theirs = cpu_seconds(os.getpid()), cpu_seconds(bench.neo4j_pid)
                started = time.perf_counter()
                await asyncio.gather(*(client(started + length) for _ in range(connections)))
                elapsed = time.perf_counter() - started
                own, theirs = cpu_seconds(os.getpid()) - own, cpu_seconds(bench.neo4j_pid) - theirs
            assert await bench.told() == len(times)
        times.sort()
        count = len(times)
        p50, p99 = (times[int(count * share)] * 1e3 for share in (0.5, 0.99))
        memory = resident_mb(os.getpid())
        return Figure(count / elapsed, p50, p99, own / count * 1e6, theirs / count * 1e6, memory)

    uvloop.install()
    report.put(asyncio.run(run()))


def ours(bench: Bench, url: str, server: int, change: str, connections: int, seconds: float) -> Figure:
    lua = WRK % {
        "papers": ",".join(f"'{paper}'" for paper in bench.papers),
        "tokens": ",".join(f"'{token}'" for token in bench.tokens),
        "query": f"[==[{json.dumps(OURS[change])}]==]",
        "vote": str(change == "vote").lower(),
    }
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(lua)
        script.flush()
        command = ["wrk", "-t1", f"-c{connections}", "-s", script.name, f"{url}/graphql"]
        asyncio.run(bench.reset())
        subprocess.run([*command, "-d1s"], capture_output=True, check=True)
        asyncio.run(bench.reset())
        own, theirs = cpu_seconds(server), cpu_seconds(bench.neo4j_pid)
        run = subprocess.run([*command, f"-d{int(seconds)}s"], capture_output=True, text=True, check=True)
        own, theirs = cpu_seconds(server) - own, cpu_seconds(bench.neo4j_pid) - theirs
        made = asyncio.run(bench.told())
    found = re.search(r"FIGURES (\d+) (\d+) (\d+) (\d+) (\d+)", run.stdout)
    assert found, run.stdout
    count, duration, p50, p99, errors = (int(group) for group in found.groups())
    assert errors == 0, f"{errors} of {count} requests failed"
    assert count <= made <= count + 2 * connections, f"{made} changes by {count} requests"  # some were under way
    return Figure(
        count / duration * 1e6, p50 / 1e3, p99 / 1e3, own / count * 1e6, theirs / count * 1e6, resident_mb(server)
    )


def changes(bench: Bench, url: str, server: int, rounds: int, seconds: float) -> None:
    for change, connections in itertools.product(OURS, CONNECTIONS):
        pairs: list[tuple[Figure, Figure]] = []
        for number in range(rounds + 1):
            length = seconds if number else 3  # the first warms both and Neo4j up
            http = ours(bench, url, server, change, connections, length)
            raw = raw_bolt(bench, change, connections, length)
            if number:
                pairs.append((http, raw))
                print(f"{change:16} {connections:2} connections  bzpeer   {http}")
                print(f"{'':32} raw Bolt {raw}", flush=True)
        p50, p99, rate = (
            statistics.median(getattr(http, of) / getattr(raw, of) for http, raw in pairs)
            for of in ("p50_ms", "p99_ms", "rate")
        )
        print(
            f"{change:16} {connections:2} connections  p50 {p50:.2f}, p99 {p99:.2f}, rate {rate:.2f} times raw Bolt's"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", default=["changes", "events", "open"], metavar="changes|events|open")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=4)
    parser.add_argument("--events", type=int, default=400)
    options = parser.parse_args()
    if not shutil.which("wrk"):
        sys.exit("wrk is needed on the PATH (Debian: apt-get install wrk).")
    secret = secrets.token_hex(16)
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        lease = stack.enter_context(neo4j_server.acquire(home / "home"))
        at = address(lease)
        bench = Bench(at, lease.pid, *asyncio.run(prepare(at, secret)))
        url, server = stack.enter_context(serving(at, secret))
        print(f"{len(bench.papers)} papers, load {os.getloadavg()[0]:.1f}", flush=True)
        if "changes" in options.parts:
            changes(bench, url, server, options.rounds, options.seconds)
        if "events" in options.parts:
            with serving(at, secret) as (other, _):
                events(bench, url, other, options.events)
        if "open" in options.parts:
            with serving(at, secret) as (fresh, process):  # whose memory has held none yet
                open_ones(bench, fresh, process, options.rounds, 2 * options.seconds)
        print(f"load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
