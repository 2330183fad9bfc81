"""RejectsFile: the rejected lines of an import and the fields left out of imported lines, as JSON Lines."""

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

import orjson

from bzpeer.importers.errors import ImportFailed

SHOWN_LENGTH_MAX = 2_000
"""Characters of a line that the file holds."""

SHOWN_BYTES_MAX = SHOWN_LENGTH_MAX * 4
"""Bytes of these characters."""


class RejectsFile:
    """The file of rejected lines and dropped fields, created at the first one.

    `count` is the number of rejected lines; `dropped` is the number of fields that were left out of imported lines, in
    entries with `imported`.

    A batch's rejects are written before the batch is committed. An import that is killed in between writes them a
    second time when it continues: `keep` drops the entries of lines that will be read again.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.count = 0
        self.dropped = 0
        self._earlier = path.with_name(f"{path.name}.earlier")
        self._file: BinaryIO | None = None
        self._lock = threading.Lock()  # `keep` is called in the reading thread, `write` in the main one

    def keep(self, file: str, lines: int) -> None:
        """Copy the interrupted run's entries for the first `lines` lines of a file."""
        kept: dict[tuple[int, bool, str], bytes] = {}
        for path in (self._earlier, self.path) if self._file is None else (self._earlier,):
            if not path.exists():
                continue
            with path.open("rb") as earlier:
                for line in earlier:
                    place = _place(line, file)
                    if place is not None and place[0] <= lines:
                        kept[place] = line
        if kept:
            self._open().writelines(kept[place] for place in sorted(kept))
            dropped = sum(imported for _, imported, _ in kept)
            self.dropped += dropped
            self.count += len(kept) - dropped

    def write(self, file: str, line: int, reason: str, record: bytes, *, imported: bool = False) -> None:
        """Append an entry for a rejected line, or for a field that an imported line lost."""
        shown = record[:SHOWN_BYTES_MAX].decode("utf-8", "replace").strip("\r\n")[:SHOWN_LENGTH_MAX]
        entry = {"file": file, "line": line, "imported": imported, "reason": reason, "record": shown}
        self._open().write(orjson.dumps(entry, option=orjson.OPT_APPEND_NEWLINE))
        if imported:
            self.dropped += 1
        else:
            self.count += 1

    def flush(self) -> None:
        """Pass buffered entries to the operating system."""
        if self._file is not None:
            self._file.flush()

    def close(self, *, complete: bool) -> None:
        """Close the file. After a `complete` import, remove the entries of an interrupted run."""
        if self._file is not None:
            self._file.close()
        if complete:
            self._earlier.unlink(missing_ok=True)

    def check(self, inputs: Sequence[str]) -> None:
        """Raises ImportFailed if the path is a directory, an input, or a file that holds something else."""
        if self.path.is_dir() or any(name != "-" and self.path.resolve() == Path(name).resolve() for name in inputs):
            raise ImportFailed(f"{self.path} cannot be the rejects file. Name another file with --rejects.")
        for path in (self.path, self._earlier):
            if not path.exists():
                continue
            with path.open("rb") as file:
                first = file.readline(SHOWN_LENGTH_MAX * 8)
            if first and not first.startswith(b'{"file":'):
                raise ImportFailed(f"{path} exists and is not a rejects file. Name another file with --rejects.")

    def _open(self) -> BinaryIO:
        try:
            return self._opened()
        except OSError as error:
            raise ImportFailed(
                f"Rejected lines cannot be written to {self.path}: {error.strerror}. Name a file with --rejects."
            ) from error

    def _opened(self) -> BinaryIO:
        with self._lock:
            if self._file is None:
                if self._earlier.exists() and self.path.exists():
                    with self._earlier.open("ab") as earlier:
                        earlier.write(self.path.read_bytes())
                elif self.path.exists():
                    self.path.replace(self._earlier)
                self._file = self.path.open("wb")
            return self._file


def _place(entry: bytes, file: str) -> tuple[int, bool, str] | None:
    """Line number, kind and reason of an entry of this file; None for another file's and for an incomplete one."""
    try:
        read = orjson.loads(entry)
        if read["file"] != file or not entry.endswith(b"\n"):
            return None
        return int(read["line"]), bool(read.get("imported")), str(read["reason"])
    except (orjson.JSONDecodeError, KeyError, TypeError, ValueError):
        return None
