"""`bzpeer schema`: prints the GraphQL schema."""

import click

from schema.build import print_sdl


@click.command("schema")
def schema_command() -> None:
    """Print the GraphQL schema."""
    click.echo(print_sdl(), nl=False)
