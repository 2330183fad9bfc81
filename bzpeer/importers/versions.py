"""Versions: papers that share an id → versions of one work, and the paper that an id of several belongs to.

The sources give a preprint and its article two ids (OpenAlex, a web site), and one DOI. The graph has what each of them
claims, so that the result does not depend on the order of files and lines. docs/import.md states the rules for users.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from cypher.library import statement
from cypher.model import PaperType, VenueType
from graphdb.bulk import write_together
from graphdb.graph import Graph

SETTLED_BATCH = 500
"""Papers whose versions are determined in one transaction, and the versions of these."""

SHARERS_MAX = 20
"""Papers that share a key and may be versions. A key that more papers share is no id of a work."""

_KEY_PROPERTIES = {"doi": "doi", "arxiv": "arxivId"}
"""The property of a Paper that shows a key, by the key's scheme."""

_OF_ARXIV = re.compile(r"arxiv:|doi:10\.48550/arxiv\.")


@dataclass(frozen=True, slots=True)
class SharingPaper:
    """A paper that shares a key with others.

    `own_key`: its OpenAlex id or web address. `letters`: the letters and digits of its title. `doi`: the one that it
    shows. `holds`: keys that identify it; `claims`: keys that it states as its own; `names`: keys of other versions.
    """

    id: str
    type: str | None
    venue_type: str | None
    has_venue: bool
    date: str
    own_key: str | None
    letters: str
    doi: str | None = None
    holds: Sequence[str] = ()
    claims: Sequence[str] = ()
    names: Sequence[str] = ()

    @property
    def is_preprint(self) -> bool:
        """Whether it is a preprint, or a text in a repository."""
        in_repository = self.venue_type == VenueType.REPOSITORY and self.type in {
            PaperType.ARTICLE,
            PaperType.REVIEW_ARTICLE,
            PaperType.REPORT,
        }
        return self.type == PaperType.PREPRINT or in_repository

    @property
    def order(self) -> tuple[bool | int | str, ...]:
        """Sort key: of the versions of a work, the smallest is the published one."""
        own = self.own_key or self.id
        numbers = [-int(number) for number in self.date.split("-") if number.isdigit()]
        year, month, day, *_ = [*numbers, 0, 0, 0]
        return (
            self.type == PaperType.PREPRINT,
            self.type in {PaperType.DATASET, PaperType.OTHER},
            self.venue_type == VenueType.REPOSITORY,
            not self.has_venue,
            year,
            month,
            day,
            own[0] != "W",
            len(own),
            own,
        )


@dataclass(frozen=True, slots=True)
class KeyMove:
    """A key and the id of the paper that it is to identify."""

    key: str
    to: str


def find_links(papers: Iterable[SharingPaper]) -> list[tuple[str, str]]:
    """Pairs of ids: each earlier version, and the published version of the same work."""
    sharers: dict[str, list[SharingPaper]] = {}
    works: dict[str, list[SharingPaper]] = {}
    for paper in papers:
        works[paper.id] = [paper]
        for key in {*paper.holds, *paper.claims, *paper.names}:
            sharers.setdefault(key, []).append(paper)
    pairs = [pair for sharing in sharers.values() if len(sharing) <= SHARERS_MAX for pair in combinations(sharing, 2)]
    apart = {frozenset((one.id, other.id)) for one, other in pairs if not _are_versions(one, other)}
    versions = [pair for pair in pairs if _are_versions(*pair)]
    # with the same title first, then the best published version, so that no order of papers matters
    versions.sort(key=lambda pair: (pair[0].letters != pair[1].letters, *sorted((pair[0].order, pair[1].order))))
    for one, other in versions:
        if works[one.id] is not works[other.id] and not any(
            _is_apart(first, second, apart) for first in works[one.id] for second in works[other.id]
        ):
            joined = works[one.id] + works[other.id]
            works.update((paper.id, joined) for paper in joined)
    links: list[tuple[str, str]] = []
    for id, versions in works.items():
        published = min(versions, key=lambda paper: paper.order)
        if published.id != id:
            links.append((id, published.id))
    return sorted(links)


