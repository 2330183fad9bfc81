"""`bzpeer import`: files of records into the graph."""

import asyncio
import gc
import sys
from dataclasses import replace
from pathlib import Path

import click
import orjson

from bzpeer.commands.errors import plain_errors
from bzpeer.importers import ImportFailed, ImportOptions, ImportReport, People, import_files
from bzpeer.open_graph import address_of, open_graph
from bzpeer.settings import Settings

SOME_REJECTED = 3
OBJECTS_A_COLLECTION = 25_000
"""What is made of lines holds no cycles: looking for them as often as usual costs a fifth of the CPU."""


@click.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE…|-")
@click.option(
    "--people",
    type=click.Choice([people.value for people in People]),
    default=People.BY_PAPER.value,
    show_default=True,
    help="What an author without any id is: a person of that paper alone, the person of that name, or left out.",
)
@click.option(
    "--rejects",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Where lines that do not go in are written.  [default: <first file>.rejects.jsonl here]",
)
@click.option(
    "--batch",
    type=click.IntRange(1, 50_000),
    default=ImportOptions().batch,
    show_default=True,
    help="Records a transaction.",
)
@click.option("--restart", is_flag=True, help="Begin anew, even where an interrupted one could be continued.")
@click.option(
    "--progress/--no-progress",
    default=None,
    help="Show a progress bar.  [default: when standard error is a terminal]",
)
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON object.")
def import_command(
    *,
    files: tuple[str, ...],
    people: str,
    rejects: Path | None,
    batch: int,
    restart: bool,
    progress: bool | None,
    as_json: bool,
) -> None:
    """Import papers, people, institutions, topics and open reviews: OpenAlex's files of any vintage, works of other
    sources in the same shape, ROR's records, reviews in PeerRead's layout. JSON Lines, plain or packed,
    directories and standard input (-) are recognised by what they hold.

    Importing twice changes nothing; an interrupted import goes on where it was when run again. Exits with 3
    when some lines were rejected.
    """
    options = ImportOptions(
        People(people),
        rejects,
        batch,
        restart,
        progress=sys.stderr.isatty() if progress is None else progress,
    )
    gc.set_threshold(OBJECTS_A_COLLECTION)
    with plain_errors() as settings:
        try:
            # not on the event loop: Ctrl-C ends a download or a start at once
            with address_of(settings) as address:
                there = replace(
                    settings,
                    neo4j_uri=address.uri,
                    neo4j_username=address.username,
                    neo4j_password=address.password,
                    neo4j_database=address.database or settings.neo4j_database,
                )
                report = asyncio.run(_import(there, files, options))
        except ImportFailed as error:
            raise click.ClickException(str(error)) from error
    if as_json:
        sys.stdout.write(orjson.dumps(report.as_json()).decode() + "\n")
    click.echo(_in_words(report), err=True)
    if report.rejected:
        sys.exit(SOME_REJECTED)


async def _import(settings: Settings, files: tuple[str, ...], options: ImportOptions) -> ImportReport:
    async with open_graph(settings) as graph:
        return await import_files(graph, files, options)


def _in_words(report: ImportReport) -> str:
    done = ", ".join(f"{count:,} {kind}" for kind, count in sorted(report.records.items())) or "nothing"
    rate = f"{report.lines / report.seconds:,.0f} lines/s" if report.seconds else ""
    words = [
        f"Imported {done} in {report.seconds:,.1f} s ({rate}): "
        f"{report.nodes:,} nodes and {report.relationships:,} relationships are new."
    ]
    if report.resumed:
        words.append(f"Continued an interrupted import after {report.resumed:,} lines.")
    if report.not_kept:
        left = ", ".join(f"{count:,} {kind}" for kind, count in sorted(report.not_kept.items()))
        words.append(f"Not kept: {left}.")
    if report.rejected:
        words.append(f"{report.rejected:,} lines were rejected: see {report.rejects_file}.")
    return "\n".join(words)
