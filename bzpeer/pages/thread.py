"""/comments/{id}: one comment of a discussion with all that was replied to it."""

from typing import Any

from starlette.responses import Response

from bzpeer.pages.addresses import is_id
from bzpeer.pages.json_answer import as_json
from bzpeer.pages.problems import nothing_here
from bzpeer.pages.submitted import SubmittedForm, reported
from bzpeer.pages.visit import Visit


async def thread(visit: Visit) -> Response:
    """The page, or for programs the answer to its operation."""
    identity: str = visit.request.path_params["id"]
    if not visit.html:
        return await as_json(visit, "thread_page", {"id": identity}, "node")
    return show(visit, await find_thread(visit, identity, visit.cursors(repliesAfter="replies")))


async def find_thread(visit: Visit, identity: str, after: dict[str, str]) -> dict[str, Any]:
    """The data of the operation. Raises Problem when there is no such comment."""
    if not is_id(identity):
        raise nothing_here("comment")
    data = await visit.ask("thread_page", {"id": identity, **after})
    if data["node"] is None or data["node"]["__typename"] != "Comment":
        raise nothing_here("comment")
    return data


def show(visit: Visit, data: dict[str, Any], sent: SubmittedForm | None = None) -> Response:
    """The page of what the operation gave; with `sent`, a form that was not taken."""
    comment = data["node"]
    return visit.page(
        "thread.html",
        sent.status if sent else 200,
        path=f"/comments/{comment['id']}",
        page="thread",
        title=f"Discussion of {comment['paper']['title']}",
        comment=comment,
        viewer=data["viewer"],
        sent=sent or reported(visit.request.query_params.get("reported")),
    )
