"""Accessibility: axe, keyboard, narrow screens, dark colours, and pages without JavaScript."""

import re

from playwright.async_api import Browser, Page, expect

from tests.web.visiting import PHONE, Demo, Visitor, axe_findings, visit

TABS_MAX = 150
COLOUR_RULES = ["color-contrast", "link-in-text-block"]


async def _pages(page: Page, demo: Demo) -> list[str]:
    """The path of a page of each kind, found by links."""
    await page.goto(demo.paper_url)
    found = [
        "/",
        f"/papers/{demo.paper}",
        "/search?q=language",
        f"/explore?seed={demo.paper}",
        "/papers/W404",
        "/sign-in",
    ]
    for folder in ("people", "institutions", "topics"):
        href = await page.locator(f'main a[href^="/{folder}/"]').first.get_attribute("href")
        assert href, folder
        found.append(href)
    return found


async def test_axe_finds_nothing_serious_on_any_page(visitor: Visitor, demo: Demo) -> None:
    page = visitor.page
    for path in await _pages(page, demo):
        await visitor.open(path)
        assert (path, await _findings_in_both_schemes(page)) == (path, [])
    await visitor.sign_in(f"/papers/{demo.paper}")
    for details in await page.locator("main details").all():
        await details.evaluate("details => { details.open = true }")
    assert await _findings_in_both_schemes(page) == []
    visitor.ignore_errors("404")


async def _findings_in_both_schemes(page: Page) -> list[str]:
    """All findings in light colours; in dark colours those of contrast, the only rules that depend on colours."""
    found = await axe_findings(page)
    await page.emulate_media(color_scheme="dark")
    found += await axe_findings(page, rules=COLOUR_RULES)
    await page.emulate_media(color_scheme="light")
    return found


async def test_no_page_is_wider_than_a_phone(chromium: Browser, demo: Demo) -> None:
    async with visit(chromium, demo, viewport=PHONE, is_mobile=True, has_touch=True) as visitor:
        for path in await _pages(visitor.page, demo):
            page = await visitor.open(path)
            width = await page.evaluate("document.documentElement.scrollWidth")
            assert (path, width) == (path, PHONE["width"])
        visitor.ignore_errors("404")


async def test_the_keyboard_suffices_to_search_vote_comment_and_explore(visitor: Visitor, demo: Demo) -> None:
    await visitor.sign_in("/")
    page = visitor.page
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
    await _tab_to(page, "header.site input[name=q]")
    await page.keyboard.type("opportunities and risks")
    await expect(page.get_by_role("option").first).to_be_visible()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await page.wait_for_url(demo.paper_url)
    await _tab_to(page, "#vote button")
    await page.keyboard.press("Space")
    await expect(page.locator("#vote button").first).to_have_attribute("aria-pressed", "true")
    await _tab_to(page, "#discussion details.form > summary")
    await page.keyboard.press("Enter")
    await _tab_to(page, "#comment textarea")
    await page.keyboard.type("Written without a mouse.")
    await _tab_to(page, "#comment button")
    await page.keyboard.press("Enter")
    await expect(page.locator("article.comment").filter(has_text="Written without a mouse.")).to_be_visible()
    await page.goto(f"{demo.url}/explore?seed={demo.paper}")
    await expect(page.locator("#explorer-counts")).to_have_text(re.compile("[1-9]"))
    await _tab_to(page, "#explorer-canvas")
    await page.keyboard.press("ArrowRight")
    selected = page.locator("#explorer-card h2")
    await expect(selected).to_contain_text("On the Opportunities and Risks")
    await page.keyboard.press("ArrowRight")
    await expect(selected).not_to_contain_text("On the Opportunities and Risks")
    await page.keyboard.press("e")
    await expect(page.locator("#explorer-live")).to_have_text(re.compile("added"))
    await page.keyboard.press("u")
    await expect(page.locator("#explorer-live")).to_have_text(re.compile("shown"))
    await page.keyboard.press("?")
    await expect(page.get_by_role("dialog")).to_contain_text("Expand the selected node")
    await page.keyboard.press("Escape")


async def _tab_to(page: Page, selector: str) -> None:
    for _ in range(TABS_MAX):
        await page.keyboard.press("Tab")
        if await page.evaluate("selector => document.activeElement?.matches(selector)", selector):
            return
    raise AssertionError(f"{selector} has no focus after {TABS_MAX} tabs")


async def test_pages_and_forms_work_without_javascript(chromium: Browser, demo: Demo) -> None:
    async with visit(chromium, demo, java_script_enabled=False) as visitor:
        page = visitor.page
        await visitor.open("/")
        await page.get_by_role("main").get_by_role("searchbox").fill("opportunities and risks of foundation models")
        await page.get_by_role("main").get_by_role("button", name="Search").click()
        await page.get_by_role("link", name="On the Opportunities and Risks of Foundation Models").first.click()
        await page.wait_for_url(demo.paper_url)
        nearby = await page.locator("#map").inner_text()
        assert "Language Models are Few-Shot Learners" in nearby
        await visitor.sign_in(f"/papers/{demo.paper}")
        await page.get_by_role("button", name=re.compile("^Dislike")).click()
        await expect(page.get_by_role("button", name=re.compile("^Dislike"))).to_have_attribute("aria-pressed", "true")
        await page.get_by_text("Open comment form").click()
        await page.locator("#comment textarea").fill("Sent by a plain form.")
        await page.get_by_role("button", name="Post comment").click()
        await expect(page.locator("article.comment").filter(has_text="Sent by a plain form.")).to_be_visible()
        await visitor.open(f"/explore?seed={demo.paper}")
        assert await page.locator("#explorer-table tbody tr").count() > 10
