"""`bzpeer export`: a part of the graph, or all that is public of it, as a file for other programs."""

import asyncio
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import click

from bzpeer.commands.errors import plain_errors
from bzpeer.exports.formats import FORMATS, BibliographyFormat, Format
from bzpeer.exports.parquet_table import PyArrowMissing
from bzpeer.exports.records import GraphSource
from bzpeer.exports.sources import (
    SEARCH_MAX,
    Ask,
    ExportNotFound,
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

NO_COLLECTION = (
    "There is no collection {} that everybody may see. Whose it is gets it from the service: /collections/{}.{},"
    " signed in or with a token (`bzpeer token`)."
)


@dataclass(frozen=True, slots=True)
class ExportSelection:
    """What is to be exported: one of these."""

    seeds: tuple[str, ...]
    depth: int
    limit: int
    collection: str | None
    search: str | None


@click.command("export")
@click.option(
    "--format", "name", type=click.Choice(list(FORMATS)), help="The format.  [default: what OUTPUT ends in, or graphml]"
)
@click.option(
    "--output", type=click.Path(dir_okay=False, allow_dash=True, path_type=Path), default=Path("-"), show_default=True
)
@click.option("--slice", "seeds", multiple=True, metavar="ID", help="The map around this node; may be said again.")
@click.option("--depth", type=click.IntRange(1, 3), default=2, show_default=True, help="How far a slice goes.")
@click.option("--limit", type=click.IntRange(1, 500), default=60, show_default=True, help="Most nodes of a slice.")
@click.option("--collection", metavar="ID", help="A collection that everybody may see.")
@click.option("--search", metavar="TEXT", help=f"What a search finds, at most the best {SEARCH_MAX:,}.")
@click.option("--all", "everything", is_flag=True, help="The whole public graph.")
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
) -> None:
    """Write a slice of the map, a collection, what a search finds, or all that is public, as a file for other programs:
    a graph, or its papers as a bibliography (bibtex, ris, csl-json). It is what somebody sees who is not signed in.
    """
    if sum((bool(seeds), collection is not None, search is not None, everything)) != 1:
        raise click.UsageError("Say what to export: --slice, --collection, --search or --all, one of them.")
    chosen = FORMATS[name or _named(output.name) or "graphml"]
    wanted = ExportSelection(seeds, depth, limit, collection, search)
    with plain_errors() as settings:
        try:
            with _opened(output) as file:
                asyncio.run(_export(settings, chosen, wanted, file))
        except PyArrowMissing as error:
            raise click.ClickException(str(error)) from error
        except ExportNotFound:
            raise click.ClickException(NO_COLLECTION.format(collection, collection, chosen.suffix)) from None
        except OSError as error:
            raise click.ClickException(f"{output} cannot be written: {error.strerror}.") from error


def _named(output: str) -> str | None:
    """The format whose suffix the name ends in."""
    return next((each.name for each in FORMATS.values() if output.endswith(f".{each.suffix}")), None)


@contextmanager
def _opened(output: Path) -> Generator[BinaryIO]:
    """Where the file goes; nothing half-written is left under its name."""
    if str(output) == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    if output.exists() and not output.is_file():  # a pipe or a device stays what it is
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


async def _export(settings: Settings, chosen: Format, wanted: ExportSelection, file: BinaryIO) -> None:
    async with open_graph(settings) as graph:
        async for chunk in await _chunks(chosen, wanted, graph, _asking(settings, graph)):
            file.write(chunk)


async def _chunks(chosen: Format, wanted: ExportSelection, graph: Graph, ask: Ask) -> AsyncGenerator[bytes]:
    source: GraphSource
    papers: AsyncIterator[list[str]]
    if wanted.collection is not None or wanted.search is not None:
        listed = await _open(wanted, chosen, ask)
        source, papers = NodeSelection(graph, node_pages(ask, listed.ids), listed.title), listed.ids
    elif wanted.seeds:
        source = MapSlice(ask, {"seeds": wanted.seeds, "depth": wanted.depth, "limit": wanted.limit})
        papers = source.papers()
    else:
        source = WholeGraph(graph)
        papers = source.papers()
    if isinstance(chosen, BibliographyFormat):
        return stream_bibliography(chosen.open(), citations(ask, papers))
    return stream_graph(chosen.open(source.title), source)


async def _open(wanted: ExportSelection, chosen: Format, ask: Ask) -> NodeListing:
    if wanted.collection is not None:
        return await open_collection(ask, wanted.collection)
    kinds = ["PAPER"] if isinstance(chosen, BibliographyFormat) else None
    listed = await open_search(ask, {"query": wanted.search, "kinds": kinds, "where": None})
    if listed.total > SEARCH_MAX:
        click.echo(f"The search finds {listed.total:,}; the best {SEARCH_MAX:,} are written.", err=True)
    return listed


def _asking(settings: Settings, graph: Graph) -> Ask:
    """Asks as nobody in particular: what is private has its owner, and the service knows who that is."""
    executor = Executor(build_schema(), Cursors(secret_of(settings)))
    document = operation("exports")

    async def ask(name: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        answer = await executor.execute(Request(document, variables, name), Context(graph))
        if answer.errors:
            raise click.ClickException(answer.errors[0].message)
        return answer.data

    return ask
