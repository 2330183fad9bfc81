"""`bzpeer analyze`: what is computed over the whole graph."""

import asyncio
import sys

import click
import orjson

from bzpeer.analysis import AnalysisFailed, AnalysisOptions, AnalysisReport, Engine, analyze
from bzpeer.analysis.embedder import open_embedder
from bzpeer.commands.errors import plain_errors
from bzpeer.open_graph import open_graph
from bzpeer.settings import Settings

NO_PROVIDER = "No embeddings: BZPEER_EMBEDDING_MODEL is not set (docs/analysis.md)."


@click.command("analyze")
@click.option(
    "--engine",
    type=click.Choice([engine.value for engine in Engine]),
    default=Engine.AUTO.value,
    show_default=True,
    help="What computes: Graph Data Science in the server, python-igraph here, or the first where it is.",
)
@click.option(
    "--batch",
    type=click.IntRange(1, 50_000),
    default=AnalysisOptions().batch,
    show_default=True,
    help="Papers written in a transaction.",
)
@click.option(
    "--progress/--no-progress",
    default=None,
    help="Show progress bars.  [default: when standard error is a terminal]",
)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON object.")
def analyze_command(*, engine: str, batch: int, progress: bool | None, as_json: bool) -> None:
    """Compute PageRank, its percentile within year and field, and Leiden communities over all citations; and
    embeddings for searches by meaning, when a provider is set. They become properties of the papers.

    Run it after an import. Running it again brings everything up to date, also after an interruption; of the
    embeddings only those are made whose text is new.
    """
    options = AnalysisOptions(Engine(engine), batch, progress=sys.stderr.isatty() if progress is None else progress)
    with plain_errors() as settings:
        try:
            report = asyncio.run(_analyze(settings, options))
        except AnalysisFailed as error:
            raise click.ClickException(str(error)) from error
    if as_json:
        sys.stdout.write(orjson.dumps(report.as_json()).decode() + "\n")
    else:
        click.echo(_in_words(report))
    if not report.embeddings:
        click.echo(NO_PROVIDER, err=True)


async def _analyze(settings: Settings, options: AnalysisOptions) -> AnalysisReport:
    async with open_embedder(settings, patient=True) as embedder, open_graph(settings) as graph:
        return await analyze(graph, options, embedder)


def _in_words(report: AnalysisReport) -> str:
    words = [
        f"{report.papers:,} papers with {report.citations:,} citations between them, by {report.engine}"
        f" in {report.seconds:,.1f} s.",
        f"{report.written:,} have PageRank and percentile; {report.linked:,} cite or are cited and form"
        f" {report.communities:,} communities"
        + ("." if report.modularity is None else f" (modularity {report.modularity:.3f})."),
    ]
    if (made := report.embeddings) is not None:
        words.append(
            f"{made.embedded:,} were embedded with {made.model} ({made.dimension} dimensions) in {made.seconds:,.1f} s,"
            f" {made.kept:,} had been, {made.textless:,} have no text."
        )
    return "\n".join(words)
