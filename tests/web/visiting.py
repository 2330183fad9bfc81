"""A visit: one browser context that records logged errors and requests to other hosts."""

import uuid
from collections.abc import AsyncGenerator, Sequence
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
    """A browser context with one page, the errors its pages logged, and the URLs they requested of other hosts."""

    demo: Demo
    context: BrowserContext
    page: Page
    errors: list[str] = field(default_factory=list[str])
    foreign_urls: list[str] = field(default_factory=list[str])

    def watch(self, page: Page) -> None:
        """Record errors and foreign requests of a page."""
        page.on("console", self._record_message)
        page.on("pageerror", lambda error: self.errors.append(f"{page.url}: {error}"))
        page.on("request", self._record_request)

    def _record_message(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"} and "GL Driver Message" not in message.text:  # no graphics card
            self.errors.append(f"{message.location.get('url')}: {message.text}")

    def _record_request(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in {"data", "blob"} and parts.netloc != urlsplit(self.demo.url).netloc:
            self.foreign_urls.append(request.url)

    def ignore_errors(self, text: str) -> None:
        """Drop recorded errors with this text: the browser logs requests that the test makes fail."""
        self.errors = [error for error in self.errors if text not in error]

    async def open(self, path: str) -> Page:
        """Go to a path of the service."""
        await self.page.goto(self.demo.url + path)
        return self.page

    async def sign_in(self, path: str = "/") -> str:
        """Sign in with a new handle by the development sign-in. Returns the handle."""
        handle = f"v-{uuid.uuid4().hex[:12]}"
        await self.page.goto(f"{self.demo.url}/sign-in?next={path}")
        await self.page.get_by_label("Development sign-in").fill(handle)
        await self.page.get_by_role("button", name="Sign in").click()
        await self.page.wait_for_url(self.demo.url + path)
        return handle


@asynccontextmanager
async def visit(browser: Browser, demo: Demo, **options: Any) -> AsyncGenerator[Visitor]:
    """A visit. Fails at its end if a page logged an error or requested another host."""
    options.setdefault("viewport", DESK)
    context = await browser.new_context(**options)
    context.set_default_timeout(60_000)  # the first visit of a page waits for its plan
    page = await context.new_page()
    visitor = Visitor(demo, context, page)
    context.on("page", visitor.watch)
    visitor.watch(page)
    try:
        yield visitor
        assert not visitor.errors, visitor.errors
        assert not visitor.foreign_urls, visitor.foreign_urls
    finally:
        await context.close()


async def axe_findings(page: Page, rules: Sequence[str] = ()) -> list[str]:
    """The serious and critical findings of axe on a page, one line each: of these rules, or of all."""
    await page.evaluate(AXE.read_text(encoding="utf-8"))
    options = {"resultTypes": ["violations"], **({"runOnly": list(rules)} if rules else {})}
    result = await page.evaluate("options => axe.run(document, options)", options)
    return [
        f"{found['id']}: {node['html'][:200]} {node['failureSummary'][:200]}"
        for found in result["violations"]
        if found["impact"] in {"serious", "critical"}
        for node in found["nodes"]
    ]
