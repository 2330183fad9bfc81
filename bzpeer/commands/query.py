"""`bzpeer query`: an analyst's statement or a shipped question; prints its rows."""

import asyncio
import sys
from contextlib import aclosing
from dataclasses import replace
from typing import Any, BinaryIO

import click
import orjson

from bzpeer.analyst.access import analyst_runner
from bzpeer.analyst.arrow_writer import ARROW_MISSING, has_arrow
from bzpeer.analyst.csv_writer import MarkedCSVWriter
from bzpeer.analyst.formats import FORMATS, FORMATS_BY_NAME, RowFormat
from bzpeer.analyst.row_writer import UnwritableValue
from bzpeer.commands.errors import settings_or_exit
from bzpeer.open_graph import open_graph
from bzpeer.settings import Settings
from cypher.question import ShippedQuestion, names, question
from resolvers.analyst.questions import find_question, parameters_for, require_nodes
from resolvers.analyst.runner import CypherRefused, RowStream


@click.command("query")
@click.argument("statement", required=False)
@click.option("--name", help="Run a shipped question instead of a statement.")
@click.option("--list", "lists", is_flag=True, help="List the shipped questions with their parameters.")
@click.option(
    "--format",
    "form",
    type=click.Choice([each.name for each in FORMATS]),
    help="Format of the rows.  [default: table on a terminal, else jsonl]",
)
@click.option(
    "-p",
    "--parameter",
    "assignments",
    multiple=True,
    metavar="NAME=VALUE",
    help="A parameter of the statement, as JSON; anything else is text. May be repeated.",
)
@click.option("--bom", "is_marked", is_flag=True, help="Begin CSV with a byte order mark, for spreadsheets.")
def query_command(
    *,
    statement: str | None,
    name: str | None,
    lists: bool,
    form: str | None,
    assignments: tuple[str, ...],
    is_marked: bool,
) -> None:
    """Run a STATEMENT of Cypher on the public graph and print its rows; `-` reads it from standard input.

    The same statements are allowed as at /cypher: docs/analysts.md describes them. Or run a shipped question by
    its --name; its Cypher is printed on standard error.
    """
    if sum((statement is not None, name is not None, lists)) != 1:
        raise click.UsageError("Give a STATEMENT, or the --name of a question, or --list.")
    if lists:
        click.echo("\n\n".join(_described(question(each)) for each in names()))
        return
    chosen = FORMATS_BY_NAME[form or ("table" if sys.stdout.isatty() else "jsonl")]
    if chosen.needs_arrow and not has_arrow():
        raise click.ClickException(ARROW_MISSING)
    if chosen.needs_arrow and sys.stdout.isatty():
        raise click.UsageError(f"--format {chosen.name} is binary: redirect it to a file, such as > rows.{form}.")
    parameters = dict(_parameter(each) for each in assignments)
    if is_marked and chosen.name == "csv":
        chosen = replace(chosen, writer=MarkedCSVWriter)
    with settings_or_exit() as settings:
        try:
            if name is not None:
                asyncio.run(_run_question(settings, name, parameters, chosen, sys.stdout.buffer))
                return
            text = sys.stdin.read() if statement == "-" else str(statement)
            asyncio.run(_run_statement(settings, text, parameters, chosen, sys.stdout.buffer))
        except (CypherRefused, UnwritableValue) as refused:
            raise click.ClickException(refused.message) from refused
        except BrokenPipeError:  # as with `| head`
            sys.stderr.close()


async def _run_statement(
    settings: Settings, text: str, parameters: dict[str, Any], form: RowFormat, out: BinaryIO
) -> None:
    async with open_graph(settings) as graph, analyst_runner(settings).ask(graph, text, parameters) as answer:
        await _print(answer, form, out)


async def _run_question(
    settings: Settings, name: str, arguments: dict[str, Any], form: RowFormat, out: BinaryIO
) -> None:
    found = find_question(name)
    parameters = parameters_for(found, arguments)
    click.echo(f"// {found.about}\n// parameters: {orjson.dumps(parameters).decode()}\n{found.text}\n", err=True)
    async with open_graph(settings) as graph:
        async with analyst_runner(settings).ask(graph, found.text, parameters, is_shipped=True) as answer:
            count = await _print(answer, form, out)
        if not count:
            await require_nodes(graph, found, parameters)


async def _print(answer: RowStream, form: RowFormat, out: BinaryIO) -> int:
    """Prints the rows, and returns how many there were."""
    writer = form.writer()
    count = 0
    out.write(writer.begin(answer.columns))
    async with aclosing(answer.batches) as batches:
        async for batch in batches:
            count += len(batch)
            out.write(writer.rows(batch))
    out.write(writer.end())
    out.flush()
    return count


def _described(one: ShippedQuestion) -> str:
    """A question with its parameters and the columns of its rows."""
    lines = [one.name, f"  {one.about}"]
    for wanted in one.wanted:
        default = f", default {wanted.default}" if wanted.default is not None else ""
        need = "optional" if wanted.is_optional and not default else ""
        notes = "; ".join(part for part in (f"{wanted.kind}{default}", need) if part)
        lines.append(f"  -p {wanted.name}=…  {wanted.about} ({notes})")
    return "\n".join([*lines, f"  a row: {one.row}"])


def _parameter(assignment: str) -> tuple[str, Any]:
    name, separator, value = assignment.partition("=")
    if not separator or not name:
        raise click.UsageError(f"-p takes NAME=VALUE, not {assignment!r}.")
    try:
        return name, orjson.loads(value)
    except orjson.JSONDecodeError:
        return name, value
