"""A slow or unavailable service: the page reports it, keeps its contents, and recovers by itself."""

import asyncio
import json
import re
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import psutil
from playwright.async_api import Route, expect

from tests.web.visiting import Demo, Visitor


@asynccontextmanager
async def _neo4j_suspended(demo: Demo) -> AsyncGenerator[None]:
    """Suspend the process of Neo4j, as if its machine were lost: connections neither answer nor fail."""
    process = psutil.Process(json.loads((demo.home / "neo4j" / "server.json").read_text())["pid"])
    process.suspend()
    try:
        yield
    finally:
        process.resume()


async def test_a_page_requested_without_neo4j_reloads_when_it_is_back(visitor: Visitor, demo: Demo) -> None:
    async with _neo4j_suspended(demo):
        page = await visitor.open(f"/papers/{demo.paper}")
        await expect(page.get_by_role("main")).to_contain_text("This page reloads itself")
        assert await page.evaluate("document.body.dataset.page") == "unavailable"
    await expect(page.get_by_role("heading", level=1)).to_have_text(
        "On the Opportunities and Risks of Foundation Models", timeout=90_000
    )
    visitor.ignore_errors("503")
    visitor.ignore_errors("504")


async def test_the_list_stays_while_the_map_is_slow_or_fails(visitor: Visitor, demo: Demo) -> None:
    held: asyncio.Queue[Route] = asyncio.Queue()

    async def hold(route: Route) -> None:
        if "MapSlice" in (route.request.post_data or "") or "researchMap" in (route.request.post_data or ""):
            await held.put(route)
        else:
            await route.continue_()

    await visitor.page.route("**/graphql", hold)
    page = await visitor.open(f"/papers/{demo.paper}")
    await page.locator("#map").scroll_into_view_if_needed()
    route = await asyncio.wait_for(held.get(), 20)
    await expect(page.locator("#map-slice")).to_contain_text("Building this graph slice")
    await expect(page.locator("#map")).to_contain_text("Language Models are Few-Shot Learners")
    await route.fulfill(status=503, json={"errors": [{"message": "away", "extensions": {"code": "UNAVAILABLE"}}]})
    again = page.locator("#map-slice").get_by_role("button", name=re.compile("again", re.IGNORECASE))
    await expect(again).to_be_visible()
    await page.unroute("**/graphql")
    await again.click()
    await expect(page.locator("#map-slice canvas").first).to_be_visible()
    visitor.ignore_errors("503")


async def test_after_a_lost_connection_missed_changes_are_shown(visitor: Visitor, demo: Demo) -> None:
    await visitor.sign_in(f"/papers/{demo.paper}")
    page = visitor.page
    rigorous = page.get_by_role("button", name=re.compile("^Rigorous"))
    await expect(rigorous).to_have_attribute("aria-pressed", "false")
    other = await visitor.context.new_page()
    await other.goto(demo.paper_url)
    await visitor.context.set_offline(True)
    await asyncio.sleep(1)
    await visitor.context.set_offline(False)
    await other.get_by_role("button", name=re.compile("^Rigorous")).click()
    await expect(rigorous).to_have_attribute("aria-pressed", "true", timeout=30_000)
    visitor.ignore_errors("ERR_INTERNET_DISCONNECTED")
