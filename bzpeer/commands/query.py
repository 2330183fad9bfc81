"""`bzpeer query`: a statement of an analyst's, answered on standard output."""

import asyncio
import sys
from contextlib import aclosing
from typing import Any, BinaryIO

import click
import orjson

from bzpeer.analyst.access import analyst_runner
from bzpeer.analyst.arrow_writer import ARROW_MISSING, has_arrow
from bzpeer.analyst.formats import FORMATS, FORMATS_BY_NAME, RowFormat
from bzpeer.analyst.row_writer import UnsupportedValue
from bzpeer.commands.errors import plain_errors
from bzpeer.open_graph import open_graph
from bzpeer.settings import Settings
from cypher.question import ShippedQuestion, names, question
from resolvers.analyst.questions import find_question, parameters_for, require_nodes
from resolvers.analyst.runner import CypherRefused, RowStream


@click.command("query")
@click.argument("statement", required=False)
@click.option("--name", help="Ask a question that ships instead of a statement.")
@click.option("--list", "lists", is_flag=True, help="List the questions that ship, and what they take.")
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
def query_command(
    *, statement: str | None, name: str | None, lists: bool, form: str | None, given: tuple[str, ...]
) -> None:
    """Run a STATEMENT of Cypher that reads what is public, and print its rows; `-` reads it from standard input.

    It is fenced as over HTTP, so that what runs here runs there: docs/analysts.md says what may be asked. Or ask a
    question that ships, by its --name; the Cypher that answers it is printed on standard error, to take along.
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
        raise click.UsageError(
            f"--format {chosen.name} is not for terminals: send it to a file, as with > rows.{form}."
        )
    parameters = dict(_parameter(each) for each in given)
    with plain_errors() as settings:
        try:
            if name is not None:
                asyncio.run(_ask(settings, name, parameters, chosen, sys.stdout.buffer))
                return
            text = sys.stdin.read() if statement == "-" else str(statement)
            asyncio.run(_query(settings, text, parameters, chosen, sys.stdout.buffer))
        except (CypherRefused, UnsupportedValue) as refused:
            raise click.ClickException(refused.message) from refused
        except BrokenPipeError:  # as with `| head`: enough was read
            sys.stderr.close()


async def _query(settings: Settings, text: str, parameters: dict[str, Any], form: RowFormat, out: BinaryIO) -> None:
    async with open_graph(settings) as graph, analyst_runner(settings).ask(graph, text, parameters) as answer:
        await _print(answer, form, out)


async def _ask(settings: Settings, name: str, given: dict[str, Any], form: RowFormat, out: BinaryIO) -> None:
    asked = find_question(name)
    parameters = parameters_for(asked, given)
    click.echo(f"// {asked.about}\n// parameters: {orjson.dumps(parameters).decode()}\n{asked.text}\n", err=True)
    async with open_graph(settings) as graph:
        async with analyst_runner(settings).ask(graph, asked.text, parameters, is_shipped=True) as answer:
            count = await _print(answer, form, out)
        if not count:
            await require_nodes(graph, asked, parameters)


async def _print(answer: RowStream, form: RowFormat, out: BinaryIO) -> int:
    """Prints an answer; how many rows it had."""
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
    """A question, what it takes and what a row of its answer is."""
    lines = [one.name, f"  {one.about}"]
    for wanted in one.wanted:
        default = f", {wanted.default} if not given" if wanted.default is not None else ""
        need = "may be left out" if wanted.is_optional and not default else ""
        notes = "; ".join(part for part in (f"{wanted.kind}{default}", need) if part)
        lines.append(f"  -p {wanted.name}=…  {wanted.about} ({notes})")
    return "\n".join([*lines, f"  a row: {one.row}"])


def _parameter(given: str) -> tuple[str, Any]:
    name, separator, value = given.partition("=")
    if not separator or not name:
        raise click.UsageError(f"-p takes NAME=VALUE, not {given!r}.")
    try:
        return name, orjson.loads(value)
    except orjson.JSONDecodeError:
        return name, value
