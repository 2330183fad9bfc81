"""/live: the process answers. /ready: Neo4j answers too, no migration is pending and shipped operations are planned."""

import logging

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bzpeer.http.services import services_of
from graphdb.errors import GraphError
from graphdb.migrate import pending

log = logging.getLogger("bzpeer.http")

_FIRST_LOAD = "a first import is running or was killed; its end or the next bzpeer command rebuilds the search indexes"


async def live(_request: Request) -> Response:
    """200 for as long as the process answers."""
    return JSONResponse({"status": "live"})


async def ready(request: Request) -> Response:
    """200 when requests are answered at full speed, else 503 with a reason."""
    services = services_of(request.app)
    try:
        await services.graph.verify()
        missing = await pending(services.graph)
    except GraphError as error:
        log.warning("not ready", extra={"reason": error.message})
        return _not_ready("Neo4j is not available; the log has the reason")
    if any(migration.deferred for migration in missing):
        return _not_ready(_FIRST_LOAD)
    if missing:
        return _not_ready(f"{len(missing)} migrations are pending")
    if not services.preplanning.done():
        return _not_ready("the shipped operations are being planned")
    return JSONResponse({"status": "ready"})


def _not_ready(reason: str) -> Response:
    return JSONResponse({"status": "not ready", "reason": reason}, 503)
