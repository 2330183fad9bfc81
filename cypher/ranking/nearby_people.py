"""The people nearest to a person, by six signals, each with its reasons. docs/nearby_entities.md has the formulas.

COAUTHORSHIP         papers that both wrote
SHARED_COAUTHORS     people who wrote papers with both
SHARED_REFERENCES    works that papers of both cite
CITATIONS            papers of one that papers of the other cite
SHARED_TOPICS        topics of papers of both
SHARED_INSTITUTIONS  affiliations of both
"""

from collections.abc import Mapping
from dataclasses import dataclass

from cypher.ranking.entity_walks import (
    AUTHORS_MAX,
    DIRECT_MAX,
    EntityWalk,
    Signal,
    write_few,
    write_own,
    write_signals,
    write_walks,
)
from cypher.versions import write_is_no_repetition

SIGNALS: Mapping[str, Signal] = {
    "COAUTHORSHIP": Signal(0.25, 0.5),
    "SHARED_COAUTHORS": Signal(0.25, 3),
    "SHARED_INSTITUTIONS": Signal(0.19, 1.2),
    "CITATIONS": Signal(0.15, 12),
    "SHARED_REFERENCES": Signal(0.09, 11),
    "SHARED_TOPICS": Signal(0.07, 9),
}
"""The signals, with their weights, which sum to 1, and their doubts."""

COAUTHORS_MAX = 20_000
"""The number of authorships of own papers that are read to find the co-authors, those of small papers first."""


@dataclass(frozen=True, slots=True)
class NearbyPeopleForm:
    """The part of the arguments that decides the text. `coauthors`: only co-authors, only others, or both (None)."""

    coauthors: bool | None = None


_OF_FEW = f"COUNT {{ (@theirs)<-[:AUTHORED]-() }} <= {AUTHORS_MAX}"
_NOT_OWN = "NOT EXISTS { (@self)-[:AUTHORED]->(@via) }"
_WRITTEN_BY = "MATCH (@via)<-[:AUTHORED]-(@candidate:Person) WHERE @candidate <> @self WITH *, @candidate AS @theirs"

_WALKS: Mapping[str, tuple[EntityWalk, ...]] = {
    "COAUTHORSHIP": (
        EntityWalk(
            "UNWIND @own AS @via WITH @self, @via, @via AS @mine",
            _WRITTEN_BY,
            "COUNT { (@via)<-[:AUTHORED]-() }",
            by_work=True,
            most=DIRECT_MAX,
        ),
    ),
    "SHARED_COAUTHORS": (
        EntityWalk(
            f"WITH @self, @mine WHERE COUNT {{ (@mine)<-[:AUTHORED]-() }} <= {AUTHORS_MAX}"
            " MATCH (@mine)<-[:AUTHORED]-(@via:Person) WHERE @via <> @self",
            f"MATCH (@via)-[:AUTHORED]->(@theirs:Paper) WHERE {_OF_FEW}"
            " MATCH (@theirs)<-[:AUTHORED]-(@candidate:Person) WHERE @candidate <> @self AND @candidate <> @via",
            "COUNT { (@via)-[:AUTHORED]->() }",
            steps="COUNT { (@mine)<-[:AUTHORED]-() }",
        ),
    ),
    "SHARED_REFERENCES": (
        EntityWalk(
            "MATCH (@mine)-[:CITES|REFERS_TO]->(@via)",
            f"MATCH (@via)<-[:CITES|REFERS_TO]-(@theirs:Paper) WHERE {_OF_FEW}"
            " MATCH (@theirs)<-[:AUTHORED]-(@candidate:Person) WHERE @candidate <> @self",
            "COUNT { (@via)<-[:CITES|REFERS_TO]-() }",
            steps="COUNT { (@mine)-[:CITES|REFERS_TO]->() }",
            by_work=True,
        ),
    ),
    "CITATIONS": (
        EntityWalk(
            f"MATCH (@mine)-[:CITES]->(@via:Paper) WHERE {_NOT_OWN}",
            _WRITTEN_BY,
            "COUNT { (@via)<-[:CITES]-() } + COUNT { (@via)<-[:AUTHORED]-() }",
            steps="COUNT { (@mine)-[:CITES]->() }",
            most=DIRECT_MAX,
        ),
        EntityWalk(
            f"MATCH (@mine)<-[:CITES]-(@via:Paper) WHERE {_NOT_OWN}",
            _WRITTEN_BY,
            "COUNT { (@via)-[:CITES]->() } + COUNT { (@via)<-[:AUTHORED]-() }",
            steps="COUNT { (@mine)<-[:CITES]-() }",
            most=DIRECT_MAX,
        ),
    ),
    "SHARED_TOPICS": (
        EntityWalk(
            "MATCH (@mine)-[:HAS_TOPIC]->(@via)",
            f"MATCH (@via)<-[:HAS_TOPIC]-(@theirs:Paper) WHERE {_OF_FEW}"
            " MATCH (@theirs)<-[:AUTHORED]-(@candidate:Person) WHERE @candidate <> @self",
            "COUNT { (@via)<-[:HAS_TOPIC]-() }",
            steps="COUNT { (@mine)-[:HAS_TOPIC]->() }",
        ),
    ),
    "SHARED_INSTITUTIONS": (
        EntityWalk(
            "MATCH (@self)-[:AFFILIATED_WITH]->(@via:Institution) WITH @self, @via, @self AS @mine",
            "MATCH (@via)<-[:AFFILIATED_WITH]-(@candidate:Person) WHERE @candidate <> @self"
            " WITH *, @candidate AS @theirs",
            "COUNT { (@via)<-[:AFFILIATED_WITH]-() }",
            most=DIRECT_MAX,
        ),
    ),
}

