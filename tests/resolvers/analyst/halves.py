"""A graph for analysts: a public half, and a private half in which every text has the word SECRET."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, LiteralString, cast

from cypher.statement import Statement
from graphdb.errors import GraphError
from graphdb.graph import Graph
from resolvers.analyst.json_values import json_of
from resolvers.analyst.runner import AnalystRunner

HERE = Path(__file__).parent
PROJECTIONS: tuple[LiteralString, ...] = (
    "CALL gds.graph.project('public_graph', 'Paper', 'CITES', {readConcurrency: 1}) YIELD graphName RETURN graphName",
    "CALL gds.graph.project('private_graph', ['Paper', 'User'], 'LIKED', {readConcurrency: 1}) YIELD graphName"
    " RETURN graphName",
    "MATCH (a:Paper)-[:CITES]->(b:Paper) WITH gds.graph.project('unknown_graph', a, b) AS g RETURN g.graphName",
)
RUNNING = Statement("SHOW TRANSACTIONS YIELD metaData RETURN metaData.statement = 'analyst'")
DROP: LiteralString = "CALL gds.graph.drop($name, false) YIELD graphName RETURN graphName"


def _read(name: str) -> Statement:
    return Statement(cast(LiteralString, (HERE / f"{name}.cypher").read_text(encoding="utf-8")))


async def fill_public(graph: Graph) -> None:
    """The public half, in an empty graph."""
    await graph.write(_read("public_half"))


async def fill_private(graph: Graph) -> None:
    """The private half, around the public one."""
    await graph.write(_read("private_half"))


@asynccontextmanager
async def projected(graph: Graph) -> AsyncGenerator[None]:
    """Projections: one of public data, one of private data, and one of unknown sources."""
    try:
        for text in PROJECTIONS:
            await graph.run(Statement(text))
        yield
    finally:
        for name in ("public_graph", "private_graph", "unknown_graph"):
            with suppress(GraphError):
                await graph.run(Statement(DROP, {"name": name}))


async def rows_of(
    graph: Graph, text: str, parameters: dict[str, Any], analysts: AnalystRunner | None = None
) -> list[Any]:
    """All rows of a statement as JSON, sorted. Raises CypherRefused."""
    rows: list[Any] = []
    async with (analysts or AnalystRunner()).ask(graph, text, parameters) as answer:
        async for batch in answer.batches:
            rows += batch
    return sorted(json_of(row).decode() for row in rows)


async def until_running(graph: Graph, count: int) -> None:
    """Waits until Neo4j runs this number of analyst statements. Raises TimeoutError."""
    async with asyncio.timeout(20):
        while count != sum(bool(row[0]) for row in await graph.read(RUNNING)):  # noqa: ASYNC110  # Neo4j has no event for it
            await asyncio.sleep(0.1)
