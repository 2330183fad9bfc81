"""A request → who it says asks. No I/O: whether the session still lives is found by the statement that answers it."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from starlette.types import Scope

from bzpeer.identity.cookies import Cookie, Header
from bzpeer.identity.tokens import Audience, InvalidToken, KeyRing
from resolvers.errors import Code

REMEMBERED_TOKENS = 4096
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


@dataclass(frozen=True, slots=True)
class Claim:
    """Who asks, by id of user and session; both None when nobody says who they are.

    `expires` is in seconds since 1970. `stale` is whether there was a cookie that does not count any more.
    """

    viewer: str | None = None
    session: str | None = None
    expires: int = 0
    by_cookie: bool = False
    stale: bool = False


NOBODY = Claim()
STALE = Claim(stale=True)


@dataclass
class ClaimRefused(Exception):
    """The request is to go no further; message and code are for the client, `headers` go with the answer."""

    status: int
    code: Code
    message: str
    headers: list[Header] = field(default_factory=list[Header])


class Claims:
    """Reads who a request says asks. `public_url` is the origin browsers know this service by, if it was set."""

    def __init__(self, keys: KeyRing, public_url: str | None) -> None:
        self.keys = keys
        self.public_url = public_url
        self.cookie = Cookie("bzpeer", secure=(public_url or "").startswith("https:"))
        self._read = lru_cache(REMEMBERED_TOKENS)(self._read_anew)

    def of(self, scope: Scope, headers: Mapping[bytes, str] | None = None) -> Claim:
        """Who an HTTP request or the opening of a WebSocket says asks. `headers` are those of the scope, if at hand.

        Raises ClaimRefused: for a bearer token that does not count, and for a cookie sent with what another site makes
        the browser do. A cookie that does not count is as none.
        """
        headers = headers_of(scope) if headers is None else headers
        scheme, _, token = headers.get(b"authorization", "").partition(" ")
        if scheme.lower() == "bearer":  # then the cookie counts for nothing, and cannot be misused
            return self.of_bearer(token.strip())
        cookies = headers.get(b"cookie")
        given = None if cookies is None else self.cookie.given(cookies)
        if given is None:
            return NOBODY
        if scope["type"] == "websocket" or scope["method"] not in _SAFE:
            self.require_own_origin(scope, headers, with_cookie=True)
        try:
            return self._living(given, Audience.BROWSER)
        except InvalidToken:
            return STALE

    def of_bearer(self, token: str) -> Claim:
        """Whom a bearer token speaks for. Raises ClaimRefused."""
        try:
            return self._living(token, Audience.API)
        except InvalidToken as reason:
            challenge = b'Bearer realm="bzpeer", error="invalid_token"'
            raise ClaimRefused(
                401,
                Code.UNAUTHENTICATED,
                f"The bearer token {reason}. Get a new one with `bzpeer token`.",
                [(b"www-authenticate", challenge)],
            ) from None

    def require_own_origin(self, scope: Scope, headers: Mapping[bytes, str], *, with_cookie: bool) -> None:
        """Raises ClaimRefused for what a page of another site makes the browser do (CSRF).

        Browsers say where a request came from. What says nothing comes from none, and is refused with a cookie only.
        """
        origin = headers.get(b"origin")
        if origin is not None:
            own = origin.lower() == self._own_origin(scope, headers)
        else:
            site = headers.get(b"sec-fetch-site")
            own = site in {"same-origin", "none"} if site is not None else not with_cookie
        if not own:
            raise ClaimRefused(
                403,
                Code.FORBIDDEN,
                "This came from another site, or does not say where it came from, so the cookie is not taken for it."
                " Ask from a page of this service, or send a bearer token."
                + ("" if self.public_url else " Behind a proxy, BZPEER_PUBLIC_URL must be set."),
            )

    def _own_origin(self, scope: Scope, headers: Mapping[bytes, str]) -> str:
        if self.public_url:
            return self.public_url
        scheme = {"ws": "http", "wss": "https"}.get(scope["scheme"], scope["scheme"])
        return f"{scheme}://{headers.get(b'host', '').lower()}"

    def _living(self, token: str, audience: Audience) -> Claim:
        claim = self._read(token, audience)
        if claim.expires <= time.time():  # it may have been read while it counted
            raise InvalidToken("has expired")
        return claim

    def _read_anew(self, token: str, audience: Audience) -> Claim:
        said: Mapping[str, Any] = self.keys.read(token, audience)
        try:
            return Claim(said["sub"], said["sid"], said["exp"], by_cookie=audience is Audience.BROWSER)
        except KeyError:
            raise InvalidToken("is none of ours") from None


def headers_of(scope: Scope) -> dict[bytes, str]:
    """The headers of a request or of the opening of a WebSocket, by their names in lower case."""
    return {name: value.decode("latin-1") for name, value in scope["headers"]}
