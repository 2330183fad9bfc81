"""The jars in the cache: downloaded once, verified, repaired; clear errors if that fails."""

import os
import resource
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from neo4j_server import jars
from neo4j_server.errors import DiskFull, DownloadFailed, JarDamaged
from neo4j_server.locked_jars import parse_lock
from neo4j_server.release import RELEASES, Release
from tests.neo4j_server.caches import link_cache
from tests.neo4j_server.repository import Repository

_ENSURE = """
import sys
from pathlib import Path
from neo4j_server import jars, release
jars.ensure(release.release_of(sys.argv[2]), Path(sys.argv[1]), progress=False)
"""


@pytest.fixture
def unreachable(monkeypatch: pytest.MonkeyPatch) -> None:
    """A repository at a port without a server."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        monkeypatch.setenv("BZPEER_MAVEN_URL", f"http://127.0.0.1:{probe.getsockname()[1]}")


@pytest.mark.parametrize("series", RELEASES)
def test_locks_name_every_jar_once(series: str) -> None:
    text = (Path(jars.__file__).parent / "locks" / RELEASES[series].lock_name).read_text()
    locked = parse_lock(text)
    assert {jar.role for jar in locked} == {"class-path", "plugin"}
    assert len({jar.cache_path for jar in locked}) == len(locked) > 300
    assert all(len(jar.sha256) == 64 and jar.size > 0 for jar in locked)
    versions = {f"{jar.group}:{jar.artifact}": jar.version for jar in locked}
    assert versions["org.neo4j.app:neo4j-server"] == RELEASES[series].neo4j
    assert versions["org.neo4j.gds:opengds-extension"] == RELEASES[series].gds


def test_jars_are_downloaded_once_and_repaired_one_by_one(
    tmp_path: Path,
    cache: Path,
    release: Release,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    stumbling = f"neo4j-server-{release.neo4j}.jar"
    with Repository(cache, stumbling=stumbling) as repository:
        monkeypatch.setenv("BZPEER_MAVEN_URL", repository.url + "/")
        fill = [sys.executable, "-c", _ENSURE, str(tmp_path), release.series]
        for process in [subprocess.Popen(fill) for _ in range(2)]:
            assert process.wait(timeout=120) == 0
        assert repository.requests.pop(stumbling) == 2
        assert set(repository.requests.values()) == {1}

        repository.requests.clear()
        installation = jars.ensure(release, tmp_path)
        truncated, changed, disguised = installation.class_path[:3]
        truncated.write_bytes(truncated.read_bytes()[:-1])
        flip_last_byte(changed)
        times = disguised.stat().st_atime_ns, disguised.stat().st_mtime_ns
        flip_last_byte(disguised)
        os.utime(disguised, ns=times)
        assert jars.ensure(release, tmp_path).fetched == 2
        assert jars.ensure(release, tmp_path, recheck=True).fetched == 1
        assert jars.ensure(release, tmp_path, recheck=True).fetched == 0
        assert set(repository.requests) == {truncated.name, changed.name, disguised.name}
    assert f"Downloading Neo4j {release.neo4j}: 100%" in capsys.readouterr().err


def test_no_network_and_no_cache(tmp_path: Path, release: Release, unreachable: None) -> None:
    with pytest.raises(DownloadFailed, match=r"no answer.*Check the network.*BZPEER_MAVEN_URL.*NEO4J_URI"):
        jars.ensure(release, tmp_path, progress=False)
    assert not list(tmp_path.rglob("*.jar"))


def test_damaged_cache_and_no_network(tmp_path: Path, cache: Path, release: Release, unreachable: None) -> None:
    link_cache(cache, tmp_path)
    damaged = jars.ensure(release, tmp_path).class_path[0]
    damaged.unlink()
    damaged.write_bytes(b"not a jar")
    with pytest.raises(JarDamaged, match=f"{damaged.name} in .* is damaged, and .* no answer"):
        jars.ensure(release, tmp_path, progress=False)


def test_a_damaged_jar_never_enters_the_cache(
    tmp_path: Path, cache: Path, release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    link_cache(cache, tmp_path)
    missing = jars.ensure(release, tmp_path).class_path[0]
    missing.unlink()
    with Repository(cache, damaged=missing.name) as repository:
        monkeypatch.setenv("BZPEER_MAVEN_URL", repository.url)
        with pytest.raises(JarDamaged, match=f"{missing.name} arrives damaged.*Try again, or set BZPEER_MAVEN_URL"):
            jars.ensure(release, tmp_path, progress=False)
    assert not missing.exists()


def test_repository_without_the_jars(tmp_path: Path, release: Release, monkeypatch: pytest.MonkeyPatch) -> None:
    with Repository(tmp_path) as repository:
        monkeypatch.setenv("BZPEER_MAVEN_URL", repository.url)
        with pytest.raises(DownloadFailed, match="it answers 404"):
            jars.ensure(release, tmp_path, progress=False)


def test_disk_fills_while_downloading(
    tmp_path: Path, cache: Path, release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    with Repository(cache) as repository:
        monkeypatch.setenv("BZPEER_MAVEN_URL", repository.url)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, before[1]))
        try:
            with pytest.raises(DiskFull, match=r"is full\. Free some space, or set BZPEER_CACHE"):
                jars.ensure(release, tmp_path, progress=False)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert all(path.stat().st_size <= 1_000_000 for path in tmp_path.rglob("*.jar"))


def test_too_little_room_to_begin(tmp_path: Path, release: Release, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=200_000_000)

    def disk_usage(folder: Path) -> object:
        return usage

    monkeypatch.setattr(shutil, "disk_usage", disk_usage)
    with pytest.raises(DiskFull, match=r"200 MB are free, \d+ MB are needed"):
        jars.ensure(release, tmp_path, progress=False)


def flip_last_byte(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
