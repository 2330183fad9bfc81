"""Forms that are refused or not sent: the form shows the reason and keeps the text."""

import asyncio
import re

import pytest
from playwright.async_api import Page, Route, expect

from tests.web.visiting import Visitor


async def _open(visitor: Visitor, form: str) -> Page:
    await visitor.sign_in(f"/papers/{visitor.demo.paper}")
    await visitor.page.get_by_text(form).click()
    return visitor.page


@pytest.mark.parametrize("strength", ["   ", "x" * 100_000])
async def test_a_review_that_is_refused_stays_in_its_form(visitor: Visitor, strength: str) -> None:
    page = await _open(visitor, "Open review form")
    await page.get_by_label("Strength").fill(strength)
    await page.get_by_label("Competing interests").fill("none")
    await page.get_by_role("button", name="Submit review").click()
    await expect(page.locator("#review .problem")).to_be_visible()
    await expect(page.get_by_label("Strength")).to_have_value(strength)
    await expect(page.get_by_label("Competing interests")).to_have_value("none")
    visitor.ignore_errors("400")


async def test_a_replication_pointer_must_be_a_web_address(visitor: Visitor) -> None:
    page = await _open(visitor, "Open comment form")
    await page.locator("#comment select").select_option("REPLICATION")
    await page.locator("#comment textarea").fill("We ran it again.")
    address = page.get_by_label("Address of the replication")
    await address.evaluate("field => { field.type = 'text'; field.value = 'javascript:alert(1)' }")
    await page.get_by_role("button", name="Post comment").click()
    await expect(page.locator("#comment .problem")).to_be_visible()
    await expect(page.locator("#comment textarea")).to_have_value("We ran it again.")
    assert await page.locator("a[href^=javascript]").count() == 0
    visitor.ignore_errors("400")


async def test_a_vote_that_is_not_sent_is_undone_with_a_message(visitor: Visitor) -> None:
    await visitor.sign_in(f"/papers/{visitor.demo.paper}")
    page = visitor.page
    like = page.get_by_role("button", name=re.compile("^Like"))
    count = await like.locator(".count").inner_text()
    held: list[Route] = []

    async def hold(route: Route) -> None:
        held.append(route)

    await page.route("**/vote", hold)
    await like.click()
    await expect(like).to_have_attribute("aria-pressed", "true")  # before the server answers
    await expect(like.locator(".count")).to_have_text(str(int(count) + 1))
    await held[0].abort()
    await expect(like).to_have_attribute("aria-pressed", "false")
    await expect(like.locator(".count")).to_have_text(count)
    await expect(page.locator("#vote .problem")).to_contain_text("Try again")
    await page.unroute("**/vote")
    await like.click()
    await expect(like).to_have_attribute("aria-pressed", "true")
    await expect(page.locator("#vote .problem")).to_have_count(0)
    visitor.ignore_errors("ERR_FAILED")


async def test_a_click_while_the_one_before_is_sent_counts_too(visitor: Visitor) -> None:
    await visitor.sign_in(f"/papers/{visitor.demo.paper}")
    page = visitor.page
    like = page.get_by_role("button", name=re.compile("^Like"))
    votes: list[str | None] = []
    held: asyncio.Future[Route] = asyncio.get_running_loop().create_future()

    async def hold(route: Route) -> None:
        votes.append(route.request.post_data)
        if len(votes) == 1:
            held.set_result(route)
        else:
            await route.continue_()

    await page.route("**/vote", hold)
    await like.click()
    await expect(like).to_have_attribute("aria-pressed", "true")
    await like.click()
    async with page.expect_response(lambda response: response.request.post_data == "value="):
        await (await asyncio.wait_for(held, 60)).continue_()
    await expect(like).to_have_attribute("aria-pressed", "false")
    assert votes == ["value=LIKE", "value="]


async def test_text_being_written_survives_live_updates(visitor: Visitor) -> None:
    page = await _open(visitor, "Open comment form")
    await page.locator("#comment textarea").fill("half a thou")
    other = await visitor.context.new_page()
    await other.goto(visitor.demo.paper_url)
    await other.get_by_role("button", name=re.compile("^Novel")).click()
    await expect(page.get_by_role("button", name=re.compile("^Novel"))).to_have_attribute("aria-pressed", "true")
    await expect(page.locator("#comment textarea")).to_have_value("half a thou")
    await expect(page.locator("#comment textarea")).to_be_visible()


async def test_signed_out_pages_link_to_the_sign_in(visitor: Visitor) -> None:
    page = await visitor.open(f"/papers/{visitor.demo.paper}")
    ways = page.get_by_role("link", name="Log in to curate")
    for place in range(await ways.count()):
        href = await ways.nth(place).get_attribute("href")
        assert href
        assert href.startswith("/sign-in?next=%2Fpapers%2F")
    assert await ways.count() >= 3
    assert await page.locator("main form[method=post]").count() == 0
    await visitor.open("/collections")
    await expect(page.get_by_role("main")).to_contain_text("Sign in")


async def test_a_new_collection_holds_the_paper(visitor: Visitor) -> None:
    await visitor.sign_in(f"/papers/{visitor.demo.paper}")
    page = visitor.page
    await page.get_by_text("New collection").click()
    form = page.locator("#new-collection")
    await form.get_by_label("Name").fill("To read <b>first</b>")
    await form.get_by_label("Visibility").select_option("PUBLIC")
    await form.get_by_role("button").click()
    await page.locator("#frame").get_by_role("link", name="To read <b>first</b>").first.click()
    await page.wait_for_url(re.compile("/collections/"))
    await expect(page.get_by_role("heading", level=1)).to_have_text("To read <b>first</b>")
    await expect(page.get_by_role("main")).to_contain_text("On the Opportunities and Risks of Foundation Models")
