"""Packed files → the files inside: gzip, bzip2, xz, Zstandard, tar and zip, also inside of one another.

The content decides, never the name. Nothing is unpacked to disk, with one exception: a zip archive that is inside of
another packed file, or comes from standard input, is copied to a temporary file, because its list of members is at its
end.
"""

import bz2
import codecs
import gzip
import io
import lzma
import shutil
import tarfile
import tempfile
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias, cast

import zstandard

from bzpeer.importers.errors import ImportFailed

BUFFER_BYTES = 256 * 1024
NESTED_MAX = 5
"""Packings inside of one another."""
ZSTANDARD_BYTES = 4 * 1024
"""Packed bytes that are unpacked at once. All that they hold is in memory: at most 128 MB, mostly some 20 kB."""
SPOOLED_BYTES_MAX = 32 * 1024 * 1024
"""Bytes of a nested zip archive that are kept in memory; a larger one is copied to a temporary file."""

DAMAGED = (EOFError, OSError, zlib.error, lzma.LZMAError, zstandard.ZstdError, tarfile.TarError, zipfile.BadZipFile)
"""The errors of damaged packed data."""

_GZIP, _ZSTD, _BZIP2, _XZ = b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"BZh", b"\xfd7zXZ\x00"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_ENCRYPTED_FLAG = 0x1
_OFFICE = ("xl/workbook.xml", "word/document.xml", "ppt/presentation.xml", "mimetype")
_NOT_DATA = frozenset({"manifest", "readme", "license", "licence", "copying", "changelog"})
_NOT_DATA_ENDINGS = (".md", ".txt", ".md5", ".sha256", ".sha1", ".sha512", ".rst")

Advance = Callable[[int], object]
"""Called with the number of packed bytes read since the last call."""

if TYPE_CHECKING:
    Reader: TypeAlias = io.BufferedReader[Any]  # not generic at run time
else:
    Reader = io.BufferedReader


class UnreadableFile(Exception):
    """A file that cannot be imported. The message is the rest of a sentence after “is”, and says what to do."""


@dataclass(frozen=True, slots=True)
class PackedFile:
    """A file or archive member. `problem`: the reason why it cannot be unpacked."""

    name: str
    fingerprint: str | None
    content: Reader
    problem: str | None = None


class _FullReads(io.RawIOBase):
    """A raw stream that fills each buffer, and reports how many bytes are read.

    If reading fails after some bytes, these are returned first, and the error is raised by the next call.
    """

    def __init__(self, raw: BinaryIO, advance: Advance | None, *, seekable: bool) -> None:
        self._raw, self._advance, self._seekable = raw, advance, seekable
        self._error: Exception | None = None
        # `read` of a decompressor discards what it has read before an error
        self._read: Callable[[int], bytes] = getattr(raw, "read1", raw.read)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return self._seekable

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return self._raw.seek(offset, whence)

    def tell(self) -> int:
        return self._raw.tell()

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # 3.11 has no public buffer type
        if self._error is not None:
            raise self._error
        size = 0
        try:
            while size < len(buffer) and (content := self._read(len(buffer) - size)):
                buffer[size : size + len(content)] = content
                size += len(content)
        except DAMAGED as error:
            if not size:
                raise
            self._error = error
        if self._advance is not None:
            self._advance(size)
        return size


class _Transformed(io.RawIOBase):
    """A raw stream whose content passes through a function: (bytes, whether they are the last) → bytes."""

    def __init__(self, source: Reader, transform: Callable[[bytes, bool], bytes]) -> None:
        self._source, self._transform = source, transform
        self._left = b""
        self._ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # 3.11 has no public buffer type
        while not self._left and not self._ended:
            content = self._source.read(BUFFER_BYTES)
            self._ended = not content
            self._left = self._transform(content, self._ended)
        content, self._left = self._left[: len(buffer)], self._left[len(buffer) :]
        buffer[: len(content)] = content
        return len(content)


class _ZstandardFrames(io.RawIOBase):
    """The content of Zstandard frames. Raises EOFError within a frame; zstandard's own reader takes it for the end."""

    def __init__(self, source: Reader) -> None:
        self._source = source
        self._frame: zstandard.ZstdDecompressionObj | None = None
        self._packed, self._content = b"", memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # 3.11 has no public buffer type
        while not self._content:
            packed = self._packed or self._source.read(ZSTANDARD_BYTES)
            if not packed:
                if self._frame is not None:
                    raise EOFError("the last frame has no end")
                return 0
            frame = self._frame or zstandard.ZstdDecompressor().decompressobj()
            self._content = memoryview(frame.decompress(packed))
            self._frame, self._packed = (None, frame.unused_data) if frame.eof else (frame, b"")
        content, self._content = self._content[: len(buffer)], self._content[len(buffer) :]
        buffer[: len(content)] = content
        return len(content)


def buffered(raw: BinaryIO, advance: Advance | None = None, *, seekable: bool = False) -> Reader:
    """A stream of raw content whose `peek` returns BUFFER_BYTES, or all that is left."""
    return io.BufferedReader(_FullReads(raw, advance, seekable=seekable), BUFFER_BYTES)


