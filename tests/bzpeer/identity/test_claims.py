"""Claims of requests: cookies, bearer tokens, origins, and changes of keys."""

import base64
import hmac
import json
import time
from collections.abc import AsyncGenerator, Callable, Mapping
from typing import Any

import httpx2
import pytest
import pytest_asyncio

from bzpeer.http.media_types import JSON_TYPE, RESPONSE_TYPE
from bzpeer.http.services import services_of
from bzpeer.identity.accounts import SessionKind, open_session, revoke_session
from bzpeer.identity.claims import ANONYMOUS, STALE, ClaimRefused, Claims
from bzpeer.identity.signing import Audience, InvalidToken, KeyRing
from cypher.statement import Statement
from graphdb.connect import Address, connect
from graphdb.graph import Graph
from tests.clients.application import SECRET, client_of, settings_for

ADA = "u-aaaaaaaaaaaaaaaa"
SESSION = "s-aaaaaaaaaaaaaaaa"
OWN = "http://bzpeer.test"
ME = {"query": "{ viewer { user { handle } } }"}
RING = KeyRing([SECRET.encode()])


def token(audience: Audience = Audience.API, ring: KeyRing = RING, *, seconds: int = 86_400, **claims: Any) -> str:
    return ring.sign(audience, {"sub": ADA, "sid": SESSION, **claims}, expires=int(time.time()) + seconds)


def by_hand(change: Callable[[dict[str, Any], dict[str, Any]], None], key: bytes | None = None) -> str:
    """A valid token with changes to its header and claims, signed with `key` if it is given."""
    header, claims, signature = token().split(".")
    said = [json.loads(base64.urlsafe_b64decode(part + "==")) for part in (header, claims)]
    change(*said)
    text = ".".join(_base64(json.dumps(part).encode()) for part in said)
    return f"{text}.{signature if key is None else _base64(hmac.digest(key, text.encode(), 'sha256'))}"


