"""The routes of all pages."""

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
from bzpeer.pages.visit import page_endpoint


def page_routes() -> list[Route]:
    """The routes. An identifier in a path may have slashes, as DOIs do."""
    return [
        Route("/", page_endpoint(home)),
        Route("/search", page_endpoint(search)),
        Route("/explore", page_endpoint(explore)),
        Route("/search.{suffix}", page_endpoint(search)),
        Route("/explore.{suffix}", page_endpoint(explore), methods=["GET"]),
        Route("/explore.{suffix}", page_endpoint(export_nodes_shown), methods=["POST"]),
        Route("/collections", page_endpoint(collections), methods=["GET"]),
        *form_routes(),
        Route("/papers/{id:path}", page_endpoint(paper)),
        Route("/people/{id:path}", page_endpoint(person)),
        Route("/institutions/{id:path}", page_endpoint(institution)),
        Route("/topics/{id:path}", page_endpoint(topic)),
        Route("/collections/{id}", page_endpoint(collection)),
        Route("/comments/{id}", page_endpoint(thread)),
    ]
