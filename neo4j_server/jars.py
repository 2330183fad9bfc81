"""The jars of a release in the user's cache: downloaded once, verified, and replaced one by one when damaged.

A jar enters the cache whole and verified (download.py). `checked.json` beside the jars records the modification time at
which each was verified, so that a start costs one stat per jar. `ensure(recheck=True)` hashes all of them again.
"""

import hashlib
import json
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from importlib.resources import files
from pathlib import Path

import platformdirs

from neo4j_server.disk import require_free, writing
from neo4j_server.errors import DownloadFailed, JarDamaged
from neo4j_server.flock import Flock
from neo4j_server.locked_jars import Jar, parse_lock
from neo4j_server.release import Release

_SPARE_BYTES = 100_000_000
"""Free space that must remain beside the jars that are downloaded."""
_SETTING = "BZPEER_CACHE"


@dataclass(frozen=True)
class Installation:
    """The verified jars of a release on this disk. `fetched`: how many were missing or damaged, and were downloaded."""

    folder: Path
    class_path: tuple[Path, ...]
    plugins: Path
    fetched: int


def default_cache() -> Path:
    """BZPEER_CACHE, else the platform's cache folder."""
    return Path(os.environ.get(_SETTING) or platformdirs.user_cache_dir("bzpeer"))


def ensure(release: Release, cache: Path, *, progress: bool = True, recheck: bool = False) -> Installation:
    """The release's jars. Missing or damaged ones are downloaded into `cache`.

    Raises DownloadFailed, JarDamaged, DiskFull or HomeUnwritable.
    """
    text = files("neo4j_server").joinpath("locks", release.lock_name).read_text(encoding="utf-8")
    jars = parse_lock(text)
    # Each lock has a folder of its own, so that no jar of an older lock gets onto the class path.
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    folder = cache.absolute() / "neo4j" / f"{release.neo4j}-{digest}"
    checked = _read_checked(folder)
    fetched = 0
    if recheck or not all(_is_checked(folder, jar, checked) for jar in jars):
        with writing(folder, _SETTING):
            folder.mkdir(parents=True, exist_ok=True)
            lock = Flock(folder / "lock")
            lock.take("another bzpeer command that is downloading Neo4j" if progress else None)
        try:
            fetched = _repair(release, folder, jars, progress=progress, recheck=recheck)
        finally:
            lock.drop()
    return Installation(
        folder=folder,
        class_path=tuple(folder / jar.cache_path for jar in jars),
        plugins=folder / "plugins",
        fetched=fetched,
    )


def _repair(release: Release, folder: Path, jars: tuple[Jar, ...], *, progress: bool, recheck: bool) -> int:
    """Download every jar that is missing or damaged. Returns their number."""
    checked = {} if recheck else _read_checked(folder)
    doubtful = [jar for jar in jars if not _is_checked(folder, jar, checked)]
    with ThreadPoolExecutor() as pool:
        sound = pool.map(partial(_is_sound, folder), doubtful)
        wrong = [jar for jar, is_sound in zip(doubtful, sound, strict=True) if not is_sound]
    if wrong:
        # Imported here: a start with a full cache needs neither an HTTP client nor jgo.
        from neo4j_server.download import download

        require_free(folder, sum(jar.size for jar in wrong) + _SPARE_BYTES, _SETTING)
        with writing(folder, _SETTING):
            for name in ("lib", "plugins"):
                (folder / name).mkdir(exist_ok=True)
            try:
                download(release, wrong, folder, progress=progress)
            except DownloadFailed as error:
                damaged = [jar.file_name for jar in wrong if (folder / jar.cache_path).exists()]
                if damaged:
                    message = f"{damaged[0]} in {folder} is damaged, and {error.message}"
                    raise JarDamaged(message) from error
                raise
    with writing(folder, _SETTING):
        _write_checked(folder, jars)
    return len(wrong)


def _read_checked(folder: Path) -> dict[str, int]:
    try:
        return json.loads((folder / "checked.json").read_bytes())
    except (OSError, ValueError):
        return {}


def _write_checked(folder: Path, jars: tuple[Jar, ...]) -> None:
    checked = {jar.cache_path: (folder / jar.cache_path).stat().st_mtime_ns for jar in jars}
    partial_file = folder / "checked.json.partial"
    partial_file.write_text(json.dumps(checked), encoding="utf-8")
    partial_file.replace(folder / "checked.json")


def _is_checked(folder: Path, jar: Jar, checked: dict[str, int]) -> bool:
    try:
        stat = (folder / jar.cache_path).stat()
    except OSError:
        return False
    return stat.st_size == jar.size and checked.get(jar.cache_path) == stat.st_mtime_ns


def _is_sound(folder: Path, jar: Jar) -> bool:
    try:
        with (folder / jar.cache_path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == jar.sha256
    except OSError:
        return False
