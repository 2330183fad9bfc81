"""What a form says: read from the body of a request, and from there by field."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.requests import Request as HTTPRequest

from bzpeer.http.graphql import KEY_MAX
from bzpeer.pages.problems import Problem

FORM_TYPE = "application/x-www-form-urlencoded"
FIELDS_MAX = 40
_OTHERWISE = "Open the page again, and send the form from there."


@dataclass(frozen=True, slots=True)
class FormFields:
    """The fields of a form, as they were typed."""

    given: Mapping[str, str]

    def text(self, name: str) -> str:
        """What was typed; nothing if it was not there."""
        return self.given.get(name, "")

    def optional(self, name: str) -> str | None:
        """What was typed, if anything was."""
        return self.given.get(name, "").strip() or None

    def choice(self, name: str, choices: Collection[str]) -> str:
        """One of the choices, which was made. Raises Problem."""
        value = self.text(name)
        if name not in self.given or value not in choices:
            raise Problem(400, f"“{value[:60]}” is no choice for {name}. {_OTHERWISE}")
        return value

    def yes(self, name: str) -> bool:
        """Whether true was said, not false. Raises Problem."""
        return self.choice(name, ("true", "false")) == "true"

    def place(self, name: str) -> int:
        """A place in a list, from 0. Raises Problem."""
        value = self.text(name)
        if not (value.isascii() and value.isdecimal() and len(value) < 7):
            raise Problem(400, f"“{value[:60]}” is no place in a list. {_OTHERWISE}")
        return int(value)

    @property
    def key(self) -> str | None:
        """The key under which the form is done once. Raises Problem."""
        key = self.given.get("key")
        if key is not None and not (0 < len(key) <= KEY_MAX and key.isprintable()):
            raise Problem(400, f"The form's key is none. {_OTHERWISE}")
        return key


async def read_fields(request: HTTPRequest, names: Collection[str], bytes_max: int) -> FormFields:
    """The fields of the form in the body; only those named are taken. Raises Problem."""
    pairs = await read_pairs(request, bytes_max, FIELDS_MAX)
    given = dict(pairs)
    if len(given) < len(pairs):
        raise Problem(400, f"The form says something twice. {_OTHERWISE}")
    for name in given:
        if name not in names:
            raise Problem(400, f"The form has a field “{name[:60]}”, which is not known here. {_OTHERWISE}")
    return FormFields(given)


async def read_pairs(request: HTTPRequest, bytes_max: int, fields_max: int | None = None) -> list[tuple[str, str]]:
    """The names and values of the form in the body, in order; a name may occur again. Raises Problem."""
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media != FORM_TYPE:
        raise Problem(415, f"Forms are taken as {FORM_TYPE}. Programs ask /graphql.")
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > bytes_max:
            raise Problem(413, f"The form is over {bytes_max // 1024} kB. Go back and send less of it.")
    try:
        return parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=fields_max)
    except ValueError:  # of which UnicodeDecodeError is one
        raise Problem(400, f"The form could not be read. {_OTHERWISE}") from None
