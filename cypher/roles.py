"""Roles of accounts: which roles make a moderator or an analyst, in Python and in Cypher."""

from cypher.model import Role

DEFAULT_ROLES = (Role.READER,)
"""The roles of an account for which the graph stores none."""

MODERATORS = frozenset({Role.MODERATOR, Role.ADMIN})
"""An account with one of these roles may hide and restore texts and settle reports."""

ANALYSTS = frozenset({Role.ANALYST, Role.MODERATOR, Role.ADMIN})
"""An account with one of these roles may run Cypher and the shipped questions."""


def write_is_moderator(user: str) -> str:
    """An expression: whether the user that a variable holds is a moderator."""
    return f"any(role IN coalesce({user}.roles, []) WHERE role IN {_literal(MODERATORS)})"


def write_default_roles() -> str:
    """An expression: DEFAULT_ROLES as a list."""
    return _literal(DEFAULT_ROLES)


def write_roles(user: str) -> str:
    """An expression: the roles of the user that a variable holds."""
    return f"coalesce({user}.roles, {write_default_roles()})"


def _literal(roles: frozenset[Role] | tuple[Role, ...]) -> str:
    return "[" + ", ".join(f"'{role.value}'" for role in Role if role in roles) + "]"
