"""A release's ahead-of-time cache: made of a server at work, then what every start begins with."""

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from graphdb import embedded
from graphdb.embedded import aot, jars
from graphdb.embedded.errors import DiskFull, PrepareFailed
from graphdb.embedded.release import Release
from graphdb.embedded.server import answers

ROOM_BYTES = 1_000_000_000


@pytest.fixture
def unprepared(tmp_path: Path, cache: Path, release: Release) -> Iterator[Path]:
    """A filled cache, in which nothing is prepared. It is left as tidy."""
    copy = tmp_path / "cache"
    shutil.copytree(cache, copy, copy_function=os.link)
    aot.path_of(jars.ensure(release, copy, progress=False)).unlink(missing_ok=True)
    yield copy
    assert list(copy.glob("neo4j/*/preparing-*")) == []


def test_a_prepared_server_starts_from_what_one_did(home: Path, unprepared: Path, release: Release) -> None:
    installation = jars.ensure(release, unprepared, progress=False)
    (installation.folder / "preparing-1" / "neo4j").mkdir(parents=True)  # of one that was killed
    seen: list[bool] = []

    def work(server: embedded.Server) -> None:
        seen.append(answers(server))

    assert embedded.prepare(work, cache=unprepared, version=release.series, progress=False)
    assert not embedded.prepare(work, cache=unprepared, version=release.series, progress=False)
    assert seen == [True]
    with embedded.acquire(home, cache=unprepared, version=release.series, progress=False) as lease:
        assert str(aot.path_of(installation)) in {each.path for each in psutil.Process(lease.pid).memory_maps()}


def test_killed_on_the_way_it_is_as_before(unprepared: Path, release: Release, tmp_path: Path) -> None:
    def work(_: embedded.Server) -> None:
        [java] = [child for child in psutil.Process().children() if str(tmp_path) in " ".join(child.cmdline())]
        os.kill(java.pid, signal.SIGKILL)

    with pytest.raises(PrepareFailed, match=r"(?s)starts without one, as before\. It said:\n  .*record"):
        embedded.prepare(work, cache=unprepared, version=release.series, progress=False)
    assert aot.options(jars.ensure(release, unprepared, progress=False)) == ()


def test_no_room_for_it(unprepared: Path, release: Release, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(unprepared)._replace(free=ROOM_BYTES - 1)

    def disk_usage(folder: Path) -> object:
        return usage

    monkeypatch.setattr(shutil, "disk_usage", disk_usage)
    with pytest.raises(DiskFull, match="BZPEER_CACHE"):
        embedded.prepare(_nothing, cache=unprepared, version=release.series, progress=False)


def _nothing(_: embedded.Server) -> None:
    raise AssertionError("there is no room for a server")
