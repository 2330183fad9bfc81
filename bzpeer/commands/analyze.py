"""`bzpeer analyze`: PageRank, communities and embeddings of all papers."""

import asyncio
import sys

import click
import orjson

from bzpeer.analysis import AnalysisFailed, AnalysisOptions, AnalysisReport, Engine, analyze
from bzpeer.analysis.embedder import open_embedder
from bzpeer.commands.errors import settings_or_exit
from bzpeer.open_graph import open_graph
from bzpeer.settings import Settings

NO_MODEL = "No embeddings were computed: BZPEER_EMBEDDING_MODEL is not set (docs/analysis.md)."


@click.command("analyze")
@click.option(
    "--engine",
    type=click.Choice([engine.value for engine in Engine]),
    default=Engine.AUTO.value,
    show_default=True,
    help="Graph Data Science in the server, python-igraph in a child process, or auto: the first if it is installed.",
)
@click.option(
    "--batch",
    type=click.IntRange(1, 50_000),
    default=AnalysisOptions().batch,
    show_default=True,
    help="Papers written in one transaction.",
)
@click.option(
    "--progress/--no-progress",
    default=None,
    help="Show progress bars.  [default: when standard error is a terminal]",
)
@click.option("--json", "as_json", is_flag=True, help="Print the report as one JSON object.")
def analyze_command(*, engine: str, batch: int, progress: bool | None, as_json: bool) -> None:
    """Compute PageRank, its percentile within year and field, and Leiden communities over all citations; with
    a model set, also embeddings for semantic search. The results are stored as properties of the papers.

    Run it after each import. It can be interrupted and run again; embeddings are computed only for new texts.
    """
    options = AnalysisOptions(Engine(engine), batch, progress=sys.stderr.isatty() if progress is None else progress)
    with settings_or_exit() as settings:
        try:
            report = asyncio.run(_analyze(settings, options))
        except AnalysisFailed as error:
            raise click.ClickException(str(error)) from error
    if as_json:
        sys.stdout.write(orjson.dumps(report.as_json()).decode() + "\n")
    else:
        click.echo(_summary(report))
    if not report.embeddings:
        click.echo(NO_MODEL, err=True)


async def _analyze(settings: Settings, options: AnalysisOptions) -> AnalysisReport:
    async with open_embedder(settings, patient=True) as embedder, open_graph(settings) as graph:
        return await analyze(graph, options, embedder)


def _summary(report: AnalysisReport) -> str:
    lines = [
        f"{report.papers:,} papers with {report.citations:,} citations between them, by {report.engine}"
        f" in {report.seconds:,.1f} s.",
        f"{report.written:,} have PageRank and percentile; {report.linked:,} cite or are cited and form"
        f" {report.communities:,} communities"
        + ("." if report.modularity is None else f" (modularity {report.modularity:.3f})."),
    ]
    if (embeddings := report.embeddings) is not None:
        lines.append(
            f"{embeddings.embedded:,} embedded with {embeddings.model} ({embeddings.dimension} dimensions)"
            f" in {embeddings.seconds:,.1f} s,"
            f" {embeddings.kept:,} unchanged, {embeddings.textless:,} without text."
        )
    return "\n".join(lines)
