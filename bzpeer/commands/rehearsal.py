"""What a Neo4j does while `bzpeer neo4j prepare` watches: what a service asks of a new graph."""

import asyncio
import secrets

from bzpeer import __version__
from bzpeer.commands.demo import import_sample
from bzpeer.warming import warm
from graphdb import embedded
from graphdb.connect import Address, connect
from graphdb.migrate import migrate
from resolvers.cursor import Cursors
from schema.execute import Executor


def rehearse(server: embedded.Server) -> None:
    """Migrations, an import, and the statements of every page, in the server's empty graph."""
    asyncio.run(_rehearse(Address(server.uri, server.username, server.password, server.database)))


async def _rehearse(address: Address) -> None:
    graph = connect(address, timeout_s=600)  # it is being recorded, and nothing of it was planned before
    try:
        await migrate(graph, version=__version__)
        await import_sample(graph)
        await warm(Executor(Cursors(secrets.token_bytes(32))), graph)
    finally:
        await graph.close()
