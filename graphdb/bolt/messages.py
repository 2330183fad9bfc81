"""What is sent, and the tags of what comes back."""

import platform
import sys
from collections.abc import Mapping
from typing import Any

from graphdb.bolt.chunks import chunked
from graphdb.bolt.codec import Codec

SUCCESS, RECORD, IGNORED, FAILURE = 0x70, 0x71, 0x7E, 0x7F

# magic number, then four offers: Bolt 5.8 and the six minor versions below it. 5.2 is the first that can turn
# notifications off, which cost the server a fifth of a read's CPU.
HANDSHAKE = b"\x60\x60\xb0\x17" + b"\x00\x06\x08\x05" + bytes(12)
VERSION_MIN, VERSION_MAX = (5, 2), (5, 8)

# tag and number of fields: {n: -1}, all rows
PULL = chunked(b"\xb1\x3f\xa1\x81n\xff")
RESET = chunked(b"\xb0\x0f")
GOODBYE = chunked(b"\xb0\x02")


def hello(codec: Codec, user_agent: str) -> bytes:
    """HELLO: who we are, and that nobody reads notifications here."""
    python = platform.python_version()
    about = {
        "user_agent": user_agent,
        "bolt_agent": {
            "product": f"{user_agent}-reader/1",
            "platform": f"{platform.system()} {platform.release()}; {platform.machine()}",
            "language": f"Python/{python}",
            "language_details": f"{sys.implementation.name} {python}",
        },
        "notifications_minimum_severity": "OFF",
    }
    return chunked(b"\xb1\x01" + codec.pack(about))


def logon(codec: Codec, username: str, password: str) -> bytes:
    """LOGON with a user name and a password."""
    return chunked(b"\xb1\x6a" + codec.pack({"scheme": "basic", "principal": username, "credentials": password}))


def run(codec: Codec, text: str, parameters: Mapping[str, Any], database: str, timeout_s: float) -> bytes:
    """RUN: a reading statement in a transaction of its own, which the server ends after `timeout_s`.

    Raises NotPlain. No bookmarks: they order what different servers of a cluster see, and this is one server, which has
    shown a write to everybody before it says that it is committed.
    """
    extra = {"mode": "r", "db": database, "tx_timeout": max(1, round(timeout_s * 1000))}  # 0 ms is no limit
    fields = codec.pack([text, dict(parameters), extra])
    return chunked(b"\xb3\x10" + fields[1:])  # three fields instead of a list of three
