"""A real Chromium that visits the demo of tests/clients/demo.py."""

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Browser, async_playwright, expect

from tests.clients.demo import Demo
from tests.web.visiting import Visitor, visit

expect.set_options(timeout=30_000)  # for machines under load
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
SEARCH_PATH = os.pathsep.join(["/usr/local/bin", "/usr/bin", "/bin", "/snap/bin"])
"""Where Chromium and the tools of its start script are."""


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """The Chromium of the machine, otherwise the one that `playwright install chromium` installed."""
    search_path = os.environ.get("PATH", "") + os.pathsep + SEARCH_PATH
    found = (shutil.which(name, path=search_path) for name in BROWSERS)
    path = os.environ.get("CHROMIUM") or next(filter(None, found), None)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=path and Path(path),
            args=["--no-sandbox", "--enable-unsafe-swiftshader"],
            env={**os.environ, "PATH": search_path},
        )
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def visitor(chromium: Browser, demo: Demo) -> AsyncIterator[Visitor]:
    """A visitor with a new browser context. Fails if a page logged an error or requested another host."""
    async with visit(chromium, demo) as new_visitor:
        yield new_visitor
