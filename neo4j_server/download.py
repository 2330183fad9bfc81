"""Jars from a Maven repository: several at once, verified while they arrive, renamed into place when complete."""

import hashlib
import os
import shutil
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

import httpx2
import stamina
from jgo.constants import MAVEN_CENTRAL_URL
from tqdm import tqdm

from graphdb.retries import Backoff
from neo4j_server.errors import DownloadFailed, EmbeddedError, JarDamaged
from neo4j_server.locked_jars import Jar
from neo4j_server.release import Release

_DOWNLOADS_MAX = 6
"""Downloads at the same time."""
_ATTEMPTS_MAX = 3
"""Requests for one jar, before its error is raised."""
_BACKOFF_SECONDS = 0.5
"""Base of the pauses between attempts; half of a pause is random."""
_TIMEOUT = httpx2.Timeout(60.0, connect=10.0)
"""Seconds between two chunks, and to connect."""
_CHUNK_BYTES = 1 << 16


class _TransientFailure(Exception):
    """A failure that another attempt may avoid. `error`: for the user, after the last attempt."""

    def __init__(self, error: EmbeddedError) -> None:
        super().__init__(error.message)
        self.error = error


def download(release: Release, jars: Sequence[Jar], folder: Path, *, progress: bool) -> None:
    """Put `jars` under `folder`. The caller holds the folder's lock and has made its subfolders.

    The repository is BZPEER_MAVEN_URL, else Maven Central. Raises DownloadFailed, JarDamaged or OSError.
    """
    repository = (os.environ.get("BZPEER_MAVEN_URL") or MAVEN_CENTRAL_URL).rstrip("/")
    partial = folder / "partial"
    shutil.rmtree(partial, ignore_errors=True)  # left by a download that was killed
    partial.mkdir()
    with (
        tqdm(
            total=sum(jar.size for jar in jars),
            desc=f"Downloading Neo4j {release.neo4j}",
            unit="B",
            unit_scale=True,
            disable=not progress,
        ) as bar,
        _client(repository) as client,
        ThreadPoolExecutor(_DOWNLOADS_MAX) as pool,
    ):
        source = _Source(client, repository, folder, bar.update, threading.Event())
        fetches = [pool.submit(source.fetch, jar) for jar in jars]
        try:
            for fetch in as_completed(fetches):
                fetch.result()
        finally:
            source.stopped.set()
            pool.shutdown(cancel_futures=True)
    partial.rmdir()


def _client(repository: str) -> httpx2.Client:
    """An HTTP client with the proxies of the environment. Raises DownloadFailed if they cannot be used."""
    try:
        return httpx2.Client(headers={"Accept-Encoding": "identity"}, timeout=_TIMEOUT, follow_redirects=True)
    except (ValueError, ImportError, httpx2.InvalidURL) as error:
        raise _failed(repository, f"a proxy of the environment cannot be used ({error})") from error


@dataclass(frozen=True)
class _Source:
    """A repository and the folder its jars go to. `advance` gets the bytes that arrived; `stopped` ends all fetches."""

    client: httpx2.Client
    repository: str
    folder: Path
    advance: Callable[[int], object]
    stopped: threading.Event

    def fetch(self, jar: Jar) -> None:
        """Put one jar in place. Raises an EmbeddedError after the last attempt, or OSError."""
        try:
            for attempt in stamina.retry_context(
                on=Backoff(self._may_retry, _BACKOFF_SECONDS, jar.file_name, random_share=0.5),
                attempts=_ATTEMPTS_MAX,
                timeout=None,
            ):
                with attempt:
                    if not self.stopped.is_set():
                        self._fetch_once(jar)
        except _TransientFailure as failure:
            raise failure.error from failure.__cause__

    def _may_retry(self, error: Exception) -> bool:
        return isinstance(error, _TransientFailure) and not self.stopped.is_set()

    def _fetch_once(self, jar: Jar) -> None:
        partial = self.folder / "partial" / jar.file_name
        try:
            with self.client.stream("GET", f"{self.repository}/{jar.repository_path}") as response:
                if response.is_server_error:
                    raise _TransientFailure(_failed(self.repository, f"it answers {response.status_code}"))
                if not response.is_success:
                    raise _failed(self.repository, f"it answers {response.status_code} for {jar.file_name}")
                if not self._store(response, jar, partial):
                    raise _TransientFailure(
                        JarDamaged(
                            f"{jar.file_name} arrives damaged from {self.repository}: its SHA-256 is not the expected "
                            "one. Try again, or set BZPEER_MAVEN_URL to another Maven repository."
                        )
                    )
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise _TransientFailure(_failed(self.repository, f"no answer ({type(error).__name__})")) from error
        partial.replace(self.folder / jar.cache_path)

    def _store(self, response: httpx2.Response, jar: Jar, partial: Path) -> bool:
        """Write the body to `partial`; return whether it is the jar. Stops when the body is longer than the jar."""
        digest = hashlib.sha256()
        received = 0
        complete = False
        try:
            with partial.open("wb") as file:
                for chunk in response.iter_bytes(_CHUNK_BYTES):
                    received += len(chunk)
                    self.advance(len(chunk))
                    if received > jar.size:
                        return False
                    digest.update(chunk)
                    file.write(chunk)
            complete = digest.hexdigest() == jar.sha256
            return complete
        finally:
            if not complete:
                self.advance(-received)


def _failed(repository: str, reason: str) -> DownloadFailed:
    return DownloadFailed(
        f"Neo4j cannot be downloaded from {repository}: {reason}. Check the network (HTTPS_PROXY is "
        "honoured), set BZPEER_MAVEN_URL to a Maven repository that can be reached, set BZPEER_CACHE to a "
        "cache that was filled before, or set NEO4J_URI to a server of your own."
    )
