"""Sign-in at an OpenID Connect provider: authorization code with state, nonce and PKCE (OpenID Connect Core 1.0,
RFC 6749, RFC 7636, RFC 9207)."""

import hmac
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar, cast
from urllib.parse import urlsplit

import httpx2
from authlib.common.errors import AuthlibBaseError
from authlib.common.security import generate_token
from authlib.integrations.httpx_client import AsyncOAuth2Client
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import BadSignatureError, InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet
from joserfc.jws import JWSRegistry

from bzpeer.http.status import HTTP_STATUS
from bzpeer.identity.accounts import Profile
from cypher.text.identifiers import Scheme, canonical
from resolvers.error_codes import Code

log = logging.getLogger("bzpeer.identity")

CALLBACK_PATH = "/sign-in/oidc/callback"
TIMEOUT_SECONDS = 10.0
"""Time for one request to the provider."""
METADATA_SECONDS = 3600
"""Time for which the provider's metadata and keys are cached."""
CLOCK_SKEW_SECONDS = 60
"""Difference between the provider's clock and this one's that is accepted."""
NAME_LENGTH_MAX = 200
"""Characters of a name; the rest is cut off."""
SUBJECT_LENGTH_MAX = 255

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519")
"""Accepted signatures of the id token. With `none` or a shared secret, others could forge a token."""
ORCID_HOSTS = frozenset({"orcid.org", "sandbox.orcid.org"})

_MALFORMED = (ValueError, LookupError, TypeError, AttributeError)
"""Errors of reading JSON that does not have the expected shape."""
_PROVIDER_FAILED = "The identity provider does not respond correctly. Try again in a moment."
_AGAIN = "Start again from /sign-in."


P = ParamSpec("P")
T = TypeVar("T")


class SignInFailed(Exception):
    """The sign-in failed; the message is for the user. `status` replaces the status of the code."""

    def __init__(self, code: Code, message: str, status: int | None = None) -> None:
        super().__init__(message)
        self.status = status or HTTP_STATUS[code]
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True)
class Attempt:
    """One sign-in: its secrets, kept in a cookie until the provider redirects back, and the path to go to then."""

    state: str
    nonce: str
    verifier: str
    next: str


def _with_sign_in_failures(
    work: Callable[Concatenate["Provider", P], Awaitable[T]],
) -> Callable[Concatenate["Provider", P], Awaitable[T]]:
    """Turns errors of the provider into SignInFailed, and logs them."""

    @wraps(work)
    async def wrapper(self: "Provider", *arguments: P.args, **named: P.kwargs) -> T:
        try:
            return await work(self, *arguments, **named)
        except AuthlibBaseError as error:
            log.warning("the identity provider gave no token", extra={"error": str(error)[:200]})
            if error.error == "invalid_grant":  # the code was used before, or has expired
                message = f"This sign-in is already finished, or took too long. {_AGAIN}"
                raise SignInFailed(Code.BAD_USER_INPUT, message) from error
            raise SignInFailed(Code.UNAVAILABLE, _PROVIDER_FAILED, 502) from error
        except (httpx2.HTTPError, httpx2.InvalidURL, JoseError, *_MALFORMED) as error:
            reason = f"{type(error).__name__}: {error}"[:200]
            log.warning("the identity provider failed", extra={"issuer": self.issuer, "reason": reason})
            raise SignInFailed(Code.UNAVAILABLE, _PROVIDER_FAILED, 502) from error

    return wrapper


