"""The labels, relationship types and properties that analysts may see: those in PUBLIC. All others are private.

The public part is closed: public relationship types lead from public nodes to public nodes, with one exception. An
identifier may identify a DeletedPaper, which exists only because users have data on it. So IDENTIFIES may be followed
to the identifier; from the identifier only if the label of the reached node is tested at once.
"""

from cypher.model import Label, Relationship

PUBLIC: dict[Label | Relationship, frozenset[str]] = {
    Label.PAPER: frozenset(
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
        ]
    ),
    Label.PERSON: frozenset(["id", "name", "otherNames", "orcid", "openalexId", "citedByCount"]),
    Label.INSTITUTION: frozenset(["id", "name", "otherNames", "ror", "openalexId", "countryCode", "type", "homepage"]),
    Label.TOPIC: frozenset(["id", "name", "description", "openalexId", "field", "subfield", "domain"]),
    Label.RESOURCE: frozenset({"url"}),
    Label.IDENTIFIER: frozenset({"key"}),
    Relationship.CITES: frozenset(),
    Relationship.VERSION_OF: frozenset(),
    Relationship.AUTHORED: frozenset({"position", "corresponding", "nameAsPrinted"}),
    Relationship.AFFILIATED_WITH: frozenset({"years"}),
    Relationship.STATES_AFFILIATION: frozenset({"position", "positions"}),
    Relationship.HAS_TOPIC: frozenset({"score"}),
    Relationship.HAS_RESOURCE: frozenset({"kind", "title"}),
    Relationship.PART_OF: frozenset(),
    Relationship.IDENTIFIES: frozenset(),
    Relationship.REFERS_TO: frozenset({"role"}),
}
"""The public properties of each public label and relationship type."""

INTERNAL: dict[Label | Relationship, frozenset[str]] = {
    Label.PAPER: frozenset(
        [
            "embeddedWith",
            "searchTitle",
            "searchTitleWords",
            "searchAbstractWords",
            "searchAuthors",
            "searchTopics",
            "searchCitations",
            "prominence",
            "prominentNames",
            "sourceUpdatedAt",
            "authorsListed",
            "authorsRank",
        ]
    ),
    Label.PERSON: frozenset(["sourceRank", "searchName", "searchOtherNames", "prominence", "prominentNames"]),
    Label.INSTITUTION: frozenset(["sourceRank", "searchName", "searchOtherNames", "prominence", "prominentNames"]),
    Label.TOPIC: frozenset(["sourceRank", "searchName", "searchOtherNames", "prominence", "prominentNames"]),
    Label.IDENTIFIER: frozenset({"deletedAt"}),
    Relationship.CITES: frozenset({"keys", "byId"}),
}
"""Properties of public nodes that analysts cannot read. Search indexes over them are public."""

LABELS = frozenset(name.value for name in PUBLIC if isinstance(name, Label))
TYPES = frozenset(name.value for name in PUBLIC if isinstance(name, Relationship))
PROPERTIES = frozenset[str]().union(*PUBLIC.values())

OPEN_TYPE = Relationship.IDENTIFIES.value
"""The only public relationship type that may lead to a private node."""
MET_WITH_OTHERS = Label.IDENTIFIER.value
"""The label of nodes that may be read only with the node that they identify (cypher.fence.identifiers)."""
