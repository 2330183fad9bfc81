"""Settings → an open Graph with all migrations applied, and the secrets to sign with."""

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
    """The graph of NEO4J_URI, else of the embedded Neo4j, which runs until its last user closes it.

    Raises a GraphError if Neo4j is not available.
    """
    # in a thread, because starting and stopping a server takes seconds
    located = address_of(settings, progress=progress)
    address = await asyncio.to_thread(located.__enter__)
    try:
        graph = connect(address, timeout_s=settings.query_timeout_s, pool_size=settings.pool_size)
        try:
            await graph.verify()
            await migrate(graph, version=__version__)
            yield graph
        finally:
            await graph.close()
    finally:
        await asyncio.to_thread(located.__exit__, None, None, None)


@contextmanager
def address_of(settings: Settings, *, progress: bool = True) -> Generator[Address]:
    """The address of Neo4j. The embedded one runs for as long as this is open."""
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
    """The secret that signs sessions and tokens, then the former secrets that are still accepted."""
    return [secret_of(settings), *(old.encode() for old in settings.old_secrets)]


def secret_of(settings: Settings) -> bytes:
    """BZPEER_SECRET, else the secret in BZPEER_HOME, which is created at the first use. Raises a GraphError."""
    if settings.secret:
        return settings.secret.encode()
    try:
        return _stored_secret(settings.home)
    except OSError as error:
        raise GraphError(
            f"BZPEER_HOME ({settings.home}) cannot be written: {error.strerror}. Set it to a writable folder, or set"
            " BZPEER_SECRET."
        ) from error


def _stored_secret(home: Path) -> bytes:
    path = home / "secret"
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not path.exists():
        with tempfile.NamedTemporaryFile(dir=home) as fresh:  # readable by its owner only
            fresh.write(secrets.token_hex(32).encode())
            fresh.flush()
            with suppress(FileExistsError):  # another process was faster
                os.link(fresh.name, path)
    return path.read_bytes()
