"""Plans the operations that ship, here and in Neo4j, while the service starts, so that no reader waits for it."""

import gc
import logging

from bzpeer.operations import known
from graphdb.graph import Graph
from resolvers.context import Context
from schema.execute import Executor, Request

log = logging.getLogger("bzpeer.http")

IDS = ("W000000000", "p-aaaaaaaaaaaaaaaa")
"""Neo4j keeps a plan for each order of magnitude of a text parameter's length: ids come in two."""


async def warm(executor: Executor, graph: Graph) -> None:
    """Asks every operation once for nothing that is there; until then `/ready` says that it is not."""
    for name, query in known().items():
        for identity in IDS:
            variables = {"id": identity, "query": "of the graph", "prefix": "gra", "seeds": [identity]}
            answer = await executor.execute(Request(query, variables), Context(graph))
            if answer.errors and not answer.executed:
                extra = {"operation": name, "code": answer.code}
                log.warning("an operation that ships could not be planned", extra=extra)
    # what is there now stays: to look through it for garbage would take time, and put off finding what ended
    # connections leave behind
    gc.collect()
    gc.freeze()
