"""/institutions/{id}: an institution of authors."""

from starlette.responses import Response

from bzpeer.pages import json_ld
from bzpeer.pages.addresses import INSTITUTION
from bzpeer.pages.highwire import open_graph
from bzpeer.pages.labels import several
from bzpeer.pages.lookup import find, json_node
from bzpeer.pages.visit import Visit


async def institution(visit: Visit) -> Response:
    """The page; for programs, the response to its operation."""
    if not visit.html:
        return await json_node(visit, INSTITUTION)
    data = await find(visit, INSTITUTION, visit.cursors(papersAfter="papers"))
    found = data["institution"]
    path = INSTITUTION.path(found["id"])
    return visit.page(
        "institution.html",
        path=path,
        page="institution",
        title=found["name"],
        institution=found,
        open_graph=open_graph(found["name"], "profile", visit.base + path, several(found["paperCount"], "paper")),
        json_ld=json_ld.data_block(json_ld.organization(found, visit.base)),
    )
