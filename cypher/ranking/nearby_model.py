"""The constants of the model of `nearby`. docs/nearby.md has the formulas and explains the choices.

`python -m bench.fit_nearby` fits SIGNALS to the training corpora and prints it. The corpora have no embeddings, and
hidden references say nothing about direct citations: these numbers, and those below SIGNALS, are choices.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Saturation:
    """How evidence `x` becomes a part of the score: weight · x / (x + half)."""

    weight: float
    half: float


SIGNALS: Mapping[str, Saturation] = {
    "BIBLIOGRAPHIC_COUPLING": Saturation(1.3, 0.88),
    "CO_CITATION": Saturation(1.7, 1.7),
    "DIRECT_CITATION": Saturation(1.15, 1.8),
    "SHARED_AUTHORS": Saturation(4.4, 0.92),
    "SHARED_TOPICS": Saturation(1.0, 0.35),
    "TEXT_SIMILARITY": Saturation(1.8, 34.0),
    "EMBEDDING_SIMILARITY": Saturation(1.8, 0.1),
}
"""Signal → how its evidence becomes a part of the score."""

SUPPORTED = ("SHARED_AUTHORS", "SHARED_TOPICS")
"""Signals that count fully only beside other evidence for the same candidate."""

ALONE = 0.15
"""The share of a part of SUPPORTED without other evidence."""

SUPPORT_HALF = 1.0
"""The sum of the other parts that adds half of the remaining share."""

LINK = 0.2
"""The evidence of a citation between the two papers. Chains of two citations add to it."""

LATER = 0.3
"""The weight of a chain of two citations to a later paper. The weight of a chain to an earlier paper is 1."""

KNOWN = 4.0
"""The parts of a candidate with KNOWN_MAX citations inside the graph are 1 + KNOWN times those without citations."""

KNOWN_MAX = 10_000
"""The number of citations inside the graph from which more citations make no difference."""
