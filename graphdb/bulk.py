"""Rows in batches: several statements in one transaction, so that a batch is in the graph whole or not at
all."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

import neo4j
from neo4j.exceptions import DriverError, Neo4jError

from cypher.statement import Statement
from graphdb.errors import translate
from graphdb.graph import Graph

COMMIT = Statement("COMMIT", name="commit")
"""What observers are told the end of a transaction is: it takes as long as a third of its statements."""


@dataclass(slots=True)
class WriteCount:
    """What a transaction created."""

    nodes: int = 0
    relationships: int = 0


async def write_together(
    graph: Graph, statements: Sequence[Statement], *, notes: Sequence[Statement] = (), timeout_s: float = 600.0
) -> WriteCount:
    """Run statements in order in one transaction, retried as a whole on deadlocks and lost leaders.

    Rows are dropped.

    `notes` run last and are not counted: what a program writes down about its own progress.

    Raises a GraphError; then nothing was written.
    """

    ran = 0.0

    @neo4j.unit_of_work(timeout=timeout_s)
    async def work(transaction: neo4j.AsyncManagedTransaction) -> WriteCount:
        written = WriteCount()
        for statement in statements:
            started = time.perf_counter()
            result = await transaction.run(statement.text, dict(statement.parameters))
            counters = (await result.consume()).counters
            graph.tell(statement, 0, started)
            written.nodes += counters.nodes_created
            written.relationships += counters.relationships_created
        for note in notes:
            await (await transaction.run(note.text, dict(note.parameters))).consume()
        nonlocal ran
        ran = time.perf_counter()
        return written

    try:
        async with graph.session() as session:
            written = await session.execute_write(work)
    except (Neo4jError, DriverError, OSError) as error:
        raise translate(error, graph.uri) from error
    graph.tell(COMMIT, 0, ran)
    return written
