"""Deletes events and idempotency keys after RETENTION_DAYS, for as long as the service runs."""

import asyncio
import logging

from cypher.library import statement
from graphdb.errors import GraphError
from graphdb.graph import Graph

log = logging.getLogger("bzpeer.live")

RETENTION_DAYS = 7
"""A subscriber that was away for longer must read the paper again; a key that is used again after it is a new key."""
FIRST_RUN_SECONDS = 60.0
"""Time between the start of the service and the first run."""
INTERVAL_SECONDS = 3600.0
"""Time between two runs."""


async def delete_expired(graph: Graph, *, days: int = RETENTION_DAYS) -> int:
    """Deletes events and keys older than `days`, and returns how many there were. Raises a GraphError."""
    total = 0
    while True:
        [[deleted]] = await graph.write(statement("events/delete_events", days=days))
        total += deleted
        if not deleted:
            return total


async def run_retention(graph: Graph) -> None:
    """Deletes expired events and keys every hour, until it is cancelled. Errors are logged."""
    await asyncio.sleep(FIRST_RUN_SECONDS)
    while True:
        try:
            await delete_expired(graph)
        except GraphError as error:
            log.warning("old events were not deleted", extra={"code": error.code, "reason": error.message})
        except Exception:
            log.exception("old events were not deleted")
        await asyncio.sleep(INTERVAL_SECONDS)
