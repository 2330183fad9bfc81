"""/sign-in and what came of it, for people."""

from typing import Any
from urllib.parse import urlsplit

from starlette.responses import HTMLResponse

from bzpeer.identity.handles import HANDLE, HANDLE_RULE
from bzpeer.pages.render import render

NO_WAY = (
    "Nobody can sign in here: no identity provider is set. Whoever runs this service sets BZPEER_OIDC_CLIENT_ID and"
    " what goes with it (docs/identity.md)."
)


def ways_page(path: str, *, issuer: str | None, development: bool) -> HTMLResponse:
    """What is offered to who is not signed in. `path` is where to go once signed in."""
    host = (urlsplit(issuer).hostname or issuer) if issuer else None
    return _page(
        "Sign in",
        provider="ORCID" if host == "orcid.org" else host,
        development=development,
        next=path,
        here=path,
        handle_pattern=HANDLE.pattern,
        handle_rule=HANDLE_RULE,
        no_way=NO_WAY,
    )


def signed_in_page(handle: str) -> HTMLResponse:
    """For who is signed in."""
    return _page("Signed in", handle=handle)


def problem_page(status: int, message: str) -> HTMLResponse:
    """What went wrong, in plain words."""
    return _page("Not signed in", status, message=message)


def _page(title: str, status: int = 200, *, message: str | None = None, **values: Any) -> HTMLResponse:
    return render("sign_in.html", status, private=True, page="sign-in", title=title, message=message, **values)
