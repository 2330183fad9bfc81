"""GraphiQL, the query editor in the browser, served from this package's own files."""

from functools import cache
from importlib.resources import files
from pathlib import Path

from starlette.responses import HTMLResponse
from starlette.types import Receive, Scope, Send

from bzpeer.http.security_headers import EDITOR_POLICY

STATIC = Path(str(files("bzpeer").joinpath("web")))


@cache
def _page() -> str:
    return (STATIC / "graphiql" / "page.html").read_text(encoding="utf-8")


async def send_editor(scope: Scope, receive: Receive, send: Send) -> None:
    """Responds with the editor's page."""
    response = HTMLResponse(_page(), headers={"content-security-policy": EDITOR_POLICY, "vary": "accept"})
    await response(scope, receive, send)
