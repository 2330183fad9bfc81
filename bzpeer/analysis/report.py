"""What an analysis is asked for, and what it tells at its end."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class Engine(StrEnum):
    """What computes PageRank and communities; AUTO is Graph Data Science where the server has it."""

    AUTO = "auto"
    GDS = "gds"
    IGRAPH = "igraph"


@dataclass(frozen=True, slots=True)
class AnalysisOptions:
    """`batch` papers are written in one transaction; `progress` shows bars on standard error."""

    engine: Engine = Engine.AUTO
    batch: int = 5000
    progress: bool = False


@dataclass(frozen=True, slots=True)
class EmbeddingReport:
    """`embedded` papers got a vector of `dimension` numbers; `kept` had theirs; `textless` have nothing to embed."""

    model: str
    dimension: int
    embedded: int
    kept: int
    textless: int
    seconds: float


@dataclass(frozen=True, slots=True)
class AnalysisReport:
    """`linked` papers cite or are cited here; `modularity` (None without a citation) is of the communities they form.

    `written` papers have the figures; others that were there at the start are gone by now.
    """

    engine: str
    at: datetime
    papers: int
    linked: int
    citations: int
    communities: int
    modularity: float | None
    written: int
    seconds: float
    stages: dict[str, float] = field(default_factory=dict[str, float])
    embeddings: EmbeddingReport | None = None

    def as_json(self) -> dict[str, Any]:
        """The report for programs; times in seconds."""
        embeddings = self.embeddings
        return {
            "engine": self.engine,
            "metricsAt": self.at.isoformat(),
            "papers": self.papers,
            "linkedPapers": self.linked,
            "citations": self.citations,
            "communities": self.communities,
            "modularity": self.modularity,
            "written": self.written,
            "seconds": round(self.seconds, 3),
            "stages": {name: round(seconds, 3) for name, seconds in self.stages.items()},
            "embeddings": embeddings
            and {
                "model": embeddings.model,
                "dimension": embeddings.dimension,
                "embedded": embeddings.embedded,
                "kept": embeddings.kept,
                "textless": embeddings.textless,
                "seconds": round(embeddings.seconds, 3),
            },
        }
