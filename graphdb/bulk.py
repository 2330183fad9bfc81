"""Several statements in one transaction: a batch is written completely or not at all."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

import neo4j
from neo4j.exceptions import DriverError, Neo4jError

from cypher.statement import Statement
from graphdb.errors import translate
from graphdb.graph import Graph

COMMIT = Statement("COMMIT", name="commit")
"""The commit, as observers are notified of it. It takes a third of the time of the statements."""


@dataclass(slots=True)
class WriteCount:
    """Numbers of nodes and relationships that a transaction created."""

    nodes: int = 0
    relationships: int = 0


async def write_together(
    graph: Graph, statements: Sequence[Statement], *, notes: Sequence[Statement] = (), timeout_s: float = 600.0
) -> WriteCount:
    """Run statements in order in one transaction, retried as a whole after deadlocks and lost leaders.

    The statements' rows are discarded. `notes` run last and are not counted: records of the program's own progress.
    Raises a GraphError; then nothing was written.
    """
    commit_started = 0.0

    @neo4j.unit_of_work(timeout=timeout_s)
    async def work(transaction: neo4j.AsyncManagedTransaction) -> WriteCount:
        written = WriteCount()
        for statement in statements:
            started = time.perf_counter()
            result = await transaction.run(statement.text, dict(statement.parameters))
            counters = (await result.consume()).counters
            graph.notify(statement, 0, started)
            written.nodes += counters.nodes_created
            written.relationships += counters.relationships_created
        for note in notes:
            await (await transaction.run(note.text, dict(note.parameters))).consume()
        nonlocal commit_started
        commit_started = time.perf_counter()
        return written

    try:
        async with graph.session() as session:
            written = await session.execute_write(work)
    except (Neo4jError, DriverError, OSError) as error:
        raise translate(error, graph.uri) from error
    graph.notify(COMMIT, 0, commit_started)
    return written
