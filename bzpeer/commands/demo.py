"""`bzpeer demo`: an embedded Neo4j with the sample, served by one command."""

import os
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import click

from bzpeer.commands.errors import settings_or_exit
from bzpeer.commands.serve import ListenAddress, serve
from bzpeer.importers import ImportOptions, People, import_files
from cypher.library import statement
from cypher.text.identifiers import Scheme, canonical
from graphdb.graph import Graph

SEED_DOI = "10.48550/arxiv.2108.07258"
"""The paper whose page is shown first."""


@click.command("demo")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="Port to listen at.")
def demo_command(port: int) -> None:
    """Serve the sample from an embedded Neo4j of its own, in BZPEER_HOME/demo."""
    address = ListenAddress("127.0.0.1", port)
    seed: list[str] = []

    async def prepare(graph: Graph) -> None:
        await import_sample(graph)
        [[paper]] = await graph.read(statement("lookups/find_identified", key=canonical(Scheme.DOI, SEED_DOI)))
        seed.append(paper)

    def announce() -> None:
        click.echo(
            f"\nBZPEER is serving {address.url}\n"
            f"  a paper with everything around it   {address.url}/papers/{seed[0]}\n"
            f"  the query editor                    {address.url}/graphql\n"
            "Stop it with Ctrl-C."
        )

    os.environ.setdefault("BZPEER_LOG_FORMAT", "text")  # logs for a person
    with settings_or_exit() as settings:
        if settings.neo4j_uri:
            raise click.UsageError("The demo uses a Neo4j of its own: unset NEO4J_URI, or use `bzpeer serve`.")
        serve(replace(settings, home=settings.home / "demo"), address, prepare=prepare, announce=announce)


async def import_sample(graph: Graph) -> None:
    """Imports the shipped sample, as `bzpeer import` does."""
    folder = Path(str(files("bzpeer").joinpath("sample")))
    sample = [str(folder / "topics.jsonl"), str(folder / "works.jsonl")]
    await import_files(graph, sample, ImportOptions(people=People.BY_NAME))
