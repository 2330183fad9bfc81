"""Bolt framing: chunks of a 2-byte big-endian length and that many bytes; length 0 ends the message."""

_CHUNK_MAX = 0xFFFF
_END = b"\0\0"


def chunked(message: bytes) -> bytes:
    """A message as chunks."""
    size = len(message)
    if size <= _CHUNK_MAX:
        return size.to_bytes(2) + message + _END
    pieces = [message[start : start + _CHUNK_MAX] for start in range(0, size, _CHUNK_MAX)]
    return b"".join([len(piece).to_bytes(2) + piece for piece in pieces]) + _END


class Dechunker:
    """Received bytes, split at any place → complete messages."""

    __slots__ = ("_message", "_unread")

    def __init__(self) -> None:
        self._unread = bytearray()
        self._message = bytearray()

    def feed(self, received: bytes) -> list[bytearray]:
        """The messages that are complete now. The caller may change them."""
        unread = self._unread
        unread += received
        messages: list[bytearray] = []
        at, end = 0, len(unread)
        while end - at >= 2:
            size = unread[at] << 8 | unread[at + 1]
            if size:
                if end - at < size + 2:
                    break
                self._message += unread[at + 2 : at + 2 + size]
            elif self._message:
                messages.append(self._message)
                self._message = bytearray()
            # else a keep-alive: length 0 between messages
            at += size + 2
        del unread[:at]
        return messages
