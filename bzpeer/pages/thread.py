"""/comments/{id}: a comment with its replies."""

from typing import Any

from starlette.responses import Response

from bzpeer.pages.addresses import COMMENT, is_id
from bzpeer.pages.highwire import open_graph
from bzpeer.pages.json_answer import json_answer
from bzpeer.pages.problems import not_found
from bzpeer.pages.submitted import SubmittedForm, reported
from bzpeer.pages.visit import Visit


async def thread(visit: Visit) -> Response:
    """The page; for programs, the response to its operation."""
    identity: str = visit.request.path_params["id"]
    if not visit.html:
        return await json_answer(visit, COMMENT.operation, {"id": identity}, COMMENT.root)
    return show_thread(visit, await find_thread(visit, identity, visit.cursors(repliesAfter="replies")))


async def find_thread(visit: Visit, identity: str, after: dict[str, str]) -> dict[str, Any]:
    """The data of the page's operation. Raises Problem with 404 if there is no such comment."""
    if not is_id(identity):
        raise not_found(COMMENT.word)
    data = await visit.query(COMMENT.operation, {"id": identity, **after})
    if data["node"] is None or data["node"]["__typename"] != "Comment":
        raise not_found(COMMENT.word)
    return data


def show_thread(visit: Visit, data: dict[str, Any], submitted: SubmittedForm | None = None) -> Response:
    """The page with the data of its operation, and with a submitted form that is shown again."""
    comment = data["node"]
    path, paper = COMMENT.path(comment["id"]), comment["paper"]
    title = f"Discussion of {'a retracted paper: ' if paper['isRetracted'] else ''}{paper['title']}"
    return visit.page(
        "thread.html",
        submitted.status if submitted else 200,
        path=path,
        page="thread",
        title=title,
        comment=comment,
        viewer=data["viewer"],
        submitted=submitted or reported(visit.request.query_params.get("reported")),
        open_graph=open_graph(title, "article", visit.base + path, None),
    )
