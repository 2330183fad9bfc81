"""`bzpeer serve`: the service, on one or more worker processes."""

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
import httpx2
import uvicorn
from starlette.types import ASGIApp
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors import Multiprocess

from bzpeer.commands.errors import settings_or_exit
from bzpeer.http.security_headers import SERVER_HEADERS
from bzpeer.open_graph import address_of, open_graph, secret_of
from bzpeer.settings import Settings, read_settings
from graphdb.graph import Graph

SHUTDOWN_SECONDS = 10
"""Time for requests to end when the service is stopped."""
LIVE_CHECK_SECONDS = 0.1
"""Time between two checks whether the service answers."""

log = logging.getLogger("bzpeer.http")


@dataclass(frozen=True, slots=True)
class ListenAddress:
    """The address to listen at, and the number of workers."""

    host: str
    port: int
    workers: int = 1

    @property
    def url(self) -> str:
        """The URL of the service; with the loopback address when it listens at all addresses."""
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)  # noqa: S104  # compared, not bound
        return f"http://[{host}]:{self.port}" if ":" in host else f"http://{host}:{self.port}"


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen at.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="Port to listen at.")
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 256), help="Worker processes.")
def serve_command(host: str, port: int, workers: int) -> None:
    """Serve the pages at /, GraphQL at /graphql, analysts' Cypher at /cypher, and health at /live and /ready."""
    address = ListenAddress(host, port, workers)
    with settings_or_exit() as settings:
        serve(settings, address, announce=lambda: click.echo(f"Serving {address.url}/graphql", err=True))


async def _prepare_nothing(_graph: Graph) -> None:
    """The default of `prepare` in `serve`: does nothing."""


def serve(
    settings: Settings,
    address: ListenAddress,
    *,
    prepare: Callable[[Graph], Awaitable[None]] = _prepare_nothing,
    announce: Callable[[], None],
) -> None:
    """Serves until SIGINT or SIGTERM.

    The graph is opened, migrated and prepared in this process; the workers connect to it. `announce` is called once
    requests are answered. Raises a GraphError if the graph is not available, a ClickException if the port is in use.
    """
    with _listening_socket(address) as sock, _exit_on_signals(), address_of(settings) as neo4j:
        os.environ["NEO4J_URI"] = neo4j.uri
        os.environ["NEO4J_USERNAME"] = neo4j.username
        os.environ["NEO4J_PASSWORD"] = neo4j.password
        os.environ["NEO4J_DATABASE"] = neo4j.database or "neo4j"
        os.environ["BZPEER_HOME"] = str(settings.home)  # workers compare it with the address of the embedded Neo4j
        os.environ["BZPEER_SECRET"] = secret_of(settings).decode()
        asyncio.run(_prepare(prepare))
        _run(address, sock, announce)


async def _prepare(prepare: Callable[[Graph], Awaitable[None]]) -> None:
    async with open_graph(read_settings()) as graph:
        await prepare(graph)


def application() -> ASGIApp:
    """The application of a worker. On any error the worker exits with STARTUP_FAILURE, and is not restarted."""
    try:
        from bzpeer.http.app import create_app  # the supervising process does not need it

        # a cached document is thousands of long-lived objects: with the defaults, gc takes half the time to build it
        gc.set_threshold(10_000, 20, 50)
        return create_app()
    except Exception:
        log.exception("the service cannot start")
        raise SystemExit(STARTUP_FAILURE) from None


def _run(address: ListenAddress, sock: socket.socket, announce: Callable[[], None]) -> None:
    config = uvicorn.Config(
        "bzpeer.commands.serve:application",
        factory=True,
        workers=address.workers,
        loop="auto",
        http="httptools",
        ws_per_message_deflate=False,  # events are small; each connection would hold two compressors
        log_config=None,
        access_log=False,
        headers=SERVER_HEADERS,
        server_header=False,
        proxy_headers=False,  # headers must not change the client's address
        date_header=False,
        timeout_graceful_shutdown=SHUTDOWN_SECONDS,
    )
    threading.Thread(target=_announce_when_live, args=(address, announce), daemon=True).start()
    if _exit_code(config, sock) == STARTUP_FAILURE:
        raise click.ClickException("A worker process could not start; the log above has the reason.")


def _exit_code(config: uvicorn.Config, sock: socket.socket) -> int:
    """Serves until the end. Returns STARTUP_FAILURE if a worker process could not start, else 0."""
    if config.workers > 1:
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)  # a failed worker is reported once, by the caller
        supervisor = Multiprocess(config, sockets=[sock])
        supervisor.run()
        return max((STARTUP_FAILURE if process.exitcode == STARTUP_FAILURE else 0) for process in supervisor.processes)
    try:
        uvicorn.Server(config).run(sockets=[sock])
    except SystemExit as error:  # raised for signals too, with 0
        return int(error.code or 0)
    return 0


def _announce_when_live(address: ListenAddress, announce: Callable[[], None]) -> None:
    # without a limit: on a busy machine the first response can take minutes; the thread ends with the program
    with httpx2.Client(trust_env=False, timeout=2) as client:  # without a proxy
        while not _is_live(client, address):
            time.sleep(LIVE_CHECK_SECONDS)
    announce()


def _is_live(client: httpx2.Client, address: ListenAddress) -> bool:
    try:
        return client.get(f"{address.url}/live").is_success
    except httpx2.HTTPError:
        return False


def _listening_socket(address: ListenAddress) -> socket.socket:
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((address.host, address.port))
    except OSError as error:
        sock.close()
        raise click.ClickException(
            f"Cannot listen at {address.host} port {address.port}: {error.strerror}. Choose another --port or --host."
        ) from None
    sock.set_inheritable(True)
    return sock


@contextlib.contextmanager
def _exit_on_signals() -> Generator[None]:
    """SIGINT and SIGTERM exit with 0, after all contexts are closed."""

    def exit_(_signal: int, _frame: FrameType | None) -> NoReturn:
        raise SystemExit(0)

    before = {number: signal.signal(number, exit_) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
