"""How commands fail: in plain words on standard error, with the exit code that tells whose fault it was."""

from collections.abc import Generator
from contextlib import contextmanager

import click

from bzpeer.settings import SettingError, Settings, read_settings
from graphdb.errors import GraphError


@contextmanager
def plain_errors() -> Generator[Settings]:
    """The settings; inside, a wrong setting exits with 2 and a graph that fails with 1."""
    try:
        yield read_settings()
    except SettingError as error:
        raise click.UsageError(str(error)) from error
    except GraphError as error:
        raise click.ClickException(error.message) from error


def no_user(handle: str, *, hint: str = "") -> click.ClickException:
    """What is said of a handle nobody has."""
    told = f"Nobody has the handle {handle!r}. An account is made when its owner signs in for the first time."
    return click.ClickException(f"{told} {hint}".strip())
