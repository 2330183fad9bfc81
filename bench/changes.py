"""Changes over HTTP beside the same change over raw Bolt; how soon others are told; what open subscriptions cost.

On a fresh embedded Neo4j with the first works of ../shared/data's large file. Needs `wrk` on the PATH.

changes    vote (a like for a dislike), addComment, submitReview (a first one) and createCollection at `bzpeer serve`, one
           worker, beside the plainest statement that leaves the same nodes and relationships, in one auto-commit
           transaction of Neo4j's driver, in a process of its own. Rounds alternate the two, at 1 and 16 connections,
           each from the same graph. Only bzpeer tests rights and sessions, and whether there is anything to change.
events     milliseconds until a change is told over a WebSocket, by the server that made it and by another one
open       paper pages at 16 connections, with and without 1,000 open subscriptions, in turns

python -m bench.changes [changes|events|open ...]: only these.
"""

import argparse
import asyncio
import io
import itertools
import json
import multiprocessing
import os
import random
import re
import secrets
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncGenerator, Generator
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, LiteralString

import httpx
import neo4j
import requests
import uvloop
import websockets
import zstandard
from websockets.asyncio.client import ClientConnection
from websockets.typing import Subprotocol

from bench.corpus import DATA, address, sample_ids
from bench.paper_page import Figure, over_http
from bench.processes import cpu_seconds, resident_mb
from bzpeer import __version__
from bzpeer.identity.accounts import SessionKind, open_session, sign_in_locally
from bzpeer.identity.tokens import Audience, KeyRing
from bzpeer.importers import ImportOptions, People, import_files
from graphdb import embedded
from graphdb.connect import Address, connect
from graphdb.migrate import migrate

WORKS, PAPERS, USERS = 2_000, 1_000, 50
CONNECTIONS = (1, 16)
SUBSCRIPTIONS = 1_000
TOLD: LiteralString = """
    MERGE (activity:Activity {paper: paper.id}) SET activity.sequence = coalesce(activity.sequence, 0) + 1
    CREATE (:Event {paper: paper.id, sequence: activity.sequence, kind: $kind, subject: $id, at: datetime()})"""
FOUND: LiteralString = "MATCH (viewer:User {id: $viewer}), (paper:Paper {id: $paper}) "
VOTE: LiteralString = FOUND + "MATCH (viewer)-[old:LIKED|DISLIKED]->(paper) DELETE old CREATE (viewer)"
RAW: dict[str, LiteralString] = {
    "LIKE": VOTE + "-[:LIKED {at: datetime()}]->(paper) WITH paper " + TOLD + " RETURN paper.id",
    "DISLIKE": VOTE + "-[:DISLIKED {at: datetime()}]->(paper) WITH paper " + TOLD + " RETURN paper.id",
    "addComment": FOUND
    + "CREATE (viewer)-[:WROTE]->(c:Comment {id: $id, kind: 'NOTE', body: $text, createdAt: datetime()})-[:ON]->(paper)"
    + " WITH paper, c "
    + TOLD
    + " RETURN c.id",
    "submitReview": FOUND
    + "CREATE (viewer)-[:WROTE]->(r:Review {id: $id, strength: $text, createdAt: datetime()})-[:REVIEWS]->(paper)"
    + " WITH paper, r "
    + TOLD
    + " RETURN r.id",
    "createCollection": "MATCH (viewer:User {id: $viewer}) CREATE (viewer)-[:OWNS]->(c:Collection {id: $id, name: $text,"
    " visibility: 'PRIVATE', createdAt: datetime(), updatedAt: datetime()}) RETURN c.id",
}
OURS = {
    "vote": "mutation ($paper: ID!, $value: VoteValue) { vote(paper: $paper, value: $value) { id } }",
    "addComment": "mutation ($paper: ID!, $text: String!) { addComment(input: {paper: $paper, body: $text}) { id } }",
    "submitReview": "mutation ($paper: ID!, $text: String!)"
    " { submitReview(input: {paper: $paper, strength: $text}) { id } }",
    "createCollection": "mutation ($text: String!) { createCollection(input: {name: $text}) { id } }",
}
KIND = {"vote": "VOTES", "addComment": "COMMENT", "submitReview": "REVIEW"}
RESET: tuple[LiteralString, ...] = (
    "MATCH (n:Event|Comment|Review|Collection|Activity) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
    "MATCH (:User)-[r:LIKED|DISLIKED]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS",
    "MATCH (u:User {id: $viewer}) UNWIND $papers AS id MATCH (p:Paper {id: id}) CREATE (u)-[:DISLIKED]->(p)",
)
COUNT: LiteralString = "MATCH (n:Event|Collection) RETURN count(n)"
FOLLOW = """subscription ($paper: ID!) { paperActivity(paper: $paper) {
  ... on VotesChanged { votes { likes dislikes viewerVote } }
  ... on CommentChanged { comment { id body author { handle } } } } }"""
