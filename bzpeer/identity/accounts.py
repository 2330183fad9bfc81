"""Accounts, sessions and roles in the graph."""

from dataclasses import dataclass
from enum import StrEnum

from bzpeer.identity.handles import proposed_handles
from cypher.library import statement
from cypher.model import Role
from graphdb.graph import Graph, Row
from resolvers.ids import random_id


class SessionKind(StrEnum):
    """The holder of a session: a browser with a cookie, or a program with a bearer token."""

    BROWSER = "BROWSER"
    TOKEN = "TOKEN"  # noqa: S105  # not a password


class UnknownUser(LookupError):
    """There is no account with this handle."""


class HandleTaken(LookupError):
    """The account with this handle signs in at an identity provider."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A person, as an identity provider describes them. `orcid` is the bare iD with a verified check digit."""

    issuer: str
    subject: str
    name: str | None = None
    username: str | None = None
    orcid: str | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """An account, by id and handle."""

    id: str
    handle: str


@dataclass(frozen=True, slots=True)
class Session:
    """A session that is neither expired nor revoked. Times are in seconds since 1970."""

    id: str
    kind: SessionKind
    name: str | None
    created: int
    expires: int


async def sign_in(graph: Graph, profile: Profile) -> Account:
    """The account of a person who has signed in at an identity provider. Created at the first sign-in."""
    rows = await graph.write(
        statement(
            "accounts/sign_in_user",
            issuer=profile.issuer,
            subject=profile.subject,
            id=random_id("u"),
            handles=proposed_handles(profile.username, profile.name),
            name=profile.name,
            orcid=profile.orcid,
            orcidKey=None if profile.orcid is None else f"orcid:{profile.orcid}",
        )
    )
    return _account(rows)


async def sign_in_locally(graph: Graph, handle: str) -> Account:
    """The local account with a handle, created if the handle is free. Raises HandleTaken."""
    rows = await graph.write(statement("accounts/sign_in_local_user", handle=handle, id=random_id("u")))
    if not rows:
        raise HandleTaken(handle)
    return _account(rows)


async def find_user(graph: Graph, handle: str) -> str:
    """The id of the account with a handle. Raises UnknownUser."""
    rows = await graph.read(statement("accounts/find_user", handle=handle))
    if not rows:
        raise UnknownUser(handle)
    return rows[0][0]


async def open_session(
    graph: Graph, user: str, kind: SessionKind, seconds: int, *, name: str | None = None, replaces: str | None = None
) -> tuple[str, int]:
    """Opens a session of a user, by id, and ends the one with the id `replaces`.

    Returns its id and its expiry in seconds since 1970. Raises UnknownUser.
    """
    rows = await graph.write(
        statement(
            "accounts/open_session",
            user=user,
            session=random_id("s"),
            kind=kind.value,
            name=name,
            seconds=seconds,
            replaces=replaces,
        )
    )
    if not rows:
        raise UnknownUser(user)
    [[session, expires]] = rows
    return session, expires


async def revoke_session(graph: Graph, user: str, session: str) -> bool:
    """Ends a session of a user. Returns whether the user has a session with this id."""
    return bool(await graph.write(statement("accounts/revoke_session", user=user, session=session)))


async def handle_of(graph: Graph, user: str, session: str) -> str | None:
    """The handle of a user; None unless the session is theirs and has not ended."""
    rows = await graph.read(statement("accounts/find_session", user=user, session=session))
    return rows[0][0] if rows else None


async def list_sessions(graph: Graph, user: str) -> list[Session]:
    """The sessions of a user that have not ended, newest first."""
    rows = await graph.read(statement("accounts/list_sessions", user=user))
    return [Session(row[0], SessionKind(row[1]), *row[2:]) for row in rows]


async def grant_role(graph: Graph, handle: str, role: Role, *, granted: bool = True) -> list[str]:
    """Grants a role to a user, or revokes it, and returns the user's roles. Raises UnknownUser."""
    rows = await graph.write(statement("accounts/grant_role", handle=handle, role=role.value, granted=granted))
    if not rows:
        raise UnknownUser(handle)
    return rows[0][0]


def _account(rows: list[Row]) -> Account:
    return Account(*rows[0][:2])