class Provider:
    """The OpenID Connect provider of the settings. `own_url` is the origin of this service."""

    def __init__(
        self, issuer: str, client_id: str, client_secret: str | None, *, own_url: str, scopes: str | None
    ) -> None:
        self.issuer = issuer
        self._client_id = client_id
        self._client_secret = client_secret
        self._callback = own_url + CALLBACK_PATH
        self._scopes = scopes
        self._cached: dict[str, Any] = {}
        self._metadata_until = 0.0

    @_with_sign_in_failures
    async def begin(self, path: str) -> tuple[str, Attempt]:
        """The address to redirect the browser to, and the attempt to finish with. Raises SignInFailed."""
        attempt = Attempt(generate_token(32), generate_token(32), generate_token(64), path)
        async with self._client() as client:
            metadata = await self._metadata(client)
            url, _ = client.create_authorization_url(
                metadata["authorization_endpoint"],
                state=attempt.state,
                nonce=attempt.nonce,
                code_verifier=attempt.verifier,
                scope=self._scope(metadata),
            )
            return url, attempt

    @_with_sign_in_failures
    async def finish(self, answer: Mapping[str, str], attempt: Attempt) -> Profile:
        """The person who has signed in. `answer` is the query of the redirect back from the provider.

        Raises SignInFailed; before any request to the provider if `answer` does not belong to `attempt`.
        """
        if not hmac.compare_digest(answer.get("state", "").encode(), attempt.state.encode()):
            raise SignInFailed(Code.BAD_USER_INPUT, f"This response belongs to another sign-in. {_AGAIN}")
        if "error" in answer:
            log.info("the identity provider refused", extra={"error": answer["error"][:100]})
            if answer["error"] == "access_denied":
                raise SignInFailed(Code.FORBIDDEN, f"You did not allow the provider to identify you. {_AGAIN}")
            raise SignInFailed(Code.UNAVAILABLE, f"The identity provider could not sign you in. {_AGAIN}", 502)
        async with self._client() as client:
            metadata = await self._metadata(client)
            is_required = metadata.get("authorization_response_iss_parameter_supported", False)
            issuer = answer.get("iss", None if is_required else metadata["issuer"])
            if issuer != metadata["issuer"] or "code" not in answer:
                raise SignInFailed(Code.BAD_USER_INPUT, f"This response is from another provider. {_AGAIN}")
            client.token_endpoint_auth_method = self._authentication(metadata)
            token = await client.fetch_token(
                metadata["token_endpoint"],
                grant_type="authorization_code",
                code=answer["code"],
                code_verifier=attempt.verifier,
            )
            claims = await self._verified(client, token, attempt.nonce)
            if endpoint := metadata.get("userinfo_endpoint"):
                user_info: dict[str, Any] = (await client.get(endpoint)).raise_for_status().json()
                if user_info.get("sub") != claims["sub"]:
                    raise ValueError("the user info has another subject")
                claims = {**user_info, **claims}
            return self._profile(metadata["issuer"], claims)

    def _client(self) -> Any:
        """A client of the provider; Any, because Authlib's classes have no types."""
        return AsyncOAuth2Client(
            self._client_id,
            self._client_secret,
            redirect_uri=self._callback,
            code_challenge_method="S256",
            timeout=TIMEOUT_SECONDS,
        )

    async def _metadata(self, client: Any) -> dict[str, Any]:
        """The provider's metadata (OpenID Connect Discovery 1.0)."""
        if time.monotonic() >= self._metadata_until:
            address = self.issuer.rstrip("/") + "/.well-known/openid-configuration"
            metadata: dict[str, Any] = await self._json(client, address)
            if metadata["issuer"].rstrip("/") != self.issuer.rstrip("/"):
                raise ValueError(f"its issuer is {metadata['issuer']}")
            self._cached = metadata
            self._metadata_until = time.monotonic() + METADATA_SECONDS
        return self._cached

    async def _verified(self, client: Any, token: Mapping[str, Any], nonce: str) -> dict[str, Any]:
        """The claims of the id token, after all checks of OpenID Connect Core 1.0, section 3.1.3.7."""
        offered = self._cached.get("id_token_signing_alg_values_supported") or ["RS256"]
        algorithms = [each for each in ALGORITHMS if each in offered]
        if not algorithms:  # with an empty list the library would also accept shared secrets
            raise ValueError(f"the provider signs with none of {', '.join(ALGORITHMS)}")
        registry = JWSRegistry(algorithms=algorithms, strict_check_header=False)
        if "jwks" not in self._cached:
            self._cached["jwks"] = await self._json(client, self._cached["jwks_uri"])
        try:
            decoded = jwt.decode(token["id_token"], KeySet.import_key_set(self._cached["jwks"]), registry=registry)
        except (
            InvalidKeyIdError,
            BadSignatureError,
        ):  # the provider may have changed its keys, with or without key ids
            self._cached["jwks"] = await self._json(client, self._cached["jwks_uri"])
            decoded = jwt.decode(token["id_token"], KeySet.import_key_set(self._cached["jwks"]), registry=registry)
        claims = CodeIDToken(
            decoded.claims,
            decoded.header,
            {
                "iss": {"essential": True, "value": self._cached["issuer"]},
                "aud": {"essential": True, "value": self._client_id},
                "nonce": {"essential": True, "value": nonce},
            },
            {"nonce": nonce, "client_id": self._client_id, "access_token": token.get("access_token")},
        )
        claims.validate(leeway=CLOCK_SKEW_SECONDS)
        return decoded.claims

    async def _json(self, client: Any, address: str) -> Any:
        return (await client.request("GET", address, withhold_token=True)).raise_for_status().json()

    def _scope(self, metadata: Mapping[str, Any]) -> str:
        if self._scopes:
            return self._scopes
        return "openid profile" if "profile" in metadata.get("scopes_supported", ()) else "openid"

    def _authentication(self, metadata: Mapping[str, Any]) -> str:
        if self._client_secret is None:
            return "none"
        offered = metadata.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        return "client_secret_basic" if "client_secret_basic" in offered else "client_secret_post"

    def _profile(self, issuer: str, claims: Mapping[str, Any]) -> Profile:
        subject = cast("str", claims["sub"])
        if not 0 < len(subject) <= SUBJECT_LENGTH_MAX:
            raise ValueError("the length of the subject is invalid")
        # the subject of ORCID itself is the iD; other providers are trusted to have verified their `orcid` claim
        orcid = subject if urlsplit(issuer).hostname in ORCID_HOSTS else _text(claims, "orcid")
        key = None if orcid is None else canonical(Scheme.ORCID, orcid)
        names = (_text(claims, "given_name"), _text(claims, "family_name"))
        return Profile(
            issuer,
            subject,
            name=_text(claims, "name") or " ".join(name for name in names if name) or None,
            username=_text(claims, "preferred_username"),
            orcid=None if key is None else key.partition(":")[2],
        )


def _text(claims: Mapping[str, Any], name: str) -> str | None:
    """A text claim in one line; None if it is missing, empty or no text."""
    value = claims.get(name)
    if not isinstance(value, str):
        return None
    shown = "".join(character if character.isprintable() else " " for character in value)
    return " ".join(shown.split())[:NAME_LENGTH_MAX] or None
