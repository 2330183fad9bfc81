"""A whole visit: search, sign in, vote, review, comment, explore, share and export, while a second visitor watches."""

# the parsers have no types
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

import asyncio
import io
import re
from typing import Any

import networkx as nx
from playwright.async_api import Browser, Page, Route, expect
from pybtex.database import parse_string

from tests.web.visiting import Demo, Visitor, visit

TITLE = "On the Opportunities and Risks of Foundation Models"


async def test_a_whole_visit(visitor: Visitor, chromium: Browser, demo: Demo) -> None:
    page = await visitor.open("/")
    await _find_the_paper(page, demo)
    await expect(page.get_by_role("heading", level=1)).to_have_text(
        "On the Opportunities and Risks of Foundation Models"
    )
    await page.get_by_role("link", name="Log in to curate").first.click()
    handle = "whole-visit"
    await page.get_by_label("Development sign-in").fill(handle)
    await page.get_by_role("button", name="Sign in").click()
    await page.wait_for_url(demo.paper_url)
    await expect(page.get_by_role("navigation")).to_contain_text(f"@{handle}")
    async with visit(chromium, demo) as watcher:
        await watcher.open(f"/papers/{demo.paper}")
        await _decide(page, watcher.page)
        await _write(page, watcher.page)
    await page.get_by_role("link", name="Open full explorer").click()
    await page.wait_for_url(re.compile("/explore"))
    await _explore(page)
    picture = await _picture(page)
    async with visit(chromium, demo) as other:
        await other.page.goto(page.url)
        await _settled(other.page)
        assert await _rows(other.page) == await _rows(page)
        assert await _picture(other.page) == picture


async def test_late_suggestions_keep_the_marked_option(visitor: Visitor, demo: Demo) -> None:
    page = await visitor.open("/")
    box = page.get_by_role("banner").get_by_role("combobox")
    found = page.get_by_role("option").filter(has_text=TITLE)
    await box.press_sequentially("opportunities and")
    await expect(found).to_be_visible()
    late: asyncio.Future[Route] = asyncio.get_running_loop().create_future()

    async def hold(route: Route) -> None:
        late.set_result(route)

    await page.route("**/graphql", hold, times=1)
    await box.press_sequentially(" risks")
    held = await asyncio.wait_for(late, 60)
    await box.press("ArrowDown")
    await expect(found).to_have_attribute("aria-selected", "true")
    await found.evaluate("option => option.setAttribute('data-before', '')")
    await held.continue_()
    await expect(found).not_to_have_attribute("data-before", "")
    await expect(found).to_have_attribute("aria-selected", "true")
    await box.press("Enter")
    await page.wait_for_url(demo.paper_url)


async def test_the_explorer_exports_the_nodes_it_shows(visitor: Visitor, demo: Demo) -> None:
    page = await visitor.open(f"/explore?seed={demo.paper}&limit=20")
    await _settled(page)
    await page.locator("#explorer-table tbody tr").last.get_by_role("button", name="Hide").click()
    await expect(page.locator("#explorer-counts")).to_have_text(re.compile("^19 nodes"))
    rows = page.locator("#explorer-table tbody tr")
    ids = [await row.get_attribute("data-id") for row in await rows.all()]
    papers = [await row.get_attribute("data-id") for row in await rows.filter(has_text=re.compile("^Paper")).all()]
    address = page.url
    graph: Any = nx.read_graphml(io.BytesIO(await _download(page, "GraphML")))
    assert set(graph) == set(ids)
    assert f"{len(ids)} nodes, {graph.number_of_edges()} relations" == await page.inner_text("#explorer-counts")
    entries: Any = parse_string((await _download(page, "BibTeX")).decode(), "bibtex").entries
    assert sorted(re.sub(r"^.*?(?=W\d+$|p-.{16}$)", "", key) for key in entries) == sorted(map(str, papers))
    assert page.url == address


async def _find_the_paper(page: Page, demo: Demo) -> None:
    box = page.get_by_role("banner").get_by_role("combobox")
    await box.press_sequentially("opportunities and risks")
    found = page.get_by_role("option").filter(has_text=TITLE)
    await expect(found).to_be_visible()
    await box.press("ArrowDown")
    await box.press("Enter")
    await page.wait_for_url(demo.paper_url)


