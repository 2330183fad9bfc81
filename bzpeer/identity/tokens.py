"""Signed tokens (JWT, HS256) and the ring of keys they are signed with."""

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
_ALGORITHMS = ["HS256"]


class Audience(StrEnum):
    """What a token is for; one for one thing is none for another."""

    BROWSER = "bzpeer:browser"  # the session cookie
    API = "bzpeer:api"  # `Authorization: Bearer`
    SIGN_IN = "bzpeer:sign-in"  # what a browser keeps while it is at the identity provider


class InvalidToken(Exception):
    """A token that does not count. The message says why, as the end of a sentence about it."""


class KeyRing:
    """Signs with the key of the first secret; what the others have signed still counts.

    The keys are derived from the secrets, so that nothing else signed with a secret can pass for a token.
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
        """A token that says `claims` until `expires`, in seconds since 1970."""
        whole = {"iss": ISSUER, "aud": audience.value, **claims, "iat": int(time.time()), "exp": expires}
        header = {"alg": "HS256", "kid": self._first}
        return jwt.encode(header, whole, self._keys[self._first], algorithms=_ALGORITHMS)

    def read(self, token: str, audience: Audience) -> Mapping[str, Any]:
        """What a token says. Raises InvalidToken."""
        try:
            if len(token) > TOKEN_LENGTH_MAX:
                raise InvalidToken("is longer than any of ours")
            claims = jwt.decode(token, self._key_of, algorithms=_ALGORITHMS).claims
            self._registries[audience].validate(claims)
        except ExpiredTokenError:
            raise InvalidToken("has expired") from None
        except (JoseError, ValueError, TypeError):
            raise InvalidToken("is none of ours, or not for this") from None
        return claims

    def _key_of(self, token: GuestProtocol) -> OctKey:
        key = self._keys.get(str(token.headers().get("kid")))
        if key is None:
            raise InvalidToken("is signed with a key that does not count")
        return key
