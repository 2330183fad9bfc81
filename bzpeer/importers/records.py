"""What a line is, once read: plain values, identifiers as canonical keys (cypher/text/identifiers.py), text
cleaned.

`rank` says how good a source is for the names and other single values of a thing. It is compared as text: the
`updated_date` of the record it stands in, empty when there is none, and `ror …` for ROR's own records, which
beat any date.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from cypher.model import Label


class Reject(ValueError):  # says what it is
    """Why a line does not go in."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(slots=True)
class PersonRecord:
    """A person. `keys`: OpenAlex, ORCID, the source's page; none for a bare name. `affiliations`: with their
    years."""

    name: str
    keys: tuple[str, ...]
    rank: str = ""
    properties: dict[str, Any] = field(default_factory=dict[str, Any])
    affiliations: "Sequence[tuple[InstitutionRecord, list[int]]]" = ()


@dataclass(slots=True)
class InstitutionRecord:
    """An institution. `known_as`: the names and sites by which it may be recognised; `parents`, `children`:
    keys."""

    name: str
    keys: tuple[str, ...]
    rank: str = ""
    properties: dict[str, Any] = field(default_factory=dict[str, Any])
    known_as: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    children: tuple[str, ...] = ()


@dataclass(slots=True)
class TopicRecord:
    """A topic of the hierarchy, or a keyword when there is no key."""

    name: str
    keys: tuple[str, ...]
    rank: str = ""
    properties: dict[str, Any] = field(default_factory=dict[str, Any])


@dataclass(slots=True)
class Authorship:
    """One author of a paper, in the paper's order."""

    person: PersonRecord
    institutions: list[InstitutionRecord]
    corresponding: bool


@dataclass(slots=True)
class PaperRecord:
    """A paper.

    `own` are the ids of the paper itself, the record's first; `shared` are DOI, arXiv and the like, which two
    papers may claim. `defaults` are properties for a paper that is new. The lists are None when the record
    has none. `fills_gaps`: it says nothing better than any other record.
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
    fills_gaps: bool = False


@dataclass(slots=True)
class ReviewsRecord:
    """What a venue says of a paper.

    `source`: the key of the record, the same however often it comes. `reviews` and `decision` are properties of nodes.
    `left_out`: entries that are no reviews.
    """

    paper: PaperRecord
    source: str
    venue: str
    reviews: list[dict[str, Any]]
    decision: dict[str, Any] | None
    left_out: int


@dataclass(slots=True)
class MergeRecord:
    """The thing of key `old` is now the one of key `into`, or is gone when `into` is None. `at`: when, as a
    rank."""

    label: Label
    old: str
    into: str | None
    at: str = ""


@dataclass(slots=True)
class UnstoredRecord:
    """A record of a kind the graph has no node for: `kind` for the report."""

    kind: str


Record = PaperRecord | ReviewsRecord | PersonRecord | InstitutionRecord | TopicRecord | MergeRecord | UnstoredRecord
