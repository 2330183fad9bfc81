"""Paths and standard input → streams of lines and of the records of JSON documents.

The content decides how a file is unpacked (packed_files) and read (file_formats). A directory is read in the order of
its names, such as OpenAlex's snapshot (data/works/updated_date=…/part_000.gz). At most LINE_BYTES_MAX bytes of a line
or record are in memory.
"""

import hashlib
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from bzpeer.importers.errors import ImportFailed
from bzpeer.importers.file_formats import encoding_of, has_only_carriage_returns, is_document, problem_of
from bzpeer.importers.json_documents import IncompleteDocument, split_document
from bzpeer.importers.packed_files import (
    DAMAGED,
    Advance,
    PackedFile,
    UnreadableFile,
    buffered,
    is_left_out,
    recoded,
    unpack,
    with_line_feeds,
)

LINE_BYTES_MAX = 64 * 1024 * 1024
"""Bytes of a line. A longer line is rejected, and its rest is skipped. A real work with 3,200 authors has 6 MB."""

_SAMPLE_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a stream, or a record of a document: its number, from 1, and its bytes, cut if it is `too_long`.

    `problem` is the reason why a whole file cannot be read; the line stands for the file.
    """

    number: int
    content: bytes
    too_long: bool = False
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class LineStream:
    """The lines of a file or archive member. `fingerprint` identifies its content; None for standard input.

    `is_document`: it is a JSON document, whose records count as lines. `problem`: the reason why it cannot be read.
    """

    name: str
    fingerprint: str | None
    content: BinaryIO
    is_document: bool = False
    problem: str | None = None

    def lines(self) -> Iterator[Line]:
        """The lines in order. Raises ImportFailed if the packed data ends early or is damaged."""
        if self.problem is not None:
            yield Line(1, b"", problem=self.problem)
            return
        number = 0
        try:
            if self.is_document:
                for content, too_long in split_document(self.content.read, LINE_BYTES_MAX):
                    number += 1
                    yield Line(number, content, too_long)
                return
            while content := self.content.readline(LINE_BYTES_MAX + 1):
                number += 1
                if len(content) <= LINE_BYTES_MAX or content.endswith(b"\n"):
                    yield Line(number, content)
                    continue
                while (rest := self.content.readline(_SAMPLE_BYTES)) and not rest.endswith(b"\n"):
                    pass
                yield Line(number, content[:4_000], too_long=True)
        except IncompleteDocument:
            raise ImportFailed(
                f"{self.name} ends within record {number + 1}: it is cut short, or a bracket is not closed. The records"
                " before are imported. Import the complete file to continue."
            ) from None
        except DAMAGED as error:
            raise ImportFailed(
                f"{self.name} cannot be read after line {number}: the file is cut short or damaged ({error}). The lines"
                " before are imported. Import the complete file to continue."
            ) from error


def total_bytes(paths: Sequence[str]) -> int | None:
    """The packed size of all files; None if standard input is among them. Raises ImportFailed."""
    if "-" in paths:
        return None
    return sum(file.stat().st_size for path in paths for file in _files(path))


def open_streams(paths: Sequence[str], advance: Advance) -> Iterator[LineStream]:
    """The streams of all paths in order. Read each one to its end before taking the next.

    Raises ImportFailed, also for a file that cannot be read if its path was given. Such a file in a directory or an
    archive is a stream with a `problem`.
    """
    for path in paths:
        if path == "-":
            yield from _streams(PackedFile("standard input", None, buffered(sys.stdin.buffer, advance)), given=True)
            continue
        is_directory = Path(path).is_dir()
        for file in _files(path):
            try:
                with file.open("rb", buffering=0) as raw:
                    fingerprint = _fingerprint(cast(BinaryIO, raw), file.stat().st_size)
                    opened = buffered(cast(BinaryIO, raw), advance, seekable=raw.seekable())
                    yield from _streams(PackedFile(str(file), fingerprint, opened), given=not is_directory)
            except OSError as error:
                raise ImportFailed(f"{file} cannot be read: {error.strerror or error}.") from error


def _files(path: str) -> list[Path]:
    place = Path(path)
    if place.is_dir():
        files = sorted(file for file in place.rglob("*") if file.is_file())
        names = {str(file) for file in files}
        return [file for file in files if not is_left_out(str(file), names)]
    if not place.exists():
        raise ImportFailed(f"There is no file {path}.")
    return [place]


def _fingerprint(raw: BinaryIO, size: int) -> str:
    """SHA-256 of a file's size, start, middle and end: reading a whole snapshot twice would take hours."""
    digest = hashlib.sha256(str(size).encode())
    for at in {0, max(0, size // 2), max(0, size - _SAMPLE_BYTES)}:
        raw.seek(at)
        digest.update(raw.read(_SAMPLE_BYTES))
    raw.seek(0)
    return digest.hexdigest()


def _streams(packed: PackedFile, *, given: bool) -> Iterator[LineStream]:
    """The streams of a file. `given`: its path was given, so that a problem ends the import."""
    for file in unpack(packed):
        try:
            yield _stream(file)
        except UnreadableFile as problem:
            if given and file.name == packed.name:
                raise ImportFailed(f"{file.name} is {problem}") from None
            yield LineStream(
                file.name, file.fingerprint, cast(BinaryIO, file.content), problem=f"the file is {problem}"
            )


def _stream(file: PackedFile) -> LineStream:
    """The lines or records of an unpacked file. Raises UnreadableFile."""
    if file.problem is not None:
        raise UnreadableFile(file.problem)
    content = file.content
    head = content.peek(_SAMPLE_BYTES)[:_SAMPLE_BYTES]
    if encoding := encoding_of(head):
        content = recoded(content, encoding)
        head = content.peek(_SAMPLE_BYTES)[:_SAMPLE_BYTES]
    if has_only_carriage_returns(head):
        content = with_line_feeds(content)
        head = content.peek(_SAMPLE_BYTES)[:_SAMPLE_BYTES]
    if problem := problem_of(head):
        raise UnreadableFile(problem)
    document = is_document(head, whole=len(head) < _SAMPLE_BYTES)
    if document and head.startswith(b"\xef\xbb\xbf"):
        content.read(3)
    return LineStream(file.name, file.fingerprint, cast(BinaryIO, content), document)
