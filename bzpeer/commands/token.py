"""`bzpeer token`: bearer tokens for programs that act for an account."""

import asyncio
import sys
from dataclasses import asdict
from datetime import UTC, datetime

import click
import orjson

from bzpeer.commands.errors import settings_or_exit, unknown_user
from bzpeer.identity.accounts import (
    HandleTaken,
    Session,
    SessionKind,
    UnknownUser,
    find_user,
    list_sessions,
    open_session,
    revoke_session,
    sign_in_locally,
)
from bzpeer.identity.handles import HANDLE, HANDLE_RULE
from bzpeer.identity.signing import Audience, KeyRing
from bzpeer.open_graph import open_graph, secrets_of
from bzpeer.settings import Settings

DAY_SECONDS = 86_400


@click.command("token")
@click.argument("handle")
@click.option("--days", type=click.IntRange(1, 366), help="Days until it expires.  [default: 1]")
@click.option("--minutes", type=click.IntRange(1, 1440), help="Minutes until it expires.")
@click.option("--name", help="A name for it, shown by --list.")
@click.option("--create", is_flag=True, help="Create a local account with this handle if there is none.")
@click.option("--list", "listing", is_flag=True, help="List the sessions of HANDLE: tokens and browsers.")
@click.option("--revoke", metavar="ID", help="Revoke a session or token by its id from --list.")
@click.option("--json", "as_json", is_flag=True, help="With --list: print one JSON array.")
def token_command(
    *,
    handle: str,
    days: int | None,
    minutes: int | None,
    name: str | None,
    create: bool,
    listing: bool,
    revoke: str | None,
    as_json: bool,
) -> None:
    """Print a bearer token for HANDLE: send it as `Authorization: Bearer TOKEN`.

    It has the rights of HANDLE until it expires or is revoked. It is shown only once.
    """
    creating = days is not None or minutes is not None or name is not None or create
    if (listing or revoke is not None) and (creating or (listing and revoke is not None)):
        raise click.UsageError("--list and --revoke take no other options, except --list with --json.")
    if as_json and not listing:
        raise click.UsageError("--json needs --list.")
    if days is not None and minutes is not None:
        raise click.UsageError("Give --days or --minutes, not both.")
    if create and not HANDLE.fullmatch(handle):
        raise click.UsageError(f"A handle is {HANDLE_RULE}.")
    with settings_or_exit() as settings:
        try:
            if listing:
                _print_sessions(asyncio.run(_list(settings, handle)), as_json=as_json)
            elif revoke is not None:
                asyncio.run(_revoke(settings, handle, revoke))
            else:
                seconds = minutes * 60 if minutes is not None else (days or 1) * DAY_SECONDS
                sys.stdout.write(asyncio.run(_create(settings, handle, seconds, name, create=create)) + "\n")
        except UnknownUser as error:
            raise unknown_user(handle, hint="To create a local account, add --create.") from error
        except HandleTaken as error:
            raise click.ClickException(f"{handle} signs in at an identity provider: omit --create.") from error


async def _create(settings: Settings, handle: str, seconds: int, name: str | None, *, create: bool) -> str:
    async with open_graph(settings) as graph:
        user = (await sign_in_locally(graph, handle)).id if create else await find_user(graph, handle)
        session, expires = await open_session(graph, user, SessionKind.TOKEN, seconds, name=name)
    until = datetime.fromtimestamp(expires, UTC).isoformat(" ", "minutes")
    click.echo(f"A token for {handle}, until {until}; to revoke it: bzpeer token {handle} --revoke {session}", err=True)
    return KeyRing(secrets_of(settings)).sign(Audience.API, {"sub": user, "sid": session}, expires=expires)


async def _list(settings: Settings, handle: str) -> list[Session]:
    async with open_graph(settings) as graph:
        return await list_sessions(graph, await find_user(graph, handle))


async def _revoke(settings: Settings, handle: str, session: str) -> None:
    async with open_graph(settings) as graph:
        if not await revoke_session(graph, await find_user(graph, handle), session):
            raise click.ClickException(f"{handle} has no session {session}. `bzpeer token {handle} --list` lists them.")
    click.echo(f"{session} was revoked.", err=True)


def _print_sessions(sessions: list[Session], *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(orjson.dumps([asdict(session) for session in sessions]).decode() + "\n")
        return
    for session in sessions:
        until = datetime.fromtimestamp(session.expires, UTC).isoformat(" ", "minutes")
        click.echo(f"{session.id}  {session.kind.lower():7}  until {until}  {session.name or ''}".rstrip())
