"""The messages that are sent, and the tags of those that are received."""

import platform
import sys
from collections.abc import Mapping
from typing import Any

from graphdb.bolt.chunks import chunked
from graphdb.bolt.codec import Codec

SUCCESS, RECORD, IGNORED, FAILURE = 0x70, 0x71, 0x7E, 0x7F

# The magic number, then four offers of versions: Bolt 5.8 and the six minor versions below it, and three empty ones.
# 5.2 is the first version that can turn notifications off, which take a fifth of the server's CPU for a read.
HANDSHAKE = b"\x60\x60\xb0\x17" + b"\x00\x06\x08\x05" + bytes(12)
VERSION_MIN, VERSION_MAX = (5, 2), (5, 8)

# the number of fields and the tag; PULL takes {n: -1}: all rows
PULL = chunked(b"\xb1\x3f\xa1\x81n\xff")
RESET = chunked(b"\xb0\x0f")
GOODBYE = chunked(b"\xb0\x02")


def hello(codec: Codec, user_agent: str) -> bytes:
    """HELLO: names this client, and turns notifications off."""
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

    Sends no bookmarks: they synchronise the servers of a cluster, and this is a single server, where a committed write
    is visible at once. Raises UnsupportedValue.
    """
    extra = {"mode": "r", "db": database, "tx_timeout": max(1, round(timeout_s * 1000))}  # 0 ms would be no limit
    fields = codec.pack([text, dict(parameters), extra])
    return chunked(b"\xb3\x10" + fields[1:])  # the three values as fields of RUN, without the header of the list
