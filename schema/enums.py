"""Closed vocabularies, each value with what it means. A value's name is what the graph stores."""

from enum import Enum

import strawberry


@strawberry.enum(description="Kinds of node on the research map.")
class NodeKind(Enum):
    PAPER = strawberry.enum_value("PAPER", description="A paper.")
    PERSON = strawberry.enum_value("PERSON", description="A person who wrote papers.")
    INSTITUTION = strawberry.enum_value("INSTITUTION", description="An institution people work at.")
    TOPIC = strawberry.enum_value("TOPIC", description="A topic papers are about.")


@strawberry.enum(description="Kinds of relation on the research map.")
class RelationKind(Enum):
    CITES = strawberry.enum_value("CITES", description="A paper cites a paper.")
    AUTHORED = strawberry.enum_value("AUTHORED", description="A person wrote a paper.")
    AFFILIATED_WITH = strawberry.enum_value(
        "AFFILIATED_WITH", description="A person, or a paper's author, works at an institution."
    )
    HAS_TOPIC = strawberry.enum_value("HAS_TOPIC", description="A paper is about a topic.")


@strawberry.enum(description="Kinds of paper.")
class PaperType(Enum):
    ARTICLE = strawberry.enum_value("ARTICLE", description="In a journal or in proceedings.")
    PREPRINT = strawberry.enum_value("PREPRINT", description="Published before any review.")
    REVIEW_ARTICLE = strawberry.enum_value("REVIEW_ARTICLE", description="Reviews the work of others.")
    BOOK = strawberry.enum_value("BOOK", description="A whole book.")
    BOOK_CHAPTER = strawberry.enum_value("BOOK_CHAPTER", description="A part of a book.")
    DATASET = strawberry.enum_value("DATASET", description="Data, published as such.")
    DISSERTATION = strawberry.enum_value("DISSERTATION", description="A thesis.")
    REPORT = strawberry.enum_value("REPORT", description="A report of an institution.")
    OTHER = strawberry.enum_value("OTHER", description="Anything else.")


@strawberry.enum(description="Kinds of things a paper comes with.")
class ResourceKind(Enum):
    CODE = strawberry.enum_value("CODE", description="Source code.")
    DATASET = strawberry.enum_value("DATASET", description="Data.")
    MODEL = strawberry.enum_value("MODEL", description="A trained model.")
    VIDEO = strawberry.enum_value("VIDEO", description="A recording.")
    SLIDES = strawberry.enum_value("SLIDES", description="Slides.")
    OTHER = strawberry.enum_value("OTHER", description="Anything else.")


@strawberry.enum(description="Why a paper can be near another.")
class NearbySignal(Enum):
    BIBLIOGRAPHIC_COUPLING = strawberry.enum_value("BIBLIOGRAPHIC_COUPLING", description="They cite the same works.")
    CO_CITATION = strawberry.enum_value("CO_CITATION", description="The same papers cite both.")
    DIRECT_CITATION = strawberry.enum_value(
        "DIRECT_CITATION", description="One cites the other, directly or through one work between."
    )
    SHARED_AUTHORS = strawberry.enum_value("SHARED_AUTHORS", description="The same people wrote both.")
    SHARED_TOPICS = strawberry.enum_value("SHARED_TOPICS", description="They are about the same topics.")
    TEXT_SIMILARITY = strawberry.enum_value("TEXT_SIMILARITY", description="Title and abstract are alike.")


@strawberry.enum(description="What a user may do.")
class Role(Enum):
    READER = strawberry.enum_value("READER", description="Read, vote, save, review, comment.")
    ANALYST = strawberry.enum_value("ANALYST", description="Also run read-only Cypher.")
    MODERATOR = strawberry.enum_value("MODERATOR", description="Also hide and restore text.")
    ADMIN = strawberry.enum_value("ADMIN", description="Also grant roles.")


@strawberry.enum(description="The fast social read.")
class VoteValue(Enum):
    LIKE = strawberry.enum_value("LIKE", description="Worth reading.")
    DISLIKE = strawberry.enum_value("DISLIKE", description="Not worth reading.")


