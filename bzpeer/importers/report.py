"""ImportReport: the result of an import."""

import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class ImportReport:
    """The result of an import.

    `lines`: lines read in this run. `resumed`: lines that an interrupted run had imported. `records`: imported records
    by kind. `rejected`: lines that were not imported. `dropped`: fields that were left out of imported lines.
    `not_kept`: records of kinds that the graph does not store. `nodes` and `relationships`: numbers created.
    """

    files: int = 0
    lines: int = 0
    resumed: int = 0
    records: Counter[str] = field(default_factory=Counter[str])
    not_kept: Counter[str] = field(default_factory=Counter[str])
    rejected: int = 0
    dropped: int = 0
    rejects_file: str | None = None
    nodes: int = 0
    relationships: int = 0
    seconds: float = 0.0
    _started: float = field(default_factory=time.perf_counter)

    def stop(self) -> None:
        """Set `seconds` to the time since the report was created."""
        self.seconds = time.perf_counter() - self._started

    def as_json(self) -> dict[str, Any]:
        """The report as a JSON object."""
        return {
            "files": self.files,
            "lines": self.lines,
            "resumedLines": self.resumed,
            "records": dict(self.records),
            "notKept": dict(self.not_kept),
            "rejected": self.rejected,
            "droppedFields": self.dropped,
            "rejectsFile": self.rejects_file,
            "nodesCreated": self.nodes,
            "relationshipsCreated": self.relationships,
            "seconds": round(self.seconds, 3),
            "linesPerSecond": round(self.lines / self.seconds) if self.seconds else 0,
        }
