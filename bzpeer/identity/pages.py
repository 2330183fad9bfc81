"""/sign-in and what came of it, for people: pages without scripts."""

from functools import cache
from html import escape
from importlib.resources import files
from string import Template
from urllib.parse import urlencode, urlsplit

from starlette.responses import HTMLResponse

from bzpeer.identity.handles import HANDLE, HANDLE_RULE

POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

NO_WAY = (
    "Nobody can sign in here: no identity provider is set. Whoever runs this service sets BZPEER_OIDC_CLIENT_ID and"
    " what goes with it (docs/identity.md)."
)


@cache
def _template() -> Template:
    return Template(files("bzpeer").joinpath("web", "identity", "page.html").read_text(encoding="utf-8"))


def page(title: str, content: str, status: int = 200) -> HTMLResponse:
    """A page; `content` is HTML, `title` is text."""
    return HTMLResponse(
        _template().substitute(title=escape(title), content=content),
        status,
        {"content-security-policy": POLICY, "cache-control": "no-store", "vary": "accept, cookie"},
    )


def ways_page(path: str, *, issuer: str | None, development: bool) -> HTMLResponse:
    """What is offered to who is not signed in. `path` is where to go once signed in."""
    parts: list[str] = []
    if issuer:
        host = urlsplit(issuer).hostname or issuer
        name = "ORCID" if host == "orcid.org" else host
        address = escape("/sign-in/oidc?" + urlencode({"next": path}))
        parts.append(f'<a class="way" href="{address}">Sign in with {escape(name)}</a>')
    if development:
        parts.append(
            '<form method="post" action="/sign-in/development">'
            f'<input type="hidden" name="next" value="{escape(path)}" />'
            "<label>Development sign-in: any handle, on this machine only"
            f'<input name="handle" required pattern="{escape(HANDLE.pattern)}" title="{escape(HANDLE_RULE)}"'
            ' autocomplete="username" autocapitalize="none" /></label>'
            "<button>Sign in</button></form>"
        )
    return page("Sign in", "\n".join(parts) or f"<p>{escape(NO_WAY)}</p>")


def signed_in_page(handle: str) -> HTMLResponse:
    """For who is signed in."""
    return page(
        "Signed in",
        f"<p>You are signed in as <strong>{escape(handle)}</strong>.</p>"
        '<form method="post" action="/sign-out"><button>Sign out</button></form>',
    )


def problem_page(status: int, message: str) -> HTMLResponse:
    """What went wrong, in plain words."""
    return page("Not signed in", f'<p>{escape(message)}</p><p><a href="/sign-in">Sign in</a></p>', status)
