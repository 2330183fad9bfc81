"""The fields of a submitted form, read by name and type."""

from collections.abc import Collection, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from starlette.requests import Request as HTTPRequest

from bzpeer.http.body import BadRequest, read_form, read_form_pairs
from bzpeer.http.headers import read_headers
from bzpeer.http.idempotency_key import is_idempotency_key
from bzpeer.pages.problems import Problem

_RELOAD = "Reload the page and send the form again."


@dataclass(frozen=True, slots=True)
class FormFields:
    """The fields of a form, as typed."""

    given: Mapping[str, str]

    def text(self, name: str) -> str:
        """The value of a field; empty if it is missing."""
        return self.given.get(name, "")

    def optional(self, name: str) -> str | None:
        """The value of a field without surrounding blanks; None if it is empty."""
        return self.given.get(name, "").strip() or None

    def choice(self, name: str, choices: Collection[str]) -> str:
        """The value of a field that must be one of the choices. Raises Problem."""
        value = self.text(name)
        if name not in self.given or value not in choices:
            raise Problem(400, f"“{value[:60]}” is not a choice for {name}. {_RELOAD}")
        return value

    def boolean(self, name: str) -> bool:
        """The value of a field that must be `true` or `false`. Raises Problem."""
        return self.choice(name, ("true", "false")) == "true"

    def position(self, name: str) -> int:
        """The position in a list, from 0. Raises Problem."""
        value = self.text(name)
        if not (value.isascii() and value.isdecimal() and len(value) < 7):
            raise Problem(400, f"“{value[:60]}” is not a position in a list. {_RELOAD}")
        return int(value)

    @property
    def key(self) -> str | None:
        """The idempotency key: a form that is sent twice with the same key takes effect once. Raises Problem."""
        key = self.given.get("key")
        if key is not None and not is_idempotency_key(key):
            raise Problem(400, f"The form's key is not valid. {_RELOAD}")
        return key


async def read_fields(request: HTTPRequest, names: Collection[str], bytes_max: int) -> FormFields:
    """The fields of the form in the body, all of which must be among `names`. Raises Problem."""
    with _problems():
        values = await read_form(read_headers(request.scope), request.receive, bytes_max=bytes_max)
    for name in values:
        if name not in names:
            raise Problem(400, f"The form has an unknown field “{name[:60]}”. {_RELOAD}")
    return FormFields(values)


async def read_pairs(request: HTTPRequest, bytes_max: int) -> list[tuple[str, str]]:
    """The names and values of the form in the body, in order; names may repeat. Raises Problem."""
    with _problems():
        return await read_form_pairs(read_headers(request.scope), request.receive, bytes_max=bytes_max)


@contextmanager
def _problems() -> Generator[None]:
    try:
        yield
    except BadRequest as error:
        raise Problem(error.status, error.message) from None
