"""Errors of commands → a message on standard error and an exit code."""

from collections.abc import Generator
from contextlib import contextmanager

import click

from bzpeer.settings import SettingError, Settings, read_settings
from graphdb.errors import GraphError


@contextmanager
def settings_or_exit() -> Generator[Settings]:
    """The settings. Inside, an invalid setting exits with 2, and a GraphError with 1."""
    try:
        yield read_settings()
    except SettingError as error:
        raise click.UsageError(str(error)) from error
    except GraphError as error:
        raise click.ClickException(error.message) from error


def unknown_user(handle: str, *, hint: str = "") -> click.ClickException:
    """The error for a handle without an account. `hint` is added to the message."""
    message = f"There is no account {handle!r}. Accounts are created at the first sign-in."
    return click.ClickException(f"{message} {hint}".strip())
