"""The one list of what the graph holds: labels, relationship types and properties.

The compiler may write no other name into a statement, the importers fill these, and tests hold the schema and
the migrations against them. Dates are Neo4j DATE, times are ZONED DATETIME, enums are their GraphQL names.

    (:Identifier {key})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic)
        Every id a thing is known by, in one canonical spelling (cypher/text/identifiers.py):
        its own id, `doi:…`, `arxiv:…`, `orcid:…`, `ror:…`, `W…` (OpenAlex), `url:…`. Lookups, citations of any
        scheme and ids that were merged into another all resolve through it.
    (:Paper)-[:REFERS_TO]->(:Identifier)   a cited work that is not in the graph yet: counted, never shown;
        the importer turns it into CITES when a paper with that identifier arrives.
        Institutions refer so to a parent or child (`role`) that is not in the graph yet: later PART_OF.
    (:Identifier)-[:MERGED_INTO]->(:Identifier)   its source made one thing of two; both keys identify the same node.
        `deletedAt` on an identifier: its source says since then that the thing is gone.
    (:Institution)-[:KNOWN_AS]->(:Identifier)   `name:…` and `site:…`: what an institution may be recognised by.
        These identify nothing; the importer joins institutions by them, see docs/import.md.
    `sourceRank`   how good the source of a node's names is, so that the order of imports does not matter.
    (:Paper)-[:STATES_AFFILIATION {position, positions}]->(:Institution)   the affiliations printed on the
        paper: `positions` are the author positions that state it, `position` is the first of them.
"""

from enum import StrEnum


class Label(StrEnum):
    """Node labels."""

    PAPER = "Paper"
    DELETED_PAPER = "DeletedPaper"  # one that its source took back, but that users have something on
    PERSON = "Person"
    INSTITUTION = "Institution"
    TOPIC = "Topic"
    RESOURCE = "Resource"
    IDENTIFIER = "Identifier"
    USER = "User"
    SESSION = "Session"
    REVIEW = "Review"
    COMMENT = "Comment"
    EXTERNAL_REVIEWER = "ExternalReviewer"
    DECISION = "Decision"
    REVISION = "Revision"
    COLLECTION = "Collection"
    MODERATION = "Moderation"
    ACTIVITY = "Activity"
    EVENT = "Event"
    EFFECT = "Effect"
    MIGRATION = "Migration"
    IMPORT = "Import"
    ANALYSIS = "Analysis"


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
    REFERS_TO = "REFERS_TO"  # Paper → Identifier; Institution → Identifier
    MERGED_INTO = "MERGED_INTO"  # Identifier → Identifier
    KNOWN_AS = "KNOWN_AS"  # Institution → Identifier
    LIKED = "LIKED"  # User → Paper; a type each for likes and dislikes, so that counting reads a degree
    DISLIKED = "DISLIKED"  # User → Paper
    SAVED = "SAVED"  # User → Paper
    REACTED = "REACTED"  # User → Paper
    WROTE = "WROTE"  # User → Review, Comment; ExternalReviewer → Review
    REVIEWS = "REVIEWS"  # Review → Paper
    HAS_DECISION = "HAS_DECISION"  # Paper → Decision
    HAS_REVISION = "HAS_REVISION"  # Review, Comment → Revision: a text it had before
    FOUND_HELPFUL = "FOUND_HELPFUL"  # User → Review
    ON = "ON"  # Comment → Paper
    REPLIES_TO = "REPLIES_TO"  # Comment → Comment
    OWNS = "OWNS"  # User → Collection
    CONTAINS = "CONTAINS"  # Collection → Paper
    CLAIMS = "CLAIMS"  # User → Person
    HOLDS = "HOLDS"  # User → Session
    REPORTED = "REPORTED"  # User → Review, Comment
    PERFORMED = "PERFORMED"  # User → Moderation
    MODERATES = "MODERATES"  # Moderation → Review, Comment


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


