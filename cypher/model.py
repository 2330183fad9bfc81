"""All names in the graph: labels, relationship types, properties, and enums whose values are stored.

The compiler and the importers use no other names, and tests compare the schema and the migrations with this module.
Dates are stored as DATE, times as ZONED DATETIME, enums by their GraphQL names.

    (:Identifier {key})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic)
        Every id of a node in its canonical spelling (cypher/text/identifiers.py): its own id, `doi:…`, `arxiv:…`,
        `orcid:…`, `ror:…`, `W…` (OpenAlex), `url:…`. Lookups and citations find a node by any of its identifiers; the
        ids of nodes that were merged into it are among them.
    (:Paper)-[:REFERS_TO]->(:Identifier)
        A cited work that is not in the graph yet. It counts as a reference but is not shown. When a paper with that
        identifier is imported, CITES replaces the relationship. In the same way an institution refers to a parent or
        child (`role`) that is not in the graph yet, and PART_OF replaces the relationship later.
    (:Identifier)-[:MERGED_INTO]->(:Identifier)
        The source has merged two records; both keys identify the same node. `deletedAt` on an identifier is the time
        at which its source deleted the record.
    (:Paper:EarlierVersion)-[:VERSION_OF]->(:Paper)
        Versions of one work. All other versions lead to the published one, which leads to none. Lists of papers leave
        out the earlier versions.
    (:Paper)-[:SHARES {claims}]->(:Identifier)
        An id of another version. `claims`: the paper has it as an id of its own, but two papers cannot have one id, so
        it identifies the other one. Otherwise the paper names it as the id of another version. VERSION_OF,
        EarlierVersion and REPEATS are derived from it (bzpeer/importers/versions.py).
    (:Person|Institution|Topic)-[:REPEATS]->(:Paper:EarlierVersion)
        The papers of the node include this earlier version and its published version, so its lists and counts leave the
        earlier one out. A relationship of its own, so that Neo4j counts by degree.
    (:Institution)-[:KNOWN_AS]->(:Identifier)
        `name:…` and `site:…`: keys by which an institution may be recognised. They identify nothing; the importer joins
        institutions by them, see docs/import.md.
    (:Paper)-[:STATES_AFFILIATION {position, positions}]->(:Institution)
        An affiliation printed on the paper. `positions` are the positions of the authors who state it; `position` is
        the first of these.
    (:Review:Shown), (:Comment:Shown)
        A text that everybody may see, see cypher/visibility.py.
    sourceRank
        The quality of the source of a node's names. It makes the result independent of the order of imports.
"""

from enum import StrEnum


class Label(StrEnum):
    """Node labels."""

    PAPER = "Paper"
    EARLIER_VERSION = "EarlierVersion"  # a Paper whose published version is in the graph too
    UNSETTLED = "Unsettled"  # a Paper whose versions are to be determined at the end of the import
    DELETED_PAPER = "DeletedPaper"  # a paper that its source deleted and that users have data on
    PERSON = "Person"
    INSTITUTION = "Institution"
    TOPIC = "Topic"
    RESOURCE = "Resource"
    IDENTIFIER = "Identifier"
    USER = "User"
    SESSION = "Session"
    REVIEW = "Review"
    COMMENT = "Comment"
    SHOWN = "Shown"  # a Review or Comment that everybody may see, see cypher/visibility.py
    EXTERNAL_REVIEWER = "ExternalReviewer"
    DECISION = "Decision"
    REVISION = "Revision"
    COLLECTION = "Collection"
    MODERATION = "Moderation"
    ACTIVITY = "Activity"
    EVENT = "Event"
    EFFECT = "Effect"
    MIGRATION = "Migration"
    LEASE = "Lease"
    IMPORT = "Import"
    ANALYSIS = "Analysis"