_COAUTHORS = (
    f"{write_few('@own', 'COUNT { (@mine)<-[:AUTHORED]-() }', COAUTHORS_MAX)}"
    " MATCH (@mine)<-[:AUTHORED]-(@candidate:Person) WHERE @candidate <> @self"
    " RETURN DISTINCT @candidate, ['', 0, null] AS @reason"
)
"""A row for each co-author, without a part of the score. A paper with thousands of authors is left out: IS_COAUTHOR."""

IS_COAUTHOR = "EXISTS { (@self)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(@other) }"
"""An expression: whether `@self` and `@other` wrote a paper together."""

CHECKED_MAX = 300
"""The number of nearest people without a row of _COAUTHORS for whom IS_COAUTHOR is evaluated."""

_CONDITIONS: Mapping[bool | None, str] = {
    None: "",
    True: " AND any(@reason IN @all WHERE @reason[0] = '')",
    False: " AND none(@reason IN @all WHERE @reason[0] = '')",
}


def write_nearby_people(form: NearbyPeopleForm) -> str:
    """Clauses that bind `@other` to each person near `@self`, `@rank` to the score and `@link` to the reasons.

    A reason is a list: the signal, its part of the score, and the count behind it. Scores are in millionths.
    """
    checked = ""
    if form.coauthors is False:
        checked = (
            " WITH @self, @other, @rank, @link ORDER BY @rank DESC, @other.id"
            f" LIMIT {CHECKED_MAX} WITH @self, @other, @rank, @link WHERE NOT {IS_COAUTHOR}"
        )
    clauses = {signal: write_walks(walks) for signal, walks in _WALKS.items()}
    return (
        f"{write_own('-[:AUTHORED]->')}{write_signals(SIGNALS, clauses, _COAUTHORS)}"
        f" WITH @self, @candidate AS @other, @rank, @all WHERE @rank > 0{_CONDITIONS[form.coauthors]}"
        " WITH @self, @other, @rank, [@reason IN @all WHERE @reason[1] > 0] AS @link"
        f"{checked} WITH @self, @other, @rank, @link"
    )


SHARED_PAPER_COUNT = (
    "COUNT { MATCH (@self)-[:AUTHORED]->(@paper:Paper)<-[:AUTHORED]-(@other)"
    f" WHERE {write_is_no_repetition('@paper', '@self', '@other')} RETURN @paper }}"
)
"""An expression: the number of papers that both wrote."""
