"""A real Chromium before the demo as `bzpeer demo` runs it: its own Neo4j, the sample, the development sign-in."""

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

expect.set_options(timeout=30_000)  # a busy machine draws slowly
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PLACES = os.pathsep.join(["/usr/local/bin", "/usr/bin", "/bin", "/snap/bin"])
"""Where it is, and the tools its start script uses, whatever PATH the tests were started with."""


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """`bzpeer demo`, once for all visits of this worker."""
    home = tmp_path_factory.mktemp("demo")
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port = sock.getsockname()[1]
    outside = ("NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE")
    environment = {name: value for name, value in os.environ.items() if name not in outside}
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
    """The machine's Chromium, else the one `playwright install chromium` has put there."""
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
    """Somebody with a browser of their own, who has never been here."""
    async with visit(chromium, demo) as somebody:
        yield somebody
