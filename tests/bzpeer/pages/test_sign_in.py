"""Sign-in at an identity provider, from the first redirect to the session, and its failures."""

import asyncio
from collections.abc import Generator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx2
import pytest

from bzpeer.identity import accounts
from bzpeer.identity.handles import HANDLE
from bzpeer.pages.return_path import return_path
from bzpeer.settings import Settings, read_settings
from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from tests.clients.application import settings_for
from tests.clients.identity_provider import (
    CALLBACK,
    HERE,
    browser_of,
    consent,
    go_to_provider,
    install_provider,
    running_provider,
    sign_in,
)

ORCID = "0000-0002-1825-0097"
JSON = {"accept": "application/json"}
USERS = Statement(
    "MATCH (u:User) OPTIONAL MATCH (u)-[:CLAIMS]->(p:Person)"
    " WITH u, collect(p.id) AS people ORDER BY u.createdAt RETURN u.handle, u.name, u.orcid, u.subject, people"
)
SESSIONS = Statement("MATCH (s:Session) RETURN s.id, s.kind, s.revokedAt IS NULL ORDER BY s.createdAt")
AUTHOR = Statement(
    "MERGE (p:Person {id: $id}) MERGE (i:Identifier {key: 'orcid:' + $orcid})"
    " WITH p, i OPTIONAL MATCH (i)-[r:IDENTIFIES]->() DELETE r WITH p, i CREATE (i)-[:IDENTIFIES]->(p)",
    {"id": "A1", "orcid": ORCID},
)


@pytest.fixture(scope="module")
def folder() -> Path:
    return install_provider(read_settings().cache)


@pytest.fixture(scope="module")
def issuer(folder: Path) -> Generator[str]:
    with running_provider(folder) as (issuer, _):
        yield issuer


def at(address: Address, issuer: str, **changes: Any) -> Settings:
    given = {"oidc_client_id": "confidential", "oidc_client_secret": "of the tests", "public_url": HERE}
    return settings_for(address, oidc_issuer=issuer, **{**given, **changes})


async def who(browser: httpx2.AsyncClient) -> str | None:
    user = (await browser.get("/sign-in", headers=JSON)).json()["user"]
    return user and user["handle"]


async def test_an_author_signs_in_is_recognised_and_signs_out(graph: Graph, address: Address, issuer: str) -> None:
    await graph.write(AUTHOR)
    async with browser_of(at(address, issuer, oidc_scopes="openid profile orcid")) as (browser, _):
        assert "Sign in with 127.0.0.1" in (await browser.get("/sign-in")).text
        asked = parse_qs(urlsplit(await go_to_provider(browser)).query)
        assert (asked["response_type"], asked["code_challenge_method"]) == (["code"], ["S256"])
        response = await sign_in(browser, path="/papers/W1?x=1")
        assert (response.status_code, response.headers["location"]) == (303, "/papers/W1?x=1")
        kept = next(value for value in response.headers.get_list("set-cookie") if value.startswith("bzpeer="))
        assert kept.endswith("Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax")
        assert (await graph.read(USERS)) == [["ada", "Ada Lovelace", ORCID, "ada", ["A1"]]]
        assert await who(browser) == "ada"
        assert "<strong><bdi>ada</bdi></strong>" in (await browser.get("/sign-in")).text
        answer = await browser.post("/sign-out", headers={"origin": HERE})
        assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in")
        assert await who(browser) is None
        [[_, kind, lives]] = await graph.read(SESSIONS)
        assert (kind, lives) == ("BROWSER", False)


async def test_an_author_who_is_imported_or_merged_later_is_claimed_at_the_next_sign_in(
    graph: Graph, address: Address, issuer: str
) -> None:
    async with browser_of(at(address, issuer, oidc_scopes="openid profile orcid")) as (browser, _):
        for expected in ([], ["A1"], ["A2"]):
            if expected:
                await graph.write(Statement(AUTHOR.text, {"id": expected[0], "orcid": ORCID}))
            await sign_in(browser)
            assert (await graph.read(USERS)) == [["ada", "Ada Lovelace", ORCID, "ada", expected]]


