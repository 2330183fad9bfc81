"""/: what this is, a search box, and a few papers to begin with."""

from starlette.responses import Response

from bzpeer.pages.highwire import open_graph
from bzpeer.pages.json_answer import as_json
from bzpeer.pages.visit import Visit

TITLE = "Read research with its context"
ABOUT = (
    "BZPEER keeps papers together with the people, institutions and topics around them, and with what readers say:"
    " votes, reactions, structured reviews and discussion."
)


async def home(visit: Visit) -> Response:
    """The first page."""
    if not visit.html:
        return await as_json(visit, "home", {}, "papers")
    data = await visit.ask("home", {})
    return visit.page(
        "home.html",
        path="/",
        page="home",
        title=TITLE,
        about=ABOUT,
        papers=data["papers"]["nodes"],
        open_graph=open_graph("BZPEER", "website", f"{visit.base}/", ABOUT),
    )
