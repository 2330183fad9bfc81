"""/sign-in and /sign-out: pages for browsers, JSON for programs."""

import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict
from functools import wraps
from typing import Any, cast
from urllib.parse import parse_qsl, urlsplit

import orjson
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from bzpeer.http.media_types import prefers_html
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
from bzpeer.identity.claims import Claim, ClaimRefused, Claims, headers_of
from bzpeer.identity.cookies import Cookie, Header
from bzpeer.identity.development import DevelopmentSignIn
from bzpeer.identity.handles import HANDLE, HANDLE_RULE
from bzpeer.identity.provider import CALLBACK, Attempt, Provider, SignInFailed
from bzpeer.identity.tokens import Audience, InvalidToken
from bzpeer.pages import sign_in_page as pages
from bzpeer.settings import Settings
from graphdb.errors import GraphError
from graphdb.graph import Graph
from resolvers.errors import Code

log = logging.getLogger("bzpeer.identity")

HERE = "/sign-in"
ATTEMPT_SECONDS = 600
FORM_BYTES_MAX = 4096
NEXT_LENGTH_MAX = 1000

Handler = Callable[["SignIn", Request], Awaitable[Response]]


def _plainly(handler: Handler) -> Handler:
    """What is refused or fails is told in plain words, as page or as JSON."""

    @wraps(handler)
    async def handle(self: "SignIn", request: Request) -> Response:
        try:
            return await handler(self, request)
        except SignInFailed as failed:
            return _problem(request, failed.status, failed.code, failed.message, [self.attempt_cookie.clear()])
        except ClaimRefused as refused:
            return _problem(request, refused.status, refused.code, refused.message, refused.headers)
        except GraphError as error:
            log.warning(
                "signing in failed", extra={"code": error.code, "reason": error.message}, exc_info=error.__cause__
            )
            message = "The graph cannot be reached now. Try again in a moment."
            return _problem(request, 503, Code.UNAVAILABLE, message)

    return handle