async def test_handles_are_of_their_names_and_differ(graph: Graph, address: Address, issuer: str) -> None:
    await graph.write(Statement("CREATE (:User {id: 'u-aaaaaaaaaaaaaaaa', handle: 'ada'})"))
    async with browser_of(at(address, issuer, oidc_client_id="public", oidc_client_secret=None)) as (browser, _):
        for login in ("ada", "zhang", "someone"):
            browser.cookies.clear()
            await sign_in(browser, login)
        await graph.write(Statement("MATCH (u:User {handle: 'ada'}) SET u.handle = 'countess'"))
        browser.cookies.clear()
        await sign_in(browser, "ada")
        rows = await graph.read(USERS)
        assert {row[1]: row[0].partition("-")[0] for row in rows if row[3]} == {
            "Ada Lovelace": "ada",
            "张伟": "zhang",
            None: "reader",
        }
        assert [row[0] for row in rows if row[1]] == ["ada-2", "zhang-wei"]
        assert not any(row[2] for row in rows)  # without the scope there is no iD


async def test_accounts_are_made_once_also_at_the_same_moment(graph: Graph) -> None:
    await accounts.sign_in(graph, accounts.Profile("https://a.example", "first", "Ada Lovelace"))
    namesakes = [accounts.Profile("https://a.example", f"{number % 16}", "Ada Lovelace") for number in range(48)]
    made = await asyncio.gather(*(accounts.sign_in(graph, profile) for profile in namesakes))
    rows = await graph.read(Statement("MATCH (u:User) WHERE u.subject <> 'first' RETURN u.id, u.handle"))
    assert len(rows) == len({handle for _, handle in rows}) == 16
    assert {(account.id, account.handle) for account in made} == {(id, handle) for id, handle in rows}
    assert all(HANDLE.fullmatch(handle) for _, handle in rows)


async def test_an_id_stays_with_the_account_that_has_it(graph: Graph, address: Address, issuer: str) -> None:
    other = "CREATE (:User {id: 'u-aaaaaaaaaaaaaaaa', handle: 'other', orcid: $orcid})-[:CLAIMS]->(:Person {id: 'A9'})"
    await graph.write(Statement(other, {"orcid": ORCID}))
    async with browser_of(at(address, issuer, oidc_scopes="openid profile orcid")) as (browser, _):
        await sign_in(browser)
    rows = {row[0]: row[2:] for row in await graph.read(USERS)}
    assert rows == {"other": [ORCID, None, ["A9"]], "ada": [None, "ada", []]}


async def test_each_sign_in_is_a_session_of_its_own_and_ends_the_one_before(
    graph: Graph, address: Address, issuer: str
) -> None:
    async with browser_of(at(address, issuer)) as (browser, _):
        await sign_in(browser)
        former = browser.cookies["bzpeer"]
        await sign_in(browser)
        assert browser.cookies["bzpeer"] != former
        sessions = await graph.read(SESSIONS)
        assert [lives for _, _, lives in sessions] == [False, True]
        assert len({session for session, _, _ in sessions}) == 2
        browser.cookies.set("bzpeer", "forged.by.somebody", domain="bzpeer.test", path="/")
        await sign_in(browser)
        assert await who(browser) == "ada"


async def test_over_https_cookies_are_secure_and_of_this_host_only(graph: Graph, address: Address, issuer: str) -> None:
    settings = at(address, issuer, public_url="https://bzpeer.test")
    async with browser_of(settings, "https://bzpeer.test") as (browser, _):
        response = await browser.get("/sign-in/oidc")
    [cookie] = response.headers.get_list("set-cookie")
    assert cookie.startswith("__Host-bzpeer-sign-in=")
    assert cookie.endswith("; Path=/; Max-Age=600; HttpOnly; SameSite=Lax; Secure")
    asked = parse_qs(urlsplit(response.headers["location"]).query)
    assert asked["redirect_uri"] == ["https://bzpeer.test/sign-in/oidc/callback"]


async def test_nobody_is_sent_elsewhere(graph: Graph, address: Address, issuer: str) -> None:
    elsewhere = [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "/\t/evil.example",
        "/\n/evil.example",
        "/ /evil.example",
        "javascript:alert(1)",
        "evil",
        "",
        "/" + "x" * 2000,
    ]
    assert {return_path(path) for path in elsewhere} == {"/sign-in"}
    assert [return_path(path) for path in ("/", "/papers/W1?a=%2F%2Fb#c")] == ["/", "/papers/W1?a=%2F%2Fb#c"]
    async with browser_of(at(address, issuer)) as (browser, _):
        assert (await sign_in(browser, path="//evil.example/")).headers["location"] == "/sign-in"
        assert "evil" not in (await browser.get("/sign-in", params={"next": "//evil.example"})).text


