"""Paper, the keys that identify one, and the objects that only papers have."""

import strawberry

from schema.authorship import AuthorshipConnection
from schema.collection import Collection
from schema.comment import Comment
from schema.connection import PAGE, Connection
from schema.decision import Decision
from schema.enums import CommentKind, PaperType, ResourceKind, ReviewKind, ReviewOrder, VenueType
from schema.institution import Institution
from schema.nearby import NEARBY_ARGUMENTS, NearbyPaperConnection
from schema.node import Node
from schema.paper_connection import PaperConnection
from schema.paper_filter import WHERE
from schema.paper_order import ORDER_BY
from schema.paper_topic import PaperTopicConnection
from schema.reaction import ReactionSummary
from schema.research_map import MapEntity
from schema.review import Review
from schema.scalars import Date, DateTime
from schema.selected import Selectable, argument, selected
from schema.vote import VoteSummary


@strawberry.input(one_of=True, description="One key of a paper.")
class PaperKey:
    id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Its id on this service.")
    doi: str | None = strawberry.field(
        default=strawberry.UNSET, description="Its DOI, bare, with the prefix `doi:` or as a URL, in any case."
    )
    arxiv_id: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="Its arXiv id, bare, with the prefix `arXiv:` or as a URL, with or without a version.",
    )
    openalex_id: str | None = strawberry.field(
        default=strawberry.UNSET, description="Its OpenAlex id, bare or as a URL."
    )
    pmid: str | None = strawberry.field(
        default=strawberry.UNSET, description="Its PubMed id, bare, with the prefix `PMID` or as a URL."
    )
    pmcid: str | None = strawberry.field(
        default=strawberry.UNSET, description="Its PubMed Central id, with or without `PMC`, or as a URL."
    )
    isbn: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="The ISBN of a book, with 10 or 13 digits, with or without hyphens. Chapters are not found by it.",
    )


@strawberry.type(description="A resource that belongs to a paper: code, data and the like.")
class Resource:
    kind: ResourceKind = selected("The kind of the resource.")
    url: str = selected("The URL of the resource.")
    title: str | None = selected("The title of the resource.")


@strawberry.type(description="The publication of a paper: its date, and its place in the venue.")
class Publication:
    date: str | None = selected(
        "The date of publication, as precise as it is known: `2018`, `2018-01` or `2018-01-15` (ISO 8601)."
    )
    venue_type: VenueType | None = selected("The type of the venue.")
    publisher: str | None = selected("The publisher of the venue.")
    volume: str | None = selected("The volume.")
    issue: str | None = selected("The issue within the volume.")
    first_page: str | None = selected("The first page.")
    last_page: str | None = selected("The last page.")
    article_number: str | None = selected("The article number, in venues that number articles instead of pages.")
    issns: list[str] = selected("The ISSNs of the venue, the linking ISSN first.")
    isbns: list[str] = selected("The ISBNs of the book, with 13 digits.")


@strawberry.type(description="The open access status of a paper.")
class OpenAccess:
    is_open: bool = selected("Whether the paper is free to read.")
    status: str | None = selected("The status: gold, green, hybrid, bronze, diamond or closed.")
    url: str | None = selected("The URL at which the paper is free to read.")
    license: str | None = selected("The licence of the paper.")


@strawberry.type(
    description="Metrics of a paper in the citation graph. `bzpeer analyze` computes them; before that all are null."
)
class PaperMetrics:
    page_rank: float | None = selected("PageRank over citations (Page et al. 1999).")
    community: int | None = selected("The number of the Leiden community of the paper (Traag et al. 2019).")
    percentile: float | None = selected(
        "The share of papers of the same year and field with a lower PageRank, from 0 to 100."
    )
    computed_at: DateTime | None = selected("The time at which the metrics were computed.")


