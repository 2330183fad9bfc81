"""Signed tokens (JWT, HS256) for cookies and programs, and the keys they are signed with."""

import hashlib
import hmac
import time
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from joserfc import jwt
from joserfc.errors import ExpiredTokenError, JoseError
from joserfc.jwk import GuestProtocol, OctKey

ISSUER = "bzpeer"
TOKEN_LENGTH_MAX = 4096
"""Characters of a token; longer ones are rejected unread."""
_ALGORITHMS = ["HS256"]


class Audience(StrEnum):
    """The audience of a token. A token for one audience is rejected by the others."""

    BROWSER = "bzpeer:browser"  # the session cookie
    API = "bzpeer:api"  # `Authorization: Bearer`
    SIGN_IN = "bzpeer:sign-in"  # the cookie of a sign-in at the identity provider, until it is finished


class InvalidToken(Exception):
    """The token is rejected. The message is the predicate of a sentence about it, such as `has expired`."""


class KeyRing:
    """Signs with the key of the first secret, and accepts tokens signed with the keys of all.

    Keys are derived from the secrets for tokens only: other uses of a secret give no valid token.
    """

    def __init__(self, secrets: Sequence[bytes]) -> None:
        keys = [hmac.digest(secret, b"bzpeer tokens", "sha256") for secret in secrets]
        names = [hashlib.sha256(b"kid" + key).hexdigest()[:12] for key in keys]
        self._keys = {name: OctKey.import_key(key) for name, key in zip(names, keys, strict=True)}
        self._first = names[0]
        self._registries = {
            audience: jwt.JWTClaimsRegistry(
                iss={"essential": True, "value": ISSUER},
                aud={"essential": True, "value": audience.value},
                exp={"essential": True},
            )
            for audience in Audience
        }

    def sign(self, audience: Audience, claims: Mapping[str, Any], *, expires: int) -> str:
        """A token with these claims that expires at `expires`, in seconds since 1970."""
        whole = {"iss": ISSUER, "aud": audience.value, **claims, "iat": int(time.time()), "exp": expires}
        header = {"alg": "HS256", "kid": self._first}
        return jwt.encode(header, whole, self._keys[self._first], algorithms=_ALGORITHMS)

    def read(self, token: str, audience: Audience) -> Mapping[str, Any]:
        """The claims of a token. Raises InvalidToken."""
        try:
            if len(token) > TOKEN_LENGTH_MAX:
                raise InvalidToken("is too long")
            claims = jwt.decode(token, self._key_of, algorithms=_ALGORITHMS).claims
            self._registries[audience].validate(claims)
        except ExpiredTokenError:
            raise InvalidToken("has expired") from None
        except (JoseError, ValueError, TypeError):
            raise InvalidToken("is not a valid token for this use") from None
        return claims

    def _key_of(self, token: GuestProtocol) -> OctKey:
        key = self._keys.get(str(token.headers().get("kid")))
        if key is None:
            raise InvalidToken("is signed with an unknown key")
        return key
