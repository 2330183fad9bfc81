"""Fixtures for tests of the embedded server: the filled cache, and homes whose servers are stopped at the end."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

import neo4j_server
from neo4j_server import jars
from neo4j_server.home import Home
from neo4j_server.release import Release, release_of
from neo4j_server.server import strays, terminate


@pytest.fixture(scope="session")
def release() -> Release:
    return release_of(os.environ.get("BZPEER_NEO4J_VERSION") or "5.26")


@pytest.fixture(scope="session")
def cache(release: Release) -> Path:
    """The user's cache, filled, so that tests download each jar at most once."""
    folder = jars.default_cache()
    jars.ensure(release, folder, progress=False)
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "a home"  # with a space, as on some machines
    yield folder
    for pid in strays(Home(folder)):
        terminate(Home(folder), pid)


@pytest.fixture
def idle(home: Path) -> Iterator[None]:
    """After the test, asserts that a failed start has left no process and no lock."""
    yield
    assert not strays(Home(home))
    status = neo4j_server.status(home)
    assert (status.running, status.busy, status.in_use) == (False, False, False)