@strawberry.type(description="A paper.")
class Paper(Selectable, Node, MapEntity):
    title: str = selected("The title; “Untitled” if the source has none.")
    title_html: str = selected(
        "The title as HTML: escaped text with `i`, `b`, `sub`, `sup` and MathML, and no other elements. Imports make it"
        " safe. It is not cleaned when it is read, so clean it if the operator writes titles by other means."
    )
    abstract: str | None = selected("The abstract.")
    abstract_html: str | None = selected(
        "The abstract as HTML: escaped text with `p`, `i`, `b`, `sub`, `sup` and MathML, and no other elements. As with"
        " `titleHtml`, imports make it safe."
    )
    type: PaperType = selected("The type of the paper.")
    year: int | None = selected("The year of publication.")
    published_on: Date | None = selected("The day of publication; null if only the month or the year is known.")
    publication: Publication = selected("The publication: its date, and its place in the venue.")
    is_retracted: bool = selected("Whether the paper was retracted.")
    language: str | None = selected("The language of the title and abstract (ISO 639-1), if known.")
    venue: str | None = selected("The journal, proceedings or repository that published the paper.")
    doi: str | None = selected("The DOI, bare and in lower case.")
    arxiv_id: str | None = selected("The arXiv id, without a version.")
    arxiv_version: int | None = selected(
        "The version of the arXiv e-print that the paper's record states; null if it states none."
    )
    openalex_id: str | None = selected("The OpenAlex id, bare.")
    url: str | None = selected("The URL of the paper at its publisher or repository.")
    open_access: OpenAccess = selected("The open access status.")
    resources: list[Resource] = selected(
        "Code, data and other resources of the paper; empty if none is known.",
        argument("kind", ResourceKind | None, "Return only resources of this kind."),
    )
    citation_count: int = selected("Number of known citations, including citations by papers outside this graph.")
    metrics: PaperMetrics = selected("Metrics of the paper in the citation graph.")
    authors: AuthorshipConnection = selected("The authors, in author order.", *PAGE)
    institutions: Connection[Institution] = selected("The stated affiliations, in author order.", *PAGE)
    topics: PaperTopicConnection = selected("The topics, the highest score first.", *PAGE)
    references: PaperConnection = selected(
        "Papers in this graph that the paper cites, most cited first (default).", *PAGE, WHERE, ORDER_BY
    )
    cited_by: PaperConnection = selected(
        "Papers in this graph that cite the paper, most cited first (default).", *PAGE, WHERE, ORDER_BY
    )
    versions: PaperConnection = selected(
        "All other versions of the same work, such as the preprint of an article: the published version first, then the"
        " latest.",
        *PAGE,
    )
    is_earlier_version: bool = selected(
        "Whether a published version of the same work is in this graph. It is the first of `versions`. Lists count the"
        " versions of a work as one paper, the published one."
    )
    nearby: NearbyPaperConnection = selected(
        "Papers near this one, nearest first, each with the reasons.", *NEARBY_ARGUMENTS
    )
    votes: VoteSummary = selected("Likes and dislikes.")
    reactions: list[ReactionSummary] = selected("Reactions that were given, the most frequent first.")
    last_event_id: strawberry.ID = selected(
        "The id of the latest event on the paper. Subscribe to `paperActivity` with it as `after` to receive all"
        " later events."
    )
    save_count: int = selected("Number of users who saved the paper.")
    viewer_has_saved: bool = selected("Whether you saved the paper.")
    collections: Connection[Collection] = selected(
        "Collections that contain the paper: the public ones and your own, newest first.", *PAGE
    )
    reviews: Connection[Review] = selected(
        "Structured reviews, written here or imported.",
        *PAGE,
        argument("orderBy", ReviewOrder | None, "The order of the reviews (default `NEWEST`)."),
        argument("kind", ReviewKind | None, "Return only reviews of this origin."),
    )
    decisions: list[Decision] = selected("Decisions of venues on the paper, the latest first.")
    comments: Connection[Comment] = selected(
        "Comments that are not replies, newest first.",
        *PAGE,
        argument("kind", CommentKind | None, "Return only comments of this kind."),
    )
