"""Sharing one server between all commands of a home.

Whoever uses the server holds `users.lock` shared; whoever starts, stops or deletes holds `start.lock`.
Both are freed by the system when their holder ends, even by kill -9. `users.lock` is only taken, shared or
exclusive, by a holder of `start.lock`: so the last user can see that it is the last, and nobody can come in
while it stops the server.
"""

import logging
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from neo4j_server import aot, jars
from neo4j_server.configuration import write_configuration
from neo4j_server.disk import require_free, writing
from neo4j_server.errors import HomeInUse, JavaCrashed, PortTaken, StartFailed
from neo4j_server.flock import Flock
from neo4j_server.home import SETTING, Home, State
from neo4j_server.notice import waiting_for
from neo4j_server.release import Release, release_of
from neo4j_server.server import (
    Server,
    free_port,
    is_running,
    launch,
    log_size,
    server_at,
    strays,
    terminate,
    wait_until_ready,
)

log = logging.getLogger("bzpeer.neo4j_server")

_ROOM_BYTES = 500_000_000
_PORT_ATTEMPTS = 3
_FAILED_PATIENCE_S = 2.0


@dataclass(frozen=True)
class Status:
    """`busy`: some command is starting, stopping or deleting it just now. `kept`: it runs until `stop`."""

    running: bool
    busy: bool
    in_use: bool
    kept: bool
    pid: int | None
    uri: str | None
    series: str | None
    folder: Path


class Lease:
    """The right to use the server, until `release`. The last to release stops the server."""

    def __init__(self, home: Home, server: Server, pid: int, users: Flock) -> None:
        self.server = server
        self.pid = pid
        self._home = home
        self._users: Flock | None = users

    def release(self) -> None:
        """Give the lease back; the last one waits until the server has stopped. Once is enough."""
        users, self._users = self._users, None
        if users is None:
            return
        if not self._home.exists():
            users.drop()
            return
        with _start_lock(self._home):
            users.drop()
            state = self._home.read_state()
            if state is None or state.kept:
                return
            alone = self._home.users_lock(shared=False)
            if alone.try_take():
                try:
                    _stop(self._home, state)
                finally:
                    alone.drop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def acquire(
    home: Path,
    *,
    cache: Path | None = None,
    version: str = "5.26",
    heap_mb: int = 1024,
    page_cache_mb: int = 512,
    port: int | None = None,
    java_options: tuple[str, ...] | None = None,
    progress: bool = True,
) -> Lease:
    """Use the home's server, started (and downloaded into `cache`) if it does not run.

    `heap_mb`, `page_cache_mb`, `port` and `java_options` count only if the server is started here. Unless the
    last are given, it starts from the release's ahead-of-time cache, if `prepare` made one. Raises an EmbeddedError.
    """
    release = release_of(version)
    place = Home(home)
    place.create()
    with _start_lock(place, progress=progress):
        users = place.users_lock(shared=True)
        users.take()
        try:
            place.check_series(release)
            with writing(place.folder, SETTING):
                password = place.password()
            state = _adopt(place, password)
            if state is None:
                installation = jars.ensure(release, cache or jars.default_cache(), progress=progress)
                launch = _Launch(place, release, password, heap_mb, page_cache_mb, port, java_options)
                try:
                    state = launch.run_without_crash(installation)
                except StartFailed:
                    # A jar may have been damaged without a trace in its size or time.
                    installation = jars.ensure(release, cache or jars.default_cache(), progress=progress, recheck=True)
                    if not installation.fetched:
                        raise
                    state = launch.run_without_crash(installation)
        except BaseException:
            users.drop()
            raise
    return Lease(place, server_at(state.port, password), state.pid, users)


def start(
    home: Path,
    *,
    cache: Path | None = None,
    version: str = "5.26",
    heap_mb: int = 1024,
    page_cache_mb: int = 512,
    port: int | None = None,
    progress: bool = True,
) -> Status:
    """As `acquire`, but the server runs until `stop`."""
    with acquire(
        home,
        cache=cache,
        version=version,
        heap_mb=heap_mb,
        page_cache_mb=page_cache_mb,
        port=port,
        progress=progress,
    ):
        place = Home(home)
        with _start_lock(place):
            state = place.read_state()
            if state is not None:
                place.write_state(replace(state, kept=True))
    return status(home)


def status(home: Path) -> Status:
    """What is known without waiting for anybody."""
    place = Home(home)
    state = place.read_state()
    running = state is not None and is_running(place, state.pid)
    busy = in_use = False
    if place.exists():
        starting = place.start_lock()
        with writing(place.folder, SETTING):
            busy = not starting.try_take()
        if not busy:
            alone = place.users_lock(shared=False)
            in_use = not alone.try_take()
            alone.drop()
            starting.drop()
    return Status(
        running=running,
        busy=busy,
        in_use=in_use,
        kept=running and state is not None and state.kept,
        pid=state.pid if running and state is not None else None,
        uri=server_at(state.port, "").uri if running and state is not None else None,
        series=place.series(),
        folder=place.folder,
    )


