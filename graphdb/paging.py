"""Reading all rows of a statement in pages, ordered by id."""

from collections.abc import AsyncGenerator

from cypher.library import statement
from graphdb.graph import Graph, Row

PAGE_SECONDS = 600
"""Time limit of the statement that reads one page."""


async def pages_by_id(graph: Graph, name: str, rows_max: int) -> AsyncGenerator[list[Row]]:
    """The rows of the statement `name`, in pages of at most `rows_max`. Raises GraphError.

    The statement takes $after and $limit, and its rows begin with the id and are ordered by it.
    """
    after = ""
    while True:
        rows = await graph.read(statement(name, after=after, limit=rows_max), timeout_s=PAGE_SECONDS)
        if rows:
            yield rows
        if len(rows) < rows_max:
            return
        after = rows[-1][0]