@strawberry.enum(description="Specific reactions to a paper.")
class ReactionKind(Enum):
    INSIGHTFUL = strawberry.enum_value("INSIGHTFUL", description="It taught me something.")
    NOVEL = strawberry.enum_value("NOVEL", description="It is new.")
    RIGOROUS = strawberry.enum_value("RIGOROUS", description="It is done with care.")
    REPRODUCIBLE = strawberry.enum_value("REPRODUCIBLE", description="It can be reproduced.")
    WELL_WRITTEN = strawberry.enum_value("WELL_WRITTEN", description="It reads well.")
    UNCLEAR = strawberry.enum_value("UNCLEAR", description="It is hard to follow.")
    OVERCLAIMED = strawberry.enum_value("OVERCLAIMED", description="It claims more than it shows.")
    METHOD_CONCERN = strawberry.enum_value("METHOD_CONCERN", description="Its method raises doubt.")
    NEEDS_CODE = strawberry.enum_value("NEEDS_CODE", description="Its code should be published.")
    NEEDS_DATA = strawberry.enum_value("NEEDS_DATA", description="Its data should be published.")


@strawberry.enum(description="Orders of reviews.")
class ReviewOrder(Enum):
    NEWEST = strawberry.enum_value("NEWEST", description="Newest first.")
    OLDEST = strawberry.enum_value("OLDEST", description="Oldest first.")
    MOST_HELPFUL = strawberry.enum_value("MOST_HELPFUL", description="Most often found helpful first.")


@strawberry.enum(description="Where a review was written.")
class ReviewKind(Enum):
    LOCAL = strawberry.enum_value("LOCAL", description="Here, by an account.")
    EXTERNAL = strawberry.enum_value("EXTERNAL", description="Elsewhere, and imported.")


@strawberry.enum(description="What connects a reviewer with an author.")
class ConflictKind(Enum):
    OWN_PAPER = strawberry.enum_value("OWN_PAPER", description="The reviewer is that author.")
    CO_AUTHORS = strawberry.enum_value(
        "CO_AUTHORS", description="They wrote another work together, published within five years of the review."
    )
    SHARED_INSTITUTION = strawberry.enum_value(
        "SHARED_INSTITUTION",
        description="They were at one institution at the same time, within five years of the review; an affiliation"
        " without years counts for all.",
    )


@strawberry.enum(description="What a venue decides on a paper.")
class DecisionOutcome(Enum):
    ACCEPTED = strawberry.enum_value("ACCEPTED", description="It was accepted.")
    REJECTED = strawberry.enum_value("REJECTED", description="It was rejected.")


@strawberry.enum(description="What a comment is.")
class CommentKind(Enum):
    NOTE = strawberry.enum_value("NOTE", description="A quick note.")
    CAVEAT = strawberry.enum_value("CAVEAT", description="Something to keep in mind.")
    REPLICATION = strawberry.enum_value("REPLICATION", description="A pointer to a replication.")


@strawberry.enum(description="Who may see a collection.")
class Visibility(Enum):
    PUBLIC = strawberry.enum_value("PUBLIC", description="Everybody, and it is listed.")
    UNLISTED = strawberry.enum_value("UNLISTED", description="Whoever has its id.")
    PRIVATE = strawberry.enum_value("PRIVATE", description="Its owner.")


@strawberry.enum(description="What papers can be ordered by.")
class PaperSort(Enum):
    YEAR = strawberry.enum_value("YEAR", description="Year of publication; papers without one come last.")
    CITATION_COUNT = strawberry.enum_value("CITATION_COUNT", description="Known citations.")
    PAGE_RANK = strawberry.enum_value(
        "PAGE_RANK", description="PageRank in the citation graph; papers without one come last."
    )
    TITLE = strawberry.enum_value("TITLE", description="Title, by UTF-16 code unit.")
    LIKES = strawberry.enum_value("LIKES", description="Likes.")
    REVIEW_COUNT = strawberry.enum_value("REVIEW_COUNT", description="Reviews.")


@strawberry.enum(description="Direction of an order.")
class SortDirection(Enum):
    ASC = strawberry.enum_value("ASC", description="Smallest first.")
    DESC = strawberry.enum_value("DESC", description="Largest first.")


@strawberry.enum(description="Ways to search.")
class SearchMode(Enum):
    KEYWORD = strawberry.enum_value("KEYWORD", description="By words (BM25).")
    SEMANTIC = strawberry.enum_value("SEMANTIC", description="By meaning (embeddings).")
    HYBRID = strawberry.enum_value("HYBRID", description="Both, fused by reciprocal rank.")


@strawberry.enum(description="What a moderator did.")
class ModerationKind(Enum):
    HIDE = strawberry.enum_value("HIDE", description="Hid it from all but its author.")
    RESTORE = strawberry.enum_value("RESTORE", description="Showed it again.")
    DISMISS = strawberry.enum_value("DISMISS", description="Settled its reports and left it as it was.")
