"""The body of a request: a JSON object, within a size."""

from collections.abc import Mapping
from typing import Any, cast

import orjson
from starlette.types import Receive

from bzpeer.http.media_types import JSON_TYPE


class BadRequest(Exception):
    """The request cannot be answered; `status` and the message say what to change."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


async def read_object(headers: Mapping[bytes, str], receive: Receive, *, bytes_max: int, holds: str) -> dict[str, Any]:
    """The JSON object sent; `holds` says what is in it, for who sent something else. Raises BadRequest."""
    media, _, parameters = headers.get(b"content-type", "").partition(";")
    if media.strip().lower() != JSON_TYPE:
        raise BadRequest(415, f"Send the request as {JSON_TYPE}.")
    charset = parameters.lower().replace(" ", "").partition("charset=")[2].strip('"')
    if charset not in {"", "utf-8", "utf8"}:
        raise BadRequest(415, "Send the request in UTF-8.")
    try:
        body = orjson.loads(await _read(headers, receive, bytes_max))
    except orjson.JSONDecodeError as error:
        raise BadRequest(400, f"The body is not JSON: {error}.") from None
    if not isinstance(body, dict):
        raise BadRequest(400, f"The body must be a JSON object with {holds}.")
    return cast("dict[str, Any]", body)


async def _read(headers: Mapping[bytes, str], receive: Receive, bytes_max: int) -> bytes:
    too_large = BadRequest(413, f"The body is over {bytes_max} bytes. Ask for less, or in parts.")
    if headers.get(b"content-length", "0").isdigit() and int(headers.get(b"content-length", "0")) > bytes_max:
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
