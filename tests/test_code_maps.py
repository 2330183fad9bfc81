"""The docstring of each package is a map of its code: a line for each module, subpackage and statement folder."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TOP = (
    "bzpeer",
    "schema",
    "resolvers",
    "graphdb",
    "neo4j_server",
    "cypher",
    "tests/oracle",
    "tests/graphs",
    "tests/clients",
)
PACKAGES = sorted(path.parent for name in TOP for path in (ROOT / name).rglob("__init__.py"))
SPECIAL = {"__init__", "__main__"}


def parts_of(package: Path) -> set[str]:
    """Modules, subpackages and folders of statements of a package."""
    modules = {path.stem for path in package.glob("*.py")} - SPECIAL
    subpackages = {path.parent.name for path in package.glob("*/__init__.py")}
    return modules | subpackages | {path.parent.name for path in package.glob("*/*.cypher")}


def mapped_in(package: Path) -> set[str]:
    """The first word of each line of the package's docstring."""
    lines = (package / "__init__.py").read_text(encoding="utf-8").splitlines()
    return {line.split()[0].removesuffix("/") for line in lines if line and not line[0].isspace()}


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.relative_to(ROOT).as_posix())
def test_each_part_of_a_package_begins_a_line_of_its_docstring(package: Path) -> None:
    missing = sorted(parts_of(package) - mapped_in(package))
    assert not missing, f"no line for {', '.join(missing)}"
