"""A visit: one browser context, and what must never happen in it."""

import uuid
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, Request

from tests.clients.demo import Demo
from tests.conftest import ROOT

AXE = ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js"
DESK = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}


@dataclass
class Visitor:
    """A browser context with one page; what its pages logged as errors, and which other hosts they asked."""

    demo: Demo
    context: BrowserContext
    page: Page
    errors: list[str] = field(default_factory=list[str])
    strangers: list[str] = field(default_factory=list[str])

    def watch(self, page: Page) -> None:
        """Note what must not happen on a page."""
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.errors.append(f"{page.url}: {error}"))
        page.on("request", self._note)

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"} and "GL Driver Message" not in message.text:  # drawn without a card
            self.errors.append(f"{message.location.get('url')}: {message.text}")

    def _note(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in {"data", "blob"} and parts.netloc != urlsplit(self.demo.url).netloc:
            self.strangers.append(request.url)

    def forgive(self, text: str) -> None:
        """What the browser itself logs when a request is refused, as the test means it to be."""
        self.errors = [error for error in self.errors if text not in error]

    async def open(self, path: str) -> Page:
        """Go to a path of the service."""
        await self.page.goto(self.demo.url + path)
        return self.page

    async def sign_in(self, path: str = "/") -> str:
        """Sign in with a fresh handle, as people do on their own machine; the handle."""
        handle = f"v-{uuid.uuid4().hex[:12]}"
        await self.page.goto(f"{self.demo.url}/sign-in?next={path}")
        await self.page.get_by_label("Development sign-in").fill(handle)
        await self.page.get_by_role("button", name="Sign in").click()
        await self.page.wait_for_url(self.demo.url + path)
        return handle


@asynccontextmanager
async def visit(browser: Browser, demo: Demo, **options: Any) -> AsyncGenerator[Visitor]:
    """A visit that fails in the end when a page logged an error or asked another host."""
    options.setdefault("viewport", DESK)
    context = await browser.new_context(**options)
    context.set_default_timeout(60_000)  # the first visit of a page waits for its plan
    page = await context.new_page()
    somebody = Visitor(demo, context, page)
    context.on("page", somebody.watch)
    somebody.watch(page)
    try:
        yield somebody
        assert not somebody.errors, somebody.errors
        assert not somebody.strangers, somebody.strangers
    finally:
        await context.close()


async def axe_findings(page: Page) -> list[str]:
    """What axe finds serious or critical on a page, a line each."""
    await page.evaluate(AXE.read_text(encoding="utf-8"))
    result = await page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{found['id']}: {node['html'][:200]} {node['failureSummary'][:200]}"
        for found in result["violations"]
        if found["impact"] in {"serious", "critical"}
        for node in found["nodes"]
    ]
