"""What an import is asked to do, what it says it did, and the file of lines that did not go in."""

import time
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, BinaryIO

import orjson

MAX_RECORD_SHOWN = 2_000
"""Characters of a rejected line that are kept."""


class ImportFailed(RuntimeError):  # noqa: N818  # says what it is
    """The import cannot go on; what was committed stays. The message says what to do."""


class People(StrEnum):
    """What an author without any id is."""

    BY_PAPER = "by-paper"
    BY_NAME = "by-name"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """`rejects`: where lines that do not go in are written, default `<first file>.rejects.jsonl` in the
    working
    directory. `batch`: records a transaction. `restart`: do not continue an interrupted import. `progress`:
    a bar on
    standard error."""

    people: People = People.BY_PAPER
    rejects: Path | None = None
    batch: int = 2_500
    restart: bool = False
    progress: bool = False


@dataclass(slots=True)
class ImportReport:
    """What an import did. `nodes` and `relationships` are those written new, by label and type."""

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
    """The rejects file: made when the first line is rejected. Lines an interrupted run had rejected stay in
    it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.count = 0
        self._file: BinaryIO | None = None
        self._kept: list[bytes] = []

    def keep(self, resumed: dict[str, int]) -> None:
        """Take over what the interrupted run rejected: of each stream, up to the line it had got to."""
        if not resumed or not self.path.exists():
            return
        with self.path.open("rb") as earlier:
            for line in earlier:
                try:
                    entry = orjson.loads(line)
                    if entry["line"] <= resumed.get(entry["file"], 0):
                        self._kept.append(line if line.endswith(b"\n") else line + b"\n")
                except (orjson.JSONDecodeError, KeyError, TypeError):
                    continue  # the run was killed while writing it

    def write(self, file: str, line: int, reason: str, record: bytes) -> None:
        """One rejected line."""
        shown = record[: MAX_RECORD_SHOWN * 4].decode("utf-8", "replace").strip("\r\n")[:MAX_RECORD_SHOWN]
        entry = {"file": file, "line": line, "reason": reason, "record": shown}
        self._open().write(orjson.dumps(entry, option=orjson.OPT_APPEND_NEWLINE))
        self.count += 1

    def flush(self) -> None:
        if self._file is not None:
            self._file.flush()

    def close(self) -> None:
        """Nothing rejected: no file, and none left of an earlier run."""
        if self._kept:
            self._open()
        if self._file is not None:
            self._file.close()

    def _open(self) -> BinaryIO:
        if self._file is None:
            self._file = self.path.open("wb")
            self._file.writelines(self._kept)
            self.count += len(self._kept)
            self._kept = []
        return self._file
