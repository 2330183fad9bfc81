"""`bzpeer serve`: the service, on one or more workers."""

import asyncio
import contextlib
import gc
import logging
import os
import signal
import socket
import threading
import time
from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass
from types import FrameType
from typing import NoReturn

import click
import requests
import uvicorn
from starlette.types import ASGIApp
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors import Multiprocess

from bzpeer.commands.errors import plain_errors
from bzpeer.open_graph import address_of, open_graph, secret_of
from bzpeer.settings import Settings, read_settings
from graphdb.graph import Graph

SHUTDOWN_SECONDS = 10

# of every response, also to what is no HTTP: browsers take nothing for what it is not, and tell no other site what was
# asked here. "no-referrer" would also take the Origin from some requests to ourselves.
HEADERS = [("x-content-type-options", "nosniff"), ("referrer-policy", "same-origin")]

log = logging.getLogger("bzpeer.http")


@dataclass(frozen=True, slots=True)
class ListenAddress:
    """Where to listen, and with how many workers."""

    host: str
    port: int
    workers: int = 1

    @property
    def url(self) -> str:
        """The address to open; the one of this machine when listening at all of them."""
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)  # noqa: S104  # compared, not bound
        return f"http://[{host}]:{self.port}" if ":" in host else f"http://{host}:{self.port}"


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen at.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="Port to listen at.")
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 256), help="Worker processes.")
def serve_command(host: str, port: int, workers: int) -> None:
    """Serve the graph: GraphQL at /graphql, health at /live and /ready."""
    place = ListenAddress(host, port, workers)
    with plain_errors() as settings:
        serve(settings, place, announce=lambda: click.echo(f"Serving {place.url}/graphql", err=True))


async def _nothing(_graph: Graph) -> None:
    """A graph needs nothing before it is served."""


def serve(
    settings: Settings,
    place: ListenAddress,
    *,
    prepare: Callable[[Graph], Awaitable[None]] = _nothing,
    announce: Callable[[], None],
) -> None:
    """Serve until told to stop by SIGINT or SIGTERM.

    The graph is opened, migrated and prepared here, once; the workers connect to it. `announce` is called when requests
    are answered. Raises a GraphError when there is no graph, a ClickException when the port is taken.
    """
    with _bound(place) as sock, _leaving_on_signals(), address_of(settings) as address:
        os.environ["NEO4J_URI"] = address.uri
        os.environ["NEO4J_USERNAME"] = address.username
        os.environ["NEO4J_PASSWORD"] = address.password
        os.environ["NEO4J_DATABASE"] = address.database or "neo4j"
        os.environ["BZPEER_HOME"] = str(settings.home)  # by which workers know whether that is the embedded one
        os.environ["BZPEER_SECRET"] = secret_of(settings).decode()
        asyncio.run(_prepare(prepare))
        _run(place, sock, announce)


async def _prepare(prepare: Callable[[Graph], Awaitable[None]]) -> None:
    async with open_graph(read_settings()) as graph:
        await prepare(graph)


def application() -> ASGIApp:
    """What a worker serves. What keeps it from being made would keep its successors too: the server is told so."""
    try:
        from bzpeer.http.app import create_app  # of a worker; the process that looks after them needs none of it

        # a document makes some thousands of objects that stay: as delivered, collecting garbage is half of its time
        gc.set_threshold(10_000, 20, 50)
        return create_app()
    except Exception:
        log.exception("the service cannot be made")
        raise SystemExit(STARTUP_FAILURE) from None


def _run(place: ListenAddress, sock: socket.socket, announce: Callable[[], None]) -> None:
    config = uvicorn.Config(
        "bzpeer.commands.serve:application",
        factory=True,
        workers=place.workers,
        loop="auto",
        http="httptools",
        ws_per_message_deflate=False,  # events are small, and each connection would keep two compressors
        log_config=None,
        access_log=False,
        headers=HEADERS,
        server_header=False,
        proxy_headers=False,  # where a request came from is what its connection says
        date_header=False,
        timeout_graceful_shutdown=SHUTDOWN_SECONDS,
    )
    threading.Thread(target=_announce_when_live, args=(place, announce), daemon=True).start()
    if _exit_code(config, sock) == STARTUP_FAILURE:
        raise click.ClickException("A process that should serve could not start; the log above says why.")


def _exit_code(config: uvicorn.Config, sock: socket.socket) -> int:
    """Serves to the end. STARTUP_FAILURE if a process that should serve could not start, else 0."""
    if config.workers > 1:
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)  # the end of a worker is told once, by us
        supervisor = Multiprocess(config, sockets=[sock])
        supervisor.run()
        return max((STARTUP_FAILURE if process.exitcode == STARTUP_FAILURE else 0) for process in supervisor.processes)
    try:
        uvicorn.Server(config).run(sockets=[sock])
    except SystemExit as leaving:  # also of a signal, with 0
        return int(leaving.code or 0)
    return 0


def _announce_when_live(place: ListenAddress, announce: Callable[[], None]) -> None:
    with requests.Session() as session:
        session.trust_env = False  # no proxy leads to this machine
        while True:  # on a busy machine the first answer may take minutes; the thread ends with the program
            with contextlib.suppress(requests.RequestException):
                if session.get(f"{place.url}/live", timeout=2).ok:
                    announce()
                    return
            time.sleep(0.1)


def _bound(place: ListenAddress) -> socket.socket:
    family = socket.AF_INET6 if ":" in place.host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((place.host, place.port))
    except OSError as error:
        sock.close()
        raise click.ClickException(
            f"Cannot listen at {place.host} port {place.port}: {error.strerror}. Choose another with --port or --host."
        ) from None
    sock.set_inheritable(True)
    return sock


@contextlib.contextmanager
def _leaving_on_signals() -> Generator[None]:
    """SIGINT and SIGTERM end the program in good order: whatever is open is closed, and the exit code is 0."""

    def leave(_signal: int, _frame: FrameType | None) -> NoReturn:
        raise SystemExit(0)

    before = {number: signal.signal(number, leave) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
