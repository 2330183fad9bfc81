"""Waiting times in the browser: a paper page, its map, dragging in the explorer, and an expansion.

    .venv/bin/python bench/explorer.py http://127.0.0.1:8000 W2122410182

Needs a running service with that paper, Playwright, and Debian's chromium. Without a graphics card the processor draws
WebGL, and frames per second are a lower bound. Prints one line of JSON for each figure; asserts nothing.

The page holds no code for this benchmark: graphs of other sizes come from answers to /graphql that are replaced here.
"""

import argparse
import json
import math
import random
import statistics
import time
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Browser, Page, Route, sync_playwright

CHROMIUM = "/usr/bin/chromium"
FLAGS = ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]
SLOWDOWN = 4
ROUNDS = 3
DRAG_MS = 3000
SIZES = ((300, 1000), (5000, 15000))
TIMEOUT_SECONDS = 60

PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null"
MAP_DRAWN = "document.querySelector('#map-slice')?.dataset.drawn === 'true' ? performance.now() : null"


FRAMES_PER_SECOND = """duration => new Promise(resolve => {
  const start = performance.now();
  let frames = 0;
  const count = now => {
    frames += 1;
    if (now - start < duration) requestAnimationFrame(count);
    else resolve((frames - 1) / ((now - start) / 1000));
  };
  requestAnimationFrame(count);
})"""

MEASURE_EXPANSION = """() => {
  const button = document.querySelector('#explorer-card .card-acts button');
  button.addEventListener('click', () => { window.clicked = performance.now() }, { capture: true, once: true });
  const observer = new MutationObserver(() => {
    observer.disconnect();
    requestAnimationFrame(() => { window.drawn = performance.now() });
  });
  observer.observe(document.querySelector('#explorer-counts'), { childList: true, characterData: true, subtree: true });
}"""
"""The explorer requests a frame and then updates its counts, so the frame after that change holds the new nodes."""


def main() -> None:
    """Prints the figures of a service, at the page of one of its papers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url")
    parser.add_argument("paper")
    options = parser.parse_args()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for name, values in _paper_page(browser, options.url, options.paper).items():
            _print_figure(name, values, "ms")
        for nodes, edges in SIZES:
            _print_figure(
                f"dragging, {nodes} nodes and {edges} relations",
                _dragging(browser, options.url, options.paper, nodes, edges),
                "frames/s",
            )
        _print_figure("expansion, click to drawn", _expanding(browser, options.url, options.paper), "ms")
        browser.close()


def _paper_page(browser: Browser, url: str, paper: str) -> dict[str, list[float]]:
    """First contentful paint, and the time until the map is drawn, with a processor that is `SLOWDOWN` times slower."""
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
        drawn.append(_until(page, MAP_DRAWN))
        context.close()
    return {"paper page, first contentful paint": painted, "paper page, map drawn": drawn}


def _dragging(browser: Browser, url: str, paper: str, nodes: int, edges: int) -> list[float]:
    """Frames per second while the map is dragged."""
    page = browser.new_page(viewport={"width": 1300, "height": 900})
    page.route("**/graphql", _answer_with(*_graph(nodes, edges)))
    page.goto(f"{url}/explore?seed={paper}")
    _until(page, f"document.querySelector('#explorer-counts').textContent.startsWith('{nodes:,} ') ? 1 : null")
    time.sleep(2)  # the layout and the labels are finished, so that they are not measured
    box = page.locator("#explorer-canvas").bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    found: list[float] = []
    for _ in range(ROUNDS):
        # the pointer is in an empty corner, so that it drags the map and not a node
        page.mouse.move(box["x"] + 8, box["y"] + 8)
        page.mouse.down()
        page.evaluate(f"() => {{ window.measured = ({FRAMES_PER_SECOND})({DRAG_MS}) }}")
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
    """From the click on Expand to the first frame with the neighbours. The first round is left out: it plans."""
    page = browser.new_page(viewport={"width": 1300, "height": 900})
    page.goto(f"{url}/explore?seed={paper}&at={paper}")
    found: list[float] = []
    rows = page.locator("#explorer-table tbody tr")
    _until(page, "document.querySelector('#explorer-counts').textContent.startsWith('0') ? null : 1")
    for place in range(1, ROUNDS + 3):
        time.sleep(1.5)  # the last expansion is finished
        rows.nth(place).get_by_role("button", name="Select").click()
        time.sleep(1)  # the side card is loaded
        before = page.inner_text("#explorer-live")
        page.evaluate(MEASURE_EXPANSION)
        button = page.locator("#explorer-card .card-acts button").first
        if button.is_disabled():
            continue
        button.click()
        _until(page, f"document.querySelector('#explorer-live').textContent === {json.dumps(before)} ? null : 1")
        found.append(page.evaluate("() => window.drawn - window.clicked"))
    page.close()
    return found[1:] or found


def _answer_with(nodes: list[dict[str, Any]], edges: list[dict[str, Any]]) -> Callable[[Route], None]:
    """Answers every query for a slice with this graph, and every other query with no relations."""
    graph = {"truncated": False, "nodes": nodes, "edges": edges}

    def answer(route: Route) -> None:
        is_slice = "query Slice" in (route.request.post_data or "")
        route.fulfill(json={"data": {"researchMap": graph if is_slice else {"edges": []}}})

    return answer


def _graph(nodes: int, edges: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Nodes and edges as `researchMap` returns them, the same every time, of all kinds; edges connect near numbers."""
    chance = random.Random(nodes)
    kinds = ("PAPER", "PERSON", "INSTITUTION", "TOPIC")
    relations = ("CITES", "AUTHORED", "AFFILIATED_WITH", "HAS_TOPIC")
    made = [
        {
            "distance": min(number, 1),
            "weight": chance.random() ** 3,
            "node": {
                "__typename": kinds[number % 4].title(),
                "id": f"n{number}",
                "kind": kinds[number % 4],
                "label": f"A label of the usual length {number}",
                "neighborCount": 9,
                **({"year": 2000} if number % 4 == 0 else {}),
            },
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
    """Polls an expression until it is not null. The page's Content-Security-Policy forbids Playwright's own waiting."""
    end = time.monotonic() + TIMEOUT_SECONDS
    while (value := page.evaluate(f"() => {expression}")) is None:
        if time.monotonic() > end:
            raise SystemExit(f"{expression} is still null after {TIMEOUT_SECONDS} s.")
        time.sleep(0.02)  # the precision of the result
    return float(value)


def _print_figure(name: str, values: list[float], unit: str) -> None:
    median = round(statistics.median(values), 1)
    figures = {"median": median, "all": [round(value, 1) for value in values], "unit": unit}
    print(json.dumps({"what": name, **figures}), flush=True)


if __name__ == "__main__":
    main()
