"""The one list of what the graph holds: labels, relationship types and properties.

The compiler may write no other name into a statement, the importers fill these, and tests hold the schema and
the migrations against them. Dates are Neo4j DATE, times are ZONED DATETIME, enums are their GraphQL names.

    (:Identifier {key})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic)
        Every id a thing is known by, in one canonical spelling (cypher/identifiers.py):
        its own id, `doi:…`, `arxiv:…`, `orcid:…`, `ror:…`, `W…` (OpenAlex), `url:…`. Lookups, citations of any
        scheme and ids that were merged into another all resolve through it.
    (:Paper)-[:REFERS_TO]->(:Identifier)   a cited work that is not in the graph yet: counted, never shown;
        the importer turns it into CITES when a paper with that identifier arrives.
    (:Paper)-[:STATES_AFFILIATION {position, positions}]->(:Institution)   the affiliations printed on the
        paper: `positions` are the author positions that state it, `position` is the first of them.
"""

from enum import StrEnum


class Label(StrEnum):
    """Node labels."""

    PAPER = "Paper"
    PERSON = "Person"
    INSTITUTION = "Institution"
    TOPIC = "Topic"
    RESOURCE = "Resource"
    IDENTIFIER = "Identifier"
    USER = "User"
    REVIEW = "Review"
    COMMENT = "Comment"
    COLLECTION = "Collection"
    MIGRATION = "Migration"
    IMPORT = "Import"


class Relationship(StrEnum):
    """Relationship types, read from left to right."""

    CITES = "CITES"  # Paper → Paper
    AUTHORED = "AUTHORED"  # Person → Paper
    AFFILIATED_WITH = "AFFILIATED_WITH"  # Person → Institution
    STATES_AFFILIATION = "STATES_AFFILIATION"  # Paper → Institution
    HAS_TOPIC = "HAS_TOPIC"  # Paper → Topic
    HAS_RESOURCE = "HAS_RESOURCE"  # Paper → Resource
    PART_OF = "PART_OF"  # Institution → Institution
    IDENTIFIES = "IDENTIFIES"  # Identifier → Paper, Person, Institution, Topic
    REFERS_TO = "REFERS_TO"  # Paper → Identifier
    LIKED = "LIKED"  # User → Paper; a type each for likes and dislikes, so that counting reads a degree
    DISLIKED = "DISLIKED"  # User → Paper
    SAVED = "SAVED"  # User → Paper
    REACTED = "REACTED"  # User → Paper
    WROTE = "WROTE"  # User → Review, Comment
    REVIEWS = "REVIEWS"  # Review → Paper
    FOUND_HELPFUL = "FOUND_HELPFUL"  # User → Review
    ON = "ON"  # Comment → Paper
    REPLIES_TO = "REPLIES_TO"  # Comment → Comment
    OWNS = "OWNS"  # User → Collection
    CONTAINS = "CONTAINS"  # Collection → Paper
    CLAIMS = "CLAIMS"  # User → Person


class PaperType(StrEnum):
    """Kinds of paper, as in the schema."""

    ARTICLE = "ARTICLE"
    PREPRINT = "PREPRINT"
    REVIEW_ARTICLE = "REVIEW_ARTICLE"
    BOOK = "BOOK"
    BOOK_CHAPTER = "BOOK_CHAPTER"
    DATASET = "DATASET"
    DISSERTATION = "DISSERTATION"
    REPORT = "REPORT"
    OTHER = "OTHER"


class ResourceKind(StrEnum):
    """What a paper comes with."""

    CODE = "CODE"
    DATASET = "DATASET"
    MODEL = "MODEL"
    VIDEO = "VIDEO"
    SLIDES = "SLIDES"
    OTHER = "OTHER"


PROPERTIES: dict[Label | Relationship, frozenset[str]] = {
    Label.PAPER: frozenset(
        # `citedByCount` is what the source claims; `citationCount` the larger of that and of CITES inside the graph,
        # kept by the importers so that lists can be ordered by it; `metricsAt` is when `bzpeer analyze` wrote
        # pageRank (Float), community (Int) and percentile (0–100)
        "id title abstract type year publishedOn venue doi arxivId openalexId url isOpenAccess oaStatus oaUrl"
        " oaLicense citedByCount citationCount pageRank community percentile metricsAt isRetracted language sourceUpdatedAt".split()
    ),
    Label.PERSON: frozenset("id name orcid openalexId citedByCount".split()),
    Label.INSTITUTION: frozenset("id name ror openalexId countryCode type homepage".split()),
    Label.TOPIC: frozenset("id name description openalexId field subfield domain".split()),
    Label.RESOURCE: frozenset({"url"}),
    Label.IDENTIFIER: frozenset({"key"}),
    Label.USER: frozenset("id handle name orcid roles createdAt".split()),
    Label.REVIEW: frozenset(
        "id strength concern methodQuestion competingInterests createdAt updatedAt hiddenAt withdrawnAt".split()
    ),
    Label.COMMENT: frozenset("id kind body url createdAt updatedAt deletedAt hiddenAt".split()),
    Label.COLLECTION: frozenset("id name description visibility createdAt updatedAt".split()),
    Label.MIGRATION: frozenset("number name checksum appliedAt version".split()),
    Label.IMPORT: frozenset("key lines updatedAt".split()),
    Relationship.AUTHORED: frozenset({"position", "corresponding"}),
    Relationship.AFFILIATED_WITH: frozenset({"years"}),
    Relationship.STATES_AFFILIATION: frozenset({"position", "positions"}),
    Relationship.HAS_TOPIC: frozenset({"score"}),
    Relationship.HAS_RESOURCE: frozenset({"kind", "title"}),
    Relationship.REACTED: frozenset({"kind", "at"}),
    Relationship.LIKED: frozenset({"at"}),
    Relationship.DISLIKED: frozenset({"at"}),
    Relationship.SAVED: frozenset({"at"}),
    Relationship.CONTAINS: frozenset({"note", "addedAt", "position"}),
}

UNIQUE: dict[Label, str] = {
    Label.PAPER: "id",
    Label.PERSON: "id",
    Label.INSTITUTION: "id",
    Label.TOPIC: "id",
    Label.IDENTIFIER: "key",
    Label.RESOURCE: "url",
    Label.USER: "id",
    Label.REVIEW: "id",
    Label.COMMENT: "id",
    Label.COLLECTION: "id",
    Label.MIGRATION: "number",
    Label.IMPORT: "key",
}
