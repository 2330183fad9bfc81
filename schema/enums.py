"""Enums: closed lists of values, each described. The name of a value is what the graph stores.

PaperType, VenueType, ResourceKind and Role are the enums of cypher.model; this module adds their descriptions.
"""

from collections.abc import Mapping
from enum import Enum, StrEnum
from typing import Any, cast

import strawberry
from strawberry.types.enum import StrawberryEnumDefinition

from cypher.model import PaperType, ResourceKind, Role, VenueType

__all__ = [
    "CommentKind",
    "ConflictKind",
    "DecisionOutcome",
    "ModerationKind",
    "NearbySignal",
    "NodeKind",
    "PaperSort",
    "PaperType",
    "ReactionKind",
    "RelationKind",
    "ResourceKind",
    "ReviewKind",
    "ReviewOrder",
    "Role",
    "SearchMode",
    "SortDirection",
    "VenueType",
    "Visibility",
    "VoteValue",
]


def _describe(stored: type[StrEnum], description: str, values: Mapping[str, str]) -> None:
    """Makes a stored enum a GraphQL enum, with a description for each of its values."""
    assert values.keys() == set(stored.__members__)
    definition: StrawberryEnumDefinition = cast(
        Any, strawberry.enum(stored, description=description)
    ).__strawberry_definition__
    for value in definition.values:
        value.description = values[value.name]


_describe(
    PaperType,
    "The type of a paper.",
    {
        "ARTICLE": "An article in a journal or in proceedings.",
        "PREPRINT": "An article published before peer review.",
        "REVIEW_ARTICLE": "An article that reviews the work of others.",
        "BOOK": "A whole book.",
        "BOOK_CHAPTER": "A chapter of a book.",
        "DATASET": "A published dataset.",
        "DISSERTATION": "A thesis.",
        "REPORT": "A report of an institution.",
        "OTHER": "Any other type.",
    },
)
_describe(
    VenueType,
    "The type of a venue.",
    {
        "JOURNAL": "A journal.",
        "CONFERENCE": "A conference, or its proceedings.",
        "BOOK_SERIES": "A series of books.",
        "BOOK": "A book that collects the works of several authors.",
        "REPOSITORY": "A repository, such as arXiv.",
        "OTHER": "Any other type.",
    },
)
_describe(
    ResourceKind,
    "The kind of a resource that belongs to a paper.",
    {
        "CODE": "Source code.",
        "DATASET": "Data.",
        "MODEL": "A trained model.",
        "VIDEO": "A recording.",
        "SLIDES": "Slides.",
        "OTHER": "Any other kind.",
    },
)
_describe(
    Role,
    "The rights of a user. Each role includes those before it.",
    {
        "READER": "Read, vote, save, review and comment.",
        "ANALYST": "Run read-only Cypher statements and the shipped questions.",
        "MODERATOR": "Hide and restore reviews and comments, and settle reports.",
        "ADMIN": "Grant roles.",
    },
)


@strawberry.enum(description="The kind of a node on the research map.")
class NodeKind(Enum):
    PAPER = strawberry.enum_value("PAPER", description="A paper.")
    PERSON = strawberry.enum_value("PERSON", description="A person: an author of papers.")
    INSTITUTION = strawberry.enum_value("INSTITUTION", description="An institution that authors are affiliated with.")
    TOPIC = strawberry.enum_value("TOPIC", description="A topic of papers.")


@strawberry.enum(description="The kind of a relation on the research map.")
class RelationKind(Enum):
    CITES = strawberry.enum_value("CITES", description="A paper cites a paper.")
    AUTHORED = strawberry.enum_value("AUTHORED", description="A person is an author of a paper.")
    AFFILIATED_WITH = strawberry.enum_value(
        "AFFILIATED_WITH", description="A person, or an author as stated on a paper, is affiliated with an institution."
    )
    HAS_TOPIC = strawberry.enum_value("HAS_TOPIC", description="A paper has a topic.")
    NEAR = strawberry.enum_value(
        "NEAR", description="A paper is near a paper, as in `nearby`. This relation is computed, and only in slices."
    )


@strawberry.enum(description="A signal by which one paper is near another.")
class NearbySignal(Enum):
    BIBLIOGRAPHIC_COUPLING = strawberry.enum_value("BIBLIOGRAPHIC_COUPLING", description="Both cite works in common.")
    CO_CITATION = strawberry.enum_value("CO_CITATION", description="The same papers cite both.")
    DIRECT_CITATION = strawberry.enum_value(
        "DIRECT_CITATION", description="One cites the other, directly or through one other paper."
    )
    SHARED_AUTHORS = strawberry.enum_value("SHARED_AUTHORS", description="Both have authors in common.")
    SHARED_TOPICS = strawberry.enum_value("SHARED_TOPICS", description="Both have topics in common.")
    TEXT_SIMILARITY = strawberry.enum_value("TEXT_SIMILARITY", description="Titles and abstracts share words (BM25).")
    EMBEDDING_SIMILARITY = strawberry.enum_value(
        "EMBEDDING_SIMILARITY",
        description="Titles and abstracts have similar meanings (cosine of embeddings, made by `bzpeer analyze`).",
    )