def stop(home: Path, *, force: bool = False) -> bool:
    """Stop the server; whether there was one. Raises InUse while others use it, unless `force`."""
    place = Home(home)
    if not place.exists():
        return False
    with _start_lock(place):
        return _stop_unless_used(place, force=force)


def reset(home: Path) -> None:
    """Stop the server and delete the graph, for good. Raises InUse while others use it."""
    place = Home(home)
    if not place.exists():
        return
    with _start_lock(place):
        _stop_unless_used(place, force=False)
        place.delete_graph()


@dataclass(frozen=True)
class _Launch:
    """All that starting a server takes but its jars. The caller holds both locks."""

    home: Home
    release: Release
    password: str
    heap_mb: int
    page_cache_mb: int
    port: int | None
    java_options: tuple[str, ...] | None

    def run_without_crash(self, installation: jars.Installation) -> State:
        """As `run`; without the ahead-of-time cache, for good, if that is what Java crashes on."""
        try:
            return self.run(installation)
        except JavaCrashed as crash:
            if self.java_options is not None or not aot.options(installation):
                raise
            log.warning(
                "Java crashed on what `bzpeer neo4j prepare` made of it: it is deleted", extra={"why": str(crash)}
            )
            aot.forget(installation)
            return self.run(installation)

    def run(self, installation: jars.Installation) -> State:
        require_free(self.home.folder, _ROOM_BYTES, SETTING)
        for pid in strays(self.home):
            terminate(self.home, pid)  # its starter was killed before it wrote the process down
        for attempt in range(1, _PORT_ATTEMPTS):
            try:
                return self._run_at(self._choose_port(), installation)
            except PortTaken:
                if self.port is not None:
                    raise
                log.info("Another program took the port first", extra={"attempt": attempt})
        return self._run_at(self._choose_port(), installation)

    def _choose_port(self) -> int:
        """The port asked for, else that of a server that died, as others may be calling it, else any."""
        previous = self.home.read_state()
        if self.port is None and previous is not None:
            try:
                return free_port(previous.port)
            except PortTaken:
                self.home.forget_state()
        return free_port(self.port)

    def _run_at(self, port: int, installation: jars.Installation) -> State:
        with writing(self.home.folder, SETTING):
            arguments = write_configuration(
                self.home,
                self.release,
                installation,
                password=self.password,
                port=port,
                heap_mb=self.heap_mb,
                page_cache_mb=self.page_cache_mb,
                java_options=aot.options(installation) if self.java_options is None else self.java_options,
            )
            self.home.write_series(self.release)
        began = time.monotonic()
        log_from = log_size(self.home)
        pid = launch(self.home, arguments)
        try:
            state = State(pid, port, self.release.series, self.release.neo4j, ready=False, kept=False)
            with writing(self.home.folder, SETTING):
                self.home.write_state(state)
            wait_until_ready(self.home, pid, server_at(port, self.password), log_from)
            state = replace(state, ready=True)
            with writing(self.home.folder, SETTING):
                self.home.write_state(state)
        except BaseException:
            # It has nothing to save, and after a failed start it may wait for itself when asked to stop.
            terminate(self.home, pid, patience_s=_FAILED_PATIENCE_S)
            self.home.forget_state()
            raise
        log.info("Neo4j started", extra={"pid": pid, "port": port, "seconds": time.monotonic() - began})
        return state


def _adopt(home: Home, password: str) -> State | None:
    """The server that runs already; None if there is none."""
    state = home.read_state()
    if state is None or not is_running(home, state.pid):
        return None
    try:
        wait_until_ready(home, state.pid, server_at(state.port, password), log_size(home))
    except StartFailed:
        if is_running(home, state.pid):
            raise
        return None  # it died just now: another is started in its place
    if not state.ready:  # its starter was killed while it waited
        state = replace(state, ready=True)
        home.write_state(state)
    return state


def _stop_unless_used(home: Home, *, force: bool) -> bool:
    alone = home.users_lock(shared=False)
    is_alone = alone.try_take()
    try:
        state = home.read_state()
        if not is_alone and not force:
            if state is not None:
                home.write_state(replace(state, kept=False))
            raise HomeInUse(
                "Neo4j is in use by another bzpeer command, and stops when the last of them ends. "
                "To stop it under them, run `bzpeer neo4j stop --force`."
            )
        # a server whose starter was killed before it was written down counts too
        unknown = [pid for pid in strays(home) if state is None or pid != state.pid]
        for pid in unknown:
            terminate(home, pid)
        return (state is not None and _stop(home, state)) or bool(unknown)
    finally:
        alone.drop()


def _stop(home: Home, state: State) -> bool:
    running = is_running(home, state.pid)
    terminate(home, state.pid)
    home.forget_state()
    return running


@contextmanager
def _start_lock(home: Home, *, progress: bool = False) -> Generator[None]:
    lock = home.start_lock()
    with writing(home.folder, SETTING):
        lock.take(waiting_for("another bzpeer command that is starting Neo4j") if progress else None)
    try:
        yield
    finally:
        lock.drop()
