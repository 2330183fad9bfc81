"""Delay of events and cost of open subscriptions: parts of bench/changes.py."""

import asyncio
import itertools
import json
import multiprocessing
import random
import statistics
import time
from collections.abc import AsyncGenerator, Generator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from multiprocessing.connection import Connection
from typing import Any

import httpx2
import uvloop
import websockets
from websockets.asyncio.client import ClientConnection
from websockets.typing import Subprotocol

from bench.paper_page import Figure, over_http
from bench.processes import cpu_seconds, resident_mb
from bench.service import Bench

SUBSCRIPTIONS = 1_000
VOTE = "mutation ($paper: ID!, $value: VoteValue) { vote(paper: $paper, value: $value) { id } }"
FOLLOW = """subscription ($paper: ID!) { paperActivity(paper: $paper) {
  ... on VotesChanged { votes { likes dislikes viewerVote } }
  ... on CommentChanged { comment { id body author { handle } } } } }"""
IDLE_S = 5.0
"""How long the idle cost is measured."""


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
    """Keeps subscriptions open in a process of their own, spread over the papers. Prints the number of their events."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_hold, args=(url, papers, count, there))
    process.start()
    assert here.recv() == "open"
    try:
        yield
    finally:
        here.send("close")
        received = here.recv()
        process.join()
        if received:
            print(f"  (the {count} open subscriptions received {received} events)", flush=True)


def _hold(url: str, papers: list[str], count: int, pipe: Connection) -> None:
    received = 0

    async def hold(paper: str) -> None:
        nonlocal received, opened
        async with AsyncExitStack() as stack:
            async with opening:
                connection = await stack.enter_async_context(subscribed(url, paper))
            opened += 1
            async for _message in connection:
                received += 1

    async def run() -> None:
        tasks = [asyncio.create_task(hold(paper)) for paper in itertools.islice(itertools.cycle(papers), count)]
        while opened < count:
            await asyncio.sleep(0.1)
            assert not any(task.done() for task in tasks)
        await asyncio.sleep(2)  # until the follower knows the last ones
        pipe.send("open")
        await asyncio.to_thread(pipe.recv)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    opening, opened = asyncio.Semaphore(50), 0
    uvloop.install()
    asyncio.run(run())
    pipe.send(received)


async def delays(bench: Bench, change_at: str, event_at: str, count: int) -> tuple[list[float], list[float]]:
    """Milliseconds from the answer to a change, and from its request, to its event."""
    after_answer: list[float] = []
    after_request: list[float] = []
    headers = {"authorization": f"Bearer {bench.tokens[0]}"}
    paper = bench.papers[0]

    async def receive(connection: ClientConnection) -> float:
        await connection.recv()
        return time.perf_counter()

    async with httpx2.AsyncClient(trust_env=False) as client, subscribed(event_at, paper) as connection:
        await asyncio.sleep(1)
        for number in range(count + 20):
            body = {
                "query": VOTE,
                "variables": {"paper": paper, "value": "DISLIKE" if number % 2 else "LIKE"},
            }
            arrival = asyncio.create_task(receive(connection))
            sent = time.perf_counter()
            answer = await client.post(f"{change_at}/graphql", json=body, headers=headers)
            answered = time.perf_counter()
            assert "errors" not in answer.json(), answer.text
            arrived = await asyncio.wait_for(arrival, 10)
            if number >= 20:
                after_answer.append((arrived - answered) * 1e3)
                after_request.append((arrived - sent) * 1e3)
            await asyncio.sleep(random.uniform(0.01, 0.1))  # at any time between two polls of the follower
    return after_answer, after_request


def measure_events(bench: Bench, url: str, other: str, count: int) -> None:
    def show(title: str, change_at: str, event_at: str) -> None:
        for since, taken in zip(
            ("answer", "request"), asyncio.run(delays(bench, change_at, event_at, count)), strict=True
        ):
            taken.sort()
            p50, p95, p99 = (taken[int(len(taken) * share)] for share in (0.5, 0.95, 0.99))
            print(
                f"{title:32} since the {since:7}  p50 {p50:5.1f} ms  p95 {p95:5.1f} ms  p99 {p99:5.1f} ms", flush=True
            )

    asyncio.run(bench.reset())  # restarts the event numbers, so before any subscription
    show("from the same server", url, url)
    show("from another server", other, url)
    with open_subscriptions(url, bench.papers[:1], SUBSCRIPTIONS):
        show(f"another, {SUBSCRIPTIONS:,} on the paper", other, url)
    with open_subscriptions(url, bench.papers[:200], SUBSCRIPTIONS):
        show(f"another, {SUBSCRIPTIONS:,} on 200 papers", other, url)


def measure_open(bench: Bench, url: str, server: int, rounds: int, seconds: float) -> None:
    def pages() -> Figure:
        return over_http(url, bench.papers, 16, seconds, server, bench.neo4j_pid)

    def idle(title: str) -> None:
        own, theirs = cpu_seconds(server), cpu_seconds(bench.neo4j_pid)
        time.sleep(IDLE_S)
        own, theirs = (
            (now - before) / IDLE_S * 100
            for now, before in ((cpu_seconds(server), own), (cpu_seconds(bench.neo4j_pid), theirs))
        )
        print(f"  idle, {title}: {own:.1f} % of a core, Neo4j {theirs:.1f} %", flush=True)

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
        print(f"{SUBSCRIPTIONS:,} open on {spread} papers: {rate:.2f} of the requests/s, {cpu:.2f} times the CPU")
