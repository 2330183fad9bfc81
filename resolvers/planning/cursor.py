"""Opaque, signed places in a list: the keys of an item, and which list they are of.

Keyset and not offset: a page starts after an item, wherever that item has moved to since, so nothing repeats and
nothing is missed while others write.
"""

import base64
import binascii
import hashlib
import hmac
from typing import Any

import orjson

_LIST_BYTES = 6
_MAC_BYTES = 8


class CursorError(ValueError):
    """The text is no cursor of this list; the message says why, for people."""


def list_id(*parts: Any) -> bytes:
    """A fingerprint of a list: its field, order and filter, as values that print the same every time."""
    return hashlib.blake2b(repr(parts).encode(), digest_size=_LIST_BYTES).digest()


def _spell(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


class Cursors:
    """Writes and reads cursors, signed with a key."""

    def __init__(self, key: bytes) -> None:
        self._key = hashlib.blake2b(key, digest_size=32, person=b"bzpeer cursor").digest()

    def encode(self, of: bytes, keys: list[Any]) -> str:
        """The cursor of the item with these order keys in the list `of`."""
        body = of + orjson.dumps(keys)
        mac = hashlib.blake2b(body, digest_size=_MAC_BYTES, key=self._key).digest()
        return _spell(mac + body)

    def decode(self, of: bytes, text: str) -> list[Any]:
        """The order keys in a cursor. Raises CursorError when it is not one of the list `of`."""
        try:
            data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        except (binascii.Error, ValueError):
            data = b""
        mac, body = data[:_MAC_BYTES], data[_MAC_BYTES:]
        own = hmac.compare_digest(hashlib.blake2b(body, digest_size=_MAC_BYTES, key=self._key).digest(), mac)
        # base64 has several spellings of the same bytes: only ours was given out
        if not own or _spell(data) != text:
            raise CursorError(
                "is not a cursor this service has given out. Use one from `pageInfo` or `edges`, unchanged."
            )
        if body[:_LIST_BYTES] != of:
            raise CursorError("belongs to another list, or to another order or filter of this one.")
        return orjson.loads(body[_LIST_BYTES:])
