"""A release's ahead-of-time cache: made of a server at work, then what every start begins with."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

import neo4j_server
from bzpeer.commands.rehearsal import rehearse
from neo4j_server import aot, jars
from neo4j_server.errors import DiskFull, PrepareFailed
from neo4j_server.home import Home
from neo4j_server.release import Release
from neo4j_server.server import answers
from tests.neo4j_server.caches import link_cache

ROOM_BYTES = 1_000_000_000


@pytest.fixture
def prepared(tmp_path: Path, cache: Path, release: Release) -> Iterator[Path]:
    """A filled cache, in which the release is prepared, as scripts/test does for all. It is left as tidy."""
    neo4j_server.prepare(rehearse, cache=cache, version=release.series, progress=False)
    copy = tmp_path / "cache"
    link_cache(cache, copy)
    yield copy
    assert list(copy.glob("neo4j/*/preparing-*")) == []


def test_a_prepared_server_starts_from_what_one_did(home: Path, prepared: Path, release: Release) -> None:
    assert not neo4j_server.prepare(_nothing, cache=prepared, version=release.series, progress=False)
    made = aot.path_of(jars.ensure(release, prepared, progress=False))
    with neo4j_server.acquire(home, cache=prepared, version=release.series, progress=False) as lease:
        assert str(made) in {each.path for each in psutil.Process(lease.pid).memory_maps()}

    # Damaged in its middle, it is nothing that Java sees before it crashes.
    whole = made.read_bytes()
    fifth = len(whole) // 5
    made.unlink()
    made.write_bytes(whole[:fifth] + b"\xff" * fifth + whole[2 * fifth :])
    with neo4j_server.acquire(home, cache=prepared, version=release.series, progress=False) as lease:
        assert answers(lease.server)
    assert not made.exists()


def test_killed_on_the_way_it_is_as_before(prepared: Path, release: Release, tmp_path: Path) -> None:
    installation = jars.ensure(release, prepared, progress=False)
    killed = Home(installation.folder / "preparing-1")
    killed.folder.mkdir(parents=True)
    # a server is known by its command line alone, so anything that waits with that one can stand for one left running
    left = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)", f"--home-dir={killed.folder}"])

    def work(server: neo4j_server.Server) -> None:
        assert left.wait(5) == -signal.SIGTERM  # nothing is left of who was killed before
        assert answers(server)
        [java] = [child for child in psutil.Process().children() if str(tmp_path) in " ".join(child.cmdline())]
        os.kill(java.pid, signal.SIGKILL)

    with pytest.raises(PrepareFailed, match=r"(?s)again\. Until then, Neo4j starts as before\. It said:\n  .*record"):
        neo4j_server.prepare(work, cache=prepared, version=release.series, again=True, progress=False)
    assert aot.options(installation) != ()


def test_no_room_for_it(prepared: Path, release: Release, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(prepared)._replace(free=ROOM_BYTES - 1)

    def disk_usage(folder: Path) -> object:
        return usage

    monkeypatch.setattr(shutil, "disk_usage", disk_usage)
    with pytest.raises(DiskFull, match="BZPEER_CACHE"):
        neo4j_server.prepare(_nothing, cache=prepared, version=release.series, again=True, progress=False)


def _nothing(_: neo4j_server.Server) -> None:
    raise AssertionError("no server is needed")