class Role(StrEnum):
    """What an account may do, beyond what everybody may."""

    READER = "READER"
    ANALYST = "ANALYST"
    MODERATOR = "MODERATOR"
    ADMIN = "ADMIN"


PROPERTIES: dict[Label | Relationship, frozenset[str]] = {
    Label.PAPER: frozenset(
        # `citedByCount` is what the source claims; `citationCount` the larger of that and of CITES inside the graph,
        # kept by the importers so that lists can be ordered by it; `metricsAt` is when `bzpeer analyze` wrote
        # pageRank (Float), community (Int) and percentile (0–100); `embedding` (of title and abstract) is for the
        # vector index, `embeddedWith` says of which model, dimension and text it is; `unaccentedTitle` and
        # `unaccentedAbstract` are the words there that have accents, without them. Nodes of all four kinds that are
        # among the most prominent of theirs have a `prominence` (their place) and a `prominentName`, for search boxes
        [
            "id",
            "title",
            "abstract",
            "type",
            "year",
            "publishedOn",
            "venue",
            "doi",
            "arxivId",
            "openalexId",
            "url",
            "isOpenAccess",
            "oaStatus",
            "oaUrl",
            "oaLicense",
            "citedByCount",
            "citationCount",
            "pageRank",
            "community",
            "percentile",
            "metricsAt",
            "embedding",
            "embeddedWith",
            "unaccentedTitle",
            "unaccentedAbstract",
            "prominence",
            "prominentName",
            "isRetracted",
            "language",
            "sourceUpdatedAt",
        ]
    ),
    Label.DELETED_PAPER: frozenset({"id"}),  # and all that it had as a Paper
    Label.PERSON: frozenset(
        ["id", "name", "orcid", "openalexId", "citedByCount", "sourceRank", "prominence", "prominentName"]
    ),
    Label.INSTITUTION: frozenset(
        [
            "id",
            "name",
            "ror",
            "openalexId",
            "countryCode",
            "type",
            "homepage",
            "sourceRank",
            "prominence",
            "prominentName",
        ]
    ),
    Label.TOPIC: frozenset(
        [
            "id",
            "name",
            "description",
            "openalexId",
            "field",
            "subfield",
            "domain",
            "sourceRank",
            "prominence",
            "prominentName",
        ]
    ),
    Label.RESOURCE: frozenset({"url"}),
    Label.IDENTIFIER: frozenset({"key", "deletedAt"}),
    # `issuer` and `subject`: who the identity provider says it is; issuer 'local' for accounts of the graph's own
    Label.USER: frozenset(["id", "handle", "name", "orcid", "issuer", "subject", "roles", "createdAt"]),
    # kind BROWSER or TOKEN; it lives until `expiresAt`, unless there is a `revokedAt`
    Label.SESSION: frozenset(["id", "kind", "name", "createdAt", "expiresAt", "revokedAt"]),
    # from `summary` on those of imported reviews only; `source` is the key of the record it came with
    Label.REVIEW: frozenset(
        [
            "id",
            "strength",
            "concern",
            "methodQuestion",
            "competingInterests",
            "createdAt",
            "updatedAt",
            "hiddenAt",
            "withdrawnAt",
            "summary",
            "text",
            "rating",
            "ratingOutOf",
            "ratingMeaning",
            "confidence",
            "confidenceOutOf",
            "confidenceMeaning",
            "venue",
            "year",
            "url",
            "reviewer",
            "submittedOn",
            "source",
        ]
    ),
    Label.COMMENT: frozenset(["id", "kind", "body", "url", "createdAt", "updatedAt", "deletedAt", "hiddenAt"]),
    # the anonymous reviewers of one venue: no User, so no account and nobody's to sign in as
    Label.EXTERNAL_REVIEWER: frozenset({"id", "handle", "name"}),
    Label.DECISION: frozenset(["id", "venue", "year", "outcome", "statement", "comment", "decidedOn", "url"]),
    # of a review the first four, of a comment the next three; `at` is when that text was written, `hiddenAt` since when
    # moderators had hidden it when it was edited
    Label.REVISION: frozenset(
        ["strength", "concern", "methodQuestion", "competingInterests", "kind", "body", "url", "at", "hiddenAt"]
    ),
    Label.COLLECTION: frozenset(["id", "name", "description", "visibility", "createdAt", "updatedAt"]),
    # what a moderator did to what it MODERATES: kind HIDE, RESTORE or DISMISS (its reports)
    Label.MODERATION: frozenset(["id", "kind", "reason", "at"]),
    # of a paper: `sequence` is how many Events it has had. Writing `isLocked` takes the lock of what users do there;
    # not one of the paper itself, which Neo4j also takes for its relationships, in an order that deadlocks
    Label.ACTIVITY: frozenset(["paper", "sequence", "isLocked"]),
    # something happened on a paper: `sequence` counts from 1 and has no gaps, `subject` is the review or comment;
    # kind MOVED is the last one of a paper that was made one with another
    Label.EVENT: frozenset(["paper", "sequence", "kind", "subject", "at"]),
    # a change that came with an idempotency key: what was asked, and the id of what it was done to
    Label.EFFECT: frozenset(["key", "request", "subject", "at", "isNew"]),
    Label.MIGRATION: frozenset(
        {"number", "name", "checksum", "appliedAt", "deferredAt", "version", "holder", "heldUntil", "touched"}
    ),
    Label.IMPORT: frozenset(["key", "lines", "done", "updatedAt"]),
    # `metricsAt` and `engine` are of the last run that came to its end; `model` and `dimension` of the embeddings
    Label.ANALYSIS: frozenset(
        ["key", "holder", "heldUntil", "touched", "metricsAt", "engine", "model", "dimension", "updatedAt"]
    ),
    Relationship.AUTHORED: frozenset({"position", "corresponding"}),
    Relationship.AFFILIATED_WITH: frozenset({"years"}),
    Relationship.STATES_AFFILIATION: frozenset({"position", "positions"}),
    Relationship.REFERS_TO: frozenset({"role"}),
    Relationship.HAS_TOPIC: frozenset({"score"}),
    Relationship.HAS_RESOURCE: frozenset({"kind", "title"}),
    Relationship.REACTED: frozenset({"kind", "at"}),
    Relationship.LIKED: frozenset({"at"}),
    Relationship.DISLIKED: frozenset({"at"}),
    Relationship.SAVED: frozenset({"at"}),
    Relationship.FOUND_HELPFUL: frozenset({"at"}),
    Relationship.REPORTED: frozenset({"at", "reason"}),
    Relationship.CONTAINS: frozenset({"note", "addedAt", "position"}),
}

