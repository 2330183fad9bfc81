"""Settings → a Graph that answers and has all its migrations: what every command starts with."""

import asyncio
import os
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bzpeer import __version__
from bzpeer.settings import Settings
from graphdb import embedded
from graphdb.connect import Address, connect
from graphdb.graph import Graph
from graphdb.migrate import migrate


@asynccontextmanager
async def open_graph(settings: Settings, *, progress: bool = True) -> AsyncIterator[Graph]:
    """The graph of NEO4J_URI, else of the embedded Neo4j, which is started if need be and stopped by its last user.

    Raises a GraphError when there is none to be had.
    """
    async with open_address(settings, progress=progress) as address:
        graph = connect(address, timeout_s=settings.query_timeout_s, pool_size=settings.pool_size)
        try:
            await graph.verify()
            await migrate(graph, version=__version__)
            yield graph
        finally:
            await graph.close()


@asynccontextmanager
async def open_address(settings: Settings, *, progress: bool = True) -> AsyncIterator[Address]:
    """Where Neo4j is; the embedded one runs for as long as this is open."""
    if settings.neo4j_uri:
        yield Address(settings.neo4j_uri, settings.neo4j_username, settings.neo4j_password, settings.neo4j_database)
        return
    lease = await asyncio.to_thread(
        embedded.acquire,
        settings.home,
        cache=settings.cache,
        version=settings.neo4j_version,
        heap_mb=settings.neo4j_heap_mb,
        page_cache_mb=settings.neo4j_page_cache_mb,
        port=settings.neo4j_port,
        progress=progress,
    )
    try:
        server = lease.server
        yield Address(server.uri, server.username, server.password, server.database)
    finally:
        await asyncio.to_thread(lease.release)


def secret_of(settings: Settings) -> bytes:
    """The key that signs cursors: BZPEER_SECRET, else one made once and kept in BZPEER_HOME, readable by its owner only."""
    if settings.secret:
        return settings.secret.encode()
    path: Path = settings.home / "secret"
    settings.home.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_bytes()
    with os.fdopen(descriptor, "wb") as file:
        file.write(secrets.token_hex(32).encode())
    return path.read_bytes()