def recoded(content: Reader, encoding: str) -> Reader:
    """The content in UTF-8. Bytes that are not of the encoding become U+FFFD."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    return buffered(cast(BinaryIO, _Transformed(content, lambda part, ended: decoder.decode(part, ended).encode())))


def with_line_feeds(content: Reader) -> Reader:
    """The content with LF in the place of CR. JSON has no CR within a string."""
    return buffered(cast(BinaryIO, _Transformed(content, lambda part, _: part.replace(b"\r", b"\n"))))


def is_left_out(name: str, names: Collection[str]) -> bool:
    """Whether a file of a directory or an archive is no data: hidden, a manifest, a read-me, a checksum.

    A table is left out beside a JSON file with the same name, as in ROR's archive, since it has the same records.
    `names`: all files of the directory or archive.
    """
    path = PurePath(name)
    base = path.name.lower()
    if base.startswith(".") or "__MACOSX" in path.parts or base in _NOT_DATA or base.endswith(_NOT_DATA_ENDINGS):
        return True
    return base.endswith(".csv") and f"{name[:-4]}.json" in names


def unpack(file: PackedFile, depth: int = 0) -> Iterator[PackedFile]:
    """The files inside, in their order; the file itself if it is not packed. Raises ImportFailed for damaged files."""
    packed = file.content
    try:
        head = packed.peek(BUFFER_BYTES)[:512]
    except DAMAGED as error:
        raise ImportFailed(f"{file.name} is damaged at its start ({error}).") from error
    opened = _decompressed(head, packed)
    is_archive = head.startswith(_ZIP) or head[257:262] == b"ustar"
    if (opened or is_archive) and depth == NESTED_MAX:
        raise ImportFailed(f"{file.name} is packed more than {NESTED_MAX} times. Unpack it first.")
    if opened is not None:
        yield from unpack(PackedFile(file.name, file.fingerprint, opened), depth + 1)
    elif head.startswith(_ZIP):
        yield from _unpack_zip(file, depth)
    elif is_archive:
        yield from _unpack_tar(file, depth)
    else:
        yield file


def _decompressed(head: bytes, packed: Reader) -> Reader | None:
    if head.startswith(_GZIP):
        return buffered(cast(BinaryIO, gzip.GzipFile(fileobj=packed)))
    if head.startswith(_ZSTD) or (head[1:4] == b"\x2a\x4d\x18" and 0x50 <= head[0] <= 0x5F):
        return buffered(cast(BinaryIO, _ZstandardFrames(packed)))
    if head.startswith(_BZIP2):
        return buffered(cast(BinaryIO, bz2.BZ2File(packed)))
    if head.startswith(_XZ):
        return buffered(cast(BinaryIO, lzma.LZMAFile(packed)))
    return None


def _member(file: PackedFile, name: str, content: BinaryIO, seen: Counter[str]) -> PackedFile:
    """The member of an archive. `seen`: how often its name has occurred, since several members may have one name."""
    repeated = f"#{seen[name]}" if seen[name] > 1 else ""
    fingerprint = None if file.fingerprint is None else f"{file.fingerprint}:{name}{repeated}"
    return PackedFile(f"{file.name}:{name}", fingerprint, buffered(content))


class _TarMember(tarfile.TarInfo):
    """A member of an archive. tarfile takes a damaged member after the first for the end of the archive."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> "_TarMember":
        try:
            return super().frombuf(buf, encoding, errors)
        except tarfile.HeaderError as error:
            if not buf.strip(b"\0"):  # the end
                raise
            raise tarfile.ReadError(str(error)) from error


def _unpack_tar(file: PackedFile, depth: int) -> Iterator[PackedFile]:
    seen = Counter[str]()
    try:
        with closing(tarfile.open(fileobj=file.content, mode="r|", tarinfo=_TarMember)) as archive:
            for member in archive:
                seen[member.name] += 1
                content = archive.extractfile(member) if member.isfile() else None
                if content is not None and not is_left_out(member.name, seen):
                    yield from unpack(_member(file, member.name, cast(BinaryIO, content), seen), depth + 1)
        while file.content.read(BUFFER_BYTES):  # a packed file has its checksum at the end
            pass
    except DAMAGED as error:
        raise ImportFailed(f"{file.name} is a damaged archive ({error}).") from error


def _unpack_zip(file: PackedFile, depth: int) -> Iterator[PackedFile]:
    with tempfile.SpooledTemporaryFile(SPOOLED_BYTES_MAX) as spooled:
        source: Any = file.content
        try:
            if not source.seekable():
                shutil.copyfileobj(source, spooled, BUFFER_BYTES)
                source = spooled
            with zipfile.ZipFile(source) as archive:
                members = [member for member in archive.infolist() if not member.is_dir()]
                names = {member.filename for member in members}
                if names.intersection(_OFFICE):
                    problem = "an office document. Import the records of the same works as JSON."
                    yield PackedFile(file.name, file.fingerprint, file.content, problem)
                    return
                seen = Counter[str]()
                for member in members:
                    seen[member.filename] += 1
                    if is_left_out(member.filename, names):
                        continue
                    if member.flag_bits & _ENCRYPTED_FLAG:
                        problem = "an encrypted archive. Unpack it with its password, and import the files inside."
                        yield PackedFile(file.name, file.fingerprint, file.content, problem)
                        return
                    with archive.open(member) as content:
                        yield from unpack(_member(file, member.filename, cast(BinaryIO, content), seen), depth + 1)
        except (zipfile.BadZipFile, EOFError) as error:
            raise ImportFailed(f"{file.name} is a damaged archive ({error}).") from error
        except NotImplementedError as error:
            raise ImportFailed(f"{file.name} cannot be unpacked ({error}). Unpack it, and import the files.") from error
