"""create_app: routes, middleware and lifespan."""

import asyncio
import logging
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from functools import partial

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request as HTTPRequest
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Message, Receive, Scope, Send

from bzpeer import __version__
from bzpeer.analysis.embedder import open_embedder
from bzpeer.analysis.query_embedder import QueryEmbedder
from bzpeer.analyst.access import analyst_runner
from bzpeer.http.cypher import CypherEndpoint
from bzpeer.http.graphiql import STATIC
from bzpeer.http.graphql import graphql_endpoint
from bzpeer.http.health import live, ready
from bzpeer.http.logs import RequestLog, configure_logging
from bzpeer.http.media_types import prefers_html
from bzpeer.http.preplanning import preplan
from bzpeer.http.problem import problem_response
from bzpeer.http.services import Services
from bzpeer.identity.claims import Claims
from bzpeer.identity.development import DevelopmentSignIn, is_embedded
from bzpeer.identity.signing import KeyRing
from bzpeer.live.answers import Answers
from bzpeer.live.event_retention import run_retention
from bzpeer.live.follower import Follower
from bzpeer.live.socket import graphql_socket
from bzpeer.open_graph import open_graph, secret_of, secrets_of
from bzpeer.pages.problems import Problem
from bzpeer.pages.routes import page_routes
from bzpeer.pages.sign_in import SignIn
from bzpeer.pages.visit import Visit, page_endpoint
from bzpeer.settings import Settings, read_settings
from graphdb.errors import GraphError
from resolvers.error_codes import Code
from resolvers.execution.executor import Executor
from resolvers.execution.query_limits import Limits
from resolvers.planning.cursor import Cursors
from schema.build import build_schema

log = logging.getLogger("bzpeer.http")

_logged_graphql_endpoint = RequestLog(graphql_endpoint)


class Service(Starlette):
    """Starlette with a short path for /graphql: its routing and middleware would cost a tenth of a request."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == "/graphql":
            scope["app"] = self
            await _logged_graphql_endpoint(scope, receive, send)
        elif scope["type"] == "websocket" and scope["path"] == "/graphql":
            scope["app"] = self
            await graphql_socket(scope, receive, send)
        elif scope["type"] == "lifespan":
            await super().__call__(scope, receive, _with_short_failure(send))
        else:
            await super().__call__(scope, receive, send)


def _with_short_failure(send: Send) -> Send:
    """Reports a GraphError at startup by its message; Starlette would report a traceback."""

    async def send_message(message: Message) -> None:
        error = sys.exception()  # the exception that Starlette handles while it sends the message
        if message["type"] == "lifespan.startup.failed" and isinstance(error, GraphError):
            message = {**message, "message": error.message}
        await send(message)

    return send_message


def create_app(settings: Settings | None = None) -> Service:
    """The ASGI application. Without settings, they are read from the environment.

    Raises SettingError for settings that cannot be used, and a GraphError if there is no secret to sign with.
    """
    settings = settings or read_settings()
    configure_logging(settings.log_format, settings.log_level)
    limits = Limits(settings.depth_max, settings.tokens_max, cost_max=settings.cost_max)
    executor = Executor(build_schema(), Cursors(secret_of(settings)), limits, documents_max=settings.plans_max)
    claims = Claims(KeyRing(secrets_of(settings)), settings.public_url)
    return Service(
        routes=[
            *page_routes(),
            *SignIn(settings, claims).routes(),
            Route("/cypher", CypherEndpoint()),
            Route("/live", live),
            Route("/ready", ready),
            Mount("/static", StaticFiles(directory=STATIC)),
        ],
        middleware=[Middleware(RequestLog)],
        exception_handlers={404: _not_found, 405: _not_allowed},
        lifespan=partial(_lifespan, settings, claims, executor),
    )


@asynccontextmanager
async def _lifespan(settings: Settings, claims: Claims, executor: Executor, app: Starlette) -> AsyncGenerator[None]:
    async with (
        open_embedder(settings, patient=False) as embedder,
        open_graph(settings) as graph,
        Follower(graph).running() as follower,
    ):
        app.state.services = services = Services(
            settings=settings,
            claims=claims,
            executor=executor,
            graph=graph,
            embedder=QueryEmbedder(graph, embedder) if embedder else None,
            analysts=analyst_runner(settings),
            follower=follower,
            answers=Answers(follower),
            development_sign_in=DevelopmentSignIn(embedded=await is_embedded(settings), public_url=settings.public_url),
            preplanning=asyncio.create_task(preplan(executor, graph) if settings.preplan else asyncio.sleep(0)),
        )
        retention = asyncio.create_task(run_retention(graph))
        log.info("serving", extra={"version": __version__, "neo4j": graph.uri})
        yield
        for task in (services.preplanning, retention):
            task.cancel()
        await asyncio.gather(services.preplanning, retention, return_exceptions=True)
    log.info("stopped")


async def _not_found(request: HTTPRequest, _error: Exception) -> Response:
    if prefers_html(request.headers.get("accept")):
        return await page_endpoint(_no_page)(request)
    return problem_response(Code.NOT_FOUND, "There is nothing at this address. GraphQL is at /graphql.")


async def _no_page(_visit: Visit) -> Response:
    message = "There is no page at this address. It may be misspelled: try the search box above."
    raise Problem(404, message, Code.NOT_FOUND)


async def _not_allowed(request: HTTPRequest, _error: Exception) -> Response:
    return problem_response(Code.BAD_USER_INPUT, f"This address does not take {request.method}.", 405)
