"""Statements in files: found by name, with exactly their parameters, a header each, each used by its literal name."""

import re
from pathlib import Path

import pytest

from cypher import library
from cypher.library import UnknownStatement, WrongParameters, statement, statements

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
def test_each_file_has_a_header_and_one_statement(name: str) -> None:
    text = library.source(name)
    assert text.startswith("// ")
    header, body = "", text
    while body.startswith("//"):
        line, _, body = body.partition("\n")
        header += line
    texts = [each.text for each in statements(name)] if name.startswith("migrations/") else [library.text_of(name)]
    assert texts
    assert not any(";" in re.sub(r"'[^']*'|//.*", "", each) for each in texts)
    for parameter in set(re.findall(r"\$([A-Za-z_]\w*)", re.sub(r"//.*", "", body))):
        assert f"${parameter}" in header, f"the header does not say what ${parameter} is"


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith("migrations/")])
def test_each_file_is_used_by_its_literal_name(name: str) -> None:
    sources = [
        path.read_text()
        for folder in ("bzpeer", "schema", "resolvers", "graphdb", "neo4j_server", "cypher")
        for path in (ROOT / folder).rglob("*.py")
    ]
    assert any(f'"{name}"' in source for source in sources), "a search for the name must find its caller"


def test_parameters_must_be_those_of_the_text() -> None:
    assert statement("lookups/find_identified", key="W1").parameters == {"key": "W1"}
    with pytest.raises(WrongParameters, match="key"):
        statement("lookups/find_identified")
    with pytest.raises(WrongParameters, match="more"):
        statement("lookups/find_identified", key="W1", more=1)
    with pytest.raises(UnknownStatement):
        statement("reads/nothing")
