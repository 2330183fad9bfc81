"""/: a description of the service, a search box and the most cited papers."""

from starlette.responses import Response

from bzpeer.pages.highwire import open_graph
from bzpeer.pages.json_answer import json_answer
from bzpeer.pages.visit import Visit

TITLE = "Read research with its context"
ABOUT = (
    "BZPEER shows papers with the people, institutions and topics around them, and with the votes, reactions,"
    " structured reviews and discussion of readers."
)


async def home(visit: Visit) -> Response:
    """The page; for programs, the response to its operation."""
    if not visit.html:
        return await json_answer(visit, "home", {}, "papers")
    data = await visit.query("home", {})
    return visit.page(
        "home.html",
        path="/",
        page="home",
        title=TITLE,
        about=ABOUT,
        papers=data["papers"]["nodes"],
        open_graph=open_graph("BZPEER", "website", f"{visit.base}/", ABOUT),
    )
