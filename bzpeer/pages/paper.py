"""/papers/{id}: a paper with its context, reviews and discussion."""

from typing import Any

from starlette.responses import Response

from bzpeer.exports.citation import prefix_title
from bzpeer.pages import json_ld
from bzpeer.pages.addresses import PAPER
from bzpeer.pages.exports import export_paper
from bzpeer.pages.highwire import citation_tags, open_graph
from bzpeer.pages.lookup import find, json_node
from bzpeer.pages.submitted import SubmittedForm, reported
from bzpeer.pages.visit import Visit


async def paper(visit: Visit) -> Response:
    """The page, or for programs the answer to its operation, or a bibliography."""
    exported = await export_paper(visit)
    if exported is not None:
        return exported
    if not visit.html:
        return await json_node(visit, PAPER)
    after = visit.cursors(authorsAfter="authors", reviewsAfter="reviews", commentsAfter="comments")
    return show_paper(visit, await find(visit, PAPER, after))


def show_paper(visit: Visit, data: dict[str, Any], submitted: SubmittedForm | None = None) -> Response:
    """The page with the data of its operation, and with a submitted form that is shown again."""
    found, viewer = data["paper"], data["viewer"]
    path = PAPER.path(found["id"])
    canonical = visit.base + path
    title = prefix_title(found["title"], found["isRetracted"], "Retracted: ")
    return visit.page(
        "paper.html",
        submitted.status if submitted else 200,
        path=path,
        page="paper",
        title=title,
        paper=found,
        viewer=viewer,
        submitted=submitted or reported(visit.request.query_params.get("reported")),
        reactions={each["kind"]: each for each in found["reactions"]},
        own_review=_own_review(found, viewer),
        citation=citation_tags(found, canonical),
        open_graph=open_graph(title, "article", canonical, found["abstract"]),
        json_ld=json_ld.data_block(json_ld.article(found, visit.base)),
    )


def _own_review(found: dict[str, Any], viewer: dict[str, Any] | None) -> dict[str, Any] | None:
    """The viewer's own review, if it is on this page of the list."""
    if viewer is None:
        return None
    own = (
        review
        for review in found["reviews"]["nodes"]
        if not review["author"]["isExternal"] and review["author"]["handle"] == viewer["user"]["handle"]
    )
    return next(own, None)
