"""Lease: the right of one process to do something with a graph, held in the graph itself for a limited time.

The holder renews it while it works. The lease of a process that was killed ends by itself.
"""

import asyncio
import logging
import uuid
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

from cypher.library import statement
from graphdb.errors import GraphError
from graphdb.graph import Graph

log = logging.getLogger("bzpeer.graphdb")

LEASE_SECONDS = 30
"""How long a lease is held without renewal."""
RENEWALS = 6
"""How many times a lease is renewed in the time it is held: a few renewals may fail."""
POLL_SECONDS = 0.5
"""Pause between two attempts to acquire a lease that another process holds."""


class Lease:
    """The lease `name` of a graph, for one holder. Its methods raise GraphErrors."""

    def __init__(self, graph: Graph, name: str, *, seconds: int = LEASE_SECONDS) -> None:
        self._graph = graph
        self.name = name
        self.seconds = seconds
        self.holder = uuid.uuid4().hex

    async def acquire(self) -> bool:
        """Acquire the lease, or renew it; False if another process holds it."""
        acquire = statement("database/acquire_lease", name=self.name, holder=self.holder, seconds=self.seconds)
        [[acquired]] = await self._graph.write(acquire)
        return bool(acquired)

    async def release(self) -> None:
        """Release the lease; nothing happens if another process holds it by now."""
        await self._graph.write(statement("database/release_lease", name=self.name, holder=self.holder))


@asynccontextmanager
async def hold(lease: Lease, *, on_wait: Callable[[], None]) -> AsyncGenerator[None]:
    """Wait for the lease, renew it inside, release it at the end. `on_wait` is called once if it must wait.

    Raises a GraphError if the lease cannot be acquired. Failed renewals and a failed release are only logged.
    """
    if not await lease.acquire():
        on_wait()
        while not await lease.acquire():  # noqa: ASYNC110  # the graph sends no notification
            await asyncio.sleep(POLL_SECONDS)
    renewal = asyncio.create_task(_renew(lease))
    try:
        yield
    finally:
        renewal.cancel()
        await asyncio.wait([renewal])
        try:
            await lease.release()
        except GraphError as error:
            log.warning("a lease was not released and will expire", extra=_details(lease, error))


async def _renew(lease: Lease) -> None:
    while True:
        await asyncio.sleep(lease.seconds / RENEWALS)
        try:
            await lease.acquire()
        except GraphError as error:  # a later renewal may succeed
            log.warning("a lease was not renewed", extra=_details(lease, error))


def _details(lease: Lease, error: GraphError) -> dict[str, object]:
    return {"lease": lease.name, "reason": error.message}
