"""How soon changes are told to those who follow, and what open subscriptions cost: parts of bench/changes.py."""

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

import httpx
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
"""How long one looks at what it costs that nothing happens."""


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
            print(f"  (those who held the {count} others got {told} events)", flush=True)


def _hold(url: str, papers: list[str], count: int, pipe: Connection) -> None:
    told = 0

    async def hold(paper: str) -> None:
        nonlocal told, opened
        async with AsyncExitStack() as stack:
            async with opening:
                connection = await stack.enter_async_context(subscribed(url, paper))
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

    async def receive(connection: ClientConnection) -> float:
        await connection.recv()
        return time.perf_counter()

    async with httpx.AsyncClient(trust_env=False) as client, subscribed(told_at, paper) as connection:
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

    asyncio.run(bench.reset())  # the numbers of events begin anew: before somebody follows
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
        time.sleep(IDLE_S)
        own, theirs = (
            (now - before) / IDLE_S * 100
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
        print(f"{SUBSCRIPTIONS:,} open on {spread} papers: {rate:.2f} of the requests/s, {cpu:.2f} times the CPU")
