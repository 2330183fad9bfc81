"""`bzpeer neo4j`: the embedded Neo4j by hand. Other commands start and stop it by themselves."""

import dataclasses
import sys

import click
import orjson

import neo4j_server
from bzpeer.commands.errors import settings_or_exit


@click.group("neo4j")
def neo4j() -> None:
    """The embedded Neo4j: is it running, keep it running, stop it, delete its graph, make it start sooner.

    Commands that need it start it and stop it by themselves. It is not used while NEO4J_URI is set.
    """


@neo4j.command("status")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def status_command(*, as_json: bool) -> None:
    """Say whether the server runs, where, and who keeps it running."""
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
@click.option("--force", is_flag=True, help="Also while other bzpeer commands use it.")
def stop_command(*, force: bool) -> None:
    """Stop the server."""
    with settings_or_exit() as settings:
        stopped = neo4j_server.stop(settings.home, force=force)
    click.echo("Neo4j was stopped." if stopped else "Neo4j was not running.", err=True)


@neo4j.command("prepare")
@click.option("--again", is_flag=True, help="Also if it was prepared before.")
def prepare_command(*, again: bool) -> None:
    """Let every later start of the server take half as long.

    Takes a minute, once for each Neo4j and Java, and 200 MB of the cache.
    """
    # imported here: the other commands need neither the schema nor the importers
    from bzpeer.commands.rehearsal import rehearse

    with settings_or_exit() as settings:
        made = neo4j_server.prepare(
            rehearse,
            cache=settings.cache,
            version=settings.neo4j_version,
            heap_mb=settings.neo4j_heap_mb,
            page_cache_mb=settings.neo4j_page_cache_mb,
            again=again,
        )
    click.echo("Neo4j is prepared." if made else "Neo4j was prepared before.", err=True)


@neo4j.command("reset")
@click.option("--yes", is_flag=True, help="Do not ask.")
def reset_command(*, yes: bool) -> None:
    """Delete the whole graph of the embedded server, for good."""
    with settings_or_exit() as settings:
        folder = neo4j_server.status(settings.home).folder
        if not yes:
            click.confirm(f"Delete the graph in {folder}, for good?", abort=True, err=True)
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