async def _decide(page: Page, watching: Page) -> None:
    """Like, react and save without a reload; the watcher's page shows each change."""
    await page.evaluate("window.isTheSamePage = true")
    like = page.get_by_role("button", name=re.compile("^Like"))
    await expect(like).to_have_attribute("aria-pressed", "false")
    likes = int(await like.locator(".count").inner_text())
    await like.click()
    await expect(like).to_have_attribute("aria-pressed", "true")
    await expect(like.locator(".count")).to_have_text(str(likes + 1))
    await expect(watching.locator("#frame")).to_contain_text(re.compile(rf"\b{likes + 1} likes?\b"))
    insightful = page.get_by_role("button", name=re.compile("^Insightful"))
    await insightful.click()
    await expect(insightful).to_have_attribute("aria-pressed", "true")
    await expect(watching.locator("#reactions")).to_contain_text("Insightful")
    await page.get_by_role("button", name=re.compile("^Save")).click()
    await expect(page.locator("#frame")).to_contain_text("one of them yours")
    # undo the vote, and vote again
    await like.click()
    await expect(watching.locator("#frame")).to_contain_text(re.compile(rf"\b{likes} likes?\b"))
    await like.click()
    await expect(like).to_have_attribute("aria-pressed", "true")
    assert await page.evaluate("window.isTheSamePage")


async def _write(page: Page, watching: Page) -> None:
    """Write a review and a comment; the watcher's page shows both."""
    await page.get_by_text("Open review form").click()
    await page.get_by_label("Strength").fill("It names what was **nameless**.")
    await page.get_by_label("Method question").fill("How was the scope chosen?")
    await page.get_by_role("button", name="Submit review").click()
    review = page.locator("article.review").filter(has_text="It names what was nameless.")
    await expect(review.locator(".prose strong")).to_have_text("nameless")
    await expect(watching.locator("article.review").filter(has_text="It names what was nameless.")).to_be_visible()
    await page.get_by_text("Open comment form").click()
    await page.locator("#comment textarea").fill("Section 4 has a caveat <script>alert(1)</script>")
    await page.locator("#comment select").select_option("CAVEAT")
    await page.get_by_role("button", name="Post comment").click()
    for who in (page, watching):
        comment = who.locator("article.comment").filter(has_text="Section 4 has a caveat")
        await expect(comment).to_contain_text("Caveat")
    assert await page.evaluate("window.isTheSamePage")


async def _explore(page: Page) -> None:
    """Expand three nodes, show a path, undo and redo it."""
    await _settled(page)
    before = len(await _rows(page))
    for place in (1, 3, 5):
        name = (await page.locator("#explorer-table tbody tr").nth(place).get_by_role("link").inner_text()).strip()
        await page.get_by_role("button", name=f"Expand {name}", exact=True).click()
        await expect(page.locator("#explorer-live")).to_have_text(re.compile(r"\d+ neighbours? added, (\S+|no) more"))
        await _settled(page)
    assert len(await _rows(page)) > before
    without = page.url
    rows = page.locator("#explorer-table tbody tr")
    await rows.nth(1).get_by_role("button", name="Select").click()
    await page.get_by_role("button", name="Path from here").click()
    await rows.nth(await rows.count() - 1).get_by_role("button", name="Select").click()
    await expect(page.locator("#explorer-contents")).to_contain_text("Path shown")
    assert page.url != without
    with_path = page.url
    await page.get_by_role("button", name="Undo").click()
    await expect(page.locator("#explorer-contents")).not_to_contain_text("Path shown")
    await page.get_by_role("button", name="Redo").click()
    await expect(page.locator("#explorer-contents")).to_contain_text("Path shown")
    await expect(page).to_have_url(with_path)
    await _settled(page)


async def _settled(page: Page) -> None:
    """Wait until the whole view is drawn, including the relations between nodes of different steps."""
    await expect(page.locator("#explorer-counts")).to_have_text(re.compile(r"[1-9]\d* nodes?, [1-9]"))
    await expect(page.locator("#explorer-canvas[aria-busy]")).to_have_count(0)
    await page.wait_for_load_state("networkidle")


async def _rows(page: Page) -> list[list[str]]:
    return [row.split("\t") for row in (await page.locator("#explorer-table tbody").inner_text()).splitlines()]


async def _picture(page: Page) -> bytes:
    """The map as SVG, which holds every position, size and line."""
    return await _download(page, "SVG")


async def _download(page: Page, button: str) -> bytes:
    """The file that a button of the explorer's export panel saves."""
    async with page.expect_download() as saving:
        await page.get_by_role("button", name=button, exact=True).click()
    download = await saving.value
    return await asyncio.to_thread((await download.path()).read_bytes)