UNIQUE: dict[Label, str] = {
    Label.PAPER: "id",
    Label.DELETED_PAPER: "id",
    Label.PERSON: "id",
    Label.INSTITUTION: "id",
    Label.TOPIC: "id",
    Label.IDENTIFIER: "key",
    Label.RESOURCE: "url",
    Label.USER: "id",
    Label.SESSION: "id",
    Label.REVIEW: "id",
    Label.COMMENT: "id",
    Label.EXTERNAL_REVIEWER: "id",
    Label.DECISION: "id",
    Label.COLLECTION: "id",
    Label.MODERATION: "id",
    Label.ACTIVITY: "paper",
    Label.EFFECT: "key",
    Label.MIGRATION: "number",
    Label.IMPORT: "key",
    Label.ANALYSIS: "key",
}

MAP_LABELS = {"PAPER": Label.PAPER, "PERSON": Label.PERSON, "INSTITUTION": Label.INSTITUTION, "TOPIC": Label.TOPIC}
"""The label of each kind of node on the map."""

MAP_TYPES = {
    "CITES": (Relationship.CITES,),
    "AUTHORED": (Relationship.AUTHORED,),
    "AFFILIATED_WITH": (Relationship.AFFILIATED_WITH, Relationship.STATES_AFFILIATION),
    "HAS_TOPIC": (Relationship.HAS_TOPIC,),
}
"""The relationship types of each kind of relation on the map: what a paper states is an affiliation too."""
