"""Templates to responses: HTML that runs no script but ours and asks no host but ours."""

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse

from bzpeer.pages.assets import entry

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
    " connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
    " frame-ancestors 'none'"
)


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
    made.globals["asset"] = entry
    return made


def render(template: str, status: int = 200, *, private: bool = False, **values: Any) -> HTMLResponse:
    """A page. One made for somebody signed in is kept by nobody."""
    return HTMLResponse(
        environment().get_template(template).render(values),
        status,
        {
            "content-security-policy": POLICY,
            "referrer-policy": "strict-origin-when-cross-origin",
            "x-content-type-options": "nosniff",
            "cache-control": "no-store" if private else "no-cache",
            "vary": "accept, cookie",
        },
    )
