"""One server for all commands of a home.

A command that uses the server holds `users.lock` shared; a command that starts, stops or deletes it holds `start.lock`.
The operating system frees both when their holder ends, even by kill -9. Only a holder of `start.lock` takes
`users.lock`, shared or exclusive. So the last user can detect that it is the last one, and no other command can begin
to use the server while it is being stopped.
"""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from neo4j_server import jars
from neo4j_server.disk import writing
from neo4j_server.errors import HomeInUse, StartFailed
from neo4j_server.flock import Flock
from neo4j_server.home import SETTING, Home, State
from neo4j_server.launch import Launch
from neo4j_server.release import release_of
from neo4j_server.server import Server, is_running, log_size, server_at, strays, terminate, wait_until_ready


@dataclass(frozen=True)
class Status:
    """The status of a home's server.

    `busy`: a command is starting, stopping or deleting it now. `in_use`: a command uses it. `kept`: it runs until
    `stop`.
    """

    running: bool
    busy: bool
    in_use: bool
    kept: bool
    pid: int | None
    uri: str | None
    series: str | None
    folder: Path


class ServerLease:
    """The right to use the server until `release`. The last lease that is released stops the server."""

    def __init__(self, home: Home, server: Server, pid: int, users: Flock) -> None:
        self.server = server
        self.pid = pid
        self._home = home
        self._users: Flock | None = users

    def release(self) -> None:
        """Give the lease back; the last one waits until the server has stopped. Further calls do nothing."""
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
            exclusive = self._home.users_lock(shared=False)
            if exclusive.try_take():
                try:
                    _stop(self._home, state)
                finally:
                    exclusive.drop()

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
    progress: bool = True,
) -> ServerLease:
    """Use the home's server. If none runs, start one, downloading it into `cache` if it is not there.

    `heap_mb`, `page_cache_mb` and `port` apply only to a server that is started by this call. Raises an EmbeddedError.
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
            state = _running_server(place, password)
            if state is None:
                cache = cache or jars.default_cache()
                launch = Launch(place, release, password, heap_mb, page_cache_mb, port)
                try:
                    state = launch.run(jars.ensure(release, cache, progress=progress))
                except StartFailed:
                    # A jar may be damaged although its size and modification time are unchanged.
                    installation = jars.ensure(release, cache, progress=progress, recheck=True)
                    if not installation.fetched:
                        raise
                    state = launch.run(installation)
        except BaseException:
            users.drop()
            raise
    return ServerLease(place, server_at(state.port, password), state.pid, users)


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
    """The server's status. Waits for no lock."""
    place = Home(home)
    state = place.read_state()
    running = state is not None and is_running(place, state.pid)
    busy = in_use = False
    if place.exists():
        starting = place.start_lock()
        with writing(place.folder, SETTING):
            busy = not starting.try_take()
        if not busy:
            exclusive = place.users_lock(shared=False)
            in_use = not exclusive.try_take()
            exclusive.drop()
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
    """Stop the server; whether one ran. Raises HomeInUse while other commands use it, unless `force`."""
    place = Home(home)
    if not place.exists():
        return False
    with _start_lock(place):
        return _stop_unless_used(place, force=force)


def reset(home: Path) -> None:
    """Stop the server and delete the graph irrevocably. Raises HomeInUse while other commands use it."""
    place = Home(home)
    if not place.exists():
        return
    with _start_lock(place):
        _stop_unless_used(place, force=False)
        place.delete_graph()


def _running_server(home: Home, password: str) -> State | None:
    """The server that runs already, once it answers; None if none runs."""
    state = home.read_state()
    if state is None or not is_running(home, state.pid):
        return None
    try:
        wait_until_ready(home, state.pid, server_at(state.port, password), log_size(home))
    except StartFailed:
        if is_running(home, state.pid):
            raise
        return None  # it ended during the wait
    if not state.ready:  # the command that started it was killed while it waited
        state = replace(state, ready=True)
        home.write_state(state)
    return state


def _stop_unless_used(home: Home, *, force: bool) -> bool:
    exclusive = home.users_lock(shared=False)
    is_unused = exclusive.try_take()
    try:
        state = home.read_state()
        if not is_unused and not force:
            if state is not None:
                home.write_state(replace(state, kept=False))
            raise HomeInUse(
                "Neo4j is in use by another bzpeer command, and stops when the last of them ends. "
                "To stop it under them, run `bzpeer neo4j stop --force`."
            )
        # also a server whose command was killed before it wrote the State
        unrecorded = [pid for pid in strays(home) if state is None or pid != state.pid]
        for pid in unrecorded:
            terminate(home, pid)
        return (state is not None and _stop(home, state)) or bool(unrecorded)
    finally:
        exclusive.drop()


def _stop(home: Home, state: State) -> bool:
    running = is_running(home, state.pid)
    terminate(home, state.pid)
    home.delete_state()
    return running


@contextmanager
def _start_lock(home: Home, *, progress: bool = False) -> Generator[None]:
    lock = home.start_lock()
    with writing(home.folder, SETTING):
        lock.take("another bzpeer command that is starting Neo4j" if progress else None)
    try:
        yield
    finally:
        lock.drop()
