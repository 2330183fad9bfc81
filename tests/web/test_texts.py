"""Texts of users in a real browser: formulas have the size of formulas, and no text runs a script."""

from playwright.async_api import Browser

from resolvers.shaping.markdown import render
from tests.resolvers.shaping.test_markdown import ATTACKS


async def test_no_text_runs_a_script_or_loads_anything(chromium: Browser) -> None:
    page = await chromium.new_page()
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url))
    await page.add_init_script("window.alert = () => { window.attacked = true; }")
    await page.set_content("<!doctype html>" + "".join(f"<div>{render(text)}</div>" for text in ATTACKS))
    for element in await page.query_selector_all("math, math *, p, li, td, code"):
        await element.dispatch_event("mouseover")
        await element.dispatch_event("click")
    assert await page.evaluate("window.attacked") is None
    assert requested in ([], ["about:blank"])
    await page.close()


async def test_formulas_are_laid_out(chromium: Browser) -> None:
    page = await chromium.new_page()
    await page.set_content("<!doctype html>" + render(r"A $\frac{1}{2}$ and $$\begin{pmatrix} 1 \\ 2 \end{pmatrix}$$"))
    above, below = await page.evaluate(
        "[...document.querySelector('mfrac').children].map((part) => part.getBoundingClientRect().top)"
    )
    assert above < below
    rows = await page.evaluate("[...document.querySelectorAll('mtr')].map((row) => row.getBoundingClientRect().top)")
    assert rows[0] < rows[1]
    display = "getComputedStyle(document.querySelector('math[display=block]')).display"
    assert await page.evaluate(display) == "block math"
    await page.close()
