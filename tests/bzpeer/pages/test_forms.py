"""Forms as a browser without scripts sends them: every action works, and a refused form keeps its values."""

from collections.abc import AsyncGenerator

import httpx2
import pytest
import pytest_asyncio
from starlette.applications import Starlette

from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from tests.clients.application import client_of, settings_for
from tests.clients.pages import Browser, accessible
from tests.graphs.town import COLLECTION, COMMENT, REVIEW, Town, everything, settle

Served = tuple[httpx2.AsyncClient, Starlette]


@pytest_asyncio.fixture(loop_scope="session")
async def town(graph: Graph) -> Town:
    return await settle(graph)


@pytest_asyncio.fixture(loop_scope="session")
async def client(town: Town, address: Address) -> AsyncGenerator[httpx2.AsyncClient]:
    async with client_of(settings_for(address, query_timeout_s=120)) as (client, _):
        yield client


async def test_votes_saves_and_reactions_are_given_and_taken_back(client: httpx2.AsyncClient) -> None:
    browser = Browser(client, "ada")
    page = await browser.get("/papers/W1")
    page = await browser.submit(page, "#vote", "Like")
    assert page.texts("#vote button") == ["Like 1", "Dislike 0"]
    page = await browser.submit(page, "#vote", "Dislike")
    assert page.texts("#vote [aria-pressed=true]") == ["Dislike 1"]
    page = await browser.submit(page, "#vote", "Dislike")
    assert not page.all("#vote [aria-pressed=true]")
    page = await browser.submit(page, "#save", "Save")
    assert page.texts("#save [aria-pressed=true]") == ["Saved 1"]
    assert (await browser.get("/collections")).texts("#saved .works a") == ["Paper W1"]
    page = await browser.submit(page, "#save", "Saved")
    assert page.texts("#save button") == ["Save 0"]
    page = await browser.submit(page, "#react", "Novel")
    page = await browser.submit(page, "#react", "Needs code")
    assert page.texts("#react [aria-pressed=true]") == ["Novel 1", "Needs code 1"]
    page = await browser.submit(page, "#react", "Novel")
    assert page.texts("#react [aria-pressed=true]") == ["Needs code 1"]


async def test_a_review_is_written_edited_found_helpful_reported_and_withdrawn(
    client: httpx2.AsyncClient, town: Town
) -> None:
    ada, bob = Browser(client, "ada"), Browser(client, "bob")
    page = await ada.submit(await ada.get("/papers/W1"), "#review", "Submit", strength="Plain", concern="")
    assert page.texts("article.review .prose") == ["Plain"]
    page = await ada.submit(page, "#review", "Save your review", concern="Small *sample*")
    assert page.texts("article.review .prose") == ["Plain", "Small sample"]
    page = await bob.get("/papers/W1")
    page = await bob.submit(page, "form[id^=helpful-]", "Helpful")
    assert page.texts("form[id^=helpful-] [aria-pressed=true]") == ["Helpful 1"]
    page = await bob.submit(page, "form[id^=helpful-]", "Helpful")
    assert page.texts("form[id^=helpful-] button") == ["Helpful 0"]
    page = await bob.submit(page, "form[id^=report-]", "Send", reason="Rude")
    assert page.text("article.review [role=status]") == "Reported. Thank you: the moderators will look at it."
    [[reason]] = await town.graph.read(
        Statement("MATCH (:User {handle: 'bob'})-[r:REPORTED]->(:Review) RETURN r.reason")
    )
    assert reason == "Rude"
    page = await ada.submit(await ada.get("/papers/W1"), "form[id^=withdraw-]", "Withdraw")
    assert not page.all("article.review")
    assert "No structured reviews yet" in page.text("#reviews")


async def test_comments_are_posted_once_replied_to_edited_reported_and_deleted(client: httpx2.AsyncClient) -> None:
    ada, bob = Browser(client, "ada"), Browser(client, "bob")
    form = await ada.get("/papers/W1")
    typed = {"kind": "REPLICATION", "body": "It *holds*", "url": "https://example.org/r"}
    page = await ada.submit(form, "#comment", "Post", **typed)
    page = await ada.submit(form, "#comment", "Post", **typed)
    assert page.texts("article.comment .prose") == ["It holds"], "sent twice with one key, it takes effect once"
    assert page.texts("article.comment .tag") == ["Replication pointer"]
    other = await ada.submit(form, "#comment", "Post", kind="NOTE", body="Another")
    assert (other.status, other.text("#comment textarea")) == (409, "Another")
    assert other.text("#comment [role=alert]").startswith("This form was already sent with other content.")
    page = await ada.submit(other, "#comment", "Post", url="")
    assert page.texts("article.comment .prose") == ["Another", "It holds"], "a new key makes a second comment"
    page = await bob.get("/papers/W1")
    first = str(page.all("article.comment")[1]["id"]).removeprefix("comment-")
    page = await bob.submit(page, f"#reply-{first}", "Post", body="Not here")
    assert page.texts("article.comment article.comment .prose") == ["Not here"]
    page = await bob.submit(page, f"#report-{first}", "Send", reason="An advert")
    assert page.text("article.comment [role=status]").startswith("Reported.")
    page = await ada.submit(await ada.get("/papers/W1"), f"#edit-{first}", "Save", body="It held")
    assert page.texts(f"#comment-{first} > .prose") == ["It held"]
    page = await ada.submit(page, f"#delete-{first}", "Delete")
    assert page.text(f"#comment-{first} > .empty") == "This comment was deleted by its author."
    assert page.texts("article.comment article.comment .prose") == ["Not here"], "replies stay"
    thread = await bob.submit(await bob.get(f"/comments/{first}"), f"#reply-{first}", "Post", body="In its thread")
    assert thread.response.url.path == f"/comments/{first}"
    assert thread.texts("article.comment .prose") == ["Not here", "In its thread"]


