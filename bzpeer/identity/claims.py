"""Request → the viewer and session it claims. Without I/O: the statement of the request checks that the session exists.

Also holds the protection against cross-site request forgery: see `Claims.require_own_origin`.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from starlette.types import Scope

from bzpeer.http.headers import Header, read_headers
from bzpeer.identity.cookies import Cookie
from bzpeer.identity.signing import Audience, InvalidToken, KeyRing
from resolvers.error_codes import Code

SESSION_COOKIE = "bzpeer"
CHALLENGE: Header = (b"www-authenticate", b'Bearer realm="bzpeer"')
"""The header of a 401 response."""
INVALID_TOKEN_CHALLENGE: Header = (b"www-authenticate", b'Bearer realm="bzpeer", error="invalid_token"')
TOKENS_CACHED_MAX = 4096
"""Tokens whose verified claims are kept in memory."""
_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


@dataclass(frozen=True, slots=True)
class Claim:
    """The viewer and session, by id, that a request claims; both None if it claims none.

    `expires` is in seconds since 1970. `stale` is whether the request has a cookie that is invalid or has expired.
    """

    viewer: str | None = None
    session: str | None = None
    expires: int = 0
    by_cookie: bool = False
    stale: bool = False


ANONYMOUS = Claim()
STALE = Claim(stale=True)


@dataclass
class ClaimRefused(Exception):
    """The request must be refused with this code and message. `headers` belong to the response."""

    code: Code
    message: str
    headers: list[Header] = field(default_factory=list[Header])


class Claims:
    """Reads the claims of requests. `public_url` is the origin that browsers know this service by, if it is set."""

    def __init__(self, keys: KeyRing, public_url: str | None) -> None:
        self.keys = keys
        self.public_url = public_url
        self.cookie = Cookie(SESSION_COOKIE, secure=(public_url or "").startswith("https:"))
        self._verified = lru_cache(TOKENS_CACHED_MAX)(self._verify)

    def of(self, scope: Scope, headers: Mapping[bytes, str] | None = None) -> Claim:
        """The claim of an HTTP request or WebSocket handshake. `headers` are those of the scope, if read already.

        A bearer token takes precedence over a cookie. An invalid cookie gives STALE. Raises ClaimRefused for an invalid
        bearer token, and for a cookie with an unsafe request that another site caused.
        """
        headers = read_headers(scope) if headers is None else headers
        scheme, _, token = headers.get(b"authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            return self.of_bearer(token.strip())
        cookies = headers.get(b"cookie")
        value = None if cookies is None else self.cookie.value_in(cookies)
        if value is None:
            return ANONYMOUS
        if scope["type"] == "websocket" or scope["method"] not in _SAFE_METHODS:
            self.require_own_origin(scope, headers, with_cookie=True)
        try:
            return self._unexpired(value, Audience.BROWSER)
        except InvalidToken:
            return STALE

    def of_bearer(self, token: str) -> Claim:
        """The claim of a bearer token. Raises ClaimRefused if it is invalid."""
        try:
            return self._unexpired(token, Audience.API)
        except InvalidToken as reason:
            message = f"The bearer token {reason}. Get a new one with `bzpeer token`."
            raise ClaimRefused(Code.UNAUTHENTICATED, message, [INVALID_TOKEN_CHALLENGE]) from None

    def require_own_origin(self, scope: Scope, headers: Mapping[bytes, str], *, with_cookie: bool) -> None:
        """Raises ClaimRefused for a request that a page of another site caused (cross-site request forgery).

        Browsers send Origin or Sec-Fetch-Site. A request with neither comes from a program, and is refused only
        if `with_cookie` is true.
        """
        origin = headers.get(b"origin")
        if origin is not None:
            own = origin.lower() == self._own_origin(scope, headers)
        else:
            fetch_site = headers.get(b"sec-fetch-site")
            own = fetch_site in {"same-origin", "none"} if fetch_site is not None else not with_cookie
        if not own:
            raise ClaimRefused(
                Code.FORBIDDEN,
                "The request comes from another site, or has a cookie but neither Origin nor Sec-Fetch-Site. Send it"
                " from a page of this service, or with a bearer token."
                + ("" if self.public_url else " Behind a proxy, BZPEER_PUBLIC_URL must be set."),
            )

    def _own_origin(self, scope: Scope, headers: Mapping[bytes, str]) -> str:
        if self.public_url:
            return self.public_url
        scheme = {"ws": "http", "wss": "https"}.get(scope["scheme"], scope["scheme"])
        return f"{scheme}://{headers.get(b'host', '').lower()}"

    def _unexpired(self, token: str, audience: Audience) -> Claim:
        claim = self._verified(token, audience)
        if claim.expires <= time.time():  # the cached claim may have expired since it was verified
            raise InvalidToken("has expired")
        return claim

    def _verify(self, token: str, audience: Audience) -> Claim:
        claims = self.keys.read(token, audience)
        try:
            return Claim(claims["sub"], claims["sid"], claims["exp"], by_cookie=audience is Audience.BROWSER)
        except KeyError:
            raise InvalidToken("is not a token of this service") from None