@strawberry.enum(description="A signal by which a person is near a person.")
class PersonSignal(Enum):
    COAUTHORSHIP = strawberry.enum_value(
        "COAUTHORSHIP",
        description="Both wrote papers together. The count is the number of these papers that were used.",
    )
    SHARED_COAUTHORS = strawberry.enum_value(
        "SHARED_COAUTHORS", description="Others wrote papers with both. The count is the number of these people."
    )
    SHARED_REFERENCES = strawberry.enum_value(
        "SHARED_REFERENCES", description="Papers of both cite the same works. The count is the number of these works."
    )
    CITATIONS = strawberry.enum_value(
        "CITATIONS", description="Papers of one cite papers of the other. The count is the number of these papers."
    )
    SHARED_TOPICS = strawberry.enum_value(
        "SHARED_TOPICS", description="Papers of both have topics in common. The count is the number of these topics."
    )
    SHARED_INSTITUTIONS = strawberry.enum_value(
        "SHARED_INSTITUTIONS",
        description="Both have affiliations in common. The count is the number of these institutions.",
    )


@strawberry.enum(description="A signal by which an institution is near an institution.")
class InstitutionSignal(Enum):
    SHARED_PAPERS = strawberry.enum_value(
        "SHARED_PAPERS", description="Papers state both as affiliations. The count is the number of these papers."
    )
    SHARED_PEOPLE = strawberry.enum_value(
        "SHARED_PEOPLE", description="People have affiliations with both. The count is the number of these people."
    )
    SHARED_TOPICS = strawberry.enum_value(
        "SHARED_TOPICS", description="Papers of both have topics in common. The count is the number of these topics."
    )
    CITATIONS = strawberry.enum_value(
        "CITATIONS", description="Papers of one cite papers of the other. The count is the number of these papers."
    )


@strawberry.enum(description="A signal by which a topic is near a topic.")
class TopicSignal(Enum):
    SHARED_PAPERS = strawberry.enum_value(
        "SHARED_PAPERS", description="Papers have both topics. The count is the number of these papers."
    )
    SHARED_PEOPLE = strawberry.enum_value(
        "SHARED_PEOPLE", description="People wrote papers of both topics. The count is the number of these people."
    )
    CITATIONS = strawberry.enum_value(
        "CITATIONS", description="Papers of one cite papers of the other. The count is the number of these papers."
    )
    SAME_SUBFIELD = strawberry.enum_value(
        "SAME_SUBFIELD", description="Both are in the same subfield, or in the same field, which counts less. No count."
    )


@strawberry.enum(description="A signal by which a paper is to be read first.")
class StartingPointSignal(Enum):
    CITED_HERE = strawberry.enum_value(
        "CITED_HERE",
        description="Other papers of the person, institution or topic cite it. The count is their number.",
    )
    CITATIONS = strawberry.enum_value(
        "CITATIONS", description="Its citations, weighted by its age. The count is the number of known citations."
    )
    OVERVIEW = strawberry.enum_value(
        "OVERVIEW",
        description="It is a review article, or its title names it a survey, review or introduction. No count.",
    )


@strawberry.enum(description="A signal by which a new paper is listed early.")
class NewPaperSignal(Enum):
    RECENT = strawberry.enum_value(
        "RECENT", description="It is of the latest year, or of the year before, which counts less. No count."
    )
    CITATIONS = strawberry.enum_value(
        "CITATIONS", description="It is cited already. The count is the number of known citations."
    )
    CITES_HERE = strawberry.enum_value(
        "CITES_HERE",
        description="It cites papers of the person, institution or topic. The count is their number.",
    )
    AUTHORS = strawberry.enum_value(
        "AUTHORS",
        description="An author wrote other papers of the person, institution or topic. The count is the most by one.",
    )
    VENUE = strawberry.enum_value(
        "VENUE",
        description="Other papers of the person, institution or topic have its venue. The count is their number.",
    )


@strawberry.enum(description="A vote on a paper.")
class VoteValue(Enum):
    LIKE = strawberry.enum_value("LIKE", description="Worth reading.")
    DISLIKE = strawberry.enum_value("DISLIKE", description="Not worth reading.")


@strawberry.enum(description="A reaction to one aspect of a paper.")
class ReactionKind(Enum):
    INSIGHTFUL = strawberry.enum_value("INSIGHTFUL", description="It gives insight.")
    NOVEL = strawberry.enum_value("NOVEL", description="It is new.")
    RIGOROUS = strawberry.enum_value("RIGOROUS", description="It is done with care.")
    REPRODUCIBLE = strawberry.enum_value("REPRODUCIBLE", description="It can be reproduced.")
    WELL_WRITTEN = strawberry.enum_value("WELL_WRITTEN", description="It reads well.")
    UNCLEAR = strawberry.enum_value("UNCLEAR", description="It is hard to follow.")
    OVERCLAIMED = strawberry.enum_value("OVERCLAIMED", description="It claims more than it shows.")
    METHOD_CONCERN = strawberry.enum_value("METHOD_CONCERN", description="Its method raises doubt.")
    NEEDS_CODE = strawberry.enum_value("NEEDS_CODE", description="Its code should be published.")
    NEEDS_DATA = strawberry.enum_value("NEEDS_DATA", description="Its data should be published.")


