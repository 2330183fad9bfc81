"""/collections/{id}: papers somebody keeps together; /collections: what you keep yourself."""

from typing import Any

from starlette.responses import RedirectResponse, Response

from bzpeer.pages.addresses import COLLECTION, find
from bzpeer.pages.exports import export_collection
from bzpeer.pages.highwire import open_graph
from bzpeer.pages.json_answer import as_json
from bzpeer.pages.submitted import SubmittedForm
from bzpeer.pages.visit import Visit

PLACES_MAX = 100_000


async def collection(visit: Visit) -> Response:
    """The page, or for programs the answer to its operation, or an export."""
    exported = await export_collection(visit)
    if exported is not None:
        return exported
    if not visit.html:
        return await as_json(visit, COLLECTION.operation, {"id": visit.request.path_params["id"]}, COLLECTION.root)
    return show(visit, await find(visit, COLLECTION, visit.cursors(itemsAfter="items")))


def show(visit: Visit, data: dict[str, Any], sent: SubmittedForm | None = None) -> Response:
    """The page of what the operation gave; with `sent`, a form that was not taken."""
    found, viewer = data["collection"], data["viewer"]
    path = COLLECTION.path(found["id"])
    return visit.page(
        "collection.html",
        sent.status if sent else 200,
        path=path,
        page="collection",
        title=found["name"],
        collection=found,
        papers=found["items"]["edges"],
        is_own=viewer is not None and viewer["user"]["handle"] == found["owner"]["handle"],
        first_place=_first_place(visit),
        sent=sent,
        open_graph=open_graph(found["name"], "website", visit.base + path, found["description"]),
    )


def _first_place(visit: Visit) -> int:
    """The place of the first paper on the page, which the link to it says: the moves count from there."""
    said = visit.request.query_params.get("from", "")
    place = int(said) if said.isascii() and said.isdecimal() and len(said) < 7 else 0
    return min(place, PLACES_MAX)


async def collections(visit: Visit) -> Response:
    """What the viewer keeps; who is nobody signs in first."""
    if not visit.html:
        return await as_json(visit, "own_collections", {}, "viewer", wrong=400)
    after = visit.cursors(collectionsAfter="collections", savedAfter="saved")
    return show_own(visit, await visit.ask("own_collections", after))


def show_own(visit: Visit, data: dict[str, Any], sent: SubmittedForm | None = None) -> Response:
    """The page of what the operation gave; with `sent`, a form that was not taken."""
    if data["viewer"] is None:
        return RedirectResponse("/sign-in?next=/collections", 303)
    return visit.page(
        "collections.html",
        sent.status if sent else 200,
        path="/collections",
        page="collections",
        title="Your collections",
        viewer=data["viewer"],
        sent=sent,
    )