async def test_collections_are_made_filled_ordered_shared_and_deleted(client: httpx2.AsyncClient) -> None:
    ada, bob = Browser(client, "ada"), Browser(client, "bob")
    page = await ada.submit(await ada.get("/papers/W1"), "#new-collection", "Create", name="Mine")
    assert page.texts("#frame dd li > a") == ["Mine"]
    page = await ada.submit(
        await ada.get("/collections"), "#new-collection", "Create", name="Other", description="*why*"
    )
    assert (page.text("h1"), page.text(".prose em")) == ("Other", "why")
    [mine] = [str(a["href"]) for a in (await ada.get("/collections")).all(".works a") if a.get_text() == "Mine"]
    page = await ada.get("/papers/W2")
    page = await ada.submit(page, "#collect", "Add", collection=mine.rpartition("/")[2])
    assert page.texts("#frame dd li > a") == ["Mine"]
    page = await ada.get(mine)
    accessible(page)
    assert page.texts("#items li > a") == ["Paper W1", "Paper W2"]
    page = await ada.submit(page, "#item-W2 form[action$='/move']", "Up")
    assert page.texts("#items li > a") == ["Paper W2", "Paper W1"]
    page = await ada.submit(page, "#item-W2 form[action$='/move']", "Down")
    assert page.texts("#items li > a") == ["Paper W1", "Paper W2"]
    page = await ada.submit(page, "#item-W1 form[action$='/remove']", "Remove")
    assert page.texts("#items li > a") == ["Paper W2"]
    assert (await bob.get(mine)).status == 404, "it is private"
    page = await ada.submit(page, "#update", "Save", name="Ours", visibility="PUBLIC")
    assert page.text("h1") == "Ours"
    shared = await bob.get(mine)
    assert (shared.status, shared.text("h1"), len(shared.all("main form"))) == (200, "Ours", 0)
    page = await ada.submit(page, "#update", "Save", name=" ")
    assert (page.status, page.text("#update [role=alert]")) == (400, "“Name” is empty. Write some text.")
    page = await ada.submit(await ada.get("/papers/W2"), "#frame form", "Remove")
    assert "No collection that you can see" in page.text("#frame")
    page = await ada.submit(await ada.get(mine), "#delete", "Delete")
    assert (page.status, page.texts("#collections .works a")) == (200, ["Other"]), page.text("main")


@pytest.mark.parametrize(
    ("form", "typed", "status", "message"),
    [
        (
            "review",
            {"strength": " ", "competingInterests": "none"},
            400,
            "A review needs at least one of “Strength”, “Concern” and “Method question”.",
        ),
        ("review", {"concern": "x" * 100_000}, 400, "“Concern” has 100000 characters; the maximum is 10000."),
        (
            "comment",
            {"kind": "REPLICATION", "body": "see <b>", "url": "javascript:alert(1)"},
            400,
            "“Address of the replication” is not a web address. Give one that starts with https:// or http://.",
        ),
        ("comment", {"kind": "CAVEAT", "body": " \n ", "url": ""}, 400, "“Comment” is empty. Write some text."),
    ],
)
async def test_what_cannot_be_taken_is_told_beside_the_form_and_kept(
    client: httpx2.AsyncClient, town: Town, form: str, typed: dict[str, str], status: int, message: str
) -> None:
    before = await everything(town.graph)
    browser = Browser(client, "ada")
    page = await browser.submit(await browser.get("/papers/W1"), f"#{form}", "", **typed)
    assert (page.status, page.text(f"#{form} [role=alert]")) == (status, message)
    accessible(page)
    for name, value in typed.items():
        [field] = page.all(f"#{form} [name={name}]")
        if field.name == "select":
            assert str(field.select("option[selected]")[0]["value"]) == value
        else:
            shown = field.get_text().removeprefix("\n") if field.name == "textarea" else field["value"]
            assert shown == value
    assert page.all(f"#{form} [aria-invalid=true]")
    details = page.one(f"#{form}").find_parent("details")
    assert details is not None
    assert details.has_attr("open")
    assert await everything(town.graph) == before


