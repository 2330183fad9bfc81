"""Caller: the user on whose behalf an operation is executed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Caller:
    """The ids of the viewer and of their session, and the idempotency key of a mutation; each may be None."""

    viewer: str | None = None
    session: str | None = None
    key: str | None = None
