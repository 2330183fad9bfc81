"""Records: the content of a line as plain values, with cleaned text and canonical keys (cypher/text/identifiers.py).

`dropped`: the fields that are left out although the record is imported, for the rejects file. Each entry begins with
the name of a field.

`rank` orders sources: of two values of one property, the one with the greater rank is stored. Ranks are compared as
text: the `updated_date` of the record, empty without one, or `ror …` for ROR's own records, which sorts after any date.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from cypher.model import Label

OTHER_NAMES_MAX = 100
"""The number of other names of a person or an institution; of more, those that sort first are stored."""


@dataclass(slots=True)
class PersonRecord:
    """A person.

    `keys`: OpenAlex id, ORCID, page at the source; empty if only the name is known. `affiliations`: institutions with
    the years of each.
    """

    name: str
    keys: tuple[str, ...]
    rank: str = ""
    properties: dict[str, Any] = field(default_factory=dict[str, Any])
    affiliations: "Sequence[tuple[InstitutionRecord, list[int]]]" = ()
    dropped: Sequence[str] = ()


@dataclass(slots=True)
class InstitutionRecord:
    """An institution.

    `keys`: OpenAlex and ROR id; empty if only the name is known. `known_as`: `name:…` and `site:…` keys that match it
    to a ROR record. `parents` and `children`: keys of institutions.
    """

    name: str
    keys: tuple[str, ...]
    rank: str = ""
    properties: dict[str, Any] = field(default_factory=dict[str, Any])
    known_as: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
    dropped: Sequence[str] = ()


@dataclass(slots=True)
class TopicRecord:
    """A topic of OpenAlex's hierarchy with its key, or a keyword, which has none."""

    name: str
    keys: tuple[str, ...]
    rank: str = ""
    properties: dict[str, Any] = field(default_factory=dict[str, Any])
    dropped: Sequence[str] = ()


@dataclass(slots=True)
class Authorship:
    """One author of a paper. A paper's list of authorships has the order of its authors.

    `printed`: the name as printed on the paper; None if the source does not state it. `mistaken_key`: the key of
    another author of the paper, which the source gave to this author too; the person then has no keys.
    """

    person: PersonRecord
    institutions: list[InstitutionRecord]
    corresponding: bool
    printed: str | None = None
    mistaken_key: str | None = None

    @property
    def printed_name(self) -> str:
        """The name as printed on the paper, else the name of the person."""
        return self.printed or self.person.name


@dataclass(slots=True)
class PaperRecord:
    """A paper.

    `own`: keys that only this paper can have (OpenAlex, web addresses), OpenAlex first. `shared`: keys that
    two papers may claim (DOI, arXiv, PubMed, PMC, MAG, ISBN). `defaults`: properties of a new paper that lacks them.
    An empty list means that the record does not state one. `authors_cut`: `authorships` has only the first authors.
    `versions`: keys of other versions of the work, which the record names.
    `fills_gaps`: store only values that no other record states.
    """

    own: tuple[str, ...]
    shared: tuple[str, ...]
    rank: str
    properties: dict[str, Any]
    defaults: dict[str, Any]
    authorships: list[Authorship]
    topics: list[tuple[TopicRecord, float]]
    references: list[str]
    resources: list[dict[str, Any]]
    authors_cut: bool = False
    fills_gaps: bool = False
    dropped: Sequence[str] = ()
    versions: tuple[str, ...] = ()


@dataclass(slots=True)
class ReviewsRecord:
    """The reviews and the decision of a venue for a paper.

    `source`: the key of the record; it is the same in every import. `reviews` and `decision` are properties of nodes.
    `left_out`: the number of entries that are not reviews.
    """

    paper: PaperRecord
    source: str
    venue: str
    reviews: list[dict[str, Any]]
    decision: dict[str, Any] | None
    left_out: int
    dropped: Sequence[str] = ()


@dataclass(slots=True)
class MergeRecord:
    """The thing with key `old` was merged into that with key `into`, or deleted if `into` is None, at rank `at`.

    `joins_batch`: it may be in a batch with records that are no merges.
    """

    label: Label
    old: str
    into: str | None
    at: str = ""
    joins_batch: bool = False


@dataclass(slots=True)
class UnstoredRecord:
    """A record of a kind that the graph does not store. `kind` is for the report."""

    kind: str


Record = PaperRecord | ReviewsRecord | PersonRecord | InstitutionRecord | TopicRecord | MergeRecord | UnstoredRecord
