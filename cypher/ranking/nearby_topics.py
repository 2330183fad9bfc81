"""The topics nearest to a topic, by four signals, each with its reasons. docs/nearby_entities.md has the formulas.

SHARED_PAPERS  papers with both topics
SHARED_PEOPLE  authors of papers of both
CITATIONS      papers of one that papers of the other cite
SAME_SUBFIELD  the same subfield of the hierarchy; the same field counts less
"""

from collections.abc import Mapping

from cypher.ranking.entity_walks import DIRECT_MAX, UNIT, EntityWalk, Signal, write_own, write_signals, write_walks

SIGNALS: Mapping[str, Signal] = {
    "SHARED_PAPERS": Signal(0.5, 0.1),
    "CITATIONS": Signal(0.25, 0.1),
    "SHARED_PEOPLE": Signal(0.15, 0.1),
    "SAME_SUBFIELD": Signal(0.1, 0),
}
"""The signals, with their weights, which sum to 1, and their doubts."""

SAME_FIELD = 0.25
"""The value of the same field in another subfield. The value of the same subfield is 1."""

_PAPERS = "COUNT { (@candidate)<-[:HAS_TOPIC]-() }"
_NOT_OWN = "NOT EXISTS { (@via)-[:HAS_TOPIC]->(@self) }"
_WITH_TOPIC = "MATCH (@via)-[:HAS_TOPIC]->(@candidate:Topic) WHERE @candidate <> @self WITH *, @candidate AS @theirs"

_WALKS: Mapping[str, tuple[EntityWalk, ...]] = {
    "SHARED_PAPERS": (
        EntityWalk(
            "UNWIND @own AS @via WITH @self, @via, @via AS @mine",
            _WITH_TOPIC,
            "COUNT { (@via)-[:HAS_TOPIC]->() }",
            _PAPERS,
            by_work=True,
            most=DIRECT_MAX,
        ),
    ),
    "CITATIONS": (
        EntityWalk(
            f"MATCH (@mine)-[:CITES]->(@via:Paper) WHERE {_NOT_OWN}",
            _WITH_TOPIC,
            "COUNT { (@via)<-[:CITES]-() } + COUNT { (@via)-[:HAS_TOPIC]->() }",
            _PAPERS,
            steps="COUNT { (@mine)-[:CITES]->() }",
            most=DIRECT_MAX,
        ),
        EntityWalk(
            f"MATCH (@mine)<-[:CITES]-(@via:Paper) WHERE {_NOT_OWN}",
            _WITH_TOPIC,
            "COUNT { (@via)-[:CITES]->() } + COUNT { (@via)-[:HAS_TOPIC]->() }",
            _PAPERS,
            steps="COUNT { (@mine)<-[:CITES]-() }",
            most=DIRECT_MAX,
        ),
    ),
    "SHARED_PEOPLE": (
        EntityWalk(
            "MATCH (@mine)<-[:AUTHORED]-(@via:Person)",
            "MATCH (@via)-[:AUTHORED]->(@theirs:Paper)-[:HAS_TOPIC]->(@candidate:Topic) WHERE @candidate <> @self",
            "COUNT { (@via)-[:AUTHORED]->() }",
            _PAPERS,
            steps="COUNT { (@mine)<-[:AUTHORED]-() }",
        ),
    ),
}

_SUBFIELD = (
    "WITH @self WHERE @self.field IS NOT NULL MATCH (@candidate:Topic)"
    " WHERE @candidate.field = @self.field AND @candidate <> @self"
    f" WITH @candidate, null AS @shared_count, CASE WHEN @candidate.subfield = @self.subfield THEN {UNIT}.0"
    f" ELSE {SAME_FIELD * UNIT} END AS @sum"
)
"""Clauses that bind the same variables as a walk."""


def write_nearby_topics() -> str:
    """Clauses that bind `@other` to each topic near `@self`, `@rank` to the score and `@link` to the reasons.

    A reason is a list: the signal, its part of the score, and the count behind it. Scores are in millionths.
    """
    clauses = {signal: write_walks(walks) for signal, walks in _WALKS.items()} | {"SAME_SUBFIELD": _SUBFIELD}
    return (
        f"{write_own('<-[:HAS_TOPIC]-')}{write_signals(SIGNALS, clauses)}"
        " WITH @candidate AS @other, @rank, @all AS @link"
    )
