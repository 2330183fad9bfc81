"""Cursors: opaque, signed positions in a list. A cursor holds the order keys of an item and the list's fingerprint.

Pages are keyset pages: a page begins after an item, not at an offset. If items are added or removed in the meantime, no
other item is repeated or skipped.
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
    """The text is not a cursor of the list. The message completes a sentence that begins with the argument."""


def list_id(*parts: Any) -> bytes:
    """The fingerprint of a list, from its field, order and filter. Equal parts must have the same `repr`."""
    return hashlib.blake2b(repr(parts).encode(), digest_size=_LIST_BYTES).digest()


def _spell(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


class Cursors:
    """Writes and reads cursors, signed with a key."""

    def __init__(self, key: bytes) -> None:
        self._key = hashlib.blake2b(key, digest_size=32, person=b"bzpeer cursor").digest()

    def encode(self, fingerprint: bytes, keys: list[Any]) -> str:
        """The cursor of the item with these order keys in the list with this fingerprint."""
        body = fingerprint + orjson.dumps(keys)
        mac = hashlib.blake2b(body, digest_size=_MAC_BYTES, key=self._key).digest()
        return _spell(mac + body)

    def decode(self, fingerprint: bytes, text: str) -> list[Any]:
        """The order keys in a cursor of the list with this fingerprint. Raises CursorError."""
        try:
            data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        except (binascii.Error, ValueError):
            data = b""
        mac, body = data[:_MAC_BYTES], data[_MAC_BYTES:]
        signed = hmac.compare_digest(hashlib.blake2b(body, digest_size=_MAC_BYTES, key=self._key).digest(), mac)
        # several base64 texts decode to the same bytes; only one of them is the cursor
        if not signed or _spell(data) != text:
            raise CursorError("is not a cursor of this service. Use one from `pageInfo` or `edges`, unchanged.")
        if body[:_LIST_BYTES] != fingerprint:
            raise CursorError("belongs to another list, or to another order or filter of this list.")
        return orjson.loads(body[_LIST_BYTES:])
