"""Visits: a request for a page, who it says asks, and the operations asked in process for it."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import wraps
from typing import Any

from starlette.requests import Request as HTTPRequest
from starlette.responses import JSONResponse, RedirectResponse, Response

from bzpeer.http.graphql import STATEMENT_HEADER_MAX
from bzpeer.http.media_types import prefers_html
from bzpeer.identity.claims import NOBODY, Claim, ClaimRefused, Claims
from bzpeer.identity.cookies import Header
from bzpeer.operations import operation
from bzpeer.pages.problems import MovedAddress, Problem, broken, problem_of
from bzpeer.pages.render import render
from cypher.library import statement
from cypher.statement import Statement
from graphdb.errors import GraphError
from graphdb.graph import Graph, Row
from resolvers.context import Context
from resolvers.errors import Code
from resolvers.execution.answer import Answer, answer_to
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request

log = logging.getLogger("bzpeer.pages")

NEXT_LENGTH_MAX = 900
RETRY_SECONDS = 10


@dataclass(slots=True)
class Visit:
    """A request for a page. The application's state has `graph`, `embedder`, `executor`, `claims` and `settings`."""

    request: HTTPRequest
    claim: Claim = NOBODY
    handle: str | None = None
    """Of who is signed in; known once an operation with `viewer { user { handle } }` is answered."""
    sent: list[Statement] = field(default_factory=list[Statement])
    has_ended: bool = False
    """Whether the session of the cookie was found to have ended."""

    @property
    def html(self) -> bool:
        """Whether a browser asks, not a program."""
        return prefers_html(self.request.headers.get("accept"))

    @property
    def base(self) -> str:
        """The origin this service is known by."""
        return self.request.app.state.settings.public_url or str(self.request.base_url).rstrip("/")

    @property
    def here(self) -> str:
        """Where to come back to after signing in: path and query of the request if they can be, else the first page."""
        if self.request.method not in {"GET", "HEAD"}:
            return "/"
        path = self.request.url.path + (f"?{self.request.url.query}" if self.request.url.query else "")
        return path if path.isascii() and len(path) <= NEXT_LENGTH_MAX else "/"

    def cursors(self, **lists: str) -> dict[str, str]:
        """The variables of an operation that take a cursor, where the address gives one under the list's name."""
        given = self.request.query_params
        return {variable: given[name] for variable, name in lists.items() if given.get(name)}

    async def answer(self, request: Request) -> Answer:
        """The answer to an operation in the name of who asks."""
        state = self.request.app.state
        executor: Executor = state.executor
        context = Context(state.graph, self.claim.viewer, self.claim.session, state.embedder)
        answer = await executor.execute(request, context)
        if answer.statement is not None:
            self.sent.append(answer.statement)
        if answer.changed:
            state.follower.look()
        return answer

    async def read(self, name: str, variables: Mapping[str, Any], *, document: str | None = None) -> Answer:
        """The answer to a query that ships: to the one of a file, or to that name in a `document` of several.

        Who comes with the cookie of a session that has ended is nobody.
        """
        named = name if document else "".join(part.title() for part in name.split("_"))
        request = Request(operation(document or name), variables, named)
        answer = await self.answer(request)
        if answer.code == Code.UNAUTHENTICATED and self.claim.by_cookie:
            self.forget()
            answer = await self.answer(request)
        return answer

    async def ask(self, name: str, variables: Mapping[str, Any], *, document: str | None = None) -> dict[str, Any]:
        """The data of an operation that ships, as of `read`. Raises Problem when there is none, or not all."""
        answer = await self.read(name, variables, document=document)
        data: dict[str, Any] = answer.data or {}
        viewer: dict[str, Any] | None = data.get("viewer")
        self.handle = viewer["user"]["handle"] if viewer else None
        if answer.errors:
            raise problem_of(answer)
        return data

    async def look_up(self, name: str, key: str) -> list[Row]:
        """The rows of a statement in a file that takes a key. Raises Problem."""
        graph: Graph = self.request.app.state.graph
        asked = statement(name, key=key)
        self.sent.append(asked)
        try:
            return await graph.read(asked)
        except GraphError as error:
            raise problem_of(answer_to(error)) from None

    def forget(self) -> None:
        """Goes on as nobody: the session of the cookie has ended."""
        self.claim, self.has_ended = NOBODY, True

    def page(self, template: str, status: int = 200, *, path: str | None = None, **values: Any) -> Response:
        """A page made from a template that extends base.html; `path` is the one address it has."""
        return render(
            template,
            status,
            private=self.claim.viewer is not None,
            handle=self.handle,
            signed_in=self.claim.viewer is not None,
            here=self.here,
            canonical=None if path is None else self.base + path,
            **values,
        )

    def tell(self, problem: Problem) -> Response:
        """A problem, as a page for people and as JSON for programs."""
        get = self.request.method in {"GET", "HEAD"}
        away = problem.status == 503
        if self.html:
            response = self.page(
                "unavailable.html" if away else "problem.html",
                problem.status,
                page="unavailable" if away and get else "problem",
                title=problem.title,
                problem=problem,
                action=self.request.url.path,
                again=away and get,
                retry_seconds=RETRY_SECONDS,
            )
        else:
            error = {"message": problem.message, "extensions": {"code": problem.code.value}}
            response = JSONResponse({"errors": [error]}, problem.status, {"vary": "accept, authorization, cookie"})
        response.headers["cache-control"] = "no-store"
        if away:
            response.headers["retry-after"] = str(RETRY_SECONDS)
        return response

    def finish(self, response: Response) -> Response:
        """The response, with what goes with every one."""
        state = self.request.app.state
        if self.claim.stale or self.has_ended:
            claims: Claims = state.claims
            response.raw_headers.append(claims.cookie.clear())
        if state.settings.environment == "development":
            response.headers["x-bzpeer-statements"] = str(len(self.sent))
            if self.sent:
                response.headers["x-bzpeer-cypher"] = self.sent[0].text[:STATEMENT_HEADER_MAX].replace("\n", " ")
        return response


Handler = Callable[[Visit], Awaitable[Response]]


def served(handler: Handler) -> Callable[[HTTPRequest], Awaitable[Response]]:
    """The endpoint of a handler of visits: what is refused or fails becomes a page, or JSON for programs."""

    @wraps(handler)
    async def serve(request: HTTPRequest) -> Response:
        visit = Visit(request)
        headers: list[Header] = []
        try:
            claims: Claims = request.app.state.claims
            visit.claim = claims.of(request.scope)
            response = await handler(visit)
        except ClaimRefused as refused:
            headers = refused.headers
            response = visit.tell(Problem(refused.status, refused.message, refused.code))
        except MovedAddress as moved:
            query = request.url.query
            response = RedirectResponse(moved.path + (f"?{query}" if query else ""), 301, {"cache-control": "no-cache"})
        except Problem as problem:
            response = visit.tell(problem)
        except Exception:  # a reader gets a page whatever is wrong with us; programs get Starlette's 500
            if not visit.html:
                raise
            log.exception("a page failed")
            response = visit.tell(broken())
        response.raw_headers += headers
        return visit.finish(response)

    return serve
