"""`bzpeer grant`: grants and revokes roles."""

import asyncio

import click

from bzpeer.commands.errors import settings_or_exit, unknown_user
from bzpeer.identity.accounts import UnknownUser, grant_role
from bzpeer.open_graph import open_graph
from bzpeer.settings import Settings
from cypher.model import Role


@click.command("grant")
@click.argument("handle")
@click.argument("role", type=click.Choice([role.value for role in Role], case_sensitive=False))
@click.option("--revoke", is_flag=True, help="Revoke the role instead.")
def grant_command(*, handle: str, role: str, revoke: bool) -> None:
    """Grant a ROLE to HANDLE, with immediate effect, and print the roles of HANDLE."""
    with settings_or_exit() as settings:
        try:
            roles = asyncio.run(_grant(settings, handle, Role(role.upper()), granted=not revoke))
        except UnknownUser as error:
            raise unknown_user(handle) from error
    click.echo("\n".join(sorted(roles)))


async def _grant(settings: Settings, handle: str, role: Role, *, granted: bool) -> list[str]:
    async with open_graph(settings) as graph:
        return await grant_role(graph, handle, role, granted=granted)
