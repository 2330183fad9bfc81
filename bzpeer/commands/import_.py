"""`bzpeer import`: files of records → the graph."""

import asyncio
import gc
import sys
from dataclasses import replace
from pathlib import Path

import click
import orjson

from bzpeer.commands.errors import settings_or_exit
from bzpeer.importers import ImportFailed, ImportOptions, ImportReport, People, import_files
from bzpeer.open_graph import address_of, open_graph
from bzpeer.settings import Settings

SOME_REJECTED = 3
"""Exit code when some lines were rejected."""
GC_THRESHOLD = 25_000
"""Objects between two garbage collections. Records hold no cycles; the default would cost a fifth of the CPU."""


@click.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE…|-")
@click.option(
    "--people",
    type=click.Choice([people.value for people in People]),
    default=People.BY_PAPER.value,
    show_default=True,
    help="An author without any id becomes a person of that paper, the person of that name, or is left out.",
)
@click.option(
    "--rejects",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File for rejected lines and left out fields.  [default: <first file>.rejects.jsonl in this folder]",
)
@click.option(
    "--batch",
    type=click.IntRange(1, 50_000),
    default=ImportOptions().batch,
    show_default=True,
    help="Records in one transaction.",
)
@click.option(
    "--restart", is_flag=True, help="Start from the first line, even if an interrupted import could be continued."
)
@click.option(
    "--progress/--no-progress",
    default=None,
    help="Show a progress bar.  [default: when standard error is a terminal]",
)
@click.option("--json", "as_json", is_flag=True, help="Print the report as one JSON object.")
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
    """Import papers, people, institutions, topics and open reviews: OpenAlex's files of any version, works of
    other sources in the same format, ROR's records, reviews in PeerRead's layout. FILE is JSON Lines or a
    JSON document, plain or packed, a directory, or - for standard input; its content decides how it is read.

    Importing a file again changes nothing. An interrupted import continues when run again. Exits with 3 if
    some lines were rejected. A line is imported without a field that cannot be read; the rejects file names it.
    """
    options = ImportOptions(
        People(people),
        rejects,
        batch,
        restart,
        progress=sys.stderr.isatty() if progress is None else progress,
    )
    gc.set_threshold(GC_THRESHOLD)
    with settings_or_exit() as settings:
        try:
            # outside of the event loop, so that Ctrl-C interrupts a download or a start at once
            with address_of(settings) as address:
                located = replace(
                    settings,
                    neo4j_uri=address.uri,
                    neo4j_username=address.username,
                    neo4j_password=address.password,
                    neo4j_database=address.database or settings.neo4j_database,
                )
                report = asyncio.run(_import(located, files, options))
        except ImportFailed as error:
            raise click.ClickException(str(error)) from error
    if as_json:
        sys.stdout.write(orjson.dumps(report.as_json()).decode() + "\n")
    click.echo(_summary(report), err=True)
    if report.rejected:
        sys.exit(SOME_REJECTED)


async def _import(settings: Settings, files: tuple[str, ...], options: ImportOptions) -> ImportReport:
    async with open_graph(settings) as graph:
        return await import_files(graph, files, options)


def _summary(report: ImportReport) -> str:
    counts = ", ".join(f"{count:,} {kind}" for kind, count in sorted(report.records.items())) or "nothing"
    rate = f"{report.lines / report.seconds:,.0f} lines/s" if report.seconds else ""
    lines = [
        f"Imported {counts} in {report.seconds:,.1f} s ({rate}): "
        f"{report.nodes:,} nodes and {report.relationships:,} relationships were created."
    ]
    if report.resumed:
        lines.append(f"Continued an interrupted import after {report.resumed:,} lines.")
    if report.not_kept:
        omitted = ", ".join(f"{count:,} {kind}" for kind, count in sorted(report.not_kept.items()))
        lines.append(f"Left out: {omitted}.")
    if report.rejected:
        lines.append(f"{report.rejected:,} lines were rejected: see {report.rejects_file}.")
    if report.dropped:
        lines.append(f"{report.dropped:,} fields of imported lines were left out: see {report.rejects_file}.")
    return "\n".join(lines)
