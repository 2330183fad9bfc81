"""Paper: a work, with its votes, reactions, lists and the papers near it."""

from cypher.fields.field import Field, Property, SameEntity, Sort, ToMany
from cypher.fields.orders import (
    MOST_CITED_PAPERS,
    MOST_SHARED,
    NEWEST,
)
from cypher.fields.research_map import MAP_AROUND
from cypher.ranking.nearby import UNIT, write_nearby
from cypher.visibility import write_is_listed, write_is_public, write_is_readable, write_is_shown

NEARBY_STEP: dict[str, Field] = {
    "score": Property(f"@rank / {UNIT}.0"),
    "reasons": ToMany(
        "UNWIND @step AS @other",
        "NearbyReason",
        order=(Sort("@other[1]", descending=True), Sort("@other[0]")),
        tie="",
        step={
            "signal": Property("@other[0]"),
            "score": Property(f"@other[1] / {UNIT}.0"),
            "count": Property("@other[2]"),
        },
    ),
}
"""The step from a paper or collection to a nearby paper: the score and its reasons."""

PAPER: dict[str, Field] = {
    "id": Property("@self.id"),
    "kind": Property("'PAPER'"),
    "label": Property("coalesce(@self.title, 'Untitled')"),
    # two papers that cite each other count once
    "neighborCount": Property(
        "COUNT { (@self)-[:CITES]->() } + COUNT { (@self)<-[:CITES]-() } - COUNT {"
        " (@self)-[:CITES]->(@mutual)-[:CITES]->(@self) }"
        " + COUNT { (@self)<-[:AUTHORED]-() } + COUNT { (@self)-[:HAS_TOPIC]->() } + COUNT {"
        " (@self)-[:STATES_AFFILIATION]->() }"
    ),
    "researchMap": MAP_AROUND,
    "title": Property("coalesce(@self.title, 'Untitled')"),
    "abstract": Property("@self.abstract"),
    "type": Property("coalesce(@self.type, 'OTHER')"),
    "year": Property("@self.year"),
    "publishedOn": Property("toString(@self.publishedOn)"),
    "venue": Property("@self.venue"),
    "doi": Property("@self.doi"),
    "arxivId": Property("@self.arxivId"),
    "openalexId": Property("@self.openalexId"),
    "url": Property("@self.url"),
    "openAccess": SameEntity("OpenAccess"),
    "resources": ToMany(
        "MATCH (@self)-[@link:HAS_RESOURCE]->(@other:Resource)",
        "Resource",
        order=(Sort("@link.kind"),),
        tie="@other.url",
        step={"kind": Property("@link.kind"), "url": Property("@other.url"), "title": Property("@link.title")},
    ),
    "citationCount": Property("coalesce(@self.citationCount, 0)"),
    "metrics": SameEntity("PaperMetrics"),
    "authors": ToMany(
        "MATCH (@self)<-[@link:AUTHORED]-(@other:Person)",
        "Person",
        count="COUNT { (@self)<-[:AUTHORED]-() }",
        order=(Sort("@link.position"),),
        step={
            "position": Property("@link.position"),
            "isCorresponding": Property("coalesce(@link.corresponding, false)"),
            "affiliations": ToMany(
                "MATCH (@self)-[@link:STATES_AFFILIATION]->(@other:Institution)",
                "Institution",
                where="@step.position IN @link.positions",
                order=(Sort("@link.position"),),
            ),
        },
    ),
    "institutions": ToMany(
        "MATCH (@self)-[@link:STATES_AFFILIATION]->(@other:Institution)",
        "Institution",
        count="COUNT { (@self)-[:STATES_AFFILIATION]->() }",
        order=(Sort("@link.position"),),
    ),
    "topics": ToMany(
        "MATCH (@self)-[@link:HAS_TOPIC]->(@other:Topic)",
        "Topic",
        count="COUNT { (@self)-[:HAS_TOPIC]->() }",
        order=(Sort("coalesce(@link.score, 0.0)", descending=True),),
        step={"score": Property("coalesce(@link.score, 0.0)")},
    ),
    "references": ToMany(
        "MATCH (@self)-[:CITES]->(@other:Paper)",
        "Paper",
        count="COUNT { (@self)-[:CITES]->() }",
        order=MOST_CITED_PAPERS,
    ),
    "citedBy": ToMany(
        "MATCH (@self)<-[:CITES]-(@other:Paper)",
        "Paper",
        count="COUNT { (@self)<-[:CITES]-() }",
        order=MOST_CITED_PAPERS,
    ),
    "nearby": ToMany(write_nearby, "Paper", order=(Sort("@rank", descending=True),), step=NEARBY_STEP),
    "votes": SameEntity("VoteSummary"),
    "reactions": ToMany(
        "MATCH (@self)<-[@reaction:REACTED]-() WITH @reaction.kind AS @other, count(*) AS @rank",
        "ReactionSummary",
        order=MOST_SHARED,
        tie="@other",
        step={
            "kind": Property("@other"),
            "count": Property("@rank"),
            "viewerHasReacted": Property(
                "EXISTS { (@self)<-[:REACTED {kind: @other}]-(:User {id: $viewer}) }", anonymous="false"
            ),
        },
    ),
    "lastEventId": Property(
        "toString(coalesce(head(COLLECT { MATCH (@activity:Activity {paper: @self.id})"
        " RETURN @activity.sequence }), 0))"
    ),
    "saveCount": Property("COUNT { (@self)<-[:SAVED]-() }"),
    "viewerHasSaved": Property("EXISTS { (@self)<-[:SAVED]-(:User {id: $viewer}) }", anonymous="false"),
    "collections": ToMany(
        "MATCH (@self)<-[:CONTAINS]-(@other:Collection)",
        "Collection",
        where=write_is_listed("@other"),
        anonymous_where=write_is_public("@other"),
        order=NEWEST,
    ),
    "reviews": ToMany(
        "MATCH (@self)<-[:REVIEWS]-(@other:Review)",
        "Review",
        where=write_is_readable("@other"),
        anonymous_where=write_is_shown("@other"),
        order=NEWEST,
    ),
    "decisions": ToMany(
        "MATCH (@self)-[:HAS_DECISION]->(@other:Decision)",
        "Decision",
        order=(Sort("coalesce(@other.year, -1)", descending=True),),
    ),
    "comments": ToMany(
        "MATCH (@self)<-[:ON]-(@other:Comment)",
        "Comment",
        where=f"{write_is_readable('@other')} AND NOT EXISTS {{ (@other)-[:REPLIES_TO]->() }}",
        anonymous_where=f"{write_is_shown('@other')} AND NOT EXISTS {{ (@other)-[:REPLIES_TO]->() }}",
        order=NEWEST,
    ),
}

OPEN_ACCESS: dict[str, Field] = {
    "isOpen": Property("coalesce(@self.isOpenAccess, false)"),
    "status": Property("@self.oaStatus"),
    "url": Property("@self.oaUrl"),
    "license": Property("@self.oaLicense"),
}

PAPER_METRICS: dict[str, Field] = {
    "pageRank": Property("@self.pageRank"),
    "community": Property("@self.community"),
    "percentile": Property("@self.percentile"),
    "computedAt": Property("toString(@self.metricsAt)"),
}

VOTE_SUMMARY: dict[str, Field] = {
    "likes": Property("COUNT { (@self)<-[:LIKED]-() }"),
    "dislikes": Property("COUNT { (@self)<-[:DISLIKED]-() }"),
    "viewerVote": Property(
        "CASE WHEN EXISTS { (@self)<-[:LIKED]-(:User {id: $viewer}) } THEN 'LIKE'"
        " WHEN EXISTS { (@self)<-[:DISLIKED]-(:User {id: $viewer}) } THEN 'DISLIKE' END",
        anonymous="null",
    ),
}
