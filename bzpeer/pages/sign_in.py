"""/sign-in and /sign-out: pages for browsers, JSON for programs."""

import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import asdict
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from bzpeer.http.body import FORM_TYPE, BadRequest, content_type, read_form, read_object
from bzpeer.http.headers import Header, read_headers
from bzpeer.http.media_types import JSON_TYPE, prefers_html, takes_page
from bzpeer.http.problem import GRAPH_UNAVAILABLE, problem_response
from bzpeer.http.services import services_of
from bzpeer.http.status import HTTP_STATUS
from bzpeer.identity.accounts import (
    Account,
    HandleTaken,
    SessionKind,
    handle_of,
    open_session,
    revoke_session,
    sign_in,
    sign_in_locally,
)
from bzpeer.identity.claims import Claim, ClaimRefused, Claims
from bzpeer.identity.cookies import Cookie
from bzpeer.identity.handles import HANDLE, HANDLE_RULE
from bzpeer.identity.provider import CALLBACK_PATH, Attempt, Provider, SignInFailed
from bzpeer.identity.signing import Audience, InvalidToken
from bzpeer.pages.render import render
from bzpeer.pages.return_path import SIGN_IN_PATH, return_path
from bzpeer.settings import Settings
from graphdb.errors import GraphError
from graphdb.graph import Graph
from resolvers.error_codes import Code

log = logging.getLogger("bzpeer.identity")

ATTEMPT_SECONDS = 600
"""Time for a sign-in at the identity provider."""
FORM_BYTES_MAX = 4096
"""Size of the development sign-in's form."""
NO_PROVIDER = (
    "Sign-in is not available: no identity provider is set. The operator of this service can set BZPEER_OIDC_CLIENT_ID"
    " and the settings that belong to it (docs/identity.md)."
)
DEVELOPMENT_ONLY = (
    "The development sign-in takes only requests to a loopback address of `bzpeer serve` or `bzpeer demo`, from the"
    " same machine, with the embedded Neo4j and without a proxy."
)
NOT_BEGUN_HERE = (
    "This sign-in took too long, is already finished, or began in another browser. Start again from /sign-in."
)

Handler = Callable[["SignIn", Request], Awaitable[Response]]


def _endpoint(handler: Handler) -> Handler:
    """Turns the errors of a handler into a page, or JSON for programs."""

    @wraps(handler)
    async def handle(self: "SignIn", request: Request) -> Response:
        try:
            return await handler(self, request)
        except SignInFailed as failed:
            return _problem(request, failed.code, failed.message, failed.status, [self.attempt_cookie.clear()])
        except ClaimRefused as refused:
            return _problem(request, refused.code, refused.message, headers=refused.headers)
        except GraphError as error:
            extra = {"code": error.code, "reason": error.message}
            log.warning("signing in failed", extra=extra, exc_info=error.__cause__)
            return _problem(request, Code.UNAVAILABLE, GRAPH_UNAVAILABLE)

    return handle


