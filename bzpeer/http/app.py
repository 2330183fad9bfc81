"""create_app: routes, middleware and lifespan; the lifespan owns the Graph."""

import asyncio
import logging
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request as HTTPRequest
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bzpeer import __version__
from bzpeer.analysis.embedder import open_embedder
from bzpeer.analysis.query_embedder import QueryEmbedder
from bzpeer.analyst.access import analyst_runner
from bzpeer.http.cypher import CypherEndpoint
from bzpeer.http.graphiql import STATIC
from bzpeer.http.graphql import GraphQLEndpoint
from bzpeer.http.health import live, ready
from bzpeer.http.logs import RequestLog, configure_logging
from bzpeer.http.media_types import prefers_html
from bzpeer.http.preplanning import warm
from bzpeer.identity.claims import Claims
from bzpeer.identity.development import DevelopmentSignIn, is_embedded
from bzpeer.identity.tokens import KeyRing
from bzpeer.live.answers import Answers
from bzpeer.live.event_retention import keep_forgetting
from bzpeer.live.follower import Follower
from bzpeer.live.socket import GraphQLSocket
from bzpeer.open_graph import open_graph, secret_of, secrets_of
from bzpeer.pages.problems import Problem
from bzpeer.pages.routes import page_routes
from bzpeer.pages.sign_in import SignIn
from bzpeer.pages.visit import Visit, served
from bzpeer.settings import Settings, read_settings
from graphdb.errors import GraphError
from resolvers.errors import Code
from resolvers.execution.executor import Executor
from resolvers.execution.limits import Limits
from resolvers.planning.cursor import Cursors
from schema.build import build_schema

log = logging.getLogger("bzpeer.http")


class Service(Starlette):
    """Starlette, but what is sent to /graphql goes straight to its endpoint: routing costs a tenth of a request."""

    def __init__(self, graphql: ASGIApp, socket: ASGIApp, **more: Any) -> None:
        super().__init__(**more)
        self._graphql = graphql
        self._socket = socket

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == "/graphql":
            scope["app"] = self
            await self._graphql(scope, receive, send)
        elif scope["type"] == "websocket" and scope["path"] == "/graphql":
            scope["app"] = self
            await self._socket(scope, receive, send)
        elif scope["type"] == "lifespan":
            await super().__call__(scope, receive, _telling_plainly(send))
        else:
            await super().__call__(scope, receive, send)


def _telling_plainly(send: Send) -> Send:
    """A graph that cannot be had is no fault of the program's: the server is told why, not where in the code."""

    async def send_plainly(message: Message) -> None:
        error = sys.exception()  # Starlette is handling it while it tells
        if message["type"] == "lifespan.startup.failed" and isinstance(error, GraphError):
            message = {**message, "message": error.message}
        await send(message)

    return send_plainly


def create_app(settings: Settings | None = None) -> Service:
    """The ASGI application; without settings they are read from the environment, as each worker does."""
    settings = settings or read_settings()
    configure_logging(settings.log_format, settings.log_level)
    limits = Limits(settings.depth_max, settings.tokens_max, cost_max=settings.cost_max)
    executor = Executor(build_schema(), Cursors(secret_of(settings)), limits, documents_max=settings.plans_max)
    claims = Claims(KeyRing(secrets_of(settings)), settings.public_url)
    endpoint = GraphQLEndpoint(executor, claims, settings.body_bytes_max, settings.environment == "development")
    analysts = analyst_runner(settings)
    service = Service(
        RequestLog(endpoint),
        GraphQLSocket(executor, claims),
        routes=[
            *page_routes(),
            *SignIn(settings, claims).routes(),
            Route("/cypher", CypherEndpoint(analysts, claims, settings.body_bytes_max)),
            Route("/live", live),
            Route("/ready", ready),
            Mount("/static", StaticFiles(directory=STATIC)),
        ],
        middleware=[Middleware(RequestLog)],
        exception_handlers={404: _not_found, 405: _not_allowed},
        lifespan=partial(_serving, settings, executor),
    )
    service.state.settings, service.state.claims, service.state.analysts = settings, claims, analysts
    return service


@asynccontextmanager
async def _serving(settings: Settings, executor: Executor, app: Starlette) -> AsyncGenerator[None]:
    async with open_embedder(settings, patient=False) as embedder, open_graph(settings) as graph:
        app.state.graph = graph
        app.state.embedder = QueryEmbedder(graph, embedder) if embedder else None
        app.state.executor = executor
        app.state.development_sign_in = DevelopmentSignIn(
            embedded=await is_embedded(settings), public_url=settings.public_url
        )
        app.state.warming = warming = asyncio.create_task(
            warm(executor, graph) if settings.preplan else asyncio.sleep(0)
        )
        async with Follower(graph).running() as follower:
            app.state.follower = follower
            app.state.answers = Answers(follower)
            forgetting = asyncio.create_task(keep_forgetting(graph))
            log.info("serving", extra={"version": __version__, "neo4j": graph.uri})
            yield
            for task in (warming, forgetting):
                task.cancel()
            await asyncio.gather(warming, forgetting, return_exceptions=True)
    log.info("stopped")


async def _not_found(request: HTTPRequest, _error: Exception) -> Response:
    if prefers_html(request.headers.get("accept")):
        return await served(_nowhere)(request)
    return _problem(404, Code.NOT_FOUND, "There is nothing at this address. The graph is at /graphql.")


async def _nowhere(_visit: Visit) -> Response:
    message = "There is nothing at this address. It may be misspelled: try the search box above."
    raise Problem(404, message, Code.NOT_FOUND)


async def _not_allowed(request: HTTPRequest, _error: Exception) -> Response:
    return _problem(405, Code.BAD_USER_INPUT, f"This address does not take {request.method}.")


def _problem(status: int, code: Code, message: str) -> Response:
    return JSONResponse({"errors": [{"message": message, "extensions": {"code": code.value}}]}, status)
