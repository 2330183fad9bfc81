"""/live: the process answers. /ready: so does Neo4j, the graph has all its migrations, and what ships is planned."""

import logging

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from graphdb.errors import GraphError
from graphdb.graph import Graph
from graphdb.migrate import pending

log = logging.getLogger("bzpeer.http")


async def live(_request: Request) -> Response:
    return JSONResponse({"status": "live"})


async def ready(request: Request) -> Response:
    graph: Graph = request.app.state.graph
    try:
        await graph.verify()
        missing = await pending(graph)
    except GraphError as error:
        log.warning("not ready", extra={"reason": error.message})
        return JSONResponse({"status": "not ready", "reason": "Neo4j cannot be reached; the log says why"}, 503)
    if any(migration.deferred for migration in missing):
        reason = "a first load is going on or was killed: its end, or the next bzpeer command, brings search back"
        return JSONResponse({"status": "not ready", "reason": reason}, 503)
    if missing:
        return JSONResponse({"status": "not ready", "reason": f"{len(missing)} migrations are pending"}, 503)
    if not request.app.state.warming.done():
        return JSONResponse({"status": "not ready", "reason": "the operations that ship are being planned"}, 503)
    return JSONResponse({"status": "ready"})
