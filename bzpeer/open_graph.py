"""Settings → a Graph that answers and has all its migrations: what every command starts with."""

import asyncio
import os
import secrets
import tempfile
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path

import neo4j_server
from bzpeer import __version__
from bzpeer.settings import Settings
from graphdb.connect import Address, connect
from graphdb.errors import GraphError
from graphdb.graph import Graph
from graphdb.migrate import migrate


@asynccontextmanager
async def open_graph(settings: Settings, *, progress: bool = True) -> AsyncGenerator[Graph]:
    """The graph of NEO4J_URI, else of the embedded Neo4j, which is started if need be and stopped by its last user.

    Raises a GraphError when there is none to be had.
    """
    # starting and stopping a server takes seconds: not on the event loop
    opened = address_of(settings, progress=progress)
    address = await asyncio.to_thread(opened.__enter__)
    try:
        graph = connect(address, timeout_s=settings.query_timeout_s, pool_size=settings.pool_size)
        try:
            await graph.verify()
            await migrate(graph, version=__version__)
            yield graph
        finally:
            await graph.close()
    finally:
        await asyncio.to_thread(opened.__exit__, None, None, None)


@contextmanager
def address_of(settings: Settings, *, progress: bool = True) -> Generator[Address]:
    """Where Neo4j is; the embedded one runs for as long as this is open."""
    if settings.neo4j_uri:
        yield Address(settings.neo4j_uri, settings.neo4j_username, settings.neo4j_password, settings.neo4j_database)
        return
    with neo4j_server.acquire(
        settings.home,
        cache=settings.cache,
        version=settings.neo4j_version,
        heap_mb=settings.neo4j_heap_mb,
        page_cache_mb=settings.neo4j_page_cache_mb,
        port=settings.neo4j_port,
        progress=progress,
    ) as lease:
        server = lease.server
        yield Address(server.uri, server.username, server.password, server.database)


def secrets_of(settings: Settings) -> list[bytes]:
    """What signs sessions and tokens, and after it what did so formerly and still counts."""
    return [secret_of(settings), *(old.encode() for old in settings.old_secrets)]


def secret_of(settings: Settings) -> bytes:
    """What signs: BZPEER_SECRET, else one made once, in BZPEER_HOME, readable by its owner only."""
    if settings.secret:
        return settings.secret.encode()
    try:
        return _kept_secret(settings.home)
    except OSError as error:
        raise GraphError(
            f"BZPEER_HOME ({settings.home}) cannot be written: {error.strerror}. Set it to a folder of yours, or set"
            " BZPEER_SECRET."
        ) from error


def _kept_secret(home: Path) -> bytes:
    path = home / "secret"
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not path.exists():
        with tempfile.NamedTemporaryFile(dir=home) as fresh:  # readable by its owner only
            fresh.write(secrets.token_hex(32).encode())
            fresh.flush()
            with suppress(FileExistsError):  # whoever links first decides
                os.link(fresh.name, path)
    return path.read_bytes()
