"""The results of an analysis."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class EmbeddingReport:
    """Papers `embedded` in this run, `kept` with an unchanged text, and `textless` without title and abstract."""

    model: str
    dimension: int
    embedded: int
    kept: int
    textless: int
    seconds: float


@dataclass(frozen=True, slots=True)
class AnalysisReport:
    """The result of a run.

    `linked`: papers with a citation from or to a paper of the graph. `modularity` is that of their communities, None
    without citations. `written`: papers that have the new metrics; it is below `papers` if papers were deleted during
    the run. `seconds` and `stages` are times in seconds.
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
        """The report as a JSON object; times in seconds."""
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