async def test_what_does_not_belong_together_signs_nobody_in(graph: Graph, address: Address, issuer: str) -> None:
    async with browser_of(at(address, issuer)) as (browser, _):
        back = await consent(browser, await go_to_provider(browser))
        attempt = browser.cookies["bzpeer-sign-in"]

        async def refused(url: str, said: str) -> None:
            response = await browser.get(url)
            assert (response.status_code, said in response.text) == (400, True), response.text
            assert response.headers["content-type"].startswith("text/html")
            assert "bzpeer" not in browser.cookies

        async def attempting(url: str, said: str) -> None:
            browser.cookies.set("bzpeer-sign-in", attempt, domain="bzpeer.test", path="/")
            await refused(url, said)

        answer = {name: value[0] for name, value in parse_qs(urlsplit(back).query).items()}
        await attempting(f"{CALLBACK}?{urlencode({**answer, 'state': 'x' * 32})}", "belongs to another sign-in")
        await attempting(f"{CALLBACK}?{urlencode({**answer, 'iss': 'http://other.example'})}", "from another provider")
        await attempting(f"{CALLBACK}?{urlencode({**answer, 'code': 'guessed'})}", "is already finished")
        await attempting(CALLBACK, "belongs to another sign-in")
        # another person's browser
        browser.cookies.delete("bzpeer-sign-in")
        await refused(back, "began in another browser")
        browser.cookies.set("bzpeer-sign-in", attempt[:-3] + "AAA", domain="bzpeer.test", path="/")
        await refused(back, "began in another browser")
        # the code was not used yet: it is valid once
        browser.cookies.set("bzpeer-sign-in", attempt, domain="bzpeer.test", path="/")
        assert (await browser.get(back)).status_code == 303
        assert await who(browser) == "ada"
        browser.cookies.clear()
        await attempting(back, "is already finished")
    assert len(await graph.read(SESSIONS)) == 1


async def test_an_id_token_for_another_nonce_is_refused(graph: Graph, address: Address, issuer: str) -> None:
    async with browser_of(at(address, issuer)) as (browser, _):
        there = await go_to_provider(browser)
        nonce = parse_qs(urlsplit(there).query)["nonce"][0]
        response = await browser.get(await consent(browser, there.replace(nonce, "anothers")))
        assert (response.status_code, await who(browser)) == (502, None)


async def test_who_does_not_consent_is_told_so(graph: Graph, address: Address, issuer: str) -> None:
    async with browser_of(at(address, issuer)) as (browser, _):
        back = await consent(browser, await go_to_provider(browser), abort=True)
        response = await browser.get(back)
        assert (response.status_code, "You did not allow the provider" in response.text) == (403, True)
        assert await who(browser) is None
        there = await go_to_provider(browser)
        state = parse_qs(urlsplit(there).query)["state"][0]
        failed = f"{CALLBACK}?{urlencode({'error': 'server_error', 'error_description': '<script>', 'state': state})}"
        response = await browser.get(failed)
        assert (response.status_code, response.text.count("<script")) == (502, 1), "only the script of the page itself"


async def test_a_provider_that_is_down_is_said_plainly(
    graph: Graph, address: Address, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with running_provider(folder) as (issuer, process):
        async with browser_of(at(address, issuer)) as (browser, _):
            back = await consent(browser, await go_to_provider(browser))
            process.kill()
            process.wait()
            gone = await browser.get(back)
        async with browser_of(at(address, issuer)) as (browser, _):
            never = await browser.get("/sign-in/oidc")
            as_json = await browser.get("/sign-in/oidc", headers=JSON)
    for response in (gone, never):
        assert response.status_code == 502
        assert "does not respond correctly" in response.text
        assert "Traceback" not in response.text
    assert as_json.json()["errors"][0]["extensions"] == {"code": "UNAVAILABLE"}
    logged = capsys.readouterr().err
    assert logged.count('"reason":"ConnectError') == 3
    assert "of the tests" not in logged


async def test_without_a_provider_that_is_said(graph: Graph, address: Address) -> None:
    async with browser_of(settings_for(address)) as (browser, _):
        page = await browser.get("/sign-in")
        assert (page.status_code, "BZPEER_OIDC_CLIENT_ID" in page.text) == (200, True)
        assert page.text.count("<script") == 1
        assert (await browser.get("/sign-in", headers=JSON)).json() == {"user": None, "ways": []}
        for path in ("/sign-in/oidc", "/sign-in/oidc/callback?code=1&state=2"):
            assert (await browser.get(path)).status_code == 404
