"""The application in this process, on the test's graph, as an HTTP client sees it."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import httpx2
from starlette.applications import Starlette

from bzpeer.http.app import create_app
from bzpeer.http.services import services_of
from bzpeer.settings import Settings
from graphdb.connect import Address

SECRET = "a secret for the tests"


def settings_for(address: Address, **changes: Any) -> Settings:
    """Settings that point to the test's Neo4j."""
    settings = Settings(
        neo4j_uri=address.uri,
        neo4j_username=address.username,
        neo4j_password=address.password,
        neo4j_database=address.database or "neo4j",
        secret=SECRET,
    )
    return replace(settings, **changes)


@asynccontextmanager
async def started(app: Starlette) -> AsyncGenerator[None]:
    """The application, started and stopped as a server would; what it plans ahead would only take the tests' time."""
    async with app.router.lifespan_context(app):
        preplanning = services_of(app).preplanning
        preplanning.cancel()
        await asyncio.wait([preplanning])
        yield


@asynccontextmanager
async def client_of(settings: Settings) -> AsyncGenerator[tuple[httpx2.AsyncClient, Starlette]]:
    """A client of the application."""
    app = create_app(settings)
    async with started(app):
        transport = httpx2.ASGITransport(app, raise_app_exceptions=False)
        async with httpx2.AsyncClient(transport=transport, base_url="http://bzpeer.test") as client:
            yield client, app
