"""One real server shared by several real processes, some of which are killed."""

import os
import signal
import stat
import time
from datetime import datetime
from pathlib import Path
from typing import LiteralString

import neo4j
import psutil
import pytest
from neo4j.exceptions import AuthError, ClientError

import neo4j_server
from neo4j_server.errors import HomeInUse
from neo4j_server.home import Home
from neo4j_server.release import Release
from tests.neo4j_server.commands import Command, is_alive


def run(server: neo4j_server.Server, query: LiteralString) -> list[list[object]]:
    with neo4j.GraphDatabase.driver(server.uri, auth=(server.username, server.password)) as driver:
        result = driver.execute_query(query, database_=server.database)
        return [record.values() for record in result.records]


def test_all_commands_of_a_home_share_one_server(home: Path, cache: Path, release: Release) -> None:
    # Two concurrent commands start one server. The one that starts it is killed; the other takes over.
    pair = [Command(home, cache, release.series) for _ in range(2)]
    while (state := Home(home).read_state()) is None:
        time.sleep(0.05)
    assert not state.ready
    starter = psutil.Process(state.pid).ppid()
    (killed,) = (command for command in pair if command.pid == starter)
    (first,) = (command for command in pair if command.pid != starter)
    killed.kill()
    assert first.server_pid() == state.pid

    # A command that is killed while it uses the server does not stop it.
    second = Command(home, cache, release.series)
    assert second.server_pid() == state.pid
    first.kill()
    lease = neo4j_server.acquire(home, cache=cache, version=release.series)
    assert lease.pid == state.pid
    second.end()

    assert_closed_to_others(home, lease, release)
    run(lease.server, "CREATE (:Kept)")

    # The server is killed while commands use it: the next command starts it again at the same address.
    os.kill(lease.pid, signal.SIGKILL)
    third = Command(home, cache, release.series)
    assert third.server_pid() != lease.pid
    assert run(lease.server, "MATCH (n:Kept) RETURN count(n)") == [[1]]
    lease.release()

    # The last command stops it; `stop` and `reset` refuse while others use it.
    with pytest.raises(HomeInUse, match="in use by another bzpeer command"):
        neo4j_server.stop(home)
    with pytest.raises(HomeInUse):
        neo4j_server.reset(home)
    lease = neo4j_server.acquire(home, cache=cache, version=release.series)
    third.end()
    assert neo4j_server.status(home).in_use
    lease.release()
    assert not is_alive(lease.pid)
    status = neo4j_server.status(home)
    assert (status.running, status.in_use) == (False, False)
    # On an idle machine 1.6 s and 5 to 9 s; both grow with load. By default Neo4j waits 10 s for connections.
    assert 0 < last_took(home, "Stopping...", "Stopped.") < last_took(home, "Starting...", "Started.")


def last_took(home: Path, begin: str, end: str) -> float:
    """Seconds between the last two log lines of the server that end with these words."""
    lines = (Home(home).logs / "neo4j.log").read_text(encoding="utf-8").splitlines()
    begun, ended = (
        next(datetime.fromisoformat(line[:28]) for line in reversed(lines) if line.endswith(f"INFO  {word}"))
        for word in (begin, end)
    )
    return (ended - begun).total_seconds()


def assert_closed_to_others(home: Path, lease: neo4j_server.ServerLease, release: Release) -> None:
    """Assert: it listens on loopback only, requires its password, has GDS, reads no files, and shows no secret."""
    assert run(lease.server, "RETURN gds.version()") == [[release.gds]]
    assert run(lease.server, "CALL dbms.components() YIELD versions, edition RETURN versions[0], edition")[0] == [
        release.neo4j,
        "community",
    ]
    process = psutil.Process(lease.pid)
    listening = [
        connection.laddr.ip.removeprefix("::ffff:")
        for connection in process.net_connections()
        if connection.status == psutil.CONN_LISTEN
    ]
    assert listening == ["127.0.0.1"]
    with pytest.raises(AuthError):
        run(neo4j_server.Server(lease.server.uri, "neo4j", "neo4j", "neo4j"), "RETURN 1")

    password_file = Home(home).password_file
    assert stat.S_IMODE(password_file.stat().st_mode) == 0o600
    assert stat.S_IMODE(password_file.parent.stat().st_mode) == 0o700
    assert lease.server.password == password_file.read_text().strip()
    assert lease.server.password not in " ".join(process.cmdline())
    assert lease.server.password not in repr(lease.server)
    written = [path for path in Home(home).folder.rglob("*") if path.is_file() and path != password_file]
    assert not any(lease.server.password.encode() in path.read_bytes() for path in written)

    for url in ("file:///etc/passwd", "http://127.0.0.1:9/", "http://[::1]:9/", "ftp://127.0.0.1:9/"):
        with pytest.raises(ClientError, match="Cannot load from URL"):
            run(lease.server, f"LOAD CSV FROM '{url}' AS line RETURN line")
