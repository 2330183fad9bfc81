"""Statements in files: found by name, parameters checked both ways, each with a header, each used."""

import re
from pathlib import Path

import pytest

from cypher import library
from cypher.library import UnknownStatement, WrongParameters, statement

ROOT = Path(__file__).parent.parent.parent
FOLDERS = (
    "analysis",
    "changes",
    "exports",
    "gds",
    "imports",
    "migrations",
    "accounts",
    "database",
    "events",
    "lookups",
)
NAMES = [name for folder in FOLDERS for name in library.names(folder)]


@pytest.mark.parametrize("name", NAMES)
def test_each_file_has_one_statement_under_a_header(name: str) -> None:
    text = library.source(name)
    assert text.startswith("// ")
    header, body = "", text
    while body.startswith("//"):
        line, _, body = body.partition("\n")
        header += line
    assert body.strip()
    assert ";" not in re.sub(r"'[^']*'|//.*", "", body)
    for parameter in set(re.findall(r"\$([A-Za-z_]\w*)", re.sub(r"//.*", "", body))):
        assert f"${parameter}" in header, f"the header does not say what ${parameter} is"


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith("migrations/")])
def test_each_file_is_used(name: str) -> None:
    sources = [
        path.read_text()
        for folder in ("bzpeer", "schema", "resolvers", "graphdb", "neo4j_server", "cypher")
        for path in (ROOT / folder).rglob("*.py")
    ]
    # by its whole name, or put together from a verb and what it is done to
    names = (f'"{name}"', f'"{name.partition("_")[0]}_{{')
    assert any(each in source for source in sources for each in names)


def test_parameters_must_be_those_of_the_text() -> None:
    assert statement("lookups/find_identified", key="W1").parameters == {"key": "W1"}
    with pytest.raises(WrongParameters, match="key"):
        statement("lookups/find_identified")
    with pytest.raises(WrongParameters, match="more"):
        statement("lookups/find_identified", key="W1", more=1)
    with pytest.raises(UnknownStatement):
        statement("reads/nothing")
