"""The explorer's choice between nearby papers and direct relations, and the reason why a node is on the map."""

import asyncio
import json
import re
from typing import Any

from playwright.async_api import Browser, Page, expect

from tests.web.visiting import Demo, Visitor, axe_findings, visit

DIRECT = {"CITES", "AUTHORED", "AFFILIATED_WITH", "HAS_TOPIC"}


async def test_one_choice_switches_between_nearby_papers_and_direct_relations(visitor: Visitor, demo: Demo) -> None:
    page = await visitor.open(f"/explore?seed={demo.paper}&limit=30")
    await _settled(page)
    both = await _rows(page)
    nodes, kinds = await _graph(page)
    assert nodes == {identity for identity, _ in both}
    assert kinds > {"NEAR", "CITES"}

    await page.get_by_label("Nearby papers only").check()
    await expect(page).to_have_url(re.compile("only=-n-"))
    await _settled(page)
    near = await _rows(page)
    assert {kind for _, kind in near} == {"Paper"}
    assert await _graph(page) == ({identity for identity, _ in near}, {"NEAR"})
    assert await axe_findings(page) == []

    await page.get_by_label("Direct relations only").check()
    await expect(page).to_have_url(re.compile("only=-cwft-"))
    await _settled(page)
    direct = await _rows(page)
    assert len({kind for _, kind in direct}) > 1
    nodes, kinds = await _graph(page)
    assert nodes == {identity for identity, _ in direct}
    assert kinds <= DIRECT
    assert {identity for identity, _ in near} != {identity for identity, _ in direct}

    await page.get_by_role("button", name="Undo").click()
    await expect(page.get_by_label("Nearby papers only")).to_be_checked()
    await _settled(page)
    assert await _rows(page) == near
    await page.reload()
    await _settled(page)
    assert await _rows(page) == near


async def test_the_map_says_why_each_node_is_there(visitor: Visitor, demo: Demo) -> None:
    page = await visitor.open(f"/explore?seed={demo.paper}&only=-n-")
    await _settled(page)
    row = page.locator("#explorer-table tbody tr").nth(1)
    why = await row.locator("td.why").inner_text()
    assert why
    await row.get_by_role("button", name="Select").click()
    card = page.locator("#explorer-card")
    await expect(card.locator(".card-why")).to_contain_text(why)
    reasons = card.locator("ol li").first
    await expect(reasons).to_have_text(re.compile("^is near “.+”: .*(shared|cited|citations|similar)"))
    await card.locator("summary").click()
    near = card.locator("details li").first
    await expect(near).to_contain_text(re.compile("Near because: .*(shared|cited|citations|similar)"))
    await expect(near.get_by_role("link")).to_have_attribute("href", re.compile("^/papers/"))


async def test_the_table_without_javascript_says_why(chromium: Browser, demo: Demo) -> None:
    async with visit(chromium, demo, java_script_enabled=False) as visitor:
        page = await visitor.open(f"/explore?seed={demo.paper}")
        reasons = await page.locator("#explorer-table td.why").all_inner_texts()
        assert len(reasons) > 10
        assert all(reasons)


async def _settled(page: Page) -> None:
    """Wait until the map is drawn, including the relations that the script requests later."""
    await expect(page.locator("#explorer-counts")).to_have_text(re.compile(r"[1-9]\d* nodes?, [1-9]"))
    await expect(page.locator("#explorer-canvas[aria-busy]")).to_have_count(0)
    await page.wait_for_load_state("networkidle")


async def _rows(page: Page) -> list[tuple[str, str]]:
    """The id and kind of each row of the table."""
    rows = await page.locator("#explorer-table tbody tr").all()
    return [(str(await row.get_attribute("data-id")), await row.locator(".kind").inner_text()) for row in rows]


async def _graph(page: Page) -> tuple[set[str], set[str]]:
    """The ids of the nodes and the kinds of the relations of the exported graph."""
    async with page.expect_download() as saving:
        await page.get_by_role("button", name="JSON Graph", exact=True).click()
    path = await (await saving.value).path()
    graph: dict[str, Any] = json.loads(await asyncio.to_thread(path.read_bytes))["graph"]
    return set(graph["nodes"]), {edge["relation"] for edge in graph["edges"]}
