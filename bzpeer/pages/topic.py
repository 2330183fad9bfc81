"""/topics/{id}: what papers are about."""

from starlette.responses import Response

from bzpeer.pages import json_ld
from bzpeer.pages.addresses import TOPIC, find
from bzpeer.pages.highwire import open_graph
from bzpeer.pages.json_answer import as_json
from bzpeer.pages.visit import Visit


async def topic(visit: Visit) -> Response:
    """The page, or for programs the answer to its operation."""
    if not visit.html:
        return await as_json(visit, TOPIC.operation, {"id": visit.request.path_params["id"]}, TOPIC.root)
    data = await find(visit, TOPIC, visit.cursors(papersAfter="papers"))
    found = data["topic"]
    path = TOPIC.path(found["id"])
    return visit.page(
        "topic.html",
        path=path,
        page="topic",
        title=found["name"],
        topic=found,
        open_graph=open_graph(found["name"], "website", visit.base + path, found["description"]),
        json_ld=json_ld.data_block(json_ld.topic(found, visit.base)),
    )