async def test_who_may_not_is_told_why(client: httpx2.AsyncClient, town: Town) -> None:
    author = Browser(client, "author")
    page = await author.submit(await author.get("/papers/W1"), "#review", "Submit", strength="Mine is good")
    assert (page.status, page.text("#review textarea[name=strength]")) == (403, "Mine is good")
    assert page.text("#review [role=alert]").startswith("You are an author of this paper")
    review = await town.do("bob", REVIEW, strength="x")
    ada = Browser(client, "ada")
    form = await ada.get("/papers/W1")
    await town.do("bob", "mutation ($id: ID!) { withdrawReview(id: $id) { id } }", id=review["id"])
    late = await ada.submit(form, f"#helpful-{review['id']}", "Helpful")
    assert (late.status, "There is no review with this id." in late.text("main")) == (404, True)
    made = await town.do("bob", COLLECTION, name="His", visibility="PUBLIC")
    stolen = await ada.post(
        f"/collections/{made['id']}/update", {"name": "Hers", "description": "", "visibility": "PUBLIC"}
    )
    assert stolen.status_code == 403
    assert "Only its author can change this." in stolen.text


async def test_other_sites_and_strange_bodies_change_nothing(client: httpx2.AsyncClient, town: Town) -> None:
    comment = await town.do("bob", COMMENT, body="Stays")
    before = await everything(town.graph)
    ada = Browser(client, "ada")
    note = {"kind": "NOTE", "body": "from elsewhere", "url": ""}
    for headers in ({"origin": "https://evil.example"}, {"origin": "null"}):
        response = await ada.post("/papers/W1/comment", note, **headers)
        assert response.status_code == 403
        assert "another site" in response.text
        assert "from elsewhere" not in response.text
    for path, fields, status in (
        ("/papers/W1/vote", {"value": "LOVE"}, 400),
        ("/papers/W1/vote", {"value": "LIKE", "viewer": "bob"}, 400),
        ("/papers/W1/vote", {}, 400),
        ("/papers/W1/react", {"add": "NICE"}, 400),
        ("/papers/W1/comment", {**note, "key": "x" * 201}, 400),
        ("/papers/W1/comment", {**note, "body": "x" * 300_000}, 413),
        ("/papers/W404/vote", {"value": "LIKE"}, 404),
        ("/papers/rubbish/vote", {"value": "LIKE"}, 404),
        (f"/comments/{comment['id']}/delete", {"paper": "../../x"}, 404),
        (f"/comments/{comment['id']}/delete", {"paper": "W1"}, 403),
        ("/collections/c-aaaaaaaaaaaaaaaa/move", {"paper": "W1", "position": "-1"}, 400),
    ):
        response = await ada.post(path, fields)
        assert response.status_code == status, (path, fields, response.text)
        assert response.headers["content-type"].startswith("text/html")
    as_json = await client.post(
        "/papers/W1/vote", json={"value": "LIKE"}, headers={**ada.headers, "origin": "http://bzpeer.test"}
    )
    assert as_json.status_code == 415
    assert await everything(town.graph) == before


async def test_the_signed_out_go_to_sign_in_and_lose_nothing_they_wrote(client: httpx2.AsyncClient, town: Town) -> None:
    before = await everything(town.graph)
    nobody = await Browser(client).post("/papers/W1/comment", {"kind": "NOTE", "body": "x", "url": ""})
    assert (nobody.status_code, nobody.headers["location"]) == (303, "/sign-in?next=%2Fpapers%2FW1")
    assert (await Browser(client).post("/collections", {"name": "x"})).headers["location"] == (
        "/sign-in?next=%2Fcollections"
    )
    assert await everything(town.graph) == before
    ada = Browser(client, "ada")
    form = await ada.get("/papers/W1")
    await town.graph.write(Statement("MATCH (s:Session {id: 'sada'}) SET s.revokedAt = datetime()"))
    vote = await ada.post("/papers/W1/vote", {"value": "LIKE"})
    assert (vote.status_code, vote.headers["location"]) == (303, "/sign-in?next=%2Fpapers%2FW1")
    kept = await ada.submit(form, "#comment", "Post", body="Half an hour of work\nand more")
    assert (kept.status, kept.text("main textarea[name=body]")) == (401, "Half an hour of work and more")
    assert kept.one("main section a")["href"] == "/sign-in?next=%2Fpapers%2FW1"
    assert kept.response.headers["set-cookie"].startswith("bzpeer=; ")
    accessible(kept)
    await town.graph.write(Statement("MATCH (s:Session {id: 'sada'}) REMOVE s.revokedAt"))
    page = await ada.submit(kept, "main section form", "Send it again")
    assert page.texts("article.comment .prose") == ["Half an hour of work and more"]
