"""The routes of all pages."""

from starlette.routing import Route

from bzpeer.pages.addresses import COLLECTION, COMMENT, INSTITUTION, PAPER, PERSON, TOPIC
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
        Route(PAPER.path("{id:path}"), page_endpoint(paper)),
        Route(PERSON.path("{id:path}"), page_endpoint(person)),
        Route(INSTITUTION.path("{id:path}"), page_endpoint(institution)),
        Route(TOPIC.path("{id:path}"), page_endpoint(topic)),
        Route(COLLECTION.path("{id}"), page_endpoint(collection)),
        Route(COMMENT.path("{id}"), page_endpoint(thread)),
    ]