@strawberry.enum(description="The order of a list of reviews.")
class ReviewOrder(Enum):
    NEWEST = strawberry.enum_value("NEWEST", description="Newest first.")
    OLDEST = strawberry.enum_value("OLDEST", description="Oldest first.")
    MOST_HELPFUL = strawberry.enum_value("MOST_HELPFUL", description="Highest `helpfulCount` first; then newest first.")


@strawberry.enum(description="The origin of a review.")
class ReviewKind(Enum):
    LOCAL = strawberry.enum_value("LOCAL", description="Written on this service by a user.")
    EXTERNAL = strawberry.enum_value("EXTERNAL", description="Imported from another service.")


@strawberry.enum(description="A part of a paper that can change after a review was written.")
class PaperPart(Enum):
    VERSION = strawberry.enum_value("VERSION", description="The version of its arXiv e-print.")
    TITLE = strawberry.enum_value("TITLE", description="Its title.")
    ABSTRACT = strawberry.enum_value("ABSTRACT", description="Its abstract.")


@strawberry.enum(description="The kind of a connection between a reviewer and an author.")
class ConflictKind(Enum):
    OWN_PAPER = strawberry.enum_value("OWN_PAPER", description="The reviewer is the author.")
    CO_AUTHORS = strawberry.enum_value(
        "CO_AUTHORS", description="Both wrote another work together, published within five years of the review."
    )
    SHARED_INSTITUTION = strawberry.enum_value(
        "SHARED_INSTITUTION",
        description="Both were affiliated with the same institution at the same time, within five years of the review."
        " An affiliation without years counts for every year.",
    )


@strawberry.enum(description="The decision of a venue on a paper.")
class DecisionOutcome(Enum):
    ACCEPTED = strawberry.enum_value("ACCEPTED", description="The paper was accepted.")
    REJECTED = strawberry.enum_value("REJECTED", description="The paper was rejected.")


@strawberry.enum(description="The kind of a comment.")
class CommentKind(Enum):
    NOTE = strawberry.enum_value("NOTE", description="A quick note.")
    CAVEAT = strawberry.enum_value("CAVEAT", description="A limitation to keep in mind.")
    REPLICATION = strawberry.enum_value("REPLICATION", description="A pointer to a replication, with its `url`.")


@strawberry.enum(description="The users that can see a collection.")
class Visibility(Enum):
    PUBLIC = strawberry.enum_value("PUBLIC", description="Everybody; the collection appears in lists.")
    UNLISTED = strawberry.enum_value("UNLISTED", description="Everybody who has its id; it does not appear in lists.")
    PRIVATE = strawberry.enum_value("PRIVATE", description="Its owner only.")


@strawberry.enum(description="A key to order papers by.")
class PaperSort(Enum):
    YEAR = strawberry.enum_value("YEAR", description="Year of publication; papers without a year come last.")
    CITATION_COUNT = strawberry.enum_value("CITATION_COUNT", description="Known citations.")
    PAGE_RANK = strawberry.enum_value(
        "PAGE_RANK", description="PageRank in the citation graph; papers without one come last."
    )
    TITLE = strawberry.enum_value("TITLE", description="Title, by UTF-16 code unit.")
    LIKES = strawberry.enum_value("LIKES", description="Number of likes.")
    REVIEW_COUNT = strawberry.enum_value("REVIEW_COUNT", description="Number of reviews that everybody may see.")


@strawberry.enum(description="The direction of an order.")
class SortDirection(Enum):
    ASC = strawberry.enum_value("ASC", description="Smallest first.")
    DESC = strawberry.enum_value("DESC", description="Largest first.")


@strawberry.enum(description="A way to search.")
class SearchMode(Enum):
    KEYWORD = strawberry.enum_value("KEYWORD", description="By words (BM25).")
    SEMANTIC = strawberry.enum_value("SEMANTIC", description="By meaning (embeddings); finds papers only.")
    HYBRID = strawberry.enum_value("HYBRID", description="By both, fused by reciprocal rank.")


@strawberry.enum(description="An act of a moderator.")
class ModerationKind(Enum):
    HIDE = strawberry.enum_value("HIDE", description="Hid a review or comment from everybody except its author.")
    RESTORE = strawberry.enum_value("RESTORE", description="Restored a hidden review or comment.")
    DISMISS = strawberry.enum_value("DISMISS", description="Settled the reports of a review or comment and kept it.")
