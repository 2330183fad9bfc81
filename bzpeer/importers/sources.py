"""Paths and standard input → streams of lines, whatever they are packed in.

Recognised by content: gzip, Zstandard, tar inside either, else text. A directory is walked in order,
OpenAlex's snapshot layout (data/works/updated_date=…/part_000.gz, with manifests) included. Nothing is
unpacked to disk, and no more of a line is held than MAX_LINE bytes.
"""

import gzip
import hashlib
import io
import sys
import tarfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Protocol, cast

import zstandard

from bzpeer.importers.report import ImportFailed

MAX_LINE = 4 * 1024 * 1024
"""Bytes of the longest line that is read; a longer one is refused without being held."""

_SAMPLE = 64 * 1024
_GZIP, _ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
_NOT_DATA = frozenset({"manifest", ".md", ".txt", ".json.md5", ".sha256"})


class Advance(Protocol):
    """Told how many packed bytes of the input have been read since it was last told."""

    def __call__(self, count: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a stream: its number from 1, and its bytes, cut off where `too_long`."""

    number: int
    content: bytes
    too_long: bool = False


@dataclass(frozen=True, slots=True)
class Stream:
    """Lines to import. `fingerprint` is the same for the same content, None where it cannot be known
    before."""

    name: str
    fingerprint: str | None
    content: BinaryIO

    def lines(self) -> Iterator[Line]:
        """The lines in order. Raises ImportFailed when the packed data ends early or is damaged."""
        number = 0
        try:
            while content := self.content.readline(MAX_LINE + 1):
                number += 1
                if len(content) <= MAX_LINE or content.endswith(b"\n"):
                    yield Line(number, content)
                    continue
                while (rest := self.content.readline(_SAMPLE)) and not rest.endswith(b"\n"):
                    pass
                yield Line(number, content[:4_000], too_long=True)
        except (EOFError, OSError, zlib.error, zstandard.ZstdError, tarfile.TarError) as error:
            raise ImportFailed(
                f"{self.name} cannot be read on after line {number}: it is cut short or damaged ({error}). "
                "What came before is imported; import it again once the file is whole."
            ) from error


class _CountingStream(io.RawIOBase):
    """A raw file that tells how far it has been read."""

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


def size_of(paths: Sequence[str]) -> int | None:
    """Bytes of all the files as they are packed, None with standard input among them."""
    if "-" in paths:
        return None
    return sum(file.stat().st_size for path in paths for file in _files(path))


def streams(paths: Sequence[str], advance: Advance) -> Iterator[Stream]:
    """The streams of all paths, in order; each must be read before the next is asked for. Raises
    ImportFailed."""
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
    return io.BufferedReader(_CountingStream(raw, advance), _SAMPLE * 4)


def _fingerprint(raw: BinaryIO, size: int) -> str:
    """SHA-256 of a file's size, beginning, middle and end: a terabyte is not read twice."""
    digest = hashlib.sha256(str(size).encode())
    for at in {0, max(0, size // 2), max(0, size - _SAMPLE)}:
        raw.seek(at)
        digest.update(raw.read(_SAMPLE))
    raw.seek(0)
    return digest.hexdigest()


def _unpack(name: str, fingerprint: str | None, packed: "io.BufferedReader[Any]") -> Iterator[Stream]:
    head = packed.peek(4)[:4]
    if head.startswith(_GZIP):
        opened = io.BufferedReader(cast(io.RawIOBase, gzip.GzipFile(fileobj=packed)), _SAMPLE * 4)
    elif head == _ZSTD or (head[1:] == b"\x2a\x4d\x18" and 0x50 <= head[0] <= 0x5F):
        reader = zstandard.ZstdDecompressor().stream_reader(packed, read_across_frames=True)
        opened = io.BufferedReader(cast(io.RawIOBase, reader), _SAMPLE * 4)
    else:
        opened = packed
    try:
        is_tar = opened.peek(512)[257:262] == b"ustar"
    except (EOFError, OSError, zlib.error, zstandard.ZstdError) as error:
        raise ImportFailed(f"{name} is damaged at its very beginning ({error}).") from error
    if not is_tar:
        yield Stream(name, fingerprint, cast(BinaryIO, opened))
        return
    try:
        with closing(tarfile.open(fileobj=opened, mode="r|")) as archive:
            for member in archive:
                content = archive.extractfile(member) if member.isfile() else None
                base = Path(member.name)
                if content is None or base.name in _NOT_DATA or base.suffix in _NOT_DATA or base.name.startswith("."):
                    continue
                inner = io.BufferedReader(cast(io.RawIOBase, content), _SAMPLE * 4)
                print_of = None if fingerprint is None else f"{fingerprint}:{member.name}"
                yield from _unpack(f"{name}:{member.name}", print_of, inner)
    except tarfile.TarError as error:
        raise ImportFailed(f"{name} is a damaged archive ({error}).") from error
