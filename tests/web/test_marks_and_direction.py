"""Retracted papers on the map, and texts from right to left, as a browser lays them out."""

import json
import re
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.clients.command import BZPEER, environment
from tests.web.visiting import Demo, Visitor, axe_findings

CITING, RETRACTED, HEBREW = "W9100000001", "W9100000002", "W9100000003"
HEBREW_TITLE = "מבוא לתורת הגרפים."
HEBREW_VENUE = "כתב עת"
PLACES = """element => [...element.childNodes].map(node => {
  const range = document.createRange();
  range.selectNodeContents(node);
  const { left, right } = range.getBoundingClientRect();
  return [left, right];
})"""
"""The left and right end of each child of an element, in pixels."""


def _work(identity: str, title: str, **more: object) -> dict[str, object]:
    return {
        "id": f"https://openalex.org/{identity}",
        "title": title,
        "publication_year": 2020,
        "type": "article",
    } | more


@pytest.fixture(scope="module")
def works(demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A paper that cites a retracted one, and a paper in Hebrew, in the graph of the demo."""
    cited = [f"https://openalex.org/{RETRACTED}", f"https://openalex.org/{HEBREW}"]
    folder: Path = tmp_path_factory.mktemp("works")
    lines = (
        _work(CITING, "A paper that cites a retracted one", referenced_works=cited),
        _work(RETRACTED, "Cells of a retracted paper", is_retracted=True),
        _work(HEBREW, HEBREW_TITLE, language="he", primary_location={"source": {"display_name": HEBREW_VENUE}}),
    )
    (folder / "works.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    command = [*BZPEER, "import", "works.jsonl"]
    subprocess.run(command, cwd=folder, env=environment(None, BZPEER_HOME=str(demo.home)), check=True, timeout=300)


@pytest.mark.usefixtures("works")
async def test_the_map_its_table_and_its_picture_mark_a_retracted_paper(visitor: Visitor) -> None:
    page = await visitor.open(f"/explore?seed={CITING}&at={RETRACTED}")
    row = page.locator(f"#explorer-table tr[data-id={RETRACTED}]")
    await expect(row.get_by_role("button", name="Select")).to_be_visible()
    await expect(row.get_by_role("link")).to_have_text("Retracted Cells of a retracted paper")
    await expect(page.locator("#explorer-card h2")).to_have_text("Retracted Cells of a retracted paper")
    await expect(page.locator("#explorer-legend")).to_contain_text("Retracted papers")
    async with page.expect_download() as saved:
        await page.get_by_role("button", name="SVG", exact=True).click()
    picture = _text_of(await (await saved.value).path())
    assert ", 1 retracted paper</title>" in picture
    assert "<title>Retracted: Cells of a retracted paper</title>" in picture
    assert picture.count(">Retracted: Cells of a") >= 2, "its label says so too"
    assert await axe_findings(page) == []
    await page.get_by_label("Hide retracted papers").check()
    await expect(row).to_have_count(0)
    await expect(page).to_have_url(re.compile(r"only=---n"))
    await page.go_back()
    await expect(row).to_have_count(1)


@pytest.mark.usefixtures("works")
async def test_suggestions_mark_a_retracted_paper(visitor: Visitor) -> None:
    page = await visitor.open("/")
    await page.locator("#site-search").fill("cells of a retracted")
    await expect(page.get_by_role("option").first).to_contain_text("Retracted Cells of a retracted paper")


@pytest.mark.usefixtures("works")
async def test_labels_from_right_to_left_are_laid_out_by_the_browser(visitor: Visitor) -> None:
    page = await visitor.open(f"/explore?seed={HEBREW}")
    label = page.locator(".map-labels bdi")
    await expect(label).to_have_text(HEBREW_TITLE)
    assert await label.evaluate("label => [label.lang, getComputedStyle(label).direction]") == ["he", "rtl"]


@pytest.mark.usefixtures("works")
async def test_the_direction_of_a_title_is_its_own_and_a_name_changes_no_other_order(visitor: Visitor) -> None:
    page = await visitor.open(f"/papers/{HEBREW}")
    await expect(page.locator("h1")).to_have_text(HEBREW_TITLE, timeout=120_000)  # a late page reloads itself
    visitor.ignore_errors("504")
    direction = "element => getComputedStyle(element).direction"
    assert await page.locator("h1").evaluate(direction) == "rtl"
    assert await page.locator(".paper-head .eyebrow").evaluate(direction) == "ltr"
    assert await axe_findings(page) == []
    await visitor.open(f"/papers/{RETRACTED}")
    await expect(page.get_by_role("note")).to_contain_text("This paper was retracted.")
    assert await axe_findings(page) == []
    await visitor.open(f"/papers/{CITING}")
    await expect(page.get_by_role("note")).to_contain_text("This paper cites 1 retracted paper:")
    assert await axe_findings(page) == []
    about = page.locator("#map .works li").filter(has_text=HEBREW_TITLE).locator(".hint").first
    await expect(about).to_have_text(f"article · 2020 · {HEBREW_VENUE} · 1 citation")
    places = await about.evaluate(PLACES)
    assert len(places) == len(["article ·", "2020", "·", HEBREW_VENUE, "· 1 citation"])
    assert all(before[1] <= after[0] + 1 for before, after in pairwise(places)), places


def _text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")
