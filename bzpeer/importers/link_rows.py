"""LinkRows: the relationships of a batch, as rows of the statements that write them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bzpeer.importers.node_state import NodeState
from bzpeer.importers.records import Authorship
from cypher.library import statement
from cypher.statement import Statement

Row = list[Any]

_CLEAR = (
    ("authors", "imports/clear_authors"),
    ("topics", "imports/clear_topics"),
    ("references", "imports/clear_references"),
    ("resources", "imports/clear_resources"),
)
"""The lists of a PaperState, and the statement that removes the stored list of a paper."""


_SHARED_SCHEMES = ("doi:", "arxiv:", "pmid:", "mag:")
"""Keys of works that two papers may claim."""


@dataclass(slots=True)
class LinkRows:
    """The relationships of a batch. Rows hold NodeStates, which may be merged until the statements are built.

    `authorships`: the authors of each paper that become people, each with a derived id if it has no keys. `years`:
    the years of affiliations, by person and institution. `authors`: paper, rows of [person, Authorship, institutions].
    `relatives`: institution, role (parent or child), keys.
    """

    authorships: dict[NodeState, list[tuple[Authorship, str]]] = field(
        default_factory=dict[NodeState, list[tuple[Authorship, str]]]
    )
    authors: list[Row] = field(default_factory=list[Row])
    topics: list[Row] = field(default_factory=list[Row])
    resources: list[Row] = field(default_factory=list[Row])
    references: list[Row] = field(default_factory=list[Row])
    relatives: list[Row] = field(default_factory=list[Row])
    years: dict[NodeState, dict[NodeState, set[int]]] = field(
        default_factory=dict[NodeState, dict[NodeState, set[int]]]
    )

    def affiliate(self, person: NodeState, institution: NodeState, years: Sequence[int]) -> None:
        """Add years to an affiliation."""
        self.years.setdefault(person, {}).setdefault(institution, set()).update(years)

    def affiliate_authors(self) -> None:
        """Add the year of each paper to the affiliations that its authors state."""
        for paper, rows in self.authors:
            year = paper.paper.authors.properties.get("year")
            for person, _, institutions in rows:
                for institution in institutions:
                    self.affiliate(person, institution, [] if year is None else [year])

    @property
    def referred_keys(self) -> list[str]:
        """The keys that papers and institutions refer to."""
        return [key for row in (*self.references, *self.relatives) for key in row[-1]]

    def statements(self, replaced: Sequence[NodeState]) -> list[Statement]:
        """The statements that write the relationships; the lists of `replaced` papers are removed first."""
        found: list[Statement] = []
        for kind, clear in _CLEAR:
            old = [node.id for node in replaced if node.paper and getattr(node.paper, kind) is not None]
            if old:
                found.append(statement(clear, papers=old))
        authors: list[Row] = []
        stated: list[Row] = []
        for paper, rows in self.authors:
            listed, institutions = _numbered_authors(rows)
            authors.append([paper.id, listed, *paper.paper.properties_of_list()])
            if institutions:
                stated.append([paper.id, [[node.id, positions] for node, positions in institutions.items()]])
        found += with_rows("imports/link_authors", authors)
        found += with_rows("imports/link_stated_affiliations", stated)
        found += with_rows("imports/link_affiliations", self._affiliations())
        found += with_rows("imports/link_topics", [[paper.id, _best_scores(rows)] for paper, rows in self.topics])
        found += with_rows("imports/link_resources", self.resources)
        plain: list[Row] = []
        shared: list[Row] = []
        for id, keys in self.references:
            ambiguous = sorted(key for key in keys if key.startswith(_SHARED_SCHEMES))
            if ambiguous:
                shared.append([id, ambiguous, [key for key in keys if not key.startswith(_SHARED_SCHEMES)]])
            else:
                plain.append([id, keys])
        found += with_rows("imports/link_references", plain)
        found += with_rows("imports/link_shared_references", shared)
        relatives = [[node.current().id, role, keys] for node, role, keys in self.relatives]
        return found + with_rows("imports/link_relatives", relatives)

    def _affiliations(self) -> list[Row]:
        rows: dict[str, dict[str, set[int]]] = {}
        for person, institutions in self.years.items():
            row = rows.setdefault(person.current().id, {})
            for institution, years in institutions.items():
                row.setdefault(institution.current().id, set()).update(years)
        return [
            [person, [[institution, sorted(years)] for institution, years in row.items()]]
            for person, row in rows.items()
        ]


def with_rows(name: str, rows: Sequence[Any]) -> list[Statement]:
    """The statement of that name with $rows; an empty list without rows."""
    return [statement(name, rows=list(rows))] if rows else []


def _numbered_authors(rows: Sequence[Row]) -> tuple[list[Row], dict[NodeState, list[int]]]:
    """Each author once, with a position from 0, and the positions of the authors that state each institution."""
    positions: dict[NodeState, int] = {}
    listed: list[Row] = []
    institutions: dict[NodeState, list[int]] = {}
    for person, authorship, stated in rows:
        person = person.current()
        position = positions.setdefault(person, len(listed))
        if position == len(listed):
            listed.append([person.id, position, authorship.corresponding, authorship.printed])
        elif authorship.corresponding:
            listed[position][2] = True
        for institution in stated:
            stating = institutions.setdefault(institution.current(), [])
            if position not in stating:
                stating.append(position)
    for stating in institutions.values():
        stating.sort()
    return listed, institutions


def _best_scores(rows: Sequence[Row]) -> list[Row]:
    best: dict[str, float] = {}
    for topic, score in rows:
        id = topic.current().id
        best[id] = max(score, best.get(id, score))
    return [[id, score] for id, score in best.items()]
