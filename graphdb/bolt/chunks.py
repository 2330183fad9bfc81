"""Messages ↔ chunks: two bytes of length and that many of a message, as often as need be, then a length of nought."""

_CHUNK_MAX = 0xFFFF
_END = b"\0\0"


def chunked(message: bytes) -> bytes:
    """A message as it is sent."""
    size = len(message)
    if size <= _CHUNK_MAX:
        return size.to_bytes(2) + message + _END
    pieces = [message[start : start + _CHUNK_MAX] for start in range(0, size, _CHUNK_MAX)]
    return b"".join([len(piece).to_bytes(2) + piece for piece in pieces]) + _END


class Dechunker:
    """What arrives, split anywhere → the messages that are whole."""

    __slots__ = ("_message", "_unread")

    def __init__(self) -> None:
        self._unread = bytearray()
        self._message = bytearray()

    def feed(self, received: bytes) -> list[bytearray]:
        """The messages that end in what was received. Each is the caller's."""
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
            # else nothing but a sign of life, between messages
            at += size + 2
        del unread[:at]
        return messages
