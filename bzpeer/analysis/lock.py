"""The lease under which an analysis runs: one analysis of a graph at a time, in whatever process it runs.

Statements that write figures check in the same transaction that the lease is still held. So an analysis that was
suspended for too long does not overwrite the figures of the one that started meanwhile.
"""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from bzpeer.analysis.errors import AnalysisFailed
from bzpeer.analysis.progress import Progress
from cypher.library import statement
from graphdb.graph import Graph
from graphdb.lease import Lease, hold

NAME = "analysis"
HELD_SECONDS = 60
"""How long the lease is held without renewal."""
WRITE_SECONDS = 600
"""Time limit of a statement that writes figures."""


class AnalysisLock(Lease):
    """The lease for analyses, and the statements that need it."""

    def __init__(self, graph: Graph) -> None:
        super().__init__(graph, NAME, seconds=HELD_SECONDS)

    async def write(self, name: str, **parameters: object) -> int:
        """Run a statement that checks the lease; the number in its row. Raises AnalysisFailed if the lease was lost."""
        checked = statement(name, lease=self.name, holder=self.holder, seconds=self.seconds, **parameters)
        written = await self._graph.write(checked, timeout_s=WRITE_SECONDS)
        if not written:
            raise AnalysisFailed(
                "Another `bzpeer analyze` has taken over while this one was held up. Its figures will be there"
                " when it is done; there is nothing to run again."
            )
        return int(written[0][0])


@asynccontextmanager
async def analysis_lock(graph: Graph, progress: Progress) -> AsyncGenerator[AnalysisLock]:
    """The lock, once no other analysis holds it; released at the end. `progress` says that it waits."""
    lock = AnalysisLock(graph)

    def say_so() -> None:
        progress.say("Another analysis of this graph is running, or was killed a moment ago: waiting …")

    async with hold(lock, on_wait=say_so):
        yield lock
