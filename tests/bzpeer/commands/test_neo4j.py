"""`bzpeer neo4j`: the commands for the embedded server."""

import json
import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import neo4j_server
from bzpeer.commands.neo4j import neo4j
from neo4j_server import jars
from neo4j_server.errors import StartFailed, StoreMismatch
from neo4j_server.home import Home
from neo4j_server.release import RELEASES, release_of
from tests.neo4j_server.caches import link_cache
from tests.neo4j_server.commands import is_alive
from tests.neo4j_server.repository import Repository

VERSION = os.environ.get("BZPEER_NEO4J_VERSION") or "5.26"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "home"
    monkeypatch.setenv("BZPEER_HOME", str(folder))
    yield folder
    neo4j_server.stop(folder, force=True)


@pytest.fixture
def damaged_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A filled cache with one damaged jar of unchanged size and modification time; a repository can repair it."""
    release = release_of(VERSION)
    whole = jars.default_cache()
    jars.ensure(release, whole, progress=False)
    copy = tmp_path / "cache"
    link_cache(whole, copy)
    (jar,) = (path for path in copy.rglob(f"neo4j-server-{release.neo4j}.jar"))
    stat = jar.stat()
    jar.unlink()
    jar.write_bytes(bytes(stat.st_size))
    os.utime(jar, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    monkeypatch.setenv("BZPEER_CACHE", str(copy))
    with Repository(whole) as repository:
        monkeypatch.setenv("BZPEER_MAVEN_URL", repository.url)
        yield copy


def bzpeer_neo4j(*arguments: str) -> Result:
    return CliRunner().invoke(neo4j, arguments)


def status() -> dict[str, object]:
    return json.loads(bzpeer_neo4j("status", "--json").stdout)


def test_a_server_by_hand(home: Path, damaged_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert status()["running"] is False
    assert not home.exists()
    assert "not running; no graph yet" in bzpeer_neo4j("status").stdout
    assert "was not running" in bzpeer_neo4j("stop").stderr

    # A damaged jar is found when the server does not start, and replaced.
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    monkeypatch.setenv("BZPEER_NEO4J_PORT", str(port))
    started = bzpeer_neo4j("start")
    assert started.exit_code == 0, started.stderr
    assert f"Neo4j {VERSION} runs at bolt://127.0.0.1:{port}" in started.stdout

    # It outlives the commands that use it.
    with neo4j_server.acquire(home, cache=damaged_cache, version=VERSION) as lease:
        assert status()["in_use"] is True
    running = status()
    assert (running["running"], running["kept"], running["pid"]) == (True, True, lease.pid)

    # It is stopped even without its State.
    (home / "neo4j" / "server.json").unlink()
    stopped = bzpeer_neo4j("stop")
    assert (stopped.exit_code, stopped.stderr) == (0, "Neo4j was stopped.\n")
    assert not is_alive(lease.pid)

    # Its graph is opened neither by another version nor without its password.
    (other,) = RELEASES.keys() - {VERSION}
    with pytest.raises(StoreMismatch, match=f"BZPEER_NEO4J_VERSION={VERSION}.*BZPEER_HOME.*bzpeer neo4j reset"):
        neo4j_server.acquire(home, cache=damaged_cache, version=other)
    Home(home).password_file.unlink()
    with pytest.raises(StartFailed, match="password is missing"):
        neo4j_server.acquire(home, cache=damaged_cache, version=VERSION)

    assert bzpeer_neo4j("reset").exit_code == 1  # not confirmed
    assert Home(home).has_graph()
    assert bzpeer_neo4j("reset", "--yes").exit_code == 0
    assert "no graph yet" in bzpeer_neo4j("status").stdout


def test_errors_are_said_plainly(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.write_text("a file where the folder should be")
    failed = bzpeer_neo4j("start")
    assert (failed.exit_code, failed.stdout) == (1, "")
    assert failed.stderr.startswith("Error: ")
    assert "Set BZPEER_HOME to a folder you may write to." in failed.stderr

    monkeypatch.setenv("BZPEER_NEO4J_PORT", "ninety")
    refused = bzpeer_neo4j("status")
    assert refused.exit_code == 2
    assert "BZPEER_NEO4J_PORT" in refused.stderr
