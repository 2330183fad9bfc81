"""`bzpeer export`: a part of the public graph, or all of it, as a file for other programs."""

import asyncio
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import click

from bzpeer.commands.errors import settings_or_exit
from bzpeer.exports.formats import FORMATS, BibliographyFormat, Format
from bzpeer.exports.parquet_table import PyArrowMissing
from bzpeer.exports.records import GraphSource
from bzpeer.exports.sources import (
    SEARCH_MAX,
    ExportNotFound,
    ExportQuery,
    MapSlice,
    NodeListing,
    NodeSelection,
    citations,
    node_pages,
    open_collection,
    open_search,
)
from bzpeer.exports.streaming import stream_bibliography, stream_graph
from bzpeer.exports.whole_graph import WholeGraph
from bzpeer.open_graph import open_graph, secret_of
from bzpeer.operations import operation
from bzpeer.settings import Settings
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from schema.limits import DEPTH_MAX, SLICE_MAX

NO_COLLECTION = (
    "There is no public collection {}. Its owner can download it from the service: /collections/{}.{}, signed in or"
    " with a token (`bzpeer token`)."
)


@dataclass(frozen=True, slots=True)
class ExportSelection:
    """What to export: seeds with depth and limit, a collection, a search, or everything if all are empty.

    `is_marked`: CSV begins with a byte order mark.
    """

    seeds: tuple[str, ...]
    depth: int
    limit: int
    collection: str | None
    search: str | None
    is_marked: bool


@click.command("export")
@click.option(
    "--format",
    "name",
    type=click.Choice(list(FORMATS)),
    help="The format.  [default: that of OUTPUT's suffix, or graphml]",
)
@click.option(
    "--output", type=click.Path(dir_okay=False, allow_dash=True, path_type=Path), default=Path("-"), show_default=True
)
@click.option("--slice", "seeds", multiple=True, metavar="ID", help="The map around this node. May be repeated.")
@click.option("--depth", type=click.IntRange(1, DEPTH_MAX), default=2, show_default=True, help="Steps from the seeds.")
@click.option(
    "--limit",
    type=click.IntRange(1, SLICE_MAX),
    default=60,
    show_default=True,
    help="Maximum number of nodes in a slice.",
)
@click.option("--collection", metavar="ID", help="A public or unlisted collection.")
@click.option("--search", metavar="TEXT", help=f"The results of a search, at most the first {SEARCH_MAX:,}.")
@click.option("--all", "everything", is_flag=True, help="The whole public graph.")
@click.option("--bom", "is_marked", is_flag=True, help="Begin CSV with a byte order mark, for spreadsheets.")
def export_command(
    *,
    name: str | None,
    output: Path,
    seeds: tuple[str, ...],
    depth: int,
    limit: int,
    collection: str | None,
    search: str | None,
    everything: bool,
    is_marked: bool,
) -> None:
    """Write a slice of the map, a collection, the results of a search, or the whole public graph to a file: as a
    graph, or its papers as a bibliography (bibtex, ris, csl-json). The file holds public data only.
    """
    if sum((bool(seeds), collection is not None, search is not None, everything)) != 1:
        raise click.UsageError("Give one of --slice, --collection, --search and --all.")
    form = FORMATS[name or _format_of(output.name) or "graphml"]
    selection = ExportSelection(seeds, depth, limit, collection, search, is_marked)
    with settings_or_exit() as settings:
        try:
            with _open_output(output) as file:
                asyncio.run(_export(settings, form, selection, file))
        except PyArrowMissing as error:
            raise click.ClickException(str(error)) from error
        except ExportNotFound:
            raise click.ClickException(NO_COLLECTION.format(collection, collection, form.suffix)) from None
        except OSError as error:
            raise click.ClickException(f"{output} cannot be written: {error.strerror}.") from error


def _format_of(output: str) -> str | None:
    """The name of the format with the suffix of the file name."""
    return next((each.name for each in FORMATS.values() if output.endswith(f".{each.suffix}")), None)


@contextmanager
def _open_output(output: Path) -> Generator[BinaryIO]:
    """The file to write to. It appears under its name once it is complete."""
    if str(output) == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    if output.exists() and not output.is_file():  # a pipe or device is not replaced
        with output.open("wb") as file:
            yield file
        return
    part = output.with_name(f"{output.name}.part")
    try:
        with part.open("wb") as file:
            yield file
        part.replace(output)
    finally:
        part.unlink(missing_ok=True)


async def _export(settings: Settings, form: Format, selection: ExportSelection, file: BinaryIO) -> None:
    async with open_graph(settings) as graph:
        async for chunk in await _chunks(form, selection, graph, _anonymous_query(settings, graph)):
            file.write(chunk)


async def _chunks(form: Format, selection: ExportSelection, graph: Graph, query: ExportQuery) -> AsyncGenerator[bytes]:
    source: GraphSource
    papers: AsyncIterator[list[str]]
    if selection.collection is not None or selection.search is not None:
        listed = await _open_listing(selection, form, query)
        source, papers = NodeSelection(graph, node_pages(query, listed.ids), listed.title), listed.ids
    elif selection.seeds:
        source = MapSlice(query, {"seeds": selection.seeds, "depth": selection.depth, "limit": selection.limit})
        papers = source.papers()
    else:
        source = WholeGraph(graph)
        papers = source.papers()
    if isinstance(form, BibliographyFormat):
        return stream_bibliography(form.open(), citations(query, papers))
    return stream_graph(form.writer(source.title, is_marked=selection.is_marked), source)


async def _open_listing(selection: ExportSelection, form: Format, query: ExportQuery) -> NodeListing:
    if selection.collection is not None:
        return await open_collection(query, selection.collection)
    kinds = ["PAPER"] if isinstance(form, BibliographyFormat) else None
    listed = await open_search(query, {"query": selection.search, "kinds": kinds, "where": None})
    if listed.total > SEARCH_MAX:
        click.echo(f"The search has {listed.total:,} results; the first {SEARCH_MAX:,} are written.", err=True)
    return listed


def _anonymous_query(settings: Settings, graph: Graph) -> ExportQuery:
    """Executes the operations of exports without a viewer."""
    executor = Executor(build_schema(), Cursors(secret_of(settings)))
    document = operation("exports")

    async def query(name: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        answer = await executor.execute(Request(document, variables, name), Context(graph))
        if answer.errors:
            raise click.ClickException(answer.errors[0].message)
        return answer.data

    return query
