"""Jars from a Maven repository: several at once, verified as they arrive, renamed into place when whole."""

import hashlib
import os
import shutil
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import TYPE_CHECKING

import requests
from jgo.constants import MAVEN_CENTRAL_URL
from tqdm import tqdm

from neo4j_server.errors import DownloadFailed, EmbeddedError, JarDamaged
from neo4j_server.release import Release

if TYPE_CHECKING:
    from neo4j_server.jars import Jar

_AT_ONCE = 6
_ATTEMPTS = 3
_BACKOFF_S = 0.5
_TIMEOUT_S = (10.0, 60.0)  # to connect, and between two chunks
_CHUNK_BYTES = 1 << 16
_OK = 200
_SERVER_ERROR = 500


def download(release: Release, jars: Sequence["Jar"], folder: Path, *, progress: bool) -> None:
    """Put `jars` under `folder`. The caller holds the folder's lock and has made its subfolders.

    The repository is BZPEER_MAVEN_URL, else Maven Central. Raises DownloadFailed, JarDamaged or OSError.
    """
    repository = (os.environ.get("BZPEER_MAVEN_URL") or MAVEN_CENTRAL_URL).rstrip("/")
    partial = folder / "partial"
    shutil.rmtree(partial, ignore_errors=True)  # of a download that was killed
    partial.mkdir()
    abandoned = threading.Event()
    with (
        tqdm(
            total=sum(jar.size for jar in jars),
            desc=f"Downloading Neo4j {release.neo4j}",
            unit="B",
            unit_scale=True,
            disable=not progress,
        ) as bar,
        requests.Session() as session,
        ThreadPoolExecutor(_AT_ONCE) as pool,
    ):
        session.headers["Accept-Encoding"] = "identity"
        fetches = [
            pool.submit(_fetch, session, repository, jar, partial, folder, bar.update, abandoned) for jar in jars
        ]
        try:
            for fetch in as_completed(fetches):
                fetch.result()
        finally:
            abandoned.set()
            pool.shutdown(cancel_futures=True)
    partial.rmdir()


def _fetch(
    session: requests.Session,
    repository: str,
    jar: "Jar",
    partial: Path,
    folder: Path,
    advance: Callable[[int], object],
    abandoned: threading.Event,
) -> None:
    """Fetch one jar, trying again what may pass."""
    url = f"{repository}/{jar.repository_path}"
    error: EmbeddedError | None = None
    for attempt in range(_ATTEMPTS):
        if attempt:
            abandoned.wait(_BACKOFF_S * 2**attempt)
        if abandoned.is_set():
            return
        arriving = partial / jar.file_name
        try:
            with session.get(url, stream=True, timeout=_TIMEOUT_S) as response:
                if response.status_code == _OK:
                    if _store(response, jar, arriving, advance):
                        arriving.replace(folder / jar.cache_path)
                        return
                    error = JarDamaged(
                        f"{jar.file_name} arrives damaged from {repository}: its SHA-256 is not the expected "
                        "one. Try again, or set BZPEER_MAVEN_URL to another Maven repository."
                    )
                elif response.status_code < _SERVER_ERROR:
                    raise _failed(repository, f"it answers {response.status_code} for {jar.file_name}")
                else:
                    error = _failed(repository, f"it answers {response.status_code}")
        except requests.RequestException as failure:
            error = _failed(repository, f"no answer ({type(failure).__name__})")
            error.__cause__ = failure
    assert error is not None
    raise error


def _store(response: requests.Response, jar: "Jar", arriving: Path, advance: Callable[[int], object]) -> bool:
    """Write the body to `arriving`; whether it is the jar. Stops at the first byte too many."""
    digest = hashlib.sha256()
    received = 0
    complete = False
    try:
        with arriving.open("wb") as file:
            for chunk in response.iter_content(_CHUNK_BYTES):
                received += len(chunk)
                advance(len(chunk))
                if received > jar.size:
                    return False
                digest.update(chunk)
                file.write(chunk)
        complete = digest.hexdigest() == jar.sha256
        return complete
    finally:
        if not complete:
            advance(-received)


def _failed(repository: str, reason: str) -> DownloadFailed:
    return DownloadFailed(
        f"Neo4j cannot be downloaded from {repository}: {reason}. Check the network (HTTPS_PROXY is "
        "honoured), set BZPEER_MAVEN_URL to a Maven repository that can be reached, set BZPEER_CACHE to a "
        "cache that was filled before, or set NEO4J_URI to a server of your own."
    )
