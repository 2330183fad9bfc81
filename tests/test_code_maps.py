"""The docstring of each package is a map of its code: a line for each module, subpackage and statement folder.

A type has the same file name in schema/ and in cypher/fields/.
"""

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


def types_in(module: Path) -> bool:
    """Whether a module of schema/ declares a type with fields."""
    return any(mark in module.read_text(encoding="utf-8") for mark in ("@strawberry.type(", "@strawberry.interface("))


def test_a_type_has_the_same_file_name_in_schema_and_in_the_fields() -> None:
    pages_and_ids = {"connection", "paper_connection", "node"}
    outside_the_graph = {"cypher_result", "question"}
    declared = {path.stem for path in (ROOT / "schema").glob("*.py") if types_in(path)}
    read = parts_of(ROOT / "cypher/fields") - {"field", "vocabulary", "orders", "filters"}
    assert read == declared - pages_and_ids - outside_the_graph