class Relationship(StrEnum):
    """Relationship types, with the labels of their ends."""

    CITES = "CITES"  # Paper → Paper
    VERSION_OF = "VERSION_OF"  # Paper → Paper: from each earlier version of a work to its published version
    SHARES = "SHARES"  # Paper → Identifier of another version
    REPEATS = "REPEATS"  # Person, Institution, Topic → Paper
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
    LIKED = "LIKED"  # User → Paper; a separate type, so that Neo4j counts votes by degree
    DISLIKED = "DISLIKED"  # User → Paper
    SAVED = "SAVED"  # User → Paper
    REACTED = "REACTED"  # User → Paper
    WROTE = "WROTE"  # User → Review, Comment; ExternalReviewer → Review
    REVIEWS = "REVIEWS"  # Review → Paper
    HAS_DECISION = "HAS_DECISION"  # Paper → Decision
    HAS_REVISION = "HAS_REVISION"  # Review, Comment → Revision: a former text
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
    """Kinds of paper."""

    ARTICLE = "ARTICLE"
    PREPRINT = "PREPRINT"
    REVIEW_ARTICLE = "REVIEW_ARTICLE"
    BOOK = "BOOK"
    BOOK_CHAPTER = "BOOK_CHAPTER"
    DATASET = "DATASET"
    DISSERTATION = "DISSERTATION"
    REPORT = "REPORT"
    OTHER = "OTHER"


class VenueType(StrEnum):
    """Kinds of venue."""

    JOURNAL = "JOURNAL"
    CONFERENCE = "CONFERENCE"
    BOOK_SERIES = "BOOK_SERIES"
    BOOK = "BOOK"
    REPOSITORY = "REPOSITORY"
    OTHER = "OTHER"


class ResourceKind(StrEnum):
    """Kinds of resource of a paper."""

    CODE = "CODE"
    DATASET = "DATASET"
    MODEL = "MODEL"
    VIDEO = "VIDEO"
    SLIDES = "SLIDES"
    OTHER = "OTHER"


class Role(StrEnum):
    """Roles of accounts, in ascending order of rights."""

    READER = "READER"
    ANALYST = "ANALYST"
    MODERATOR = "MODERATOR"
    ADMIN = "ADMIN"


