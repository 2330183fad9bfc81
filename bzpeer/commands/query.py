"""`bzpeer query`: a statement of an analyst's, answered on standard output."""

import asyncio
import sys
from contextlib import aclosing
from typing import Any, BinaryIO

import click
import orjson

from bzpeer.analyst.arrow import INSTALL, has_arrow
from bzpeer.analyst.door import open_door
from bzpeer.analyst.formats import BY_NAME, FORMATS, Format
from bzpeer.analyst.writer import CannotWrite
from bzpeer.commands.failing import plain_errors
from bzpeer.session import open_graph
from bzpeer.settings import Settings
from resolvers.analyst import CypherRefused


@click.command("query")
@click.argument("statement")
@click.option(
    "--format",
    "form",
    type=click.Choice([each.name for each in FORMATS]),
    help="How to print the answer.  [default: table on a terminal, else jsonl]",
)
@click.option(
    "-p",
    "--parameter",
    "given",
    multiple=True,
    metavar="NAME=VALUE",
    help="A parameter of the statement: JSON, or else text. May be repeated.",
)
def query_command(*, statement: str, form: str | None, given: tuple[str, ...]) -> None:
    """Run a STATEMENT of Cypher that reads what is public, and print its rows; `-` reads it from standard input.

    It is fenced as over HTTP, so that what runs here runs there: docs/analysts.md says what may be asked.
    """
    chosen = BY_NAME[form or ("table" if sys.stdout.isatty() else "jsonl")]
    if chosen.needs_arrow and not has_arrow():
        raise click.ClickException(INSTALL)
    if chosen.needs_arrow and sys.stdout.isatty():
        raise click.UsageError(
            f"--format {chosen.name} is not for terminals: send it to a file, as with > rows.{form}."
        )
    text = sys.stdin.read() if statement == "-" else statement
    parameters = dict(_parameter(each) for each in given)
    with plain_errors() as settings:
        try:
            asyncio.run(_query(settings, text, parameters, chosen, sys.stdout.buffer))
        except (CypherRefused, CannotWrite) as refused:
            raise click.ClickException(refused.message) from refused
        except BrokenPipeError:  # as with `| head`: enough was read
            sys.stderr.close()


async def _query(settings: Settings, text: str, parameters: dict[str, Any], form: Format, out: BinaryIO) -> None:
    writer = form.writer()
    async with open_graph(settings) as graph, open_door(settings).ask(graph, text, parameters) as answer:
        out.write(writer.begin(answer.columns))
        async with aclosing(answer.batches) as batches:
            async for batch in batches:
                out.write(writer.rows(batch))
    out.write(writer.end())
    out.flush()


def _parameter(given: str) -> tuple[str, Any]:
    name, separator, value = given.partition("=")
    if not separator or not name:
        raise click.UsageError(f"-p takes NAME=VALUE, not {given!r}.")
    try:
        return name, orjson.loads(value)
    except orjson.JSONDecodeError:
        return name, value