class SignIn:
    """The routes of signing in and out, for the settings of a service."""

    def __init__(self, settings: Settings, claims: Claims) -> None:
        self._claims = claims
        self._seconds = settings.session_days * 86_400
        self._provider: Provider | None = None
        self.attempt_cookie = Cookie("bzpeer-sign-in", secure=claims.cookie.secure)
        if settings.oidc_client_id and settings.public_url:
            self._provider = Provider(
                settings.oidc_issuer,
                settings.oidc_client_id,
                settings.oidc_client_secret,
                own_url=settings.public_url,
                scopes=settings.oidc_scopes,
            )

    def routes(self) -> list[Route]:
        return [
            Route(SIGN_IN_PATH, self.show),
            Route("/sign-in/oidc", self.begin),
            Route(CALLBACK_PATH, self.finish),
            Route("/sign-in/development", self.sign_in_for_development, methods=["POST"]),
            Route("/sign-out", self.sign_out, methods=["POST"]),
        ]

    @_endpoint
    async def show(self, request: Request) -> Response:
        """The sign-in page: the viewer, or the ways to sign in."""
        claim = self._claims.of(request.scope)
        handle = None
        if claim.viewer and claim.session:
            handle = await handle_of(_graph(request), claim.viewer, claim.session)
        issuer = self._provider.issuer if self._provider else None
        development = _takes_development_sign_in(request)
        if not takes_page(request.headers.get("accept")):
            ways = [{"way": "oidc", "issuer": issuer, "url": "/sign-in/oidc"}] if issuer else []
            if development:
                ways.append({"way": "development", "url": "/sign-in/development"})
            response: Response = JSONResponse(
                {"user": handle and {"id": claim.viewer, "handle": handle}, "ways": ways},
                headers={"cache-control": "no-store", "vary": "accept, authorization, cookie"},
            )
        elif handle:
            response = _page("Signed in", handle=handle)
        else:
            response = _sign_in_page(return_path(request.query_params.get("next")), issuer, development=development)
        if claim.stale or (claim.by_cookie and handle is None):
            response.raw_headers.append(self._claims.cookie.clear())
        return response

    @_endpoint
    async def begin(self, request: Request) -> Response:
        """Redirects to the identity provider. A cookie holds the attempt until it is finished."""
        url, attempt = await self._required_provider().begin(return_path(request.query_params.get("next")))
        expires = int(time.time()) + ATTEMPT_SECONDS
        token = self._claims.keys.sign(Audience.SIGN_IN, asdict(attempt), expires=expires)
        response = RedirectResponse(url, 303, {"cache-control": "no-store"})
        response.raw_headers.append(self.attempt_cookie.set(token, ATTEMPT_SECONDS))
        return response

    @_endpoint
    async def finish(self, request: Request) -> Response:
        """The redirect back from the identity provider: opens a session."""
        provider = self._required_provider()
        token = self.attempt_cookie.value_in(request.headers.get("cookie", ""))
        try:
            claims = self._claims.keys.read(token or "", Audience.SIGN_IN)
            attempt = Attempt(claims["state"], claims["nonce"], claims["verifier"], claims["next"])
        except (InvalidToken, KeyError):
            raise SignInFailed(Code.BAD_USER_INPUT, NOT_BEGUN_HERE) from None
        profile = await provider.finish(request.query_params, attempt)
        account = await sign_in(_graph(request), profile)
        return await self._with_session(request, account, RedirectResponse(attempt.next, 303))

    @_endpoint
    async def sign_in_for_development(self, request: Request) -> Response:
        """Signs in by a handle alone, where that is allowed."""
        headers = read_headers(request.scope)
        if not _takes_development_sign_in(request):
            raise ClaimRefused(Code.FORBIDDEN, DEVELOPMENT_ONLY)
        self._claims.require_own_origin(request.scope, headers, with_cookie=b"cookie" in headers)
        form = await _read_handle_form(request, headers)
        handle = form.get("handle")
        if not isinstance(handle, str) or not HANDLE.fullmatch(handle):
            raise SignInFailed(Code.BAD_USER_INPUT, f"`handle` is required: {HANDLE_RULE}.")
        try:
            account = await sign_in_locally(_graph(request), handle)
        except HandleTaken:
            message = f"{handle} signs in at an identity provider. Choose another handle."
            raise SignInFailed(Code.CONFLICT, message) from None
        if prefers_html(request.headers.get("accept")):
            response: Response = RedirectResponse(return_path(form.get("next")), 303)
        else:
            response = JSONResponse({"user": asdict(account)})
        return await self._with_session(request, account, response)

    @_endpoint
    async def sign_out(self, request: Request) -> Response:
        """Ends the session of the request's cookie or bearer token."""
        claim = self._claims.of(request.scope)
        if claim.viewer and claim.session:
            await revoke_session(_graph(request), claim.viewer, claim.session)
        html = prefers_html(request.headers.get("accept"))
        response = RedirectResponse(SIGN_IN_PATH, 303) if html else JSONResponse({"user": None})
        response.raw_headers.append(self._claims.cookie.clear())
        return response

    async def _with_session(self, request: Request, account: Account, response: Response) -> Response:
        """The response with the cookie of a new session. The browser's former session ends."""
        former = self._former_claim(request)
        session, expires = await open_session(
            _graph(request), account.id, SessionKind.BROWSER, self._seconds, replaces=former.session
        )
        token = self._claims.keys.sign(Audience.BROWSER, {"sub": account.id, "sid": session}, expires=expires)
        response.headers["cache-control"] = "no-store"
        response.raw_headers += [self._claims.cookie.set(token, self._seconds), self.attempt_cookie.clear()]
        log.info("signed in", extra={"user": account.id})
        return response

    def _former_claim(self, request: Request) -> Claim:
        # read like a GET, without the check of the origin: the redirect from the provider comes from another site, and
        # the claim is only used to end its session
        return self._claims.of({**request.scope, "method": "GET"}, {b"cookie": request.headers.get("cookie", "")})

    def _required_provider(self) -> Provider:
        if self._provider is None:
            raise SignInFailed(Code.NOT_FOUND, NO_PROVIDER)
        return self._provider


def _graph(request: Request) -> Graph:
    return services_of(request.app).graph


def _takes_development_sign_in(request: Request) -> bool:
    return services_of(request.app).development_sign_in.takes(request.scope, read_headers(request.scope))


async def _read_handle_form(request: Request, headers: Mapping[bytes, str]) -> Mapping[str, Any]:
    """The form, or JSON object, with the handle."""
    try:
        if content_type(headers) == FORM_TYPE:
            return await read_form(headers, request.receive, bytes_max=FORM_BYTES_MAX)
        if content_type(headers) == JSON_TYPE:
            return await read_object(headers, request.receive, bytes_max=FORM_BYTES_MAX, members="`handle`")
    except BadRequest as error:
        raise SignInFailed(Code.BAD_USER_INPUT, error.message, error.status) from None
    raise SignInFailed(Code.BAD_USER_INPUT, "Send a form or a JSON object with `handle`.")


def _problem(
    request: Request, code: Code, message: str, status: int | None = None, headers: Iterable[Header] = ()
) -> Response:
    if prefers_html(request.headers.get("accept")):
        response: Response = _page("Not signed in", status or HTTP_STATUS[code], message=message)
        response.raw_headers += headers
        return response
    return problem_response(code, message, status, [*headers, (b"cache-control", b"no-store")])


def _sign_in_page(then: str, issuer: str | None, *, development: bool) -> Response:
    """The page with the ways to sign in. `then` is the path to go to afterwards."""
    host = (urlsplit(issuer).hostname or issuer) if issuer else None
    return _page(
        "Sign in",
        provider="ORCID" if host == "orcid.org" else host,
        development=development,
        next=then,
        here=then,
        handle_pattern=HANDLE.pattern,
        handle_rule=HANDLE_RULE,
        no_provider=NO_PROVIDER,
    )


def _page(title: str, status: int = 200, *, message: str | None = None, **values: Any) -> Response:
    return render("sign_in.html", status, private=True, page="sign-in", title=title, message=message, **values)
