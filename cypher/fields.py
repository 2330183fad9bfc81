"""What each field of an entity is in the graph: the compiler's vocabulary and allow-list.

Texts are Cypher with `@` variables: `@n` the entity a field belongs to, `@m` the one it leads to, `@r` the
relationship between, `@w` a number the step counts, `@x` and `@y` whatever lies on the way. `$names` are the field's
own parameters; `$viewer` is the id of whoever asks. A text that mentions `$viewer` has an `anonymous` twin for nobody.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Property:
    """An expression over `@n` (and, for a field of a step, over its variables)."""

    text: str
    anonymous: str | None = None


@dataclass(frozen=True, slots=True)
class Same:
    """Values that the schema shows as an object of their own, but that belong to the same node."""

    target: str


@dataclass(frozen=True, slots=True)
class ToOne:
    """At most one entity: the clauses that bind `@m`, by the kind of entity they lead to."""

    clauses: Mapping[str, str]
    anonymous: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Sort:
    """An order key. `ascending` is the expression when sorted upwards, if nulls need another stand-in there."""

    text: str
    descending: bool = False
    ascending: str | None = None


@dataclass(frozen=True, slots=True)
class ToMany:
    """Entities in an order. `clauses` bind `@m`; `where` is tested of each; `count` is how many, if a degree."""

    clauses: str
    target: str
    where: str | None = None
    anonymous_where: str | None = None
    count: str | None = None
    order: tuple[Sort, ...] = ()
    tie: str = "@m.id"
    step: Mapping[str, "Field"] = field(default_factory=dict[str, "Field"])


Field: TypeAlias = Property | Same | ToOne | ToMany

VISIBLE_REVIEW = "@m.hiddenAt IS NULL AND @m.withdrawnAt IS NULL"
VISIBLE_COMMENT = "@m.hiddenAt IS NULL"
VISIBLE_COLLECTION = "(@m.visibility = 'PUBLIC' OR EXISTS { (@m)<-[:OWNS]-(:User {id: $viewer}) })"
PUBLIC_COLLECTION = "@m.visibility = 'PUBLIC'"

# to the nanosecond, as Neo4j keeps it
_CREATED = "@m.createdAt.epochSeconds * 1000000000 + @m.createdAt.nanosecond"

ORDERS: dict[str, dict[str, Sort]] = {
    # what has no year or rank comes last either way
    "Paper": {
        "YEAR": Sort("coalesce(@m.year, -2147483648)", ascending="coalesce(@m.year, 2147483647)"),
        "CITATION_COUNT": Sort("coalesce(@m.citationCount, 0)"),
        "PAGE_RANK": Sort("coalesce(@m.pageRank, -1.0)", ascending="coalesce(@m.pageRank, 1.0e300)"),
        # Neo4j compares a stored text with a stored one by code point, but with a parameter by UTF-16 unit: a cursor
        # would then lose its place. `replace` gives a text of the second sort, so that both go by UTF-16 unit.
        "TITLE": Sort("replace(coalesce(@m.title, 'Untitled'), ' ', ' ')"),
        "LIKES": Sort("COUNT { (@m)<-[:LIKED]-() }"),
        "REVIEW_COUNT": Sort(
            "COUNT { (@m)<-[:REVIEWS]-(@x:Review) WHERE @x.hiddenAt IS NULL AND @x.withdrawnAt IS NULL }"
        ),
    },
    "Review": {
        "CREATED": Sort(_CREATED),
        "HELPFUL": Sort("COUNT { (@m)<-[:FOUND_HELPFUL]-() }"),
    },
}

NEWEST_PAPERS = (Sort(ORDERS["Paper"]["YEAR"].text, descending=True),)
MOST_CITED_PAPERS = (Sort(ORDERS["Paper"]["CITATION_COUNT"].text, descending=True),)
MOST_SHARED = (Sort("@w", descending=True),)
NEWEST = (Sort(_CREATED, descending=True),)
OLDEST = (Sort(_CREATED),)

TESTS: dict[str, dict[str, str]] = {
    "Paper": {
        "year.gte": "@m.year >= $value",
        "year.lte": "@m.year <= $value",
        "citationCount.gte": "coalesce(@m.citationCount, 0) >= $value",
        "citationCount.lte": "coalesce(@m.citationCount, 0) <= $value",
        "types": "coalesce(@m.type, 'OTHER') IN $value",
        "openAccess": "coalesce(@m.isOpenAccess, false) = $value",
        "hasCode": "EXISTS { (@m)-[:HAS_RESOURCE {kind: 'CODE'}]->() } = $value",
        "hasDataset": "EXISTS { (@m)-[:HAS_RESOURCE {kind: 'DATASET'}]->() } = $value",
        "venue": "@m.venue = $value",
        # an id that was merged into another still stands for it, as it does in a lookup
        "author": "EXISTS { (@m)<-[:AUTHORED]-(:Person)<-[:IDENTIFIES]-(:Identifier {key: $value}) }",
        "institution": (
            "EXISTS { (@m)-[:STATES_AFFILIATION]->(:Institution)<-[:IDENTIFIES]-(:Identifier {key: $value}) }"
        ),
        "topic": "EXISTS { (@m)-[:HAS_TOPIC]->(:Topic)<-[:IDENTIFIES]-(:Identifier {key: $value}) }",
    },
    "Resource": {"kind": "@r.kind = $value"},
    "Comment": {"kind": "@m.kind = $value"},
}

_BY_KEY = {
    kind: f"MATCH (:Identifier {{key: $key}})-[:IDENTIFIES]->(@m:{kind})"
    for kind in ("Paper", "Person", "Institution", "Topic")
}
_BY_ID = {
    "User": "MATCH (@m:User {id: $key})",
    "Review": f"MATCH (@m:Review {{id: $key}}) WHERE {VISIBLE_REVIEW}",
    "Comment": f"MATCH (@m:Comment {{id: $key}}) WHERE {VISIBLE_COMMENT}",
}
_COLLECTION_BY_ID = {
    "Collection": "MATCH (@m:Collection {id: $key}) WHERE (@m.visibility IN ['PUBLIC', 'UNLISTED']"
    " OR EXISTS { (@m)<-[:OWNS]-(:User {id: $viewer}) })"
}
_SHOWN_COLLECTION_BY_ID = {
    "Collection": "MATCH (@m:Collection {id: $key}) WHERE @m.visibility IN ['PUBLIC', 'UNLISTED']"
}
_NODE = ToOne(_BY_KEY | _BY_ID | _COLLECTION_BY_ID, _BY_KEY | _BY_ID | _SHOWN_COLLECTION_BY_ID)

QUERY: dict[str, Field] = {
    "node": _NODE,
    "nodes": ToMany("UNWIND range(0, size($keys) - 1) AS @m", "Position", order=(Sort("@m"),), tie=""),
    "paper": ToOne({"Paper": _BY_KEY["Paper"]}),
    "person": ToOne({"Person": _BY_KEY["Person"]}),
    "institution": ToOne({"Institution": _BY_KEY["Institution"]}),
    "topic": ToOne({"Topic": _BY_KEY["Topic"]}),
    "papers": ToMany("MATCH (@m:Paper)", "Paper", count="COUNT { (:Paper) }", order=NEWEST_PAPERS),
    "collection": ToOne(_COLLECTION_BY_ID, _SHOWN_COLLECTION_BY_ID),
    "user": ToOne({"User": "MATCH (@m:User {handle: $key})"}),
    "viewer": ToOne({"Viewer": "MATCH (@m:User {id: $viewer})"}, {"Viewer": "MATCH (@m:User) WHERE false"}),
}

POSITION: dict[str, Field] = {
    "node": ToOne(
        {kind: text.replace("$key", "$keys[@n]") for kind, text in _NODE.clauses.items()},
        {kind: text.replace("$key", "$keys[@n]") for kind, text in (_NODE.anonymous or {}).items()},
    ),
}

PAPER: dict[str, Field] = {
    "id": Property("@n.id"),
    "kind": Property("'PAPER'"),
    "label": Property("coalesce(@n.title, 'Untitled')"),
    # two papers that cite each other are one neighbour
    "neighborCount": Property(
        "COUNT { (@n)-[:CITES]->() } + COUNT { (@n)<-[:CITES]-() } - COUNT { (@n)-[:CITES]->(@x)-[:CITES]->(@n) }"
        " + COUNT { (@n)<-[:AUTHORED]-() } + COUNT { (@n)-[:HAS_TOPIC]->() } + COUNT { (@n)-[:STATES_AFFILIATION]->() }"
    ),
    "title": Property("coalesce(@n.title, 'Untitled')"),
    "abstract": Property("@n.abstract"),
    "type": Property("coalesce(@n.type, 'OTHER')"),
    "year": Property("@n.year"),
    "publishedOn": Property("toString(@n.publishedOn)"),
    "venue": Property("@n.venue"),
    "doi": Property("@n.doi"),
    "arxivId": Property("@n.arxivId"),
    "openalexId": Property("@n.openalexId"),
    "url": Property("@n.url"),
    "openAccess": Same("OpenAccess"),
    "resources": ToMany(
        "MATCH (@n)-[@r:HAS_RESOURCE]->(@m:Resource)",
        "Resource",
        order=(Sort("@r.kind"),),
        tie="@m.url",
        step={"kind": Property("@r.kind"), "url": Property("@m.url"), "title": Property("@r.title")},
    ),
    "citationCount": Property("coalesce(@n.citationCount, 0)"),
    "metrics": Same("PaperMetrics"),
    "authors": ToMany(
        "MATCH (@n)<-[@r:AUTHORED]-(@m:Person)",
        "Person",
        count="COUNT { (@n)<-[:AUTHORED]-() }",
        order=(Sort("@r.position"),),
        step={
            "position": Property("@r.position"),
            "isCorresponding": Property("coalesce(@r.corresponding, false)"),
            "affiliations": ToMany(
                "MATCH (@n)-[@r:STATES_AFFILIATION]->(@m:Institution)",
                "Institution",
                where="@step.position IN @r.positions",
                order=(Sort("@r.position"),),
            ),
        },
    ),
    "institutions": ToMany(
        "MATCH (@n)-[@r:STATES_AFFILIATION]->(@m:Institution)",
        "Institution",
        count="COUNT { (@n)-[:STATES_AFFILIATION]->() }",
        order=(Sort("@r.position"),),
    ),
    "topics": ToMany(
        "MATCH (@n)-[@r:HAS_TOPIC]->(@m:Topic)",
        "Topic",
        count="COUNT { (@n)-[:HAS_TOPIC]->() }",
        order=(Sort("coalesce(@r.score, 0.0)", descending=True),),
        step={"score": Property("coalesce(@r.score, 0.0)")},
    ),
    "references": ToMany(
        "MATCH (@n)-[:CITES]->(@m:Paper)", "Paper", count="COUNT { (@n)-[:CITES]->() }", order=MOST_CITED_PAPERS
    ),
    "citedBy": ToMany(
        "MATCH (@n)<-[:CITES]-(@m:Paper)", "Paper", count="COUNT { (@n)<-[:CITES]-() }", order=MOST_CITED_PAPERS
    ),
    "votes": Same("VoteSummary"),
    "reactions": ToMany(
        "MATCH (@n)<-[@x:REACTED]-() WITH @x.kind AS @m, count(*) AS @w",
        "ReactionSummary",
        order=MOST_SHARED,
        tie="@m",
        step={
            "kind": Property("@m"),
            "count": Property("@w"),
            "viewerHasReacted": Property(
                "EXISTS { (@n)<-[:REACTED {kind: @m}]-(:User {id: $viewer}) }", anonymous="false"
            ),
        },
    ),
    "saveCount": Property("COUNT { (@n)<-[:SAVED]-() }"),
    "viewerHasSaved": Property("EXISTS { (@n)<-[:SAVED]-(:User {id: $viewer}) }", anonymous="false"),
    "collections": ToMany(
        "MATCH (@n)<-[:CONTAINS]-(@m:Collection)",
        "Collection",
        where=VISIBLE_COLLECTION,
        anonymous_where=PUBLIC_COLLECTION,
        order=NEWEST,
    ),
    "reviews": ToMany("MATCH (@n)<-[:REVIEWS]-(@m:Review)", "Review", where=VISIBLE_REVIEW, order=NEWEST),
    "comments": ToMany(
        "MATCH (@n)<-[:ON]-(@m:Comment)",
        "Comment",
        where=f"{VISIBLE_COMMENT} AND NOT EXISTS {{ (@m)-[:REPLIES_TO]->() }}",
        order=NEWEST,
    ),
}

OPEN_ACCESS: dict[str, Field] = {
    "isOpen": Property("coalesce(@n.isOpenAccess, false)"),
    "status": Property("@n.oaStatus"),
    "url": Property("@n.oaUrl"),
    "license": Property("@n.oaLicense"),
}

PAPER_METRICS: dict[str, Field] = {
    "pageRank": Property("@n.pageRank"),
    "community": Property("@n.community"),
    "percentile": Property("@n.percentile"),
    "computedAt": Property("toString(@n.metricsAt)"),
}

VOTE_SUMMARY: dict[str, Field] = {
    "likes": Property("COUNT { (@n)<-[:LIKED]-() }"),
    "dislikes": Property("COUNT { (@n)<-[:DISLIKED]-() }"),
    "viewerVote": Property(
        "CASE WHEN EXISTS { (@n)<-[:LIKED]-(:User {id: $viewer}) } THEN 'LIKE'"
        " WHEN EXISTS { (@n)<-[:DISLIKED]-(:User {id: $viewer}) } THEN 'DISLIKE' END",
        anonymous="null",
    ),
}

PERSON: dict[str, Field] = {
    "id": Property("@n.id"),
    "kind": Property("'PERSON'"),
    "label": Property("@n.name"),
    "neighborCount": Property("COUNT { (@n)-[:AUTHORED]->() } + COUNT { (@n)-[:AFFILIATED_WITH]->() }"),
    "name": Property("@n.name"),
    "orcid": Property("@n.orcid"),
    "openalexId": Property("@n.openalexId"),
    "paperCount": Property("COUNT { (@n)-[:AUTHORED]->() }"),
    # what the source says, else the citations of the papers that are here
    "citationCount": Property(
        "coalesce(@n.citedByCount, reduce(@w = 0, @x IN COLLECT {"
        " MATCH (@n)-[:AUTHORED]->(@y:Paper) RETURN coalesce(@y.citationCount, 0) } | @w + @x))"
    ),
    "papers": ToMany(
        "MATCH (@n)-[:AUTHORED]->(@m:Paper)", "Paper", count="COUNT { (@n)-[:AUTHORED]->() }", order=NEWEST_PAPERS
    ),
    "institutions": ToMany(
        "MATCH (@n)-[@r:AFFILIATED_WITH]->(@m:Institution)",
        "Institution",
        count="COUNT { (@n)-[:AFFILIATED_WITH]->() }",
        # years are in whatever order their source has them
        order=(
            Sort(
                "reduce(@w = 0, @x IN coalesce(@r.years, []) | CASE WHEN @x > @w THEN @x ELSE @w END)", descending=True
            ),
        ),
    ),
    "topics": ToMany(
        "MATCH (@n)-[:AUTHORED]->(@x:Paper)-[:HAS_TOPIC]->(@m:Topic) WITH @m, count(*) AS @w",
        "Topic",
        order=MOST_SHARED,
    ),
    "coauthors": ToMany(
        "MATCH (@n)-[:AUTHORED]->(@x:Paper)<-[:AUTHORED]-(@m:Person) WITH @m, count(*) AS @w",
        "Person",
        order=MOST_SHARED,
        step={"sharedPaperCount": Property("@w")},
    ),
}

INSTITUTION: dict[str, Field] = {
    "id": Property("@n.id"),
    "kind": Property("'INSTITUTION'"),
    "label": Property("@n.name"),
    "neighborCount": Property("COUNT { (@n)<-[:AFFILIATED_WITH]-() } + COUNT { (@n)<-[:STATES_AFFILIATION]-() }"),
    "name": Property("@n.name"),
    "ror": Property("@n.ror"),
    "openalexId": Property("@n.openalexId"),
    "countryCode": Property("@n.countryCode"),
    "type": Property("@n.type"),
    "homepage": Property("@n.homepage"),
    "paperCount": Property("COUNT { (@n)<-[:STATES_AFFILIATION]-() }"),
    "people": ToMany(
        "MATCH (@n)<-[:AFFILIATED_WITH]-(@m:Person)",
        "Person",
        count="COUNT { (@n)<-[:AFFILIATED_WITH]-() }",
        order=(Sort("COUNT { (@m)-[:AUTHORED]->() }", descending=True),),
    ),
    "papers": ToMany(
        "MATCH (@n)<-[:STATES_AFFILIATION]-(@m:Paper)",
        "Paper",
        count="COUNT { (@n)<-[:STATES_AFFILIATION]-() }",
        order=NEWEST_PAPERS,
    ),
    "topics": ToMany(
        "MATCH (@n)<-[:STATES_AFFILIATION]-(@x:Paper)-[:HAS_TOPIC]->(@m:Topic) WITH @m, count(*) AS @w",
        "Topic",
        order=MOST_SHARED,
    ),
}

TOPIC: dict[str, Field] = {
    "id": Property("@n.id"),
    "kind": Property("'TOPIC'"),
    "label": Property("@n.name"),
    "neighborCount": Property("COUNT { (@n)<-[:HAS_TOPIC]-() }"),
    "name": Property("@n.name"),
    "description": Property("@n.description"),
    "openalexId": Property("@n.openalexId"),
    "field": Property("@n.field"),
    "subfield": Property("@n.subfield"),
    "domain": Property("@n.domain"),
    "paperCount": Property("COUNT { (@n)<-[:HAS_TOPIC]-() }"),
    "papers": ToMany(
        "MATCH (@n)<-[:HAS_TOPIC]-(@m:Paper)", "Paper", count="COUNT { (@n)<-[:HAS_TOPIC]-() }", order=MOST_CITED_PAPERS
    ),
    "people": ToMany(
        "MATCH (@n)<-[:HAS_TOPIC]-(@x:Paper)<-[:AUTHORED]-(@m:Person) WITH @m, count(*) AS @w",
        "Person",
        order=MOST_SHARED,
    ),
    "relatedTopics": ToMany(
        "MATCH (@n)<-[:HAS_TOPIC]-(@x:Paper)-[:HAS_TOPIC]->(@m:Topic) WITH @m, count(*) AS @w",
        "Topic",
        order=MOST_SHARED,
    ),
}

USER: dict[str, Field] = {
    "id": Property("@n.id"),
    "handle": Property("@n.handle"),
    "name": Property("coalesce(@n.name, @n.handle)"),
    "person": ToOne({"Person": "MATCH (@n)-[:CLAIMS]->(@m:Person)"}),
    "collections": ToMany(
        "MATCH (@n)-[:OWNS]->(@m:Collection)",
        "Collection",
        where=VISIBLE_COLLECTION,
        anonymous_where=PUBLIC_COLLECTION,
        order=NEWEST,
    ),
    "reviews": ToMany("MATCH (@n)-[:WROTE]->(@m:Review)", "Review", where=VISIBLE_REVIEW, order=NEWEST),
}

VIEWER: dict[str, Field] = {
    "user": Same("User"),
    "roles": Property("coalesce(@n.roles, ['READER'])"),
    "savedPapers": ToMany(
        "MATCH (@n)-[@r:SAVED]->(@m:Paper)",
        "Paper",
        count="COUNT { (@n)-[:SAVED]->() }",
        order=(Sort("@r.at.epochSeconds * 1000000000 + @r.at.nanosecond", descending=True),),
    ),
    "collections": ToMany(
        "MATCH (@n)-[:OWNS]->(@m:Collection)", "Collection", count="COUNT { (@n)-[:OWNS]->() }", order=NEWEST
    ),
}

REVIEW: dict[str, Field] = {
    "id": Property("@n.id"),
    "paper": ToOne({"Paper": "MATCH (@n)-[:REVIEWS]->(@m:Paper)"}),
    "author": ToOne({"User": "MATCH (@n)<-[:WROTE]-(@m:User)"}),
    "strength": Property("@n.strength"),
    "concern": Property("@n.concern"),
    "methodQuestion": Property("@n.methodQuestion"),
    "competingInterests": Property("@n.competingInterests"),
    "createdAt": Property("toString(@n.createdAt)"),
    "updatedAt": Property("toString(@n.updatedAt)"),
    "helpfulCount": Property("COUNT { (@n)<-[:FOUND_HELPFUL]-() }"),
    "viewerFoundHelpful": Property("EXISTS { (@n)<-[:FOUND_HELPFUL]-(:User {id: $viewer}) }", anonymous="false"),
}

COMMENT: dict[str, Field] = {
    "id": Property("@n.id"),
    "paper": ToOne({"Paper": "MATCH (@n)-[:ON]->(@m:Paper)"}),
    "author": ToOne({"User": "MATCH (@n)<-[:WROTE]-(@m:User) WHERE @n.deletedAt IS NULL"}),
    "kind": Property("@n.kind"),
    "body": Property("CASE WHEN @n.deletedAt IS NULL THEN @n.body END"),
    "url": Property("CASE WHEN @n.deletedAt IS NULL THEN @n.url END"),
    "createdAt": Property("toString(@n.createdAt)"),
    "updatedAt": Property("toString(@n.updatedAt)"),
    "parent": ToOne({"Comment": f"MATCH (@n)-[:REPLIES_TO]->(@m:Comment) WHERE {VISIBLE_COMMENT}"}),
    "replies": ToMany("MATCH (@n)<-[:REPLIES_TO]-(@m:Comment)", "Comment", where=VISIBLE_COMMENT, order=OLDEST),
}

COLLECTION: dict[str, Field] = {
    "id": Property("@n.id"),
    "name": Property("@n.name"),
    "description": Property("@n.description"),
    "visibility": Property("@n.visibility"),
    "owner": ToOne({"User": "MATCH (@n)<-[:OWNS]-(@m:User)"}),
    "items": ToMany(
        "MATCH (@n)-[@r:CONTAINS]->(@m:Paper)",
        "Paper",
        count="COUNT { (@n)-[:CONTAINS]->() }",
        order=(Sort("coalesce(@r.position, 0)"),),
        step={"note": Property("@r.note"), "addedAt": Property("toString(@r.addedAt)")},
    ),
    "createdAt": Property("toString(@n.createdAt)"),
    "updatedAt": Property("toString(@n.updatedAt)"),
}

FIELDS: dict[str, Mapping[str, Field]] = {
    "Query": QUERY,
    "Position": POSITION,
    "Paper": PAPER,
    "OpenAccess": OPEN_ACCESS,
    "PaperMetrics": PAPER_METRICS,
    "VoteSummary": VOTE_SUMMARY,
    "Resource": {},  # all of these two belongs to the step
    "ReactionSummary": {},
    "Person": PERSON,
    "Institution": INSTITUTION,
    "Topic": TOPIC,
    "User": USER,
    "Viewer": VIEWER,
    "Review": REVIEW,
    "Comment": COMMENT,
    "Collection": COLLECTION,
}
