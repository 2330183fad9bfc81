"""Request bodies, read up to a size limit: JSON objects and forms."""

from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import parse_qsl

import orjson
from starlette.types import Receive

from bzpeer.http.media_types import JSON_TYPE

FORM_TYPE = "application/x-www-form-urlencoded"
FORM_FIELDS_MAX = 40
"""Fields of a form on a page."""


class BadRequest(Exception):
    """The request cannot be read. `status` is the HTTP status, the message says what to change."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


def content_type(headers: Mapping[bytes, str]) -> str:
    """The media type of the body, without parameters; empty without a Content-Type header."""
    return headers.get(b"content-type", "").partition(";")[0].strip().lower()


async def read_object(
    headers: Mapping[bytes, str], receive: Receive, *, bytes_max: int, members: str
) -> dict[str, Any]:
    """The JSON object in the body. `members` names its members in the message for a body that is no object.

    Raises BadRequest with 400, 413 (over `bytes_max`) or 415 (not JSON in UTF-8 by its Content-Type).
    """
    if content_type(headers) != JSON_TYPE:
        raise BadRequest(415, f"Send the request as {JSON_TYPE}.")
    parameters = headers[b"content-type"].partition(";")[2]
    charset = parameters.lower().replace(" ", "").partition("charset=")[2].strip('"')
    if charset not in {"", "utf-8", "utf8"}:
        raise BadRequest(415, "Send the request in UTF-8.")
    try:
        body = orjson.loads(await _read(headers, receive, bytes_max))
    except orjson.JSONDecodeError as error:
        raise BadRequest(400, f"The body is not JSON: {error}.") from None
    if not isinstance(body, dict):
        raise BadRequest(400, f"The body must be a JSON object with {members}.")
    return cast("dict[str, Any]", body)


async def read_form(headers: Mapping[bytes, str], receive: Receive, *, bytes_max: int) -> dict[str, str]:
    """The fields of the form in the body, at most FORM_FIELDS_MAX, each of them once. Raises BadRequest."""
    pairs = await read_form_pairs(headers, receive, bytes_max=bytes_max, fields_max=FORM_FIELDS_MAX)
    fields = dict(pairs)
    if len(fields) < len(pairs):
        raise BadRequest(400, "The form has a field twice. Reload the page and send the form again.")
    return fields


async def read_form_pairs(
    headers: Mapping[bytes, str], receive: Receive, *, bytes_max: int, fields_max: int | None = None
) -> list[tuple[str, str]]:
    """The names and values of the form in the body, in order; names may repeat.

    Raises BadRequest with 400, 413 (over `bytes_max`) or 415 (another Content-Type).
    """
    if content_type(headers) != FORM_TYPE:
        raise BadRequest(415, f"Send forms as {FORM_TYPE}. Programs use /graphql.")
    body = await _read(headers, receive, bytes_max)
    try:
        return parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=fields_max)
    except ValueError:  # includes UnicodeDecodeError
        raise BadRequest(400, "The form cannot be read. Reload the page and send the form again.") from None


async def _read(headers: Mapping[bytes, str], receive: Receive, bytes_max: int) -> bytes:
    too_large = BadRequest(413, f"The body is larger than {bytes_max} bytes. Send less, or send it in parts.")
    length = headers.get(b"content-length", "0")
    if length.isdigit() and int(length) > bytes_max:
        raise too_large
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise BadRequest(400, "The body ended early.")
        chunk: bytes = message.get("body", b"")
        size += len(chunk)
        if size > bytes_max:
            raise too_large
        chunks.append(chunk)
        if not message.get("more_body", False):
            return b"".join(chunks)
