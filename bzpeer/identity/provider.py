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

from bzpeer.identity.accounts import Profile
from cypher.text.identifiers import Scheme, canonical
from resolvers.errors import Code

log = logging.getLogger("bzpeer.identity")

CALLBACK = "/sign-in/oidc/callback"
TIMEOUT_S = 10.0
METADATA_SECONDS = 3600
CLOCKS_APART_SECONDS = 60
NAME_LENGTH_MAX = 200

# with a private key the provider alone has: never `none`, never a shared secret (nor a public key taken for one)
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519")
ORCID_HOSTS = frozenset({"orcid.org", "sandbox.orcid.org"})

_NO_SENSE = (ValueError, LookupError, TypeError, AttributeError)
"""What reading JSON of another shape than it should have ends with."""
_DOWN = "The identity provider does not answer as it should. Try again in a moment; the log here says more."
_AGAIN = "Start again from /sign-in."


Asked = ParamSpec("Asked")
Found = TypeVar("Found")


class SignInFailed(Exception):
    """Nobody was signed in; the message is for who tried."""

    def __init__(self, status: int, code: Code, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True)
class Attempt:
    """What the browser keeps while it is at the provider: secrets of one sign-in."""

    state: str
    nonce: str
    verifier: str
    next: str


def _in_plain_words(
    work: Callable[Concatenate["Provider", Asked], Awaitable[Found]],
) -> Callable[Concatenate["Provider", Asked], Awaitable[Found]]:
    """What goes wrong with the provider ends the sign-in with words for who tried; the log has the reason."""

    @wraps(work)
    async def done(self: "Provider", *arguments: Asked.args, **named: Asked.kwargs) -> Found:
        try:
            return await work(self, *arguments, **named)
        except AuthlibBaseError as error:
            log.warning("the identity provider gave no token", extra={"error": str(error)[:200]})
            if error.error == "invalid_grant":  # the code was used before, or is too old: no fault of the provider's
                message = f"This sign-in was used already, or took too long. {_AGAIN}"
                raise SignInFailed(400, Code.BAD_USER_INPUT, message) from error
            raise SignInFailed(502, Code.UNAVAILABLE, _DOWN) from error
        except (httpx2.HTTPError, httpx2.InvalidURL, JoseError, *_NO_SENSE) as error:
            reason = f"{type(error).__name__}: {error}"[:200]
            log.warning("the identity provider failed", extra={"issuer": self.issuer, "reason": reason})
            raise SignInFailed(502, Code.UNAVAILABLE, _DOWN) from error

    return done


