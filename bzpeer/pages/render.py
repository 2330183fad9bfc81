"""Templates to responses: HTML that runs no script but ours and asks no host but ours."""

from functools import cache
from typing import Any, cast
from uuid import uuid4

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse

from bzpeer.exports import formats
from bzpeer.pages import labels
from bzpeer.pages.assets import entry

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
    " connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
    " frame-ancestors 'none'"
)

BASE: dict[str, Any] = {"handle": None, "signed_in": False, "here": "/", "canonical": None, "page": "", "query": ""}
"""What base.html shows, where a page says nothing else."""


def _new_key() -> str:
    return uuid4().hex


@cache
def environment() -> Environment:
    """Where templates are found, and what all of them know."""
    made = Environment(
        loader=PackageLoader("bzpeer.pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    known: dict[str, Any] = {"asset": entry, "words": labels, "formats": formats, "new_key": _new_key}
    cast("dict[str, Any]", made.globals).update(known)
    made.filters.update({name: getattr(labels, name) for name in ("day", "number", "several", "reason", "score")})
    return made


def render(template: str, status: int = 200, *, private: bool = False, **values: Any) -> HTMLResponse:
    """A page. One made for somebody signed in is kept by nobody."""
    return HTMLResponse(
        environment().get_template(template).render({**BASE, "status": status, **values}),
        status,
        {
            "content-security-policy": POLICY,
            "referrer-policy": "strict-origin-when-cross-origin",
            "x-content-type-options": "nosniff",
            "cache-control": "no-store" if private else "no-cache",
            "vary": "accept, cookie",
        },
    )
