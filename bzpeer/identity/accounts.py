"""Accounts, sessions and roles in the graph."""

from dataclasses import dataclass
from enum import StrEnum

from bzpeer.identity.handles import proposed_handles
from cypher.library import statement
from graphdb.graph import Graph, Row
from resolvers.ids import random_id


class Role(StrEnum):
    """What an account may do beyond what everybody may."""

    READER = "READER"
    ANALYST = "ANALYST"
    MODERATOR = "MODERATOR"
    ADMIN = "ADMIN"


class SessionKind(StrEnum):
    """What a session is held by."""

    BROWSER = "BROWSER"
    TOKEN = "TOKEN"  # noqa: S105  # a kind


class UnknownUser(LookupError):
    """There is no account with that handle."""


class HandleTaken(LookupError):
    """The handle belongs to somebody who signs in at an identity provider."""


@dataclass(frozen=True, slots=True)
class Profile:
    """Who an identity provider says somebody is. `orcid` is the bare iD, its check digit verified."""

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
    """A session that lives. Times are in seconds since 1970."""

    id: str
    kind: SessionKind
    name: str | None
    created: int
    expires: int


async def sign_in(graph: Graph, profile: Profile) -> Account:
    """The account of who has signed in at an identity provider, made the first time."""
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
    """The account of this graph's own with a handle, made if nobody has it. Raises HandleTaken."""
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
    """A new session's id and when it expires. `replaces` is the id of one that ends. Raises UnknownUser."""
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
    """Ends a session of a user; whether there is one of that id."""
    return bool(await graph.write(statement("accounts/revoke_session", user=user, session=session)))


async def handle_of(graph: Graph, user: str, session: str) -> str | None:
    """The handle of a user whose session it is and lives, else None."""
    rows = await graph.read(statement("accounts/find_session", user=user, session=session))
    return rows[0][0] if rows else None


async def list_sessions(graph: Graph, user: str) -> list[Session]:
    """The sessions of a user that live, the newest first."""
    rows = await graph.read(statement("accounts/list_sessions", user=user))
    return [Session(row[0], SessionKind(row[1]), *row[2:]) for row in rows]


async def grant_role(graph: Graph, handle: str, role: Role, *, granted: bool = True) -> list[str]:
    """The roles a user has once it has, or no longer has, `role`. Raises UnknownUser."""
    rows = await graph.write(statement("accounts/grant_role", handle=handle, role=role.value, granted=granted))
    if not rows:
        raise UnknownUser(handle)
    return rows[0][0]


def _account(rows: list[Row]) -> Account:
    return Account(*rows[0][:2])
