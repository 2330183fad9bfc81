"""RowGraph: a Graph that returns given rows, so that planning and shaping are tested without Neo4j."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from graphdb.graph import Graph, Row, Statement
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.planning.cursor import Cursors
from schema.build import build_schema

ME, SESSION = "u-aaaaaaaaaaaaaaaa", "s-aaaaaaaaaaaaaaaa"
CURSORS = Cursors(b"a key")


class RowGraph(Graph):
    """Returns one of the given results for each statement, in order, and keeps the statements."""

    def __init__(self, *results: list[Row]) -> None:
        self._results = list(results)
        self.sent: list[Statement] = []

    async def read(self, statement: Statement, *, timeout_s: float | None = None) -> list[Row]:
        self.sent.append(statement)
        return self._results.pop(0)

    async def change(
        self, statements: Sequence[Statement], *, refused: Callable[[Row], bool], repeatable: bool = False
    ) -> list[Row]:
        """The rows of the statements up to the first that is refused, as Graph returns them."""
        rows: list[Row] = []
        for statement in statements:
            rows += await self.read(statement)
            if refused(rows[-1]):
                break
        return rows

    @property
    def parameters(self) -> Mapping[str, Any]:
        """The parameters of the only statement."""
        [statement] = self.sent
        return statement.parameters


def executor() -> Executor:
    return Executor(build_schema(), CURSORS)


def anonymous(*results: list[Row]) -> Context:
    return Context(RowGraph(*results))


def signed_in(*results: list[Row]) -> Context:
    return Context(RowGraph(*results), ME, SESSION)


def graph_of(context: Context) -> RowGraph:
    assert isinstance(context.graph, RowGraph)
    return context.graph
