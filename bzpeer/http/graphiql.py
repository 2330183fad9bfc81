"""GraphiQL, the query editor for browsers, from our own files."""

from functools import cache
from importlib.resources import files
from pathlib import Path

from starlette.responses import HTMLResponse
from starlette.types import Receive, Scope, Send

STATIC = Path(str(files("bzpeer").joinpath("web")))

# GraphiQL's editor sets inline styles and its fonts are data URLs; nothing else comes from anywhere but here
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:;"
    " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


@cache
def _page() -> str:
    return (STATIC / "graphiql" / "page.html").read_text(encoding="utf-8")


async def send_page(scope: Scope, receive: Receive, send: Send) -> None:
    """Answers with the editor."""
    response = HTMLResponse(
        _page(),
        headers={"content-security-policy": POLICY, "vary": "accept"},
    )
    await response(scope, receive, send)