PROPERTIES: dict[Label | Relationship, frozenset[str]] = {
    Label.PAPER: frozenset(
        # `citedByCount` is the count of the source; `citationCount` is the larger of that and the number of CITES in
        # the graph. The importers store it so that lists can be ordered by it. `metricsAt` is the time at which `bzpeer
        # analyze` wrote pageRank (Float), community (Int) and percentile (0–100). `embedding` (of title and abstract)
        # is for the vector index; `embeddedWith` names its model, its dimension and a digest of the text.
        # `titleHtml` and `abstractHtml` are stored only if the text has markup or mathematics. `publicationDate` is
        # text: a year, a month (2018-01) or a day (2018-01-15); `publishedOn` is set only if the day is known.
        # `arxivVersion` is the version of the arXiv e-print that the record states.
        # `authorsTruncated`: the sources state only the first authors; `authorsListed` is their number.
        # `authorsRank`: the rank of the record that states the authors, if it is lower than that of the paper.
        # The properties whose names begin with `search` are stored forms (cypher/text/words.py). For suggestions, the
        # most prominent nodes of each of the four kinds have `prominence` (their rank, from 1) and `prominentNames`
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
            "arxivVersion",
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
            "searchTitle",
            "searchTitleWords",
            "searchAbstractWords",
            "searchAuthors",
            "searchTopics",
            "searchCitations",
            "prominence",
            "prominentNames",
            "isRetracted",
            "language",
            "titleHtml",
            "abstractHtml",
            "publicationDate",
            "volume",
            "issue",
            "firstPage",
            "lastPage",
            "articleNumber",
            "issns",
            "isbns",
            "publisher",
            "venueType",
            "authorsTruncated",
            "authorsListed",
            "authorsRank",
            "sourceUpdatedAt",
        ]
    ),
    Label.DELETED_PAPER: frozenset({"id"}),  # and all properties that it had as a Paper
    # `otherNames` are all names that sources state beside `name`, which may be among them; `searchName` and
    # `searchOtherNames` are stored forms of both (cypher/text/words.py)
    Label.PERSON: frozenset(
        [
            "id",
            "name",
            "otherNames",
            "orcid",
            "openalexId",
            "citedByCount",
            "sourceRank",
            "searchName",
            "searchOtherNames",
            "prominence",
            "prominentNames",
        ]
    ),
    Label.INSTITUTION: frozenset(
        [
            "id",
            "name",
            "otherNames",
            "ror",
            "openalexId",
            "countryCode",
            "type",
            "homepage",
            "sourceRank",
            "searchName",
            "searchOtherNames",
            "prominence",
            "prominentNames",
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
            "searchName",
            "searchOtherNames",
            "prominence",
            "prominentNames",
        ]
    ),
    Label.RESOURCE: frozenset({"url"}),
    Label.IDENTIFIER: frozenset({"key", "deletedAt"}),
    # `issuer` and `subject` identify the account at its identity provider; the issuer of a local account is 'local'
    Label.USER: frozenset(["id", "handle", "name", "orcid", "issuer", "subject", "roles", "createdAt"]),
    # kind BROWSER or TOKEN; valid until `expiresAt`, unless it has a `revokedAt`
    Label.SESSION: frozenset(["id", "kind", "name", "createdAt", "expiresAt", "revokedAt"]),
    # only imported reviews have the properties from `summary` to `source`, the key of the imported record. The others
    # have the properties from `readAt` on: the version, the time of the last change, the title and the abstract of the
    # paper at `readAt`, the time at which the review was written or last edited
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
            "readAt",
            "readArxivVersion",
            "readUpdatedAt",
            "readTitle",
            "readAbstract",
        ]
    ),
    Label.COMMENT: frozenset(["id", "kind", "body", "url", "createdAt", "updatedAt", "deletedAt", "hiddenAt"]),
    # the anonymous reviewers of one venue; it is no User, so nobody can sign in as it
    Label.EXTERNAL_REVIEWER: frozenset({"id", "handle", "name"}),
    Label.DECISION: frozenset(["id", "venue", "year", "outcome", "statement", "comment", "decidedOn", "url"]),
    # a review has the first four, a comment the next three. `at` is the time at which the text was written; `hiddenAt`
    # is set if the text was hidden when it was replaced
    Label.REVISION: frozenset(
        ["strength", "concern", "methodQuestion", "competingInterests", "kind", "body", "url", "at", "hiddenAt"]
    ),
    Label.COLLECTION: frozenset(["id", "name", "description", "visibility", "createdAt", "updatedAt"]),
    # an act of a moderator on the text that it MODERATES; `kind` is HIDE, RESTORE or DISMISS (of its reports)
    Label.MODERATION: frozenset(["id", "kind", "reason", "at"]),
    # `paper` is the id of a paper, `sequence` the number of its last Event. Writing `isLocked` takes the lock under
    # which users change the paper (cypher/change.py)
    Label.ACTIVITY: frozenset(["paper", "sequence", "isLocked"]),
    # a change on a paper: `sequence` counts from 1 without gaps, `subject` is the id of the review or comment. The last
    # event of a paper that was merged into another has the kind MOVED
    Label.EVENT: frozenset(["paper", "sequence", "kind", "subject", "at"]),
    # a change with an idempotency key: a digest of the request, and the id of the subject
    Label.EFFECT: frozenset(["key", "request", "subject", "at", "isNew"]),
    Label.MIGRATION: frozenset(["number", "name", "checksum", "appliedAt", "deferredAt", "version"]),
    # the right of one process, `holder`, to migrate or to analyse the graph until `heldUntil`
    Label.LEASE: frozenset(["name", "holder", "heldUntil", "isLocked"]),
    Label.IMPORT: frozenset(["key", "lines", "done", "updatedAt"]),
    # `metricsAt` and `engine` are of the last completed run; `model` and `dimension` of the embeddings
    Label.ANALYSIS: frozenset(["key", "metricsAt", "engine", "model", "dimension", "updatedAt"]),
    Relationship.AUTHORED: frozenset({"position", "corresponding", "nameAsPrinted"}),
    Relationship.AFFILIATED_WITH: frozenset({"years"}),
    Relationship.STATES_AFFILIATION: frozenset({"position", "positions"}),
    # keys of the cited work that two works may share, if the citing paper names it by one; `byId`: by another id, too
    Relationship.CITES: frozenset({"keys", "byId"}),
    Relationship.REFERS_TO: frozenset({"role"}),
    Relationship.SHARES: frozenset({"claims"}),
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
    Label.LEASE: "name",
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
"""The relationship types of each kind of relation on the map. An affiliation that a paper states counts too."""

NEAR = "NEAR"
"""The kind of relation on the map that is computed: two papers that are near each other."""
