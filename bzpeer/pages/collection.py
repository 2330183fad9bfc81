"""/collections/{id}: a collection of papers; /collections: the viewer's collections and saved papers."""

from typing import Any

from starlette.responses import RedirectResponse, Response

from bzpeer.pages.addresses import COLLECTION
from bzpeer.pages.exports import export_collection
from bzpeer.pages.highwire import open_graph
from bzpeer.pages.json_answer import json_answer
from bzpeer.pages.lookup import find, json_node
from bzpeer.pages.return_path import sign_in_path
from bzpeer.pages.submitted import SubmittedForm
from bzpeer.pages.visit import Visit

POSITION_MAX = 100_000
"""The highest position in a collection that an address can state."""


async def collection(visit: Visit) -> Response:
    """The page, or for programs the answer to its operation, or an export."""
    exported = await export_collection(visit)
    if exported is not None:
        return exported
    if not visit.html:
        return await json_node(visit, COLLECTION)
    return show_collection(visit, await find(visit, COLLECTION, visit.cursors(itemsAfter="items")))


def show_collection(visit: Visit, data: dict[str, Any], submitted: SubmittedForm | None = None) -> Response:
    """The page with the data of its operation, and with a submitted form that is shown again."""
    found, viewer = data["collection"], data["viewer"]
    path = COLLECTION.path(found["id"])
    return visit.page(
        "collection.html",
        submitted.status if submitted else 200,
        path=path,
        page="collection",
        title=found["name"],
        collection=found,
        papers=found["items"]["edges"],
        is_own=viewer is not None and viewer["user"]["handle"] == found["owner"]["handle"],
        first_position=_first_position(visit),
        submitted=submitted,
        open_graph=open_graph(found["name"], "website", visit.base + path, found["description"]),
    )


def _first_position(visit: Visit) -> int:
    """The position of the first paper on this page of the list, which the link to it states. Moves count from it."""
    text = visit.request.query_params.get("from", "")
    position = int(text) if text.isascii() and text.isdecimal() and len(text) < 7 else 0
    return min(position, POSITION_MAX)


async def collections(visit: Visit) -> Response:
    """The page of the viewer's collections; redirects to the sign-in without a viewer."""
    if not visit.html:
        return await json_answer(visit, "own_collections", {}, "viewer", bad_input_status=400)
    after = visit.cursors(collectionsAfter="collections", savedAfter="saved")
    return show_own_collections(visit, await visit.query("own_collections", after))


def show_own_collections(visit: Visit, data: dict[str, Any], submitted: SubmittedForm | None = None) -> Response:
    """The page with the data of its operation, and with a submitted form that is shown again."""
    if data["viewer"] is None:
        return RedirectResponse(sign_in_path("/collections"), 303)
    return visit.page(
        "collections.html",
        submitted.status if submitted else 200,
        path="/collections",
        page="collections",
        title="Your collections",
        viewer=data["viewer"],
        submitted=submitted,
    )