WRK = """
local papers, tokens, query, vote = {%(papers)s}, {%(tokens)s}, %(query)s, %(vote)s
local n = -1
wrk.method = 'POST'
request = function()
  n = n + 1
  local turn = math.floor(n / #papers)
  local value = turn %% 2 == 0 and 'LIKE' or 'DISLIKE'
  local token = tokens[vote and 1 or turn %% #tokens + 1]
  local body = '{"query":' .. query .. ',"variables":{"paper":"' .. papers[n %% #papers + 1] .. '","value":"' .. value ..
    '","text":"What is said, for the time no. ' .. n .. '"}}'
  return wrk.format(nil, nil, {['content-type'] = 'application/json', authorization = 'Bearer ' .. token}, body)
end
done = function(summary, latency)
  io.write(string.format('FIGURES %%d %%d %%d %%d %%d\\n', summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), summary.errors.status + summary.errors.read))
end
"""


@dataclass(frozen=True)
class Bench:
    """What there is to measure with."""

    at: Address
    neo4j_pid: int
    papers: list[str]
    users: list[str]
    tokens: list[str]

    def driver(self) -> neo4j.AsyncDriver:
        return neo4j.AsyncGraphDatabase.driver(
            self.at.uri, auth=(self.at.username, self.at.password), notifications_min_severity="OFF"
        )

    async def reset(self, driver: neo4j.AsyncDriver) -> None:
        """The graph as it was; the first user dislikes all papers."""
        async with driver.session(database="neo4j") as session:
            for text in RESET:
                await (await session.run(text, viewer=self.users[0], papers=self.papers)).consume()

    async def told(self, driver: neo4j.AsyncDriver) -> int:
        """How many changes were made since."""
        async with driver.session(database="neo4j") as session:
            return (await (await session.run(COUNT)).single(strict=True))[0]


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
                    "viewer": bench.users[0 if change == "vote" else turn % len(bench.users)],
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
                await bench.reset(driver)
                numbers, times = itertools.count(), list[float]()
                own, theirs = cpu_seconds(os.getpid()), cpu_seconds(bench.neo4j_pid)
                started = time.perf_counter()
                await asyncio.gather(*(client(started + length) for _ in range(connections)))
                elapsed = time.perf_counter() - started
                own, theirs = cpu_seconds(os.getpid()) - own, cpu_seconds(bench.neo4j_pid) - theirs
            assert await bench.told(driver) == len(times)
        times.sort()
        count = len(times)
        p50, p99 = (times[int(count * share)] * 1e3 for share in (0.5, 0.99))
        memory = resident_mb(os.getpid())
        return Figure(count / elapsed, p50, p99, own / count * 1e6, theirs / count * 1e6, memory)

    uvloop.install()
    report.put(asyncio.run(run()))


async def ours(bench: Bench, url: str, server: int, change: str, connections: int, seconds: float) -> Figure:
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
        async with bench.driver() as driver:
            await bench.reset(driver)
            subprocess.run([*command, "-d1s"], capture_output=True, check=True)
            await bench.reset(driver)
            own, theirs = cpu_seconds(server), cpu_seconds(bench.neo4j_pid)
            run = subprocess.run([*command, f"-d{int(seconds)}s"], capture_output=True, text=True, check=True)
            own, theirs = cpu_seconds(server) - own, cpu_seconds(bench.neo4j_pid) - theirs
            made = await bench.told(driver)
    found = re.search(r"FIGURES (\d+) (\d+) (\d+) (\d+) (\d+)", run.stdout)
    assert found, run.stdout
    count, duration, p50, p99, errors = (int(group) for group in found.groups())
    assert errors == 0, f"{errors} of {count} requests failed"
    assert count <= made <= count + connections, f"{made} changes by {count} requests"  # some were under way
    return Figure(
        count / duration * 1e6, p50 / 1e3, p99 / 1e3, own / count * 1e6, theirs / count * 1e6, resident_mb(server)
    )


