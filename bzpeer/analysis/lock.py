"""AnalysisLock: one analysis of a graph at a time, wherever it runs.

The lock is a node of the graph, held for a while and kept by whoever works; one whose holder was killed is free when
that while is over. What is written under it checks in the same transaction that it is still held, so that an analysis
that slept too long writes nothing over the figures of the one that took over.
"""

import asyncio
import uuid
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress

from bzpeer.analysis.errors import AnalysisFailed
from bzpeer.analysis.progress import Progress
from cypher.library import statement
from cypher.statement import Statement
from graphdb.errors import GraphError
from graphdb.graph import Graph

KEY = "metrics"
HELD_SECONDS = 60
POLL_SECONDS = 0.5
WRITE_SECONDS = 600


class AnalysisLock:
    """A lock that is held; made by `held`."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self.holder = uuid.uuid4().hex

    async def keep(self) -> bool:
        """Take it, or hold it for longer; whether it is ours."""
        asked = statement("analysis/acquire_lock", key=KEY, holder=self.holder, seconds=HELD_SECONDS)
        [[ours]] = await self._graph.write(asked)
        return bool(ours)

    async def release(self) -> None:
        await self._graph.write(statement("analysis/release_lock", key=KEY, holder=self.holder))

    async def write(self, name: str, **parameters: object) -> int:
        """Run a statement that checks the lock; what its row holds. Raises AnalysisFailed if the lock was lost."""
        written = await self._graph.write(self._under(name, parameters), timeout_s=WRITE_SECONDS)
        if not written:
            raise AnalysisFailed(
                "Another `bzpeer analyze` has taken over while this one was held up. Its figures will be there"
                " when it is done; there is nothing to run again."
            )
        return int(written[0][0])

    def _under(self, name: str, parameters: dict[str, object]) -> Statement:
        return statement(name, key=KEY, holder=self.holder, seconds=HELD_SECONDS, **parameters)


@asynccontextmanager
async def held(graph: Graph, progress: Progress) -> AsyncGenerator[AnalysisLock]:
    """The lock, once nobody else has it; given back at the end."""
    lock = AnalysisLock(graph)
    told = False
    while not await lock.keep():
        if not told:
            progress.say("Another analysis of this graph is running, or was killed a moment ago: waiting …")
            told = True
        await asyncio.sleep(POLL_SECONDS)
    keeper = asyncio.create_task(_keep(lock))
    try:
        yield lock
    finally:
        keeper.cancel()
        with suppress(asyncio.CancelledError):
            await keeper
        with suppress(GraphError):  # then it ends by itself
            await lock.release()


async def _keep(lock: AnalysisLock) -> None:
    while True:
        await asyncio.sleep(HELD_SECONDS / 4)
        with suppress(GraphError):  # the next one, or the next write, will do
            await lock.keep()
