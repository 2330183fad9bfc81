"""`bzpeer neo4j`: status, start, stop and reset of the embedded Neo4j. Other commands start and stop it as needed."""

import dataclasses
import sys

import click
import orjson

import neo4j_server
from bzpeer.commands.errors import settings_or_exit


@click.group("neo4j")
def neo4j() -> None:
    """Control the embedded Neo4j: show its status, keep it running, stop it, delete its graph.

    Commands that need it start and stop it themselves. It is not used while NEO4J_URI is set.
    """


@neo4j.command("status")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def status_command(*, as_json: bool) -> None:
    """Show whether the server runs, at which address, and until when."""
    with settings_or_exit() as settings:
        status = neo4j_server.status(settings.home)
    if as_json:
        sys.stdout.write(orjson.dumps(dataclasses.asdict(status), default=str).decode() + "\n")
    else:
        click.echo(_describe(status))


@neo4j.command("start")
def start_command() -> None:
    """Start the server, and keep it running until `bzpeer neo4j stop`."""
    with settings_or_exit() as settings:
        status = neo4j_server.start(
            settings.home,
            cache=settings.cache,
            version=settings.neo4j_version,
            heap_mb=settings.neo4j_heap_mb,
            page_cache_mb=settings.neo4j_page_cache_mb,
            port=settings.neo4j_port,
        )
    click.echo(_describe(status))


@neo4j.command("stop")
@click.option("--force", is_flag=True, help="Stop it even while other bzpeer commands use it.")
def stop_command(*, force: bool) -> None:
    """Stop the server."""
    with settings_or_exit() as settings:
        stopped = neo4j_server.stop(settings.home, force=force)
    click.echo("Neo4j was stopped." if stopped else "Neo4j was not running.", err=True)


@neo4j.command("reset")
@click.option("--yes", is_flag=True, help="Delete without confirmation.")
def reset_command(*, yes: bool) -> None:
    """Delete the whole graph of the embedded server irrevocably."""
    with settings_or_exit() as settings:
        folder = neo4j_server.status(settings.home).folder
        if not yes:
            click.confirm(f"Delete the graph in {folder}? This cannot be undone.", abort=True, err=True)
        neo4j_server.reset(settings.home)
    click.echo(f"The graph in {folder} was deleted.", err=True)


def _describe(status: neo4j_server.Status) -> str:
    if status.busy:
        return "Neo4j is being started or stopped by another bzpeer command."
    if not status.running:
        graph = f"the graph in {status.folder} is Neo4j {status.series}'s" if status.series else "no graph yet"
        return f"Neo4j is not running; {graph}."
    until = "`bzpeer neo4j stop`" if status.kept else "the last bzpeer command using it ends"
    return (
        f"Neo4j {status.series} runs at {status.uri} (process {status.pid}) until {until}.\n"
        f"Its graph, its logs and the password of user neo4j are in {status.folder}."
    )