def changes(bench: Bench, url: str, server: int, rounds: int, seconds: float) -> None:
    for change, connections in itertools.product(OURS, CONNECTIONS):
        pairs: list[tuple[Figure, Figure]] = []
        for number in range(rounds + 1):
            length = seconds if number else 3  # the first warms both and Neo4j up
            http = asyncio.run(ours(bench, url, server, change, connections, length))
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


@asynccontextmanager
async def subscribed(url: str, paper: str, **more: Any) -> AsyncGenerator[ClientConnection]:
    async with websockets.connect(
        url.replace("http", "ws", 1) + "/graphql",
        subprotocols=[Subprotocol("graphql-transport-ws")],
        proxy=None,
        ping_interval=None,
        open_timeout=60,
        **more,
    ) as connection:
        await connection.send('{"type":"connection_init"}')
        assert json.loads(await connection.recv()) == {"type": "connection_ack"}
        payload = {"query": FOLLOW, "variables": {"paper": paper}}
        await connection.send(json.dumps({"id": "1", "type": "subscribe", "payload": payload}))
        yield connection


@contextmanager
def open_subscriptions(url: str, papers: list[str], count: int) -> Generator[None]:
    """They are open, spread over the papers, held by a process of their own; prints how many events those got."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_hold, args=(url, papers, count, there))
    process.start()
    assert here.recv() == "open"
    try:
        yield
    finally:
        here.send("close")
        told = here.recv()
        process.join()
        if told:
            print(f"  (those who held the {count} others got {told} events)")


def _hold(url: str, papers: list[str], count: int, pipe: Connection) -> None:
    told = 0

    async def hold(paper: str) -> None:
        nonlocal told, opened
        async with AsyncExitStack() as stack:
            async with opening:
                connection = await stack.enter_async_context(subscribed(url, paper, compression=None))
            opened += 1
            async for _message in connection:
                told += 1

    async def run() -> None:
        tasks = [asyncio.create_task(hold(paper)) for paper in itertools.islice(itertools.cycle(papers), count)]
        while opened < count:
            await asyncio.sleep(0.1)
            assert not any(task.done() for task in tasks)
        await asyncio.sleep(2)  # the last ones are being followed
        pipe.send("open")
        await asyncio.to_thread(pipe.recv)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    opening, opened = asyncio.Semaphore(50), 0
    uvloop.install()
    asyncio.run(run())
    pipe.send(told)


async def delays(bench: Bench, change_at: str, told_at: str, count: int) -> tuple[list[float], list[float]]:
    """Milliseconds from a change's answer, and from its sending, to its event."""
    after_answer: list[float] = []
    after_sending: list[float] = []
    headers = {"authorization": f"Bearer {bench.tokens[0]}"}
    paper = bench.papers[0]
    async with bench.driver() as driver:
        await bench.reset(driver)

    async def receive(connection: ClientConnection) -> float:
        await connection.recv()
        return time.perf_counter()

    async with httpx.AsyncClient(trust_env=False) as client, subscribed(told_at, paper) as connection:
        await asyncio.sleep(1)
        for number in range(count + 20):
            body = {
                "query": OURS["vote"],
                "variables": {"paper": paper, "value": "DISLIKE" if number % 2 else "LIKE"},
            }
            arrival = asyncio.create_task(receive(connection))
            sent = time.perf_counter()
            answer = await client.post(f"{change_at}/graphql", json=body, headers=headers)
            answered = time.perf_counter()
            assert "errors" not in answer.json(), answer.text
            told = await asyncio.wait_for(arrival, 10)
            if number >= 20:
                after_answer.append((told - answered) * 1e3)
                after_sending.append((told - sent) * 1e3)
            await asyncio.sleep(random.uniform(0.01, 0.1))  # anywhere between two looks of the follower
    return after_answer, after_sending


def events(bench: Bench, url: str, other: str, count: int) -> None:
    def show(what: str, change_at: str, told_at: str) -> None:
        for since, taken in zip(
            ("answer", "sending"), asyncio.run(delays(bench, change_at, told_at, count)), strict=True
        ):
            taken.sort()
            p50, p95, p99 = (taken[int(len(taken) * share)] for share in (0.5, 0.95, 0.99))
            print(f"{what:32} since its {since:7}  p50 {p50:5.1f} ms  p95 {p95:5.1f} ms  p99 {p99:5.1f} ms", flush=True)

    show("told by the same server", url, url)
    show("told by another server", other, url)
    with open_subscriptions(url, bench.papers[:1], SUBSCRIPTIONS):
        show(f"another, {SUBSCRIPTIONS:,} follow the paper", other, url)
    with open_subscriptions(url, bench.papers[:200], SUBSCRIPTIONS):
        show(f"another, {SUBSCRIPTIONS:,} follow 200 papers", other, url)


