"""The institutions nearest to an institution, by four signals, each with its reasons. docs/nearby_entities.md has the
formulas.

SHARED_PAPERS  papers that state both as affiliations
SHARED_PEOPLE  people with a current or former affiliation with both
SHARED_TOPICS  topics of papers of both
CITATIONS      papers of one that papers of the other cite
"""

from collections.abc import Mapping

from cypher.ranking.entity_walks import DIRECT_MAX, EntityWalk, Signal, write_own, write_signals, write_walks

SIGNALS: Mapping[str, Signal] = {
    "SHARED_PAPERS": Signal(0.4, 0.2),
    "SHARED_PEOPLE": Signal(0.2, 0.2),
    "SHARED_TOPICS": Signal(0.2, 0.2),
    "CITATIONS": Signal(0.2, 0.2),
}
"""The signals, with their weights, which sum to 1, and their doubts."""

_PAPERS = "COUNT { (@candidate)<-[:STATES_AFFILIATION]-() }"
_NOT_OWN = "NOT EXISTS { (@self)<-[:STATES_AFFILIATION]-(@via) }"
_STATED_BY = (
    "MATCH (@via)-[:STATES_AFFILIATION]->(@candidate:Institution) WHERE @candidate <> @self"
    " WITH *, @candidate AS @theirs"
)

_WALKS: Mapping[str, tuple[EntityWalk, ...]] = {
    "SHARED_PAPERS": (
        EntityWalk(
            "UNWIND @own AS @via WITH @self, @via, @via AS @mine",
            _STATED_BY,
            "COUNT { (@via)-[:STATES_AFFILIATION]->() }",
            _PAPERS,
            by_work=True,
            most=DIRECT_MAX,
        ),
    ),
    "SHARED_PEOPLE": (
        EntityWalk(
            "MATCH (@self)<-[:AFFILIATED_WITH]-(@via:Person) WITH @self, @via, @self AS @mine",
            "MATCH (@via)-[:AFFILIATED_WITH]->(@candidate:Institution) WHERE @candidate <> @self"
            " WITH *, @candidate AS @theirs",
            "COUNT { (@via)-[:AFFILIATED_WITH]->() }",
            "COUNT { (@candidate)<-[:AFFILIATED_WITH]-() }",
            most=DIRECT_MAX,
        ),
    ),
    "SHARED_TOPICS": (
        EntityWalk(
            "MATCH (@mine)-[:HAS_TOPIC]->(@via)",
            "MATCH (@via)<-[:HAS_TOPIC]-(@theirs:Paper)-[:STATES_AFFILIATION]->(@candidate:Institution)"
            " WHERE @candidate <> @self",
            "COUNT { (@via)<-[:HAS_TOPIC]-() }",
            _PAPERS,
            steps="COUNT { (@mine)-[:HAS_TOPIC]->() }",
        ),
    ),
    "CITATIONS": (
        EntityWalk(
            f"MATCH (@mine)-[:CITES]->(@via:Paper) WHERE {_NOT_OWN}",
            _STATED_BY,
            "COUNT { (@via)<-[:CITES]-() } + COUNT { (@via)-[:STATES_AFFILIATION]->() }",
            _PAPERS,
            steps="COUNT { (@mine)-[:CITES]->() }",
            most=DIRECT_MAX,
        ),
        EntityWalk(
            f"MATCH (@mine)<-[:CITES]-(@via:Paper) WHERE {_NOT_OWN}",
            _STATED_BY,
            "COUNT { (@via)-[:CITES]->() } + COUNT { (@via)-[:STATES_AFFILIATION]->() }",
            _PAPERS,
            steps="COUNT { (@mine)<-[:CITES]-() }",
            most=DIRECT_MAX,
        ),
    ),
}


def write_nearby_institutions() -> str:
    """Clauses that bind `@other` to each institution near `@self`, `@rank` to the score and `@link` to the reasons.

    A reason is a list: the signal, its part of the score, and the count behind it. Scores are in millionths.
    """
    clauses = {signal: write_walks(walks) for signal, walks in _WALKS.items()}
    return (
        f"{write_own('<-[:STATES_AFFILIATION]-')}{write_signals(SIGNALS, clauses)}"
        " WITH @candidate AS @other, @rank, @all AS @link"
    )