class Provider:
    """An OpenID Connect provider, as this service's settings have it."""

    def __init__(
        self, issuer: str, client_id: str, client_secret: str | None, *, here: str, scopes: str | None
    ) -> None:
        self.issuer = issuer
        self._client_id = client_id
        self._client_secret = client_secret
        self._callback = here + CALLBACK
        self._scopes = scopes
        self._known: dict[str, Any] = {}
        self._known_until = 0.0

    @_in_plain_words
    async def begin(self, path: str) -> tuple[str, Attempt]:
        """The address to send the browser to, and what it is to come back with. Raises SignInFailed."""
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

    @_in_plain_words
    async def finish(self, answer: Mapping[str, str], attempt: Attempt) -> Profile:
        """Who the provider says has signed in. `answer` is the query the browser came back with.

        Raises SignInFailed, before anything is asked of the provider if the answer is none to `attempt`.
        """
        if not hmac.compare_digest(answer.get("state", "").encode(), attempt.state.encode()):
            raise SignInFailed(400, Code.BAD_USER_INPUT, f"This is the answer to another sign-in. {_AGAIN}")
        if "error" in answer:
            log.info("the identity provider refused", extra={"error": answer["error"][:100]})
            if answer["error"] == "access_denied":
                raise SignInFailed(
                    403,
                    Code.FORBIDDEN,
                    f"You did not let the provider say who you are, so nobody is signed in. {_AGAIN}",
                )
            raise SignInFailed(502, Code.UNAVAILABLE, f"The identity provider could not sign you in. {_AGAIN}")
        async with self._client() as client:
            metadata = await self._metadata(client)
            always = metadata.get("authorization_response_iss_parameter_supported", False)
            issuer = answer.get("iss", None if always else metadata["issuer"])
            if issuer != metadata["issuer"] or "code" not in answer:
                raise SignInFailed(400, Code.BAD_USER_INPUT, f"This is the answer of another provider. {_AGAIN}")
            client.token_endpoint_auth_method = self._authentication(metadata)
            token = await client.fetch_token(
                metadata["token_endpoint"],
                grant_type="authorization_code",
                code=answer["code"],
                code_verifier=attempt.verifier,
            )
            claims = await self._checked(client, token, attempt.nonce)
            if endpoint := metadata.get("userinfo_endpoint"):
                told: dict[str, Any] = (await client.get(endpoint)).raise_for_status().json()
                if told.get("sub") != claims["sub"]:
                    raise ValueError("the user info is somebody else's")
                claims = {**told, **claims}
            return self._profile(metadata["issuer"], claims)

    def _client(self) -> Any:
        """A client of the provider. Authlib's classes have no types."""
        return AsyncOAuth2Client(
            self._client_id,
            self._client_secret,
            redirect_uri=self._callback,
            code_challenge_method="S256",
            timeout=TIMEOUT_S,
        )

    async def _metadata(self, client: Any) -> dict[str, Any]:
        """What the provider says of itself (OpenID Connect Discovery 1.0)."""
        if time.monotonic() >= self._known_until:
            address = self.issuer.rstrip("/") + "/.well-known/openid-configuration"
            metadata: dict[str, Any] = await self._json(client, address)
            if metadata["issuer"].rstrip("/") != self.issuer.rstrip("/"):
                raise ValueError(f"it calls itself {metadata['issuer']}")
            self._known = metadata
            self._known_until = time.monotonic() + METADATA_SECONDS
        return self._known

    async def _checked(self, client: Any, token: Mapping[str, Any], nonce: str) -> dict[str, Any]:
        """What the id token says, once its signature and claims are found good (OpenID Connect Core 1.0, 3.1.3.7)."""
        offered = self._known.get("id_token_signing_alg_values_supported") or ["RS256"]
        algorithms = [each for each in ALGORITHMS if each in offered]
        if not algorithms:  # an empty list would let the library choose, a shared secret among others
            raise ValueError(f"the provider signs with none of {', '.join(ALGORITHMS)}")
        registry = JWSRegistry(algorithms=algorithms, strict_check_header=False)
        if "jwks" not in self._known:
            self._known["jwks"] = await self._json(client, self._known["jwks_uri"])
        try:
            decoded = jwt.decode(token["id_token"], KeySet.import_key_set(self._known["jwks"]), registry=registry)
        except (InvalidKeyIdError, BadSignatureError):  # the provider has new keys, which it may or may not name
            self._known["jwks"] = await self._json(client, self._known["jwks_uri"])
            decoded = jwt.decode(token["id_token"], KeySet.import_key_set(self._known["jwks"]), registry=registry)
        claims = CodeIDToken(
            decoded.claims,
            decoded.header,
            {
                "iss": {"essential": True, "value": self._known["issuer"]},
                "aud": {"essential": True, "value": self._client_id},
                "nonce": {"essential": True, "value": nonce},
            },
            {"nonce": nonce, "client_id": self._client_id, "access_token": token.get("access_token")},
        )
        claims.validate(leeway=CLOCKS_APART_SECONDS)
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
        if not 0 < len(subject) <= 255:
            raise ValueError("the subject is of no sane length")
        # ORCID's subjects are iDs; what others say about iDs is theirs to have checked
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
    """A claim that is text, in one line, or None."""
    value = claims.get(name)
    if not isinstance(value, str):
        return None
    shown = "".join(character if character.isprintable() else " " for character in value)
    return " ".join(shown.split())[:NAME_LENGTH_MAX] or None
