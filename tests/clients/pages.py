"""Pages as a browser without scripts reads them, in the application in this process."""

import time
from dataclasses import dataclass
from itertools import pairwise
from typing import Any
from urllib.parse import urlencode

import httpx2
from bs4 import BeautifulSoup, Tag

from bzpeer.http.body import FORM_TYPE
from bzpeer.identity.signing import Audience, KeyRing
from tests.clients.application import SECRET
from tests.graphs.town import user_id

ORIGIN = "http://bzpeer.test"
HTML = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


def cookie_of(handle: str, session: str | None = None) -> str:
    """The cookie of somebody of the town, signed in."""
    claims = {"sub": user_id(handle), "sid": session or f"s{handle}"}
    token = KeyRing([SECRET.encode()]).sign(Audience.BROWSER, claims, expires=int(time.time()) + 3600)
    return f"bzpeer={token}"


@dataclass(frozen=True, slots=True)
class Page:
    """A page that was answered."""

    response: httpx2.Response
    html: BeautifulSoup

    @property
    def status(self) -> int:
        return self.response.status_code

    def all(self, selector: str) -> list[Tag]:
        return self.html.select(selector)

    def one(self, selector: str) -> Tag:
        [found] = self.html.select(selector)
        return found

    def text(self, selector: str) -> str:
        """The text of the one element, with single spaces."""
        return " ".join(self.one(selector).get_text().split())

    def texts(self, selector: str) -> list[str]:
        return [" ".join(found.get_text().split()) for found in self.all(selector)]

    def metas(self, name: str, attribute: str = "name") -> list[str]:
        """The contents of the meta tags of that name."""
        return [str(tag["content"]) for tag in self.html.find_all("meta", {attribute: name})]


@dataclass(slots=True)
class Browser:
    """Somebody's browser; without a handle nobody's. It follows the way back after a form."""

    client: httpx2.AsyncClient
    who: str | None = None

    @property
    def headers(self) -> dict[str, str]:
        return HTML | ({} if self.who is None else {"cookie": cookie_of(self.who)})

    async def get(self, path: str) -> Page:
        return _page(await self.client.get(path, headers=self.headers))

    async def post(self, path: str, fields: dict[str, str], **headers: str) -> httpx2.Response:
        """What comes of sending a form, the redirect not followed."""
        given = {**self.headers, "origin": ORIGIN, "content-type": FORM_TYPE, **headers}
        return await self.client.post(path, content=urlencode(fields), headers=given)

    async def submit(self, page: Page, form: str, button: str | None = None, **typed: str) -> Page:
        """Fills in a form of the page, as a person would, presses a button of it, and reads what comes."""
        element = page.one(form)
        fields = _values(element)
        for name, value in typed.items():
            assert name in fields, f"{form} has no field {name}"
            fields[name] = value
        if button:
            [pressed] = [each for each in element.select("button") if button in each.get_text()]
            if pressed.get("name"):
                fields[str(pressed["name"])] = str(pressed["value"])
        response = await self.post(str(element["action"]), fields)
        if response.status_code != 303:
            return _page(response)
        return await self.get(response.headers["location"])


def _values(form: Tag) -> dict[str, str]:
    fields: dict[str, str] = {}
    for element in form.select("input, textarea, select"):
        name = str(element["name"])
        if element.name == "textarea":
            fields[name] = element.get_text().removeprefix("\n")
        elif element.name == "select":
            chosen = element.select("option[selected]") or element.select("option")
            fields[name] = str(chosen[0]["value"])
        else:
            fields[name] = str(element.get("value", ""))
    return fields


def _page(response: httpx2.Response) -> Page:
    assert response.headers["content-type"].startswith("text/html"), response.text
    return Page(response, BeautifulSoup(response.text, "html.parser"))


def outline(page: Page) -> list[tuple[int, str]]:
    """The headings, by level and text."""
    return [(int(tag.name[1]), " ".join(tag.get_text().split())) for tag in page.all("h1, h2, h3, h4, h5, h6")]


def accessible(page: Page) -> None:
    """What every page must have: one h1, no heading skipped, landmarks, a label for each field, no id twice."""
    levels = [level for level, _ in outline(page)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels)), outline(page)
    for landmark in ("header.site", "nav[aria-label]", "main", "footer.site", "form[role=search]"):
        page.one(landmark)
    for field in page.all("input:not([type=hidden]), select, textarea"):
        labelled = field.find_parent("label") or page.all(f'label[for="{field.get("id")}"]')
        assert labelled, field
    for button in page.all("button"):
        assert button.get_text().strip() or button.get("aria-label"), button
    ids = [str(tag["id"]) for tag in page.all("[id]")]
    assert len(ids) == len(set(ids)), sorted(each for each in ids if ids.count(each) > 1)
    for tag in page.all("[aria-labelledby], [aria-describedby]"):
        said: Any = tag.get("aria-labelledby") or tag.get("aria-describedby")
        assert set(str(said).split()) <= set(ids), tag
    assert not page.all("[style], script:not([src]):not([type='application/ld+json'])"), "the policy forbids them"
