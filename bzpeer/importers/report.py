"""What an import is asked to do, what it says it did, and the file of lines that did not go in."""

import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, BinaryIO

import orjson

MAX_RECORD_SHOWN = 2_000
"""Characters of a rejected line that are kept."""


class ImportFailed(RuntimeError):  # says what it is
    """The import cannot go on; what was committed stays. The message says what to do."""


class People(StrEnum):
    """What an author without any id is."""

    BY_PAPER = "by-paper"
    BY_NAME = "by-name"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """`rejects`: where lines that do not go in are written, default `<first file>.rejects.jsonl` in the
    working directory. `batch`: records a transaction. `restart`: do not continue an interrupted import.
    `progress`: a bar on standard error. `first_load_bytes`: from how many bytes of files on an empty graph is
    loaded without full-text indexes, which are then filled once at the end."""

    people: People = People.BY_PAPER
    rejects: Path | None = None
    batch: int = 2_500
    restart: bool = False
    progress: bool = False
    first_load_bytes: int = 20_000_000


@dataclass(slots=True)
class ImportReport:
    """What an import did. `nodes` and `relationships` are how many were written new."""

    files: int = 0
    lines: int = 0
    resumed: int = 0
    records: Counter[str] = field(default_factory=Counter[str])
    not_kept: Counter[str] = field(default_factory=Counter[str])
    rejected: int = 0
    rejects_file: str | None = None
    nodes: int = 0
    relationships: int = 0
    seconds: float = 0.0
    _started: float = field(default_factory=time.perf_counter)

    def stop(self) -> None:
        self.seconds = time.perf_counter() - self._started

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        return {
            "files": self.files,
            "lines": self.lines,
            "resumedLines": self.resumed,
            "records": dict(self.records),
            "notKept": dict(self.not_kept),
            "rejected": self.rejected,
            "rejectsFile": self.rejects_file,
            "nodesCreated": self.nodes,
            "relationshipsCreated": self.relationships,
            "seconds": round(self.seconds, 3),
            "linesPerSecond": round(self.lines / self.seconds) if self.seconds else 0,
        }


class Rejects:
    """The rejects file: made when the first line is rejected. What an interrupted run had rejected is taken over.

    A batch's rejects are written before it is committed: an import killed in between writes them again, and `keep`
    leaves out those that are to come again.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.count = 0
        self._earlier = path.with_name(f"{path.name}.earlier")
        self._file: BinaryIO | None = None
        self._lock = threading.Lock()  # lines are read in a thread of their own

    def keep(self, file: str, lines: int) -> None:
        """Take over what the interrupted run rejected of a stream it had come so many lines into."""
        kept: dict[int, bytes] = {}
        for path in (self._earlier, self.path) if self._file is None else (self._earlier,):
            if not path.exists():
                continue
            with path.open("rb") as earlier:
                for line in earlier:
                    number = _line_number(line, file)
                    if number is not None and number <= lines:
                        kept[number] = line
        if kept:
            self._open().writelines(kept[number] for number in sorted(kept))
            self.count += len(kept)

    def write(self, file: str, line: int, reason: str, record: bytes) -> None:
        """One rejected line."""
        shown = record[: MAX_RECORD_SHOWN * 4].decode("utf-8", "replace").strip("\r\n")[:MAX_RECORD_SHOWN]
        entry = {"file": file, "line": line, "reason": reason, "record": shown}
        self._open().write(orjson.dumps(entry, option=orjson.OPT_APPEND_NEWLINE))
        self.count += 1

    def flush(self) -> None:
        if self._file is not None:
            self._file.flush()

    def close(self, *, complete: bool) -> None:
        """The file is whole; after a complete import nothing of an interrupted one is needed any more."""
        if self._file is not None:
            self._file.close()
        if complete:
            self._earlier.unlink(missing_ok=True)

    def check(self, inputs: Sequence[str]) -> None:
        """Refuses a path that holds anything but rejects. Raises ImportFailed."""
        if self.path.is_dir() or any(name != "-" and self.path.resolve() == Path(name).resolve() for name in inputs):
            raise ImportFailed(f"{self.path} is not a place for rejects: name another file with --rejects.")
        for path in (self.path, self._earlier):
            if not path.exists():
                continue
            with path.open("rb") as file:
                first = file.readline(MAX_RECORD_SHOWN * 8)
            if first and not first.startswith(b'{"file":'):
                raise ImportFailed(f"{path} is there and holds something else: name another file with --rejects.")

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


def _line_number(entry: bytes, file: str) -> int | None:
    """The line an entry of a rejects file stands for, if it is one of the file's and was written to its end."""
    try:
        read = orjson.loads(entry)
        return int(read["line"]) if read["file"] == file and entry.endswith(b"\n") else None
    except (orjson.JSONDecodeError, KeyError, TypeError, ValueError):
        return None