def _are_versions(one: SharingPaper, other: SharingPaper) -> bool:
    """Whether papers that share a key are versions of one work.

    The key can be wrong: two articles with different titles, or with none, are two works. A data set is no version of
    a text, an erratum none of its article, and a chapter none of its book.
    """
    if _are_of_different_kinds(one, other):
        return False
    if PaperType.OTHER in {one.type, other.type} and one.letters != other.letters:
        return False
    return (one.letters == other.letters != "") or one.is_preprint != other.is_preprint


def _are_of_different_kinds(one: SharingPaper, other: SharingPaper) -> bool:
    """Whether two papers are works of kinds that are no versions of each other.

    Errata are of type OTHER, as editorials are. These have preprints.
    """
    kinds = {one.type, other.type}
    if len(kinds) == 1:
        return False
    if PaperType.OTHER in kinds:
        return PaperType.PREPRINT not in kinds
    return PaperType.DATASET in kinds or kinds == {PaperType.BOOK, PaperType.BOOK_CHAPTER}


def _is_apart(one: SharingPaper, other: SharingPaper, apart: set[frozenset[str]]) -> bool:
    """Whether two papers are different works although both may be versions of a third one.

    `apart`: pairs of papers that share a key and are no versions. Two preprints of one article may be apart.
    """
    if one.is_preprint and other.is_preprint:
        return False
    return _are_of_different_kinds(one, other) or frozenset((one.id, other.id)) in apart


def find_moves(papers: Iterable[SharingPaper]) -> list[KeyMove]:
    """The keys that identify another paper than the one they belong to.

    A key belongs to the published version of those that claim it. An arXiv id belongs to the preprint, first of all to
    one with the DOI that arXiv made of it.
    """
    claimants: dict[str, list[SharingPaper]] = {}
    for paper in papers:
        for key in {*paper.holds, *paper.claims}:
            claimants.setdefault(key, []).append(paper)
    moves: list[KeyMove] = []
    for key, claiming in sorted(claimants.items()):
        # a chapter states the ids of its book
        has_book = any(paper.type == PaperType.BOOK for paper in claiming)
        candidates = [paper for paper in claiming if not (has_book and paper.type == PaperType.BOOK_CHAPTER)]
        owner = min(candidates, key=lambda paper: (*_distance_from_arxiv(key, paper), *paper.order))
        if key not in owner.holds:
            moves.append(KeyMove(key, owner.id))
    return moves


def _distance_from_arxiv(key: str, paper: SharingPaper) -> tuple[bool, bool]:
    """Sort key: of the papers that claim an arXiv id, the smallest has it. All are equal for any other key."""
    found = _OF_ARXIV.match(key)
    if found is None:
        return False, False
    doi = f"doi:10.48550/arxiv.{key[found.end() :]}"
    return doi not in {*paper.holds, *paper.claims, f"doi:{paper.doi}"}, not paper.is_preprint


async def settle_versions(graph: Graph) -> None:
    """Determine the versions of all papers that imports have marked for it. Raises a GraphError."""
    while rows := await graph.run(statement("imports/find_unsettled", limit=SETTLED_BATCH)):
        papers = await _read_sharing(graph, [id for [id] in rows])
        moves = [
            {
                "key": move.key,
                "to": move.to,
                "property": _KEY_PROPERTIES.get(move.key.partition(":")[0]),
                "value": move.key.partition(":")[2],
            }
            for move in find_moves(papers.values())
        ]
        links = [list(link) for link in find_links(papers.values())]
        settle = statement("imports/settle_versions", papers=list(papers), links=links)
        move = [statement("imports/move_shared_keys", rows=moves)] if moves else []
        count = [statement("imports/count_citations", papers=list(papers))] if moves else []
        await write_together(graph, [*move, settle, *count])


async def _read_sharing(graph: Graph, ids: Sequence[str]) -> Mapping[str, SharingPaper]:
    """The papers, and all papers that share a key with one of them, directly or through others."""
    found: dict[str, SharingPaper] = {}
    wanted = list(ids)
    while wanted:
        rows = await graph.run(statement("imports/list_versions", papers=wanted))
        found |= {row[0]: SharingPaper(*row[:-1]) for row in rows}
        wanted = list(dict.fromkeys(other for row in rows for other in row[-1] if other not in found))
    return found
