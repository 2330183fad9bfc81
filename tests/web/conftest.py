"""Fixtures: Chromium, and `bzpeer demo` with its own Neo4j, the sample and the development sign-in."""

import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright, expect

from tests.web.visiting import Demo, Visitor, visit

expect.set_options(timeout=30_000)  # for machines under load
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
SEARCH_PATH = os.pathsep.join(["/usr/local/bin", "/usr/bin", "/bin", "/snap/bin"])
"""Where Chromium and the tools of its start script are, regardless of the PATH of the tests."""


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """`bzpeer demo`, started once for all tests of this worker."""
    home = tmp_path_factory.mktemp("demo")
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port = sock.getsockname()[1]
    external = ("NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE")
    environment = {name: value for name, value in os.environ.items() if name not in external}
    environment["BZPEER_HOME"] = str(home)
    log = home / "demo.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "bzpeer", "demo", "--port", str(port)],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=output,
            text=True,
        )
    try:
        paper = ""
        assert process.stdout
        for line in process.stdout:
            if "/papers/" in line:
                paper = line.rsplit("/papers/", 1)[1].strip()
            if "Ctrl-C" in line:
                break
        assert paper, log.read_text()[-3000:]
        yield Demo(f"http://127.0.0.1:{port}", paper, home / "demo")
    finally:
        process.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            process.wait(30)
        process.kill()
        process.communicate()


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
