"""JSON documents → their records: the objects of a list, of an API's answer, or one after another, on any lines.

Only brackets and strings are read here. Each record is cut out as it is written and parsed like a line, so a record
that is not JSON is rejected alone. At most one record is in memory. (ijson would stop at the first fault, and would
not give the text of a record for the rejects file.)
"""

import re
from collections.abc import Callable, Iterator

LISTS = frozenset({b'"results"', b'"items"'})
"""Members of an API's answer that hold its records: OpenAlex's and ROR's."""

_CHUNK_BYTES = 256 * 1024
_SHOWN_BYTES = 4_000
_KEY_BYTES_MAX = 64
_TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+(")?|[{}\[\]]', re.DOTALL)
_STRING_END = re.compile(rb'(?:[^"\\]++|\\.)*+(")?', re.DOTALL)
_INSIDE = re.compile(rb'(?:[^"{}\[\]]++|"(?:[^"\\]++|\\.)*+")*+([{}\[\]])?', re.DOTALL)
_BETWEEN = b" \t\r\n,\x1e"


class IncompleteDocument(Exception):
    """The document ends before all of its brackets are closed."""


class JsonSplitter:
    """Splits a document, fed in parts, into records. A record is (content, too_long): its bytes, cut if it is too long.

    What stands between records, such as a number in a list, counts as a record, so that it is rejected and not lost.
    """

    def __init__(self, bytes_max: int) -> None:
        self._bytes_max = bytes_max
        self._depth = 0
        self._level: int | None = 0
        """The depth at which a bracket begins a record; None in an answer, after its list."""
        self._inside = False
        self._in_string = False
        self._named = False
        """Whether the object at the top has an id, so that it is a record and not an API's answer."""
        self._key = b""
        self._pieces: list[bytes] = []
        self._size = 0
        self._start = 0
        self._rest = b""
        self.is_answer = False
        """Whether an API's answer with a list of records has begun."""

    def feed(self, part: bytes) -> Iterator[tuple[bytes, bool]]:
        """The records that end in this part. Bytes that it cannot use yet are kept."""
        part = self._rest + part
        at = self._start = 0
        while at < len(part):
            if self._in_string:
                found = _STRING_END.match(part, at)
                assert found is not None
                self._note_string(part[at : found.end()], ends=found[1] is not None)
                at = found.end()
                if found[1] is None:
                    break
                continue
            if self._inside and (self._depth > 1 or self._level != 0):
                found = _INSIDE.match(part, at)
                assert found is not None
                at = found.end()
                if found[1] is None:
                    if at < len(part):  # a string that does not end in this part
                        at += 1
                        self._in_string = True
                        continue
                    break
                bracket = found[1]
            else:
                found = _TOKEN.search(part, at)
                if found is None:
                    at = len(part)
                    break
                at = found.end()
                if part[found.start()] == 0x22:
                    self._key = b""
                    self._note_string(found[0], ends=found[1] is not None)
                    if found[1] is None:
                        break
                    continue
                bracket = found[0]
            record = self._read_bracket(bracket, part, at)
            if record is not None:
                yield record
        self._keep(part, at)
        self._rest = part[at:]  # the start of an escape in a string

    def close(self) -> Iterator[tuple[bytes, bool]]:
        """What stands after the last record. Raises IncompleteDocument."""
        if self._depth or self._in_string:
            raise IncompleteDocument
        between = self._take(b"").strip(_BETWEEN)
        if between:
            yield between, False

    def _note_string(self, text: bytes, *, ends: bool) -> None:
        self._in_string = not ends
        if self._depth == 1 and self._level == 0 and len(self._key) < _KEY_BYTES_MAX:
            self._key += text[:_KEY_BYTES_MAX]
            self._named = self._named or (ends and self._key == b'"id"')

    def _read_bracket(self, bracket: bytes, part: bytes, end: int) -> tuple[bytes, bool] | None:
        """Follow a bracket that ends at `end`. Returns the record, or the text between records, that it ends."""
        if bracket in b"{[":
            self._depth += 1
            if self._inside:
                if self._depth == 2 and self._level == 0 and bracket == b"[" and self._key in LISTS and not self._named:
                    self._inside, self._level, self.is_answer = False, 2, True
                    self._forget(end)
                return None
            if self._depth - 1 != self._level:
                return None
            between = self._take(part[self._start : end - 1]).strip(_BETWEEN)
            if self._depth == 1 and bracket == b"[":
                self._level = 1
                self._forget(end)
            else:
                self._inside, self._named, self._key = True, False, b""
                self._start = end - 1
            return (between, False) if between else None
        if self._depth == 0:
            return None  # belongs to the text between records
        self._depth -= 1
        if self._inside:
            if self._depth != self._level:
                return None
            self._inside = False
            too_long = self._size + end - self._start > self._bytes_max
            content = self._take(part[self._start : end])
            self._start = end
            return content[: _SHOWN_BYTES if too_long else None], too_long
        between = b""
        if self._level is not None and self._depth < self._level:
            between = self._take(part[self._start : end - 1]).strip(_BETWEEN)
            self._level = 0 if self._depth == 0 else None
            self._forget(end)
        elif self._depth == 0:
            self._level = 0
            self._forget(end)
        return (between, False) if between else None

    def _forget(self, end: int) -> None:
        self._pieces, self._size, self._start = [], 0, end

    def _take(self, last: bytes) -> bytes:
        content = b"".join([*self._pieces, last])
        self._pieces, self._size = [], 0
        return content

    def _keep(self, part: bytes, end: int) -> None:
        """Keep the bytes of a record that has not ended, up to the limit."""
        if self._level is None:
            return
        piece = part[self._start : end]
        if self._size + len(piece) <= self._bytes_max:
            self._pieces.append(piece)
        elif self._size <= self._bytes_max:
            self._pieces = [b"".join([*self._pieces, piece[:_SHOWN_BYTES]])[:_SHOWN_BYTES]]
        self._size += len(piece)


def split_document(read: Callable[[int], bytes], bytes_max: int) -> Iterator[tuple[bytes, bool]]:
    """The records of a document: (content, whether it was longer than `bytes_max` and is cut).

    Raises IncompleteDocument after the last whole record if brackets are not closed.
    """
    splitter = JsonSplitter(bytes_max)
    while part := read(_CHUNK_BYTES):
        yield from splitter.feed(part)
    yield from splitter.close()


def starts_answer(head: bytes) -> bool:
    """Whether the start of a document is an API's answer with a list of records."""
    splitter = JsonSplitter(len(head))
    for _ in splitter.feed(head):
        return splitter.is_answer
    return splitter.is_answer
