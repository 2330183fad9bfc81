"""Paths and standard input → streams of lines.

The content decides how a file is unpacked: gzip, Zstandard, and tar inside of either. A directory is read in the order
of its names, such as OpenAlex's snapshot (data/works/updated_date=…/part_000.gz). Nothing is unpacked to disk, and at
most LINE_BYTES_MAX bytes of a line are in memory.
"""

import gzip
import hashlib
import io
import sys
import tarfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, cast

import zstandard

from bzpeer.importers.errors import ImportFailed

LINE_BYTES_MAX = 64 * 1024 * 1024
"""Bytes of a line. A longer line is rejected, and its rest is skipped. A real work with 3,200 authors has 6 MB."""

_SAMPLE_BYTES = 64 * 1024
_GZIP, _ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
_NOT_DATA = frozenset({"manifest", ".md", ".txt", ".json.md5", ".sha256"})


Advance = Callable[[int], object]
"""Called with the number of packed bytes read since the last call."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a stream: its number, from 1, and its bytes, which are cut if it is `too_long`."""

    number: int
    content: bytes
    too_long: bool = False


@dataclass(frozen=True, slots=True)
class LineStream:
    """The lines of a file or archive member. `fingerprint` identifies its content; None for standard input."""

    name: str
    fingerprint: str | None
    content: BinaryIO

    def lines(self) -> Iterator[Line]:
        """The lines in order. Raises ImportFailed if the packed data ends early or is damaged."""
        number = 0
        try:
            while content := self.content.readline(LINE_BYTES_MAX + 1):
                number += 1
                if len(content) <= LINE_BYTES_MAX or content.endswith(b"\n"):
                    yield Line(number, content)
                    continue
                while (rest := self.content.readline(_SAMPLE_BYTES)) and not rest.endswith(b"\n"):
                    pass
                yield Line(number, content[:4_000], too_long=True)
        except (EOFError, OSError, zlib.error, zstandard.ZstdError, tarfile.TarError) as error:
            raise ImportFailed(
                f"{self.name} cannot be read after line {number}: the file is cut short or damaged ({error}). The lines"
                " before are imported. Import the complete file to continue."
            ) from error


class _CountingStream(io.RawIOBase):
    """A raw file that reports how many bytes are read."""

    def __init__(self, raw: BinaryIO, advance: Advance) -> None:
        self._raw = raw
        self._advance = advance

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        content = self._raw.read(len(buffer))
        buffer[: len(content)] = content
        self._advance(len(content))
        return len(content)


def total_bytes(paths: Sequence[str]) -> int | None:
    """The packed size of all files; None if standard input is among them. Raises ImportFailed."""
    if "-" in paths:
        return None
    return sum(file.stat().st_size for path in paths for file in _files(path))


def open_streams(paths: Sequence[str], advance: Advance) -> Iterator[LineStream]:
    """The streams of all paths in order. Read each one to its end before taking the next. Raises ImportFailed."""
    for path in paths:
        if path == "-":
            yield from _unpack("standard input", None, _buffered(sys.stdin.buffer, advance))
            continue
        for file in _files(path):
            try:
                with file.open("rb", buffering=0) as raw:
                    fingerprint = _fingerprint(cast(BinaryIO, raw), file.stat().st_size)
                    yield from _unpack(str(file), fingerprint, _buffered(cast(BinaryIO, raw), advance))
            except OSError as error:
                raise ImportFailed(f"{file} cannot be read: {error.strerror or error}.") from error


def _files(path: str) -> list[Path]:
    place = Path(path)
    if place.is_dir():
        return sorted(
            file
            for file in place.rglob("*")
            if file.is_file()
            and not file.name.startswith(".")
            and file.name.lower() not in _NOT_DATA
            and file.suffix.lower() not in _NOT_DATA
        )
    if not place.exists():
        raise ImportFailed(f"There is no file {path}.")
    return [place]


def _buffered(raw: BinaryIO, advance: Advance) -> "io.BufferedReader[Any]":
    return io.BufferedReader(_CountingStream(raw, advance), _SAMPLE_BYTES * 4)


def _fingerprint(raw: BinaryIO, size: int) -> str:
    """SHA-256 of a file's size, start, middle and end: reading a whole snapshot twice would take hours."""
    digest = hashlib.sha256(str(size).encode())
    for at in {0, max(0, size // 2), max(0, size - _SAMPLE_BYTES)}:
        raw.seek(at)
        digest.update(raw.read(_SAMPLE_BYTES))
    raw.seek(0)
    return digest.hexdigest()


def _unpack(name: str, fingerprint: str | None, packed: "io.BufferedReader[Any]") -> Iterator[LineStream]:
    head = packed.peek(4)[:4]
    if head.startswith(_GZIP):
        opened = io.BufferedReader(cast(io.RawIOBase, gzip.GzipFile(fileobj=packed)), _SAMPLE_BYTES * 4)
    elif head == _ZSTD or (head[1:] == b"\x2a\x4d\x18" and 0x50 <= head[0] <= 0x5F):
        reader = zstandard.ZstdDecompressor().stream_reader(packed, read_across_frames=True)
        opened = io.BufferedReader(cast(io.RawIOBase, reader), _SAMPLE_BYTES * 4)
    else:
        opened = packed
    try:
        is_tar = opened.peek(512)[257:262] == b"ustar"
    except (EOFError, OSError, zlib.error, zstandard.ZstdError) as error:
        raise ImportFailed(f"{name} is damaged at its start ({error}).") from error
    if not is_tar:
        yield LineStream(name, fingerprint, cast(BinaryIO, opened))
        return
    try:
        with closing(tarfile.open(fileobj=opened, mode="r|")) as archive:
            for member in archive:
                content = archive.extractfile(member) if member.isfile() else None
                base = Path(member.name)
                if content is None or base.name in _NOT_DATA or base.suffix in _NOT_DATA or base.name.startswith("."):
                    continue
                inner = io.BufferedReader(cast(io.RawIOBase, content), _SAMPLE_BYTES * 4)
                print_of = None if fingerprint is None else f"{fingerprint}:{member.name}"
                yield from _unpack(f"{name}:{member.name}", print_of, inner)
    except tarfile.TarError as error:
        raise ImportFailed(f"{name} is a damaged archive ({error}).") from error
