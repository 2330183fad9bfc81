"""The command `bzpeer`: it imports only the command that is used."""

import subprocess
import sys

import pytest
from click.testing import CliRunner

from bzpeer.cli import COMMANDS, main


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_a_misspelt_command_is_told_what_was_meant(name: str) -> None:
    misspelt = CliRunner().invoke(main, [f"{name}e"])
    assert (misspelt.exit_code, "Did you mean" in misspelt.stderr, f"'{name}'" in misspelt.stderr) == (2, True, True)


def test_help_names_every_command() -> None:
    said = CliRunner().invoke(main, ["--help"]).stdout
    assert [line.split()[0] for line in said.partition("Commands:\n")[2].splitlines()] == sorted(COMMANDS)


def test_what_is_not_asked_for_is_not_imported() -> None:
    script = "import sys, bzpeer.cli; print([name for name in sys.modules if name.startswith('bzpeer.commands')])"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert result.stdout == "[]\n"
