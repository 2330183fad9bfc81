"""Paper, and what only papers have."""

import strawberry

from schema.collection import Collection
from schema.comment import Comment
from schema.connection import ORDER_BY, PAGE, WHERE, Connection, PageInfo
from schema.enums import (
    CommentKind,
    NearbySignal,
    PaperType,
    ReactionKind,
    ResourceKind,
    ReviewKind,
    ReviewOrder,
    VoteValue,
)
from schema.institution import Institution
from schema.node import MapEntity, Node
from schema.paper_list import PaperConnection
from schema.person import Person
from schema.review import Decision, Review
from schema.scalars import Date, DateTime
from schema.selected import Selectable, argument, selected
from schema.topic import Topic


@strawberry.type(description="Something a paper comes with.")
class Resource:
    kind: ResourceKind = selected("What it is.")
    url: str = selected("Where it is.")
    title: str | None = selected("What it is called.")


@strawberry.type(description="Whether and where a paper is free to read.")
class OpenAccess:
    is_open: bool = selected("Whether it is free to read.")
    status: str | None = selected("How: gold, green, hybrid, bronze, diamond or closed.")
    url: str | None = selected("Where it can be read.")
    license: str | None = selected("Under which licence.")


@strawberry.type(description="Precomputed over the citation graph; null until the analysis has run.")
class PaperMetrics:
    page_rank: float | None = selected("PageRank (Page et al. 1999) over citations.")
    community: int | None = selected("The Leiden community (Traag et al. 2019) it is in.")
    percentile: float | None = selected("Share of the papers of its year and field it outranks, 0 to 100.")
    computed_at: DateTime | None = selected("When these were computed.")


@strawberry.type(description="The fast social read.")
class VoteSummary:
    likes: int = selected("How many users like it.")
    dislikes: int = selected("How many users dislike it.")
    viewer_vote: VoteValue | None = selected("How you voted.")


@strawberry.type(description="How often one reaction was given.")
class ReactionSummary:
    kind: ReactionKind = selected("The reaction.")
    count: int = selected("How many users gave it.")
    viewer_has_reacted: bool = selected("Whether you did.")


@strawberry.type(description="An author of a paper, in their place.")
class AuthorshipEdge:
    node: Person = selected("The author.")
    cursor: str = selected("Its place, for `after` and `before`.")
    position: int = selected("Place in the list of authors, from 0.")
    is_corresponding: bool = selected("Whether letters go to them.")
    affiliations: list[Institution] = selected("The institutions this paper states for them.")


@strawberry.type(description="A page of a paper's authors, in author order.")
class AuthorshipConnection:
    edges: list[AuthorshipEdge] = selected("The authors, each with their place.")
    nodes: list[Person] = selected("The authors.")
    page_info: PageInfo = selected("Where this page lies.")
    total_count: int = selected("How many there are in all.")


@strawberry.type(description="A topic of a paper.")
class PaperTopicEdge:
    node: Topic = selected("The topic.")
    cursor: str = selected("Its place, for `after` and `before`.")
    score: float = selected("How well it fits, 0 to 1.")


@strawberry.type(description="A page of a paper's topics, best first.")
class PaperTopicConnection:
    edges: list[PaperTopicEdge] = selected("The topics, each with its place.")
    nodes: list[Topic] = selected("The topics.")
    page_info: PageInfo = selected("Where this page lies.")
    total_count: int = selected("How many there are in all.")


@strawberry.type(
    description="Why a paper is near: the signal, its part of the score, and a count behind it, as of shared works."
)
class NearbyReason:
    signal: NearbySignal = selected("The signal.")
    score: float = selected("Its part of the score.")
    count: int | None = selected("The count behind it.")


@strawberry.type(description="A paper near another.")
class NearbyPaperEdge:
    node: "Paper" = selected("The paper.")
    score: float = selected("How near it is, 0 to 1.")
    reasons: list[NearbyReason] = selected("Why it is near, strongest first.")


@strawberry.type(description="The papers nearest to one, nearest first.")
class NearbyPaperConnection:
    edges: list[NearbyPaperEdge] = selected("The papers, each with its reasons.")
    nodes: list["Paper"] = selected("The papers.")


@strawberry.type(description="A paper.")
class Paper(Selectable, Node, MapEntity):
    title: str = selected("Its title; “Untitled” when the source has none.")
    abstract: str | None = selected("Its abstract.")
    type: PaperType = selected("Which kind of paper it is.")
    year: int | None = selected("Year of publication.")
    published_on: Date | None = selected("Day of publication.")
    venue: str | None = selected("Where it was published: a journal, proceedings, a repository.")
    doi: str | None = selected("Its DOI, bare and in lower case.")
    arxiv_id: str | None = selected("Its arXiv id, without version.")
    openalex_id: str | None = selected("Its OpenAlex id, bare.")
    url: str | None = selected("Its page at the publisher or repository.")
    open_access: OpenAccess = selected("Whether and where it is free to read.")
    resources: list[Resource] = selected(
        "Code, data and the like. “No code” is an empty list.",
        argument("kind", ResourceKind | None, "Only of this kind."),
    )
    citation_count: int = selected("Known citations, inside this graph or not.")
    metrics: PaperMetrics = selected("Its place in the citation graph.")
    authors: AuthorshipConnection = selected("Who wrote it, in author order.", *PAGE)
    institutions: Connection[Institution] = selected("Institutions it states, in author order.", *PAGE)
    topics: PaperTopicConnection = selected("What it is about, best first.", *PAGE)
    references: PaperConnection = selected("Papers here that it cites, most cited first.", *PAGE, ORDER_BY)
    cited_by: PaperConnection = selected("Papers here that cite it, most cited first.", *PAGE, ORDER_BY)
    nearby: NearbyPaperConnection = selected(
        "Papers near this one, nearest first, and why.",
        argument("first", int | None, "The nearest so many, at most 100.", 10),
        argument("signals", list[NearbySignal] | None, "Only by these signals."),
        WHERE,
    )
    votes: VoteSummary = selected("Likes and dislikes.")
    reactions: list[ReactionSummary] = selected("Specific reactions, most frequent first.")
    last_event_id: strawberry.ID = selected(
        "What has happened here so far: follow `paperActivity` after it to miss nothing that happens from now on."
    )
    save_count: int = selected("How many users saved it.")
    viewer_has_saved: bool = selected("Whether you saved it.")
    collections: Connection[Collection] = selected("Collections with it that you may see, newest first.", *PAGE)
    reviews: Connection[Review] = selected(
        "Structured reviews, written here or imported, newest first unless told otherwise.",
        *PAGE,
        argument("orderBy", ReviewOrder | None, "Their order."),
        argument("kind", ReviewKind | None, "Only those written there."),
    )
    decisions: list[Decision] = selected("What venues decided on it, latest first.")
    comments: Connection[Comment] = selected(
        "Threads of its discussion, newest first.", *PAGE, argument("kind", CommentKind | None, "Only of this kind.")
    )
