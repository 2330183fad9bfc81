"""The lease under which an analysis runs: one analysis of a graph at a time, on any machine.

Statements that write metrics check in the same transaction that the lease is still held. So an analysis that was
suspended for too long does not overwrite the metrics of an analysis that started in the meantime.
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
"""Time limit of a statement that writes metrics."""


class AnalysisLock(Lease):
    """The lease for analyses, and the statements that need it."""

    def __init__(self, graph: Graph) -> None:
        super().__init__(graph, NAME, seconds=HELD_SECONDS)

    async def write(self, name: str, **parameters: object) -> int:
        """Run a statement that checks the lease; returns the number in its row. Raises AnalysisFailed if it is lost."""
        checked = statement(name, lease=self.name, holder=self.holder, seconds=self.seconds, **parameters)
        written = await self._graph.write(checked, timeout_s=WRITE_SECONDS)
        if not written:
            raise AnalysisFailed(
                "Another `bzpeer analyze` took over, because this one was suspended for too long. Wait until the other"
                " one ends; it updates all papers."
            )
        return int(written[0][0])


@asynccontextmanager
async def analysis_lock(graph: Graph, progress: Progress) -> AsyncGenerator[AnalysisLock]:
    """The lock, once no other analysis holds it; released at the end. `progress` reports the wait."""
    lock = AnalysisLock(graph)

    def say_so() -> None:
        progress.say("Another analysis of this graph is running, or was killed a moment ago: waiting …")

    async with hold(lock, on_wait=say_so):
        yield lock
