"""The options of an analysis."""

from dataclasses import dataclass
from enum import StrEnum


class Engine(StrEnum):
    """The engine for PageRank and communities. AUTO: Graph Data Science if the server has it, else igraph."""

    AUTO = "auto"
    GDS = "gds"
    IGRAPH = "igraph"


@dataclass(frozen=True, slots=True)
class AnalysisOptions:
    """`batch`: papers written in one transaction. `progress`: show progress bars on standard error."""

    engine: Engine = Engine.AUTO
    batch: int = 5000
    progress: bool = False