def _base64(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode().rstrip("=")


def no_algorithm(header: dict[str, Any], _claims: dict[str, Any]) -> None:
    header["alg"] = "none"


def another_user(_header: dict[str, Any], claims: dict[str, Any]) -> None:
    claims["sub"] = "u-bbbbbbbbbbbbbbbb"


def no_key(header: dict[str, Any], _claims: dict[str, Any]) -> None:
    del header["kid"]


def asymmetric(header: dict[str, Any], _claims: dict[str, Any]) -> None:
    header["alg"] = "RS256"


def nothing(_header: dict[str, Any], _claims: dict[str, Any]) -> None:
    pass


BAD = {
    "empty": "",
    "no token": "me",
    "expired": token(seconds=-1),
    "of the cookie": token(Audience.BROWSER),
    "of a sign-in": token(Audience.SIGN_IN),
    "alg none": by_hand(no_algorithm),
    "alg none, unsigned": by_hand(no_algorithm).rpartition(".")[0] + ".",
    "RS256": by_hand(asymmetric),
    "tampered": by_hand(another_user),
    "no key id": by_hand(no_key),
    "another secret": token(ring=KeyRing([b"another secret of 16"])),
    "the secret itself": by_hand(nothing, SECRET.encode()),
    "too long": token(name="x" * 5000),
    "no session": RING.sign(Audience.API, {"sub": ADA}, expires=int(time.time()) + 86_400),
}


@pytest_asyncio.fixture(loop_scope="session")
async def client(graph: Graph, address: Address) -> AsyncGenerator[httpx2.AsyncClient]:
    await graph.write(
        Statement(
            "CREATE (:User {id: $ada, handle: 'ada'})-[:HOLDS]->(:Session {id: $session, kind: 'TOKEN',"
            " createdAt: datetime(), expiresAt: datetime() + duration({hours: 1})})",
            {"ada": ADA, "session": SESSION},
        )
    )
    async with client_of(settings_for(address)) as (client, _):
        yield client


async def ask(client: httpx2.AsyncClient, **headers: str) -> httpx2.Response:
    return await client.post("/graphql", json=ME, headers={name.replace("_", "-"): headers[name] for name in headers})


def handle(response: httpx2.Response) -> str | None:
    viewer = response.json()["data"]["viewer"]
    return viewer and viewer["user"]["handle"]


@pytest.mark.parametrize("name", BAD)
async def test_a_bad_bearer_token_is_refused_and_a_bad_cookie_is_none(client: httpx2.AsyncClient, name: str) -> None:
    for kind in (RESPONSE_TYPE, JSON_TYPE):
        refused = await ask(client, authorization=f"Bearer {BAD[name]}", accept=kind)
        assert (refused.status_code, refused.headers["content-type"]) == (401, f"{kind}; charset=utf-8")
        assert refused.headers["www-authenticate"] == 'Bearer realm="bzpeer", error="invalid_token"'
        [error] = refused.json()["errors"]
        assert (error["extensions"], "bzpeer token" in error["message"]) == ({"code": "UNAUTHENTICATED"}, True)
        assert "data" not in refused.json()
    bad = token() if name == "of the cookie" else BAD[name]
    response = await ask(client, cookie=f"bzpeer={bad}", origin=OWN)
    assert (response.status_code, handle(response)) == (200, None)
    assert response.headers["set-cookie"] == "bzpeer=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"


async def test_good_ones_say_who_asks(client: httpx2.AsyncClient) -> None:
    assert handle(await ask(client)) is None
    for scheme in ("Bearer", "bearer"):
        response = await ask(client, authorization=f"{scheme} {token()}")
        assert (handle(response), response.headers["vary"]) == ("ada", "accept, authorization, cookie")
    cookie = f"other=1; bzpeer={token(Audience.BROWSER)}; bzpeer2=x"
    response = await ask(client, cookie=cookie, origin=OWN)
    assert (handle(response), "set-cookie" in response.headers) == ("ada", False)
    # the authentication of a proxy
    assert handle(await ask(client, authorization="Basic YTpi", cookie=cookie, origin=OWN)) == "ada"
    got = await client.get("/graphql", params=ME, headers={"cookie": cookie})
    assert handle(got) == "ada"


@pytest.mark.parametrize(
    ("headers", "passes"),
    [
        ({"origin": OWN}, True),
        ({"origin": OWN.upper()}, True),
        ({"origin": "http://evil.example", "sec-fetch-site": "same-origin"}, False),
        ({"origin": "null"}, False),
        ({"origin": ""}, False),
        ({"origin": "https://bzpeer.test"}, False),
        ({"origin": "http://bzpeer.test:81"}, False),
        ({"origin": "http://bzpeer.test.evil.example"}, False),
        ({"origin": "http://evil.example", "x-forwarded-host": "evil.example"}, False),
        ({"sec-fetch-site": "same-origin"}, True),
        ({"sec-fetch-site": "none"}, True),
        ({"sec-fetch-site": "same-site"}, False),
        ({"sec-fetch-site": "cross-site"}, False),
        ({"referer": OWN}, False),
        ({}, False),
    ],
)
async def test_what_another_site_sends_with_the_cookie_is_refused(
    client: httpx2.AsyncClient, headers: dict[str, str], passes: bool
) -> None:
    cookie = {"cookie": f"bzpeer={token(Audience.BROWSER)}"}
    response = await client.post("/graphql", json=ME, headers={**cookie, **headers})
    if passes:
        assert handle(response) == "ada"
    else:
        assert (response.status_code, response.json()["errors"][0]["extensions"]) == (403, {"code": "FORBIDDEN"})
        assert "data" not in response.json()
    signing_out = await client.post("/sign-out", headers={**cookie, **headers})
    assert signing_out.status_code == (200 if passes else 403)
    # another site cannot misuse a request without the cookie, nor send a bearer token: the origin does not matter
    for harmless in ({}, {"authorization": f"Bearer {token()}", **cookie}):
        assert (await client.post("/graphql", json=ME, headers={**harmless, **headers})).status_code == 200


async def test_behind_a_proxy_the_public_address_is_what_counts(graph: Graph, address: Address) -> None:
    async with client_of(settings_for(address, public_url="https://graph.example")) as (client, _):
        cookie = f"__Host-bzpeer={token(Audience.BROWSER)}"
        assert (await ask(client, cookie=cookie, origin="https://graph.example")).status_code == 200
        assert (await ask(client, cookie=cookie, origin=OWN)).status_code == 403
        # any host of the domain can have set this cookie
        response = await ask(client, cookie=f"bzpeer={token(Audience.BROWSER)}", origin=OWN)
        assert (response.status_code, handle(response)) == (200, None)


async def test_signing_out_ends_what_one_came_with(client: httpx2.AsyncClient, graph: Graph) -> None:
    assert (await client.post("/sign-out")).json() == {"user": None}
    response = await client.post("/sign-out", headers={"authorization": f"Bearer {token()}"})
    assert response.json() == {"user": None}
    assert response.headers["set-cookie"].startswith("bzpeer=; Path=/; Max-Age=0;")
    assert await graph.read(Statement("MATCH (s:Session) WHERE s.revokedAt IS NOT NULL RETURN s.id")) == [[SESSION]]
    as_who = await client.get("/sign-in", headers={"accept": "application/json", "authorization": f"Bearer {token()}"})
    assert as_who.json()["user"] is None
    by_cookie = await client.get(
        "/sign-in", headers={"accept": "application/json", "cookie": f"bzpeer={token(Audience.BROWSER)}"}
    )
    assert by_cookie.headers["set-cookie"].startswith("bzpeer=; Path=/; Max-Age=0;")


async def test_without_neo4j_that_is_said_and_nobody_is_told_they_were_signed_out(
    graph: Graph, address: Address
) -> None:
    async with client_of(settings_for(address)) as (client, app):
        services_of(app).graph = connect(Address("bolt://127.0.0.1:9", "neo4j", "x"), timeout_s=1)
        try:
            cookie = {"cookie": f"bzpeer={token(Audience.BROWSER)}", "origin": OWN}
            for response in (
                await client.post("/sign-out", headers=cookie),
                await client.get("/sign-in", headers={**cookie, "accept": "text/html"}),
            ):
                assert response.status_code == 503
                assert "set-cookie" not in response.headers
                assert "://" not in response.text
                assert "Traceback" not in response.text
        finally:
            await services_of(app).graph.close()


async def test_a_session_is_its_users_only_and_expired_ones_are_forgotten(
    client: httpx2.AsyncClient, graph: Graph
) -> None:
    assert not await revoke_session(graph, "u-bbbbbbbbbbbbbbbb", SESSION)
    assert await revoke_session(graph, ADA, SESSION)
    first, expires = await open_session(graph, ADA, SessionKind.TOKEN, 0)
    assert abs(expires - time.time()) < 60
    second, _ = await open_session(graph, ADA, SessionKind.TOKEN, 60, name="script")
    rows = await graph.read(Statement("MATCH (:User {id: $ada})-[:HOLDS]->(s) RETURN s.id ORDER BY s.id", {"ada": ADA}))
    assert rows == sorted([[SESSION], [second]])
    assert first not in {SESSION, second}


def scope(kind: str = "websocket", **headers: str) -> dict[str, Any]:
    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return {"type": kind, "scheme": "ws", "headers": [(b"host", b"bzpeer.test"), *named]}


def test_a_web_socket_is_opened_by_the_same_rules() -> None:
    claims = Claims(RING, None)
    cookie = f"bzpeer={token(Audience.BROWSER)}"
    assert claims.of(scope()) == ANONYMOUS
    claim = claims.of(scope(cookie=cookie, origin=OWN))
    assert (claim.viewer, claim.session, claim.by_cookie) == (ADA, SESSION, True)
    assert claim.expires > time.time()
    assert claims.of(scope(cookie="bzpeer=forged", origin=OWN)) == STALE
    for origin in ("http://evil.example", "null"):
        with pytest.raises(ClaimRefused) as refused:
            claims.of(scope(cookie=cookie, origin=origin))
        assert refused.value.code == "FORBIDDEN"
    with pytest.raises(ClaimRefused):
        claims.of(scope(cookie=cookie))
    assert claims.of(scope(authorization=f"Bearer {token()}", origin="http://evil.example")).viewer == ADA
    assert claims.of_bearer(token()).viewer == ADA
    with pytest.raises(ClaimRefused):
        claims.of_bearer(token(Audience.BROWSER))


def test_a_token_that_was_read_before_still_expires(monkeypatch: pytest.MonkeyPatch) -> None:
    claims = Claims(RING, None)
    given = token(seconds=60)
    assert claims.of_bearer(given).viewer == ADA
    later = time.time() + 61
    monkeypatch.setattr(time, "time", lambda: later)
    with pytest.raises(ClaimRefused, match="has expired"):
        claims.of_bearer(given)


def test_keys_change_without_anybody_being_signed_out() -> None:
    old, new = b"the secret of last year", b"the secret of this year"
    before, after = KeyRing([old]), KeyRing([new, old])
    assert after.read(token(ring=before), Audience.API)["sub"] == ADA
    fresh = token(ring=after)
    assert KeyRing([new]).read(fresh, Audience.API)["sub"] == ADA
    for ring, given in ((before, fresh), (KeyRing([new]), token(ring=before))):
        with pytest.raises(InvalidToken, match="an unknown key"):
            ring.read(given, Audience.API)


async def test_old_secrets_are_a_setting(graph: Graph, address: Address) -> None:
    given = token(ring=KeyRing([b"the secret of last year"]))
    for old, status in (((), 401), (("something else entirely", "the secret of last year"), 200)):
        async with client_of(settings_for(address, old_secrets=old)) as (client, _):
            assert (await ask(client, authorization=f"Bearer {given}")).status_code == status


def test_claims_of_a_token_cannot_be_other_than_they_are() -> None:
    said: Mapping[str, Any] = RING.read(token(), Audience.API)
    assert (said["iss"], said["aud"], said["sub"], said["sid"]) == ("bzpeer", "bzpeer:api", ADA, SESSION)
    assert said["exp"] - said["iat"] == 86_400
