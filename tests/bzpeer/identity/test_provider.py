"""Malicious identity providers: no forged response signs anybody in."""

import base64
import hmac
import json
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from joserfc import jwt
from joserfc.jwk import RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from bzpeer.identity.accounts import Profile
from bzpeer.identity.provider import Attempt, Provider, SignInFailed
from tests.clients.identity_provider import listening

KEY = RSAKey.generate_key(2048, {"kid": "theirs", "use": "sig"})
OTHER = RSAKey.generate_key(2048, {"kid": "theirs", "use": "sig"})
NEWER = RSAKey.generate_key(2048, {"kid": "newer", "use": "sig"})
SUBJECT = "0000-0002-1825-0097"
EVERY_ALGORITHM = ["none", "HS256", "RS256"]

Claims = dict[str, Any]
Forge = Callable[[Claims], str]


class ForgingProvider:
    """A provider whose metadata and signatures a test chooses."""

    def __init__(self) -> None:
        self.issuer = ""
        self.attempt = Attempt("", "", "", "/")
        self.metadata: Claims = {}
        self.keys = [KEY]
        self.forge: Forge = signed
        self.user_info: Claims = {}
        self.asked_for_keys = 0

    def app(self) -> Starlette:
        async def about(_request: Request) -> JSONResponse:
            endpoints = {f"{name}_endpoint": f"{self.issuer}/{name}" for name in ("authorization", "token", "userinfo")}
            told = {"issuer": self.issuer, "jwks_uri": f"{self.issuer}/keys", **endpoints}
            offers = {"id_token_signing_alg_values_supported": EVERY_ALGORITHM}
            return JSONResponse({**told, **offers, **self.metadata})

        async def keys(_request: Request) -> JSONResponse:
            self.asked_for_keys += 1
            return JSONResponse({"keys": [key.as_dict(private=False) for key in self.keys]})

        async def token(_request: Request) -> JSONResponse:
            claims = {
                "iss": self.issuer,
                "sub": SUBJECT,
                "aud": "us",
                "nonce": self.attempt.nonce,
                "iat": int(time.time()),
                "exp": int(time.time()) + 300,
                "name": "Ada\u0000 Lovelace",
            }
            id_token = self.forge(claims)
            return JSONResponse({"access_token": "a", "token_type": "Bearer", "id_token": id_token})

        async def userinfo(_request: Request) -> JSONResponse:
            return JSONResponse({"sub": SUBJECT, **self.user_info})

        return Starlette(
            routes=[
                Route("/.well-known/openid-configuration", about),
                Route("/keys", keys),
                Route("/token", token, methods=["POST"]),
                Route("/userinfo", userinfo),
            ]
        )

    async def sign_in(self, provider: Provider | None = None) -> Profile:
        provider = provider or Provider(self.issuer, "us", "secret", own_url="http://bzpeer.test", scopes=None)
        _, self.attempt = await provider.begin("/")
        return await provider.finish({"state": self.attempt.state, "code": "c"}, self.attempt)


@asynccontextmanager
async def _forger() -> AsyncGenerator[ForgingProvider]:
    forger = ForgingProvider()

    def make(port: int) -> Starlette:
        forger.issuer = f"http://127.0.0.1:{port}"
        return forger.app()

    async with listening(make):
        yield forger


def signed(claims: Claims, key: RSAKey = KEY) -> str:
    return jwt.encode({"alg": "RS256", "kid": key.kid}, claims, key, algorithms=["RS256"])


def unsigned(claims: Claims) -> str:
    return f"{_encoded({'alg': 'none', 'kid': 'theirs'})}.{_encoded(claims)}."


def by_secret(secret: bytes) -> Forge:
    def forge(claims: Claims) -> str:
        text = f"{_encoded({'alg': 'HS256', 'kid': 'theirs'})}.{_encoded(claims)}"
        return f"{text}.{_base64(hmac.digest(secret, text.encode(), 'sha256'))}"

    return forge


def _encoded(value: Claims) -> str:
    return _base64(json.dumps(value).encode())


