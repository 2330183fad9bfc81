"""The command `bzpeer`. Results go to standard output, everything for people to standard error.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some input was rejected.
"""

import signal
import sys

import click

from bzpeer import __version__
from bzpeer.commands.analyze import analyze_command
from bzpeer.commands.demo import demo_command
from bzpeer.commands.export import export_command
from bzpeer.commands.grant import grant_command
from bzpeer.commands.import_ import import_command
from bzpeer.commands.neo4j import neo4j
from bzpeer.commands.query import query_command
from bzpeer.commands.schema import schema_command
from bzpeer.commands.serve import serve_command
from bzpeer.commands.token import token_command


@click.group()
@click.version_option(__version__, prog_name="bzpeer")
def main() -> None:
    """The knowledge graph of BZPEER: papers, people, institutions and topics as GraphQL over Neo4j."""
    # ended from outside, a command still gives its Neo4j back
    signal.signal(signal.SIGTERM, lambda number, _frame: sys.exit(128 + number))


main.add_command(demo_command)
main.add_command(serve_command)
main.add_command(import_command)
main.add_command(analyze_command)
main.add_command(export_command)
main.add_command(query_command)
main.add_command(schema_command)
main.add_command(token_command)
main.add_command(grant_command)
main.add_command(neo4j)
