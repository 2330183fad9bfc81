"""Visit: one request for a page, with its viewer and the operations executed for it."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import wraps
from typing import Any

from starlette.requests import Request as HTTPRequest
from starlette.responses import RedirectResponse, Response

from bzpeer.exports.formats import BIBLIOGRAPHY_FORMATS, GRAPH_FORMATS
from bzpeer.http.graphql import statement_headers
from bzpeer.http.headers import Header
from bzpeer.http.media_types import prefers_html, takes_page
from bzpeer.http.problem import problem_response
from bzpeer.http.services import Services, services_of
from bzpeer.http.status import HTTP_STATUS
from bzpeer.identity.claims import ANONYMOUS, Claim, ClaimRefused
from bzpeer.operations import operation
from bzpeer.pages.problems import MovedAddress, Problem, internal_error, problem_of
from bzpeer.pages.render import render
from cypher.library import statement
from cypher.statement import Statement
from graphdb.errors import GraphError
from graphdb.graph import Row
from resolvers.error_codes import Code
from resolvers.execution.answer import Answer, answer_to
from resolvers.execution.request import Request

log = logging.getLogger("bzpeer.pages")

_FILE_ENDINGS = tuple(f".{each.suffix}" for each in (*BIBLIOGRAPHY_FORMATS, *GRAPH_FORMATS))

HERE_LENGTH_MAX = 900
"""Characters of a path to come back to after signing in."""
RETRY_SECONDS = 10
"""Time after which the page of a temporary problem reloads itself."""


@dataclass(slots=True)
class Visit:
    """A request for a page."""

    request: HTTPRequest
    claim: Claim = ANONYMOUS
    handle: str | None = None
    """The viewer's handle, once an operation with `viewer { user { handle } }` was executed."""
    statements: list[Statement] = field(default_factory=list[Statement])
    has_ended: bool = False
    """Whether the session of the cookie turned out to have ended."""

    @property
    def services(self) -> Services:
        return services_of(self.request.app)

    @property
    def html(self) -> bool:
        """Whether the client gets a page and not JSON. Forms and files give pages only to clients that name HTML."""
        accept = self.request.headers.get("accept")
        is_file = "suffix" in self.request.path_params or self.request.url.path.endswith(_FILE_ENDINGS)
        if is_file or self.request.method not in {"GET", "HEAD"}:
            return prefers_html(accept)
        return takes_page(accept)

    @property
    def base(self) -> str:
        """The origin of this service, for absolute links."""
        return self.services.settings.public_url or str(self.request.base_url).rstrip("/")

    @property
    def here(self) -> str:
        """The path to come back to after signing in; `/` for forms and for long or non-ASCII paths."""
        if self.request.method not in {"GET", "HEAD"}:
            return "/"
        path = self.request.url.path + (f"?{self.request.url.query}" if self.request.url.query else "")
        return path if path.isascii() and len(path) <= HERE_LENGTH_MAX else "/"

    def cursors(self, **lists: str) -> dict[str, str]:
        """Variable → cursor, for each list (variable=list) whose cursor is in the address under the list's name."""
        parameters = self.request.query_params
        return {variable: parameters[name] for variable, name in lists.items() if parameters.get(name)}

    async def execute(self, request: Request) -> Answer:
        """The answer to an operation, executed for the viewer."""
        services = self.services
        answer = await services.executor.execute(request, services.context(self.claim))
        if answer.statement is not None:
            self.statements.append(answer.statement)
        if answer.changed:
            services.follower.poll_now()
        return answer

    async def execute_named(self, name: str, variables: Mapping[str, Any], *, document: str | None = None) -> Answer:
        """The answer to a shipped query: the one in the document `name`, or the one called `name` in `document`.

        If the session of the cookie has ended, the query is executed again without a viewer.
        """
        named = name if document else "".join(part.title() for part in name.split("_"))
        request = Request(operation(document or name), variables, named)
        answer = await self.execute(request)
        if answer.code == Code.UNAUTHENTICATED and self.claim.by_cookie:
            self.end_session()
            answer = await self.execute(request)
        return answer

    async def query(self, name: str, variables: Mapping[str, Any], *, document: str | None = None) -> dict[str, Any]:
        """The data of a shipped query, executed as by `execute_named`. Raises Problem if there is any error."""
        answer = await self.execute_named(name, variables, document=document)
        data: dict[str, Any] = answer.data or {}
        viewer: dict[str, Any] | None = data.get("viewer")
        self.handle = viewer["user"]["handle"] if viewer else None
        if answer.errors:
            raise problem_of(answer)
        return data

    async def look_up(self, name: str, key: str) -> list[Row]:
        """The rows of a statement file that takes one key. Raises Problem."""
        lookup = statement(name, key=key)
        self.statements.append(lookup)
        try:
            return await self.services.graph.read(lookup)
        except GraphError as error:
            raise problem_of(answer_to(error)) from None

    def end_session(self) -> None:
        """Continues without a viewer, and deletes the cookie with the response."""
        self.claim, self.has_ended = ANONYMOUS, True

    def page(self, template: str, status: int = 200, *, path: str | None = None, **values: Any) -> Response:
        """A page from a template that extends base.html. `path` is its canonical path, if it has one."""
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

    def problem(self, problem: Problem) -> Response:
        """The response for a problem: a page for browsers, JSON for programs."""
        reloads = problem.is_temporary and self.request.method in {"GET", "HEAD"}
        if self.html:
            response = self.page(
                "unavailable.html" if problem.is_temporary else "problem.html",
                problem.status,
                page="unavailable" if reloads else "problem",
                title=problem.title,
                problem=problem,
                action=self.request.url.path,
                reloads=reloads,
                retry_seconds=RETRY_SECONDS,
            )
        else:
            response = problem_response(problem.code, problem.message, problem.status)
            response.headers["vary"] = "accept, authorization, cookie"
        response.headers["cache-control"] = "no-store"
        if problem.is_temporary:
            response.headers["retry-after"] = str(RETRY_SECONDS)
        return response

    def finish(self, response: Response) -> Response:
        """Adds the headers of every page to the response."""
        if self.claim.stale or self.has_ended:
            response.raw_headers.append(self.services.claims.cookie.clear())
        if self.services.is_development:
            response.raw_headers += statement_headers(self.statements)
        return response


PageHandler = Callable[[Visit], Awaitable[Response]]


def page_endpoint(handler: PageHandler) -> Callable[[HTTPRequest], Awaitable[Response]]:
    """The Starlette endpoint of a handler. What the handler raises becomes a page, or JSON for programs."""

    @wraps(handler)
    async def endpoint(request: HTTPRequest) -> Response:
        visit = Visit(request)
        headers: list[Header] = []
        try:
            visit.claim = visit.services.claims.of(request.scope)
            response = await handler(visit)
        except ClaimRefused as refused:
            headers = refused.headers
            response = visit.problem(Problem(HTTP_STATUS[refused.code], refused.message, refused.code))
        except MovedAddress as moved:
            query = request.url.query
            response = RedirectResponse(moved.path + (f"?{query}" if query else ""), 301, {"cache-control": "no-cache"})
        except Problem as problem:
            response = visit.problem(problem)
        except Exception:
            if not visit.html:
                raise  # RequestLog responds with JSON
            log.exception("a page failed")
            response = visit.problem(internal_error())
        response.raw_headers += headers
        return visit.finish(response)

    return endpoint
