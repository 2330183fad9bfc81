"""What a Neo4j does while `bzpeer neo4j prepare` watches: what a service asks of a new graph."""

import asyncio
import secrets

import neo4j_server
from bzpeer import __version__
from bzpeer.commands.demo import import_sample
from bzpeer.http.preplanning import preplan
from graphdb.connect import Address, connect
from graphdb.migrate import migrate
from resolvers.execution.executor import Executor
from resolvers.planning.cursor import Cursors
from schema.build import build_schema


def rehearse(server: neo4j_server.Server) -> None:
    """Migrations, an import, and the statements of every page, in the server's empty graph."""
    asyncio.run(_rehearse(Address(server.uri, server.username, server.password, server.database)))


async def _rehearse(address: Address) -> None:
    graph = connect(address, timeout_s=600)  # it is being recorded, and nothing of it was planned before
    try:
        await migrate(graph, version=__version__)
        await import_sample(graph)
        await preplan(Executor(build_schema(), Cursors(secrets.token_bytes(32))), graph)
    finally:
        await graph.close()
