"""/people/{id}: an author."""

from starlette.responses import Response

from bzpeer.pages import json_ld
from bzpeer.pages.addresses import PERSON
from bzpeer.pages.highwire import open_graph
from bzpeer.pages.labels import several
from bzpeer.pages.lookup import find, json_node
from bzpeer.pages.visit import Visit


async def person(visit: Visit) -> Response:
    """The page; for programs, the response to its operation."""
    if not visit.html:
        return await json_node(visit, PERSON)
    data = await find(visit, PERSON, visit.cursors(papersAfter="papers"))
    found = data["person"]
    path = PERSON.path(found["id"])
    about = f"{several(found['paperCount'], 'paper')}, {several(found['citationCount'], 'citation')}"
    described = json_ld.person(found, visit.base, found["institutions"]["nodes"])
    return visit.page(
        "person.html",
        path=path,
        page="person",
        title=found["name"],
        person=found,
        open_graph=open_graph(found["name"], "profile", visit.base + path, about),
        json_ld=json_ld.data_block(described),
    )
