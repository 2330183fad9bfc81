"""Which tests run where: marks, groups and order, by path and by fixture.

unit            needs no Neo4j, no browser and no process: `scripts/test -m unit`
neo4j_release   can depend on the release of Neo4j: `.ci/run` repeats these on the second release

A group runs in one worker of pytest-xdist, one test after another. Each file is a group, so that its tests share a
graph; files that share something dearer are one group together.
"""

import os
from pathlib import Path

import pytest

from tests.conftest import DATA

TESTS = Path(__file__).parent

ON_REAL_DATA = (
    "bzpeer/importers/test_real_files.py",
    "bzpeer/importers/test_large_files.py",
    "bzpeer/importers/test_real_reviews.py",
    "cypher/ranking/test_paths.py",
    "cypher/ranking/test_real_titles.py",
)
"""Files that read ../shared/data, which may not be copied into the project. They are left out where it is missing."""

LONGEST_FIRST = (
    "bzpeer/commands/test_serve.py::test_the_demo_serves_its_paper",  # a fresh demo: before the visits of web
    "web",
    "resolvers/execution/test_generated_operations.py",
    "cypher/test_visibility.py",
    "bzpeer/importers/test_real_files.py",
    "bzpeer/commands/test_serve.py",
    "bzpeer/commands/test_token.py",
    "cypher/changes/test_server_killed.py",
    "bzpeer/importers/test_real_reviews.py",
    "cypher/ranking/test_paths.py",
)
"""Files that take long, in the order they start: a worker that begins with one last keeps the others waiting."""

NEO4J_RELEASE = (
    "bzpeer/analysis/test_run.py",  # Graph Data Science
    "bzpeer/http/test_cypher.py",  # terminated transactions, limits
    "bzpeer/http/test_questions.py",  # the shipped questions
    "bzpeer/importers/test_deferred_indexes.py",  # indexes that are dropped and created
    "bzpeer/importers/test_pipeline.py",
    "bzpeer/importers/test_real_files.py",
    "bzpeer/importers/test_identities.py",  # merges, deletions
    "bzpeer/importers/test_reviews.py",
    "bzpeer/analysis/test_embeddings.py",  # the vector index
    "bzpeer/exports/test_explorer_export.py",
    "bzpeer/pages/test_pages.py",
    "cypher/changes/test_changes.py",  # locks
    "cypher/changes/test_idempotency.py",
    "cypher/changes/test_rights.py",
    "cypher/compiler",  # every statement and snapshot
    "cypher/fence",  # reads the plan of EXPLAIN
    "cypher/fields",
    "cypher/ranking",  # full-text and vector indexes, shortest paths
    "cypher/test_question.py",
    "graphdb",  # Bolt, migrations
    "neo4j_server/test_failures.py",  # start
    "neo4j_server/test_jars.py",  # the lock of the release
    "neo4j_server/test_sharing.py",  # configuration
    "resolvers/analyst",
    "resolvers/execution/test_generated_operations.py::test_every_field_of_a_type",
    "web/test_visit.py::test_a_whole_visit",
)

SERVICES = frozenset({"address", "cache", "chromium", "demo", "identity_provider"})
"""Fixtures that start something, or use what another fixture started."""

WITH_PROCESSES = (
    "bzpeer/analysis/test_local_model.py",
    "bzpeer/analysis/test_run.py::test_on_a_server_without_the_plugin_igraph_computes",
    "bzpeer/commands",
    "bzpeer/identity/test_provider.py",
    "bzpeer/test_cli.py",
    "cypher/changes/test_server_killed.py",
    "neo4j_server",
    "test_compose.py",
)
"""Files and tests that start processes themselves."""

ORACLE = ("resolvers/execution/test_generated_operations.py", "cypher/test_visibility.py")
"""One group: the second file finds the statements of the first planned."""

if not DATA.is_dir():
    assert not os.environ.get("CI"), f"{DATA} is missing"  # CI has the files


def pytest_report_header() -> str:
    return "real data: " + (str(DATA) if DATA.is_dir() else f"none, so {', '.join(ON_REAL_DATA)} are left out")


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    left_out = not DATA.is_dir() and collection_path.is_file() and collection_path.is_relative_to(TESTS)
    left_out = left_out and _is_in(_place(collection_path), ON_REAL_DATA)
    return True if left_out else None


@pytest.hookimpl(tryfirst=True)  # before pytest selects by mark, and pytest-xdist by group
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        place, test = _place(item.path), _test(item)
        fixtures: list[str] = getattr(item, "fixturenames", [])
        if not SERVICES.intersection(fixtures) and not _is_in(test, WITH_PROCESSES):
            item.add_marker("unit")
        elif _is_in(test, NEO4J_RELEASE):
            item.add_marker("neo4j_release")
        item.add_marker(pytest.mark.xdist_group(_group(place, fixtures)))
    items.sort(key=lambda item: _rank(_test(item)))


def _group(place: str, fixtures: list[str]) -> str:
    if "demo" in fixtures:
        return "demo"
    return "oracle" if place in ORACLE else place


def _rank(test: str) -> int:
    return next((rank for rank, each in enumerate(LONGEST_FIRST) if _is_in(test, (each,))), len(LONGEST_FIRST))


def _test(item: pytest.Item) -> str:
    return f"{_place(item.path)}::{getattr(item, 'originalname', item.name)}"


def _place(path: Path) -> str:
    return path.relative_to(TESTS).as_posix()


def _is_in(place: str, listed: tuple[str, ...]) -> bool:
    """Whether a file or test is one of these files, folders or tests, or within one of them."""
    return any(place == each or place.startswith((f"{each}/", f"{each}::")) for each in listed)