def open_ones(bench: Bench, url: str, server: int, rounds: int, seconds: float) -> None:
    def pages() -> Figure:
        return over_http(url, bench.papers, 16, seconds, server, bench.neo4j_pid)

    def idle(what: str) -> None:
        own, theirs = cpu_seconds(server), cpu_seconds(bench.neo4j_pid)
        time.sleep(5)
        own, theirs = (
            (now - before) / 5 * 100
            for now, before in ((cpu_seconds(server), own), (cpu_seconds(bench.neo4j_pid), theirs))
        )
        print(f"  nothing asked, {what}: {own:.1f} % of a core, Neo4j {theirs:.1f} %", flush=True)

    for _ in range(2):
        pages()
    idle("none open")
    for spread in (1, 200):
        pairs: list[tuple[Figure, Figure]] = []
        for number in range(rounds):
            without, before = pages(), resident_mb(server)
            with open_subscriptions(url, bench.papers[:spread], SUBSCRIPTIONS):
                each = (resident_mb(server) - before) / SUBSCRIPTIONS * 1e3
                if not number:
                    idle(f"{SUBSCRIPTIONS:,} open on {spread} papers, {each:.0f} kB each")
                pairs.append((without, pages()))
            print(
                f"none open                {without}\n{SUBSCRIPTIONS:,} open on {spread:3} papers {pairs[-1][1]}",
                flush=True,
            )
        rate = statistics.median(during.rate / without.rate for without, during in pairs)
        cpu = statistics.median(during.own_us / without.own_us for without, during in pairs)
        print(
            f"{SUBSCRIPTIONS:,} open on {spread} papers: {rate:.2f} of the requests/s, {cpu:.2f} times the CPU a request"
        )


async def prepare(at: Address, secret: str) -> tuple[list[str], list[str], list[str]]:
    """Papers, users and their tokens."""
    graph = connect(at, timeout_s=600)
    try:
        await migrate(graph, version=__version__)
        with (
            (DATA / "large" / "works.jsonl.zst").open("rb") as packed,
            zstandard.ZstdDecompressor().stream_reader(packed) as unpacked,
            tempfile.NamedTemporaryFile("w", suffix=".jsonl") as works,
        ):
            works.writelines(itertools.islice(io.TextIOWrapper(unpacked, "utf-8"), WORKS))
            works.flush()
            await import_files(graph, [works.name], ImportOptions(people=People.BY_NAME))
        users: list[str] = []
        tokens: list[str] = []
        for number in range(USERS):
            user = (await sign_in_locally(graph, f"user{number}")).id
            session, expires = await open_session(graph, user, SessionKind.TOKEN, 86_400)
            claims = {"sub": user, "sid": session}
            tokens.append(KeyRing([secret.encode()]).sign(Audience.API, claims, expires=expires))
            users.append(user)
    finally:
        await graph.close()
    return await sample_ids(at, PAPERS), users, tokens


@contextmanager
def serving(at: Address, secret: str) -> Generator[tuple[str, int]]:
    """`bzpeer serve`, one worker: its address and process."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port = sock.getsockname()[1]
    neo4j_at = {"NEO4J_URI": at.uri, "NEO4J_USERNAME": at.username, "NEO4J_PASSWORD": at.password}
    environment = {**os.environ, **neo4j_at, "BZPEER_SECRET": secret}
    with tempfile.TemporaryFile() as log:
        command = [sys.executable, "-m", "bzpeer", "serve", "--port", str(port)]
        server = subprocess.Popen(command, env=environment, stderr=log)
        try:
            for _ in range(300):
                if server.poll() is not None:
                    log.seek(0)
                    sys.exit(f"bzpeer serve ended: {log.read().decode()}")
                try:
                    requests.get(f"http://127.0.0.1:{port}/ready", timeout=2).raise_for_status()
                    break
                except requests.RequestException:
                    time.sleep(0.2)
            yield f"http://127.0.0.1:{port}", server.pid
        finally:
            server.terminate()
            server.wait(30)


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
        lease = stack.enter_context(embedded.acquire(home / "home"))
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
            open_ones(bench, url, server, options.rounds, 2 * options.seconds)
        print(f"load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
