"""The command `bzpeer`. Results go to standard output, messages to standard error.

Exit codes: 0 success, 1 failure, 2 wrong usage, 3 success, but some input was rejected.
"""

import signal
import sys
from collections import UserDict
from importlib import import_module
from typing import Any

import click

from bzpeer import __version__

COMMANDS = {
    "demo": "demo:demo_command",
    "serve": "serve:serve_command",
    "import": "import_:import_command",
    "analyze": "analyze:analyze_command",
    "export": "export:export_command",
    "query": "query:query_command",
    "schema": "schema:schema_command",
    "token": "token:token_command",
    "grant": "grant:grant_command",
    "neo4j": "neo4j:neo4j",
}
"""Command → its module in bzpeer.commands and its name there."""


class Commands(UserDict[str, Any]):
    """Commands by name, each imported when it is used: importing all takes a second."""

    def __getitem__(self, key: str) -> click.Command:
        module, _, name = self.data[key].partition(":")
        return getattr(import_module(f"bzpeer.commands.{module}"), name)


@click.group(commands=Commands(COMMANDS))
@click.version_option(__version__, prog_name="bzpeer")
def main() -> None:
    """The knowledge graph of BZPEER: papers, people, institutions and topics as GraphQL over Neo4j."""
    # raised as an exception, so that a terminated command still stops its embedded Neo4j
    signal.signal(signal.SIGTERM, lambda number, _frame: sys.exit(128 + number))
