"""The routes of all pages, for bzpeer/http/app.py."""

from starlette.routing import Route

from bzpeer.pages.collection import collection, collections
from bzpeer.pages.explore import explore, export_nodes_shown
from bzpeer.pages.forms import form_routes
from bzpeer.pages.home import home
from bzpeer.pages.institution import institution
from bzpeer.pages.paper import paper
from bzpeer.pages.person import person
from bzpeer.pages.search import search
from bzpeer.pages.thread import thread
from bzpeer.pages.topic import topic
from bzpeer.pages.visit import served


def page_routes() -> list[Route]:
    """Pages by their addresses; a paper's may be a DOI, which has slashes in it."""
    return [
        Route("/", served(home)),
        Route("/search", served(search)),
        Route("/explore", served(explore)),
        Route("/search.{suffix}", served(search)),
        Route("/explore.{suffix}", served(explore), methods=["GET"]),
        Route("/explore.{suffix}", served(export_nodes_shown), methods=["POST"]),
        Route("/collections", served(collections), methods=["GET"]),
        *form_routes(),
        Route("/papers/{id:path}", served(paper)),
        Route("/people/{id:path}", served(person)),
        Route("/institutions/{id:path}", served(institution)),
        Route("/topics/{id:path}", served(topic)),
        Route("/collections/{id}", served(collection)),
        Route("/comments/{id}", served(thread)),
    ]
