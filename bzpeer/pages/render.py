"""Jinja templates → HTML responses with security headers."""

from functools import cache
from typing import Any, cast
from uuid import uuid4

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse

from bzpeer.exports import formats
from bzpeer.http.security_headers import PAGE_HEADERS
from bzpeer.pages import direction, labels
from bzpeer.pages.addresses import NODE_KINDS
from bzpeer.pages.assets import entry

BASE: dict[str, Any] = {"handle": None, "signed_in": False, "here": "/", "canonical": None, "page": "", "query": ""}
"""The values of base.html that a page may leave out."""


def _new_key() -> str:
    return uuid4().hex


@cache
def environment() -> Environment:
    """The template environment, with the globals and filters of all templates."""
    environment = Environment(
        loader=PackageLoader("bzpeer.pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    known: dict[str, Any] = {
        "asset": entry,
        "labels": labels,
        "node_kinds": NODE_KINDS,
        "formats": formats,
        "new_key": _new_key,
    }
    cast("dict[str, Any]", environment.globals).update(known)
    environment.filters.update(
        {
            name: getattr(labels, name)
            for name in (
                "day",
                "number",
                "published",
                "several",
                "reason",
                "score",
                "read_version",
                "near_reason",
                "start_reason",
                "new_reason",
            )
        }
    )
    environment.filters.update(
        {name: getattr(direction, name) for name in ("bdi", "formatted", "isolated", "lang", "typeset")}
    )
    return environment


def render(template: str, status: int = 200, *, private: bool = False, **values: Any) -> HTMLResponse:
    """A page. `private` pages are stored by no cache."""
    return HTMLResponse(
        environment().get_template(template).render({**BASE, "status": status, **values}),
        status,
        {**PAGE_HEADERS, "cache-control": "no-store" if private else "no-cache", "vary": "accept, cookie"},
    )
