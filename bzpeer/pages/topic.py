"""/topics/{id}: a topic of papers."""

from starlette.responses import Response

from bzpeer.pages import json_ld
from bzpeer.pages.addresses import TOPIC
from bzpeer.pages.highwire import open_graph
from bzpeer.pages.lookup import find, json_node
from bzpeer.pages.visit import Visit


async def topic(visit: Visit) -> Response:
    """The page; for programs, the response to its operation."""
    if not visit.html:
        return await json_node(visit, TOPIC)
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