def _base64(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode().rstrip("=")


def tampered(claims: Claims) -> str:
    header, _, signature = signed(claims).split(".")
    return f"{header}.{_encoded({**claims, 'sub': '0000-0001-5109-3700'})}.{signature}"


def saying(**changes: Any) -> Forge:
    def forge(claims: Claims) -> str:
        whole = {**claims, **changes}
        return signed({name: value for name, value in whole.items() if value is not None})

    return forge


# and the reason in the log
FORGED: dict[str, tuple[Forge, str]] = {
    "unsigned": (unsigned, "Algorithm of 'none' is not allowed"),
    "signed with the public key as secret": (by_secret(KEY.as_pem(private=False)), "Algorithm of 'HS256'"),
    "signed with the client secret": (by_secret(b"secret"), "Algorithm of 'HS256'"),
    "signed with another key": (lambda claims: signed(claims, OTHER), "BadSignatureError"),
    "signed with a key nobody knows": (lambda claims: signed(claims, NEWER), "No key for kid"),
    "tampered": (tampered, "BadSignatureError"),
    "nothing": (lambda _: "", "DecodeError"),
    "of another issuer": (saying(iss="http://127.0.0.1:1"), "Invalid claim: 'iss'"),
    "of no issuer": (saying(iss=None), "Missing claim: 'iss'"),
    "for another audience": (saying(aud="them"), "Invalid claim: 'aud'"),
    "for no audience": (saying(aud=None), "Missing claim: 'aud'"),
    "for another party": (saying(aud=["us", "them"], azp="them"), "Invalid claim: 'azp'"),
    "expired": (saying(exp=int(time.time()) - 3600), "ExpiredTokenError"),
    "for ever": (saying(exp=None), "Missing claim: 'exp'"),
    "from the future": (saying(iat=int(time.time()) + 3600), "in the future"),
    "without nonce": (saying(nonce=None), "Missing claim: 'nonce'"),
    "with another nonce": (saying(nonce="n"), "Invalid claim: 'nonce'"),
    "with another access token": (saying(at_hash="AAAAAAAAAAAAAAAAAAAAAA"), "Invalid claim: 'at_hash'"),
    "about nobody": (saying(sub=None), "Missing claim: 'sub'"),
    "about no text": (saying(sub=7), "Claim 'sub'"),
}


@pytest.mark.parametrize("name", FORGED)
async def test_forged_id_tokens_sign_nobody_in(name: str, caplog: pytest.LogCaptureFixture) -> None:
    async with _forger() as forger:
        forger.forge, reason = FORGED[name]
        with pytest.raises(SignInFailed, match="Try again") as failed:
            await forger.sign_in()
    assert failed.value.status == 502
    [record] = [record for record in caplog.records if record.name == "bzpeer.identity"]
    assert reason in vars(record)["reason"]


async def test_what_is_not_forged_signs_in_and_an_orcid_counts_from_where_it_is_known() -> None:
    async with _forger() as forger:
        # only ORCID's subjects are iDs
        assert await forger.sign_in() == Profile(forger.issuer, "0000-0002-1825-0097", "Ada Lovelace")
        forger.user_info |= {"orcid": "https://orcid.org/0000-0002-1825-0097", "preferred_username": "ada"}
        expected = Profile(forger.issuer, "0000-0002-1825-0097", "Ada Lovelace", "ada", "0000-0002-1825-0097")
        assert await forger.sign_in() == expected
        forger.user_info["orcid"] = "0000-0002-1825-0098"  # a wrong check digit
        assert (await forger.sign_in()).orcid is None


async def test_the_provider_may_change_its_keys() -> None:
    async with _forger() as forger:
        provider = Provider(forger.issuer, "us", None, own_url="http://bzpeer.test", scopes=None)
        await forger.sign_in(provider)
        await forger.sign_in(provider)
        assert forger.asked_for_keys == 1
        forger.keys = [NEWER]
        forger.forge = lambda claims: signed(claims, NEWER)
        assert (await forger.sign_in(provider)).subject == "0000-0002-1825-0097"
        assert forger.asked_for_keys == 2


@pytest.mark.parametrize(
    "told",
    [
        {"issuer": "https://other.example"},
        {"issuer": 7},
        {"token_endpoint": None},
        {"token_endpoint": "nowhere"},
        {"authorization_response_iss_parameter_supported": True},
    ],
)
async def test_a_provider_that_says_nonsense_of_itself_signs_nobody_in(told: Claims) -> None:
    async with _forger() as forger:
        forger.metadata = told
        with pytest.raises(SignInFailed):
            await forger.sign_in()


async def test_user_info_of_somebody_else_signs_nobody_in() -> None:
    async with _forger() as forger:
        forger.user_info = {"sub": "somebody else"}
        with pytest.raises(SignInFailed):
            await forger.sign_in()
