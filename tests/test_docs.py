"""The documents agree with the code: settings, error codes, public properties, commands, scripts, links, paths."""

import re
from pathlib import Path

import click
import pytest

from bzpeer import __version__
from bzpeer.cli import COMMANDS, main
from bzpeer.settings import READ_ELSEWHERE, TABLE
from cypher.fence.public import LABELS, PUBLIC, TYPES
from cypher.model import Label
from resolvers.error_codes import Code

ROOT = Path(__file__).parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])


def _rows(text: str) -> list[list[str]]:
    return [
        [cell.strip() for cell in line.strip("|").split(" | ")] for line in text.splitlines() if line.startswith("| ")
    ]


def test_settings_are_documented() -> None:
    rows = {row[0].strip("`| "): row[1:] for row in _rows((ROOT / "docs" / "settings.md").read_text())}
    for setting in TABLE:
        documented = [cell.strip(" |") for cell in rows[setting.name]]
        assert documented == [setting.takes, setting.default, setting.purpose]
    assert {name for name in rows if name.isupper()} == {setting.name for setting in TABLE} | READ_ELSEWHERE


def test_error_codes_are_documented() -> None:
    rows = _rows((ROOT / "docs" / "schema.md").read_text())
    assert {row[0].strip("| ") for row in rows if row[0].strip("| ").isupper()} == {code.value for code in Code}


def test_public_properties_are_documented() -> None:
    text = (ROOT / "docs" / "analysts.md").read_text()
    rows = {row[0].strip("| `"): set(re.findall(r"`(\w+)`", row[-1])) for row in _rows(text)}
    text = re.sub(r"\n  +", " ", text)  # the statements are wrapped
    for name, properties in PUBLIC.items():
        assert rows[name.value] == properties
        if isinstance(name, Label):
            grant = re.search(rf"READ {{([\w, ]+)}} ON GRAPH neo4j NODES {name} ", text)
            assert grant
            assert set(grant[1].split(", ")) == properties
    granted = re.search(r"NODES (.+) TO analyst;\n.*RELATIONSHIPS (.+) TO analyst;", text)
    assert granted
    assert (set(granted[1].split(", ")), set(granted[2].split(", "))) == (LABELS, TYPES)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_commands_are_in_the_readme(name: str) -> None:
    command = main.get_command(click.Context(main), name)
    assert command
    assert command.name == name
    assert f"`bzpeer {name}" in (ROOT / "README.md").read_text()


def test_scripts_are_in_contributing() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text()
    for script in (ROOT / "scripts").iterdir():
        if script.is_file():
            assert f"scripts/{script.name}" in text


def test_links_have_targets() -> None:
    for document in DOCUMENTS:
        for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text()):
            assert (document.parent / target).exists(), f"{document.name} links to {target}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_paths_exist(document: Path) -> None:
    missing = [path for path in _paths_in(document.read_text()) if not any(ROOT.glob(path))]
    assert not missing, f"{document.name} mentions {missing}"


def _paths_in(text: str) -> set[str]:
    """The code spans that are a path in the repository: a folder with a slash at its end, or a source file in one."""
    prose = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    spans = re.findall(r"`(\w[\w./*-]*)`", prose)
    return {span for span in spans if re.search(r"/$|/.*\.(py|ts|cypher|graphql|html|lock)$", span)}


def test_the_changelog_has_this_version_or_unreleased_changes() -> None:
    text = (ROOT / "CHANGELOG.md").read_text()
    assert "## [Unreleased]" in text or f"## [{__version__}]" in text
