"""Forgets events and idempotency keys once they are old, for as long as the service runs."""

import asyncio
import logging

from cypher.library import statement
from graphdb.errors import GraphError
from graphdb.graph import Graph

log = logging.getLogger("bzpeer.live")

KEPT_DAYS = 7
"""Who was away for longer reads the paper anew; a key that is sent again after it is a new one."""
PAUSE_FIRST_S = 60.0
PAUSE_S = 3600.0


async def forget_old(graph: Graph, *, days: int = KEPT_DAYS) -> int:
    """Forgets what is older; how much that was. Raises a GraphError."""
    total = 0
    while True:
        [[forgotten]] = await graph.write(statement("events/forget_events", days=days))
        total += forgotten
        if not forgotten:
            return total


async def keep_forgetting(graph: Graph) -> None:
    """Forgets every hour, the first time a minute after the start."""
    await asyncio.sleep(PAUSE_FIRST_S)
    while True:
        try:
            await forget_old(graph)
        except GraphError as error:
            log.warning("old events were not forgotten", extra={"code": error.code, "reason": error.message})
        except Exception:  # the next hour may be better
            log.exception("old events were not forgotten")
        await asyncio.sleep(PAUSE_S)