class SignIn:
    """The routes, for the settings of a service. Needs `graph` and `development_sign_in` in the application's state."""

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
                here=settings.public_url,
                scopes=settings.oidc_scopes,
            )

    def routes(self) -> list[Route]:
        return [
            Route(HERE, self.show),
            Route("/sign-in/oidc", self.leave),
            Route(CALLBACK, self.come_back),
            Route("/sign-in/development", self.develop, methods=["POST"]),
            Route("/sign-out", self.sign_out, methods=["POST"]),
        ]

    @_plainly
    async def show(self, request: Request) -> Response:
        """Who is signed in; the ways to sign in for who is not."""
        claim = self._claims.of(request.scope)
        handle = None
        if claim.viewer and claim.session:
            handle = await handle_of(_graph(request), claim.viewer, claim.session)
        issuer = self._provider.issuer if self._provider else None
        development = _development(request)
        path = own_path(request.query_params.get("next"))
        if not prefers_html(request.headers.get("accept")):
            ways = [{"way": "oidc", "issuer": issuer, "url": "/sign-in/oidc"}] if issuer else []
            if development:
                ways.append({"way": "development", "url": "/sign-in/development"})
            response: Response = JSONResponse(
                {"user": handle and {"id": claim.viewer, "handle": handle}, "ways": ways},
                headers={"cache-control": "no-store", "vary": "accept, authorization, cookie"},
            )
        elif handle:
            response = pages.signed_in_page(handle)
        else:
            response = pages.ways_page(path, issuer=issuer, development=development)
        if claim.stale or (claim.by_cookie and handle is None):
            response.raw_headers.append(self._claims.cookie.clear())
        return response

    @_plainly
    async def leave(self, request: Request) -> Response:
        """To the provider; what the browser must come back with stays in a cookie."""
        url, attempt = await self._offered().begin(own_path(request.query_params.get("next")))
        expires = int(time.time()) + ATTEMPT_SECONDS
        kept = self._claims.keys.sign(Audience.SIGN_IN, asdict(attempt), expires=expires)
        response = RedirectResponse(url, 303, {"cache-control": "no-store"})
        response.raw_headers.append(self.attempt_cookie.set(kept, ATTEMPT_SECONDS))
        return response

    @_plainly
    async def come_back(self, request: Request) -> Response:
        """From the provider: somebody is signed in, or told why not."""
        provider = self._offered()
        kept = self.attempt_cookie.given(request.headers.get("cookie", ""))
        try:
            said = self._claims.keys.read(kept or "", Audience.SIGN_IN)
            attempt = Attempt(said["state"], said["nonce"], said["verifier"], said["next"])
        except (InvalidToken, KeyError):
            raise SignInFailed(
                400,
                Code.BAD_USER_INPUT,
                "This sign-in took too long, was finished already, or began in another browser. Start again from"
                " /sign-in.",
            ) from None
        profile = await provider.finish(request.query_params, attempt)
        account = await sign_in(_graph(request), profile)
        return await self._signed_in(request, account, RedirectResponse(attempt.next, 303))

    @_plainly
    async def develop(self, request: Request) -> Response:
        """Signs in whoever names a handle, where that is on."""
        headers = headers_of(request.scope)
        if not _development(request):
            raise ClaimRefused(
                403,
                Code.FORBIDDEN,
                "The development sign-in is on only for who asks a loopback address of `bzpeer serve` or `bzpeer demo`"
                " on its own machine, with the embedded Neo4j and no proxy.",
            )
        self._claims.require_own_origin(request.scope, headers, with_cookie=b"cookie" in headers)
        form = await _form(request)
        handle = form.get("handle")
        if not isinstance(handle, str) or not HANDLE.fullmatch(handle):
            raise SignInFailed(400, Code.BAD_USER_INPUT, f"`handle` must be there: {HANDLE_RULE}.")
        try:
            account = await sign_in_locally(_graph(request), handle)
        except HandleTaken:
            message = f"{handle} signs in at an identity provider. Choose another handle."
            raise SignInFailed(409, Code.CONFLICT, message) from None
        if prefers_html(request.headers.get("accept")):
            return await self._signed_in(request, account, RedirectResponse(own_path(form.get("next")), 303))
        return await self._signed_in(request, account, JSONResponse({"user": asdict(account)}))

    @_plainly
    async def sign_out(self, request: Request) -> Response:
        """Ends the session, of the cookie or of the bearer token the request comes with."""
        claim = self._claims.of(request.scope)
        if claim.viewer and claim.session:
            await revoke_session(_graph(request), claim.viewer, claim.session)
        html = prefers_html(request.headers.get("accept"))
        response = RedirectResponse(HERE, 303) if html else JSONResponse({"user": None})
        response.raw_headers.append(self._claims.cookie.clear())
        return response

    async def _signed_in(self, request: Request, account: Account, response: Response) -> Response:
        """The response, with a session nobody knew before; the one the browser had ends."""
        former = self._former(request)
        session, expires = await open_session(
            _graph(request), account.id, SessionKind.BROWSER, self._seconds, replaces=former.session
        )
        token = self._claims.keys.sign(Audience.BROWSER, {"sub": account.id, "sid": session}, expires=expires)
        response.headers["cache-control"] = "no-store"
        response.raw_headers += [self._claims.cookie.set(token, self._seconds), self.attempt_cookie.clear()]
        log.info("signed in", extra={"user": account.id})
        return response

    def _former(self, request: Request) -> Claim:
        # coming back from the provider is a navigation another site caused: that is right here, and nothing is done in
        # the name of who was signed in but to end it
        return self._claims.of({**request.scope, "method": "GET"}, {b"cookie": request.headers.get("cookie", "")})

    def _offered(self) -> Provider:
        if self._provider is None:
            raise SignInFailed(404, Code.NOT_FOUND, pages.NO_WAY)
        return self._provider


def own_path(given: Any) -> str:
    """A path of this service to go to, if that is what is given, else /sign-in.

    Browsers take `//host` and `/\\host` for other hosts, and pass over tabs and line ends while they do.
    """
    if not isinstance(given, str) or not given.startswith("/") or len(given) > NEXT_LENGTH_MAX:
        return HERE
    if given.startswith("//") or "\\" in given or not given.isascii() or not given.isprintable() or " " in given:
        return HERE
    parts = urlsplit(given)
    return given if not parts.scheme and not parts.netloc else HERE


def _graph(request: Request) -> Graph:
    return request.app.state.graph


def _development(request: Request) -> bool:
    development: DevelopmentSignIn = request.app.state.development_sign_in
    return development.is_open_to(request.scope, headers_of(request.scope))


async def _form(request: Request) -> Mapping[str, Any]:
    """What a form or a JSON object says."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > FORM_BYTES_MAX:
            raise SignInFailed(413, Code.BAD_USER_INPUT, f"The body is over {FORM_BYTES_MAX} bytes.")
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media == "application/x-www-form-urlencoded":
        return dict(parse_qsl(body.decode("latin-1"), keep_blank_values=True))
    if media == "application/json":
        try:
            given = orjson.loads(body)
        except orjson.JSONDecodeError:
            given = None
        if isinstance(given, dict):
            return cast("dict[str, Any]", given)
    raise SignInFailed(400, Code.BAD_USER_INPUT, "Send a form, or a JSON object, with `handle`.")


def _problem(request: Request, status: int, code: Code, message: str, headers: list[Header] | None = None) -> Response:
    if prefers_html(request.headers.get("accept")):
        response: Response = pages.problem_page(status, message)
    else:
        error = {"message": message, "extensions": {"code": code.value}}
        response = JSONResponse({"errors": [error]}, status, {"cache-control": "no-store"})
    response.raw_headers += headers or []
    return response
