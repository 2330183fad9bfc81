"""A real Chromium that visits the demo of tests/clients/demo.py."""

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Browser, async_playwright, expect

from tests.clients.demo import Demo
from tests.web.visiting import Visitor, visit

expect.set_options(timeout=30_000)  # a busy machine draws slowly
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PLACES = os.pathsep.join(["/usr/local/bin", "/usr/bin", "/bin", "/snap/bin"])
"""Where Chromium and the tools of its start script are."""


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """The machine's Chromium, else the one that scripts/setup has installed."""
    places = os.environ.get("PATH", "") + os.pathsep + PLACES
    found = (shutil.which(name, path=places) for name in BROWSERS)
    path = os.environ.get("CHROMIUM") or next(filter(None, found), None)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=path and Path(path),
            args=["--no-sandbox", "--enable-unsafe-swiftshader"],
            env={**os.environ, "PATH": places},
        )
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def visitor(chromium: Browser, demo: Demo) -> AsyncIterator[Visitor]:
    """A visitor with a new browser context."""
    async with visit(chromium, demo) as somebody:
        yield somebody
