"""Values of Neo4j → JSON: times as ISO 8601, bytes as Base64, NaN and infinity as null."""

from base64 import b64encode
from datetime import time
from typing import Any

import orjson


def json_of(value: Any) -> bytes:
    """A value as JSON."""
    return orjson.dumps(value, default=_other)


def _other(value: Any) -> str:
    if isinstance(value, bytes):
        return b64encode(value).decode()
    if isinstance(value, time):  # orjson does not serialise a time with an offset
        return value.isoformat()
    raise TypeError(type(value).__name__)
