"""A fresh embedded Neo4j with some papers and users, and `bzpeer serve`."""

import io
import itertools
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import LiteralString

import httpx2
import neo4j
import zstandard

from bench.corpus import DATA, sample_ids
from bzpeer import __version__
from bzpeer.identity.accounts import SessionKind, open_session, sign_in_locally
from bzpeer.identity.signing import Audience, KeyRing
from bzpeer.importers import ImportOptions, People, import_files
from graphdb.connect import Address, connect
from graphdb.migrate import migrate

WORKS, PAPERS, USERS = 2_000, 1_000, 50
RESET: tuple[LiteralString, ...] = (
    "MATCH (n:Event|Comment|Review|Collection|Activity) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
    "MATCH (:User)-[r:LIKED|DISLIKED]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS",
    "UNWIND range(0, size($papers) - 1) AS n MATCH (u:User {id: $users[n % size($users)]}), (p:Paper {id: $papers[n]})"
    " CREATE (u)-[:DISLIKED]->(p)",
)
COUNT: LiteralString = "MATCH (n:Event|Collection) RETURN count(n)"


@dataclass(frozen=True)
class Bench:
    """A graph with papers, and users with bearer tokens."""

    at: Address
    neo4j_pid: int
    papers: list[str]
    users: list[str]
    tokens: list[str]

    def driver(self) -> neo4j.AsyncDriver:
        return neo4j.AsyncGraphDatabase.driver(
            self.at.uri, auth=(self.at.username, self.at.password), notifications_min_severity="OFF"
        )

    async def reset(self) -> None:
        """Removes all changes; each user dislikes some of the papers."""
        async with self.driver() as driver, driver.session(database="neo4j") as session:
            for text in RESET:
                await (await session.run(text, users=self.users, papers=self.papers)).consume()

    async def count_changes(self) -> int:
        """The number of changes since the last reset."""
        async with self.driver() as driver, driver.session(database="neo4j") as session:
            return (await (await session.run(COUNT)).single(strict=True))[0]


async def prepare(at: Address, secret: str) -> tuple[list[str], list[str], list[str]]:
    """Imports works and signs users in. Returns paper ids, user ids and tokens."""
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
def serving(at: Address, secret: str | None = None) -> Generator[tuple[str, int]]:
    """Runs `bzpeer serve` with one worker. Yields its URL and process id."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port = sock.getsockname()[1]
    neo4j_at = {"NEO4J_URI": at.uri, "NEO4J_USERNAME": at.username, "NEO4J_PASSWORD": at.password}
    environment = {**os.environ, **neo4j_at, "BZPEER_LOG_LEVEL": "info"}
    if secret is not None:
        environment["BZPEER_SECRET"] = secret
    with tempfile.TemporaryFile() as log:
        command = [sys.executable, "-m", "bzpeer", "serve", "--port", str(port)]
        server = subprocess.Popen(command, env=environment, stderr=log)
        try:
            for _ in range(300):
                if server.poll() is not None:
                    log.seek(0)
                    sys.exit(f"bzpeer serve ended: {log.read().decode()}")
                try:
                    httpx2.get(f"http://127.0.0.1:{port}/ready", timeout=2).raise_for_status()
                    break
                except httpx2.HTTPError:
                    time.sleep(0.2)
            yield f"http://127.0.0.1:{port}", server.pid
        finally:
            server.terminate()
            server.wait(30)
