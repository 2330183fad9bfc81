"""What a reader waits for in the browser: a paper page, its map, dragging in the explorer, and an expansion.

    .venv/bin/python bench/explorer.py http://127.0.0.1:8000 W2122410182

Needs a running service with that paper, Playwright, and Debian's chromium. WebGL is drawn by the processor where there
is no graphics card: frames per second are then a lower bound. Prints a line of JSON a figure; asserts nothing.
"""

import argparse
import json
import math
import random
import statistics
import time
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = "/usr/bin/chromium"
FLAGS = ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]
SLOWDOWN = 4
ROUNDS = 3
DRAG_MS = 3000
SIZES = ((300, 1000), (5000, 15000))
PATIENCE_S = 60

PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null"
DRAWN = "document.querySelector('#map-slice')?.dataset.drawn === 'true' ? performance.now() : null"


def main() -> None:
    """Measures against the service and paper that are named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url")
    parser.add_argument("paper")
    asked = parser.parse_args()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for name, values in _paper_page(browser, asked.url, asked.paper).items():
            _tell(name, values, "ms")
        for nodes, edges in SIZES:
            _tell(
                f"dragging, {nodes} nodes and {edges} relations",
                _dragging(browser, asked.url, nodes, edges),
                "frames/s",
            )
        _tell("expansion, click to drawn", _expanding(browser, asked.url, asked.paper), "ms")
        browser.close()


def _paper_page(browser: Browser, url: str, paper: str) -> dict[str, list[float]]:
    """First paint, and until the map on the page can be used, with a processor that is `SLOWDOWN` times slower."""
    painted: list[float] = []
    drawn: list[float] = []
    for _ in range(ROUNDS):
        context = browser.new_context(viewport={"width": 1300, "height": 900})
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
        page.goto(f"{url}/papers/{paper}")
        page.evaluate("document.querySelector('#map-slice').scrollIntoView()")
        painted.append(_until(page, PAINTED))
        drawn.append(_until(page, DRAWN))
        context.close()
    return {"paper page, first contentful paint": painted, "paper page, map to be used": drawn}


def _dragging(browser: Browser, url: str, nodes: int, edges: int) -> list[float]:
    """Frames per second while the map is dragged about."""
    page = browser.new_page(viewport={"width": 1300, "height": 900})
    page.goto(f"{url}/explore")
    _until(page, "window.bzpeerExplorer ? 1 : null")
    page.evaluate("([nodes, edges]) => window.bzpeerExplorer.load(nodes, edges)", [*_graph(nodes, edges)])
    time.sleep(2)  # labels and the worker come to rest: they are not what is measured
    box = page.locator("#explorer-canvas").bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    found: list[float] = []
    for _ in range(ROUNDS):
        # an empty corner is taken hold of, so that the map moves and no node does
        page.mouse.move(box["x"] + 8, box["y"] + 8)
        page.mouse.down()
        page.evaluate(f"() => {{ window.measured = window.bzpeerExplorer.framesPerSecond({DRAG_MS}) }}")
        end = time.monotonic() + DRAG_MS / 1000
        turn = 0.0
        while time.monotonic() < end:
            turn += 0.1
            page.mouse.move(x + 150 * math.cos(turn), y + 100 * math.sin(turn))
        found.append(page.evaluate("() => window.measured"))
        page.mouse.up()
    page.close()
    return found


def _expanding(browser: Browser, url: str, paper: str) -> list[float]:
    """From the click on Expand until the neighbours are drawn; the first is not counted, for it is planned then."""
    page = browser.new_page(viewport={"width": 1300, "height": 900})
    page.goto(f"{url}/explore?seed={paper}&at={paper}")
    found: list[float] = []
    rows = page.locator("#explorer-table tbody tr")
    _until(page, "document.querySelector('#explorer-counts').textContent.startsWith('0') ? null : 1")
    for place in range(1, ROUNDS + 3):
        time.sleep(1.5)  # the expansion before is at rest
        rows.nth(place).get_by_role("button", name="Select").click()
        time.sleep(1)  # so is the side card
        before = page.inner_text("#explorer-live")
        page.evaluate(
            "() => { const button = document.querySelector('#explorer-card .card-acts button');"
            " button.addEventListener('click', () => { window.clicked = performance.now() }, { capture: true }) }"
        )
        button = page.locator("#explorer-card .card-acts button").first
        if button.is_disabled():
            continue
        button.click()
        _until(page, f"document.querySelector('#explorer-live').textContent === {json.dumps(before)} ? null : 1")
        found.append(page.evaluate("() => window.bzpeerExplorer.grownAt() - window.clicked"))
    page.close()
    return found[1:] or found


def _graph(nodes: int, edges: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """A graph of groups, the same every time; every kind of node and relation is in it."""
    chance = random.Random(nodes)
    kinds = ("PAPER", "PERSON", "INSTITUTION", "TOPIC")
    relations = ("CITES", "AUTHORED", "AFFILIATED_WITH", "HAS_TOPIC")
    spread = 30 * math.sqrt(nodes)
    made = [
        {
            "id": f"n{number}",
            "kind": kinds[number % 4],
            "label": f"Something with a name of some length {number}",
            "year": 2000,
            "neighborCount": 9,
            "weight": chance.random() ** 3,
            "at": [chance.gauss(0, spread / 2), chance.gauss(0, spread / 2)],
        }
        for number in range(nodes)
    ]
    links: dict[tuple[str, str], dict[str, Any]] = {}
    while len(links) < edges:
        source = chance.randrange(nodes)
        target = (source + 1 + int(chance.expovariate(1 / 40))) % nodes
        if source != target:
            ends = (f"n{source}", f"n{target}")
            links[ends] = {"kind": chance.choice(relations), "source": ends[0], "target": ends[1], "weight": 0.5}
    return made, list(links.values())


def _until(page: Page, expression: str) -> float:
    """What an expression gives once it gives anything. The page's policy allows no waiting by Playwright itself."""
    end = time.monotonic() + PATIENCE_S
    while (value := page.evaluate(f"() => {expression}")) is None:
        if time.monotonic() > end:
            raise SystemExit(f"Nothing came of {expression} within {PATIENCE_S} s.")
        time.sleep(0.02)  # how exactly the moment is known
    return float(value)


def _tell(name: str, values: list[float], unit: str) -> None:
    median = round(statistics.median(values), 1)
    figures = {"median": median, "all": [round(value, 1) for value in values], "unit": unit}
    print(json.dumps({"what": name, **figures}), flush=True)


if __name__ == "__main__":
    main()
