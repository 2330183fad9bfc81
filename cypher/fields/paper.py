"""The fields of what stands on the map: papers, people, institutions and topics."""

from cypher.fields.field import Field, Property, SameEntity, Sort, ToMany, ToOne
from cypher.fields.nearby import NEAR
from cypher.fields.orders import (
    MOST_CITED_PAPERS,
    MOST_SHARED,
    NEWEST,
    NEWEST_PAPERS,
    PUBLIC_COLLECTION,
    PUBLIC_COMMENT,
    PUBLIC_REVIEW,
    VISIBLE_COLLECTION,
    VISIBLE_COMMENT,
    VISIBLE_REVIEW,
)
from cypher.fields.time_series import time_series
from cypher.ranking.nearby import write_nearby
from cypher.ranking.slice import write_slice_around

RESEARCH_MAP = ToOne({"ResearchMap": write_slice_around})

PAPER: dict[str, Field] = {
    "id": Property("@self.id"),
    "kind": Property("'PAPER'"),
    "label": Property("coalesce(@self.title, 'Untitled')"),
    # two papers that cite each other are one neighbour
    "neighborCount": Property(
        "COUNT { (@self)-[:CITES]->() } + COUNT { (@self)<-[:CITES]-() } - COUNT { (@self)-[:CITES]->(@x)-[:CITES]->(@self) }"
        " + COUNT { (@self)<-[:AUTHORED]-() } + COUNT { (@self)-[:HAS_TOPIC]->() } + COUNT { (@self)-[:STATES_AFFILIATION]->() }"
    ),
    "researchMap": RESEARCH_MAP,
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
    "nearby": ToMany(write_nearby, "Paper", order=(Sort("@rank", descending=True),), step=NEAR),
    "votes": SameEntity("VoteSummary"),
    "reactions": ToMany(
        "MATCH (@self)<-[@x:REACTED]-() WITH @x.kind AS @other, count(*) AS @rank",
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
        "toString(coalesce(head(COLLECT { MATCH (@x:Activity {paper: @self.id}) RETURN @x.sequence }), 0))"
    ),
    "saveCount": Property("COUNT { (@self)<-[:SAVED]-() }"),
    "viewerHasSaved": Property("EXISTS { (@self)<-[:SAVED]-(:User {id: $viewer}) }", anonymous="false"),
    "collections": ToMany(
        "MATCH (@self)<-[:CONTAINS]-(@other:Collection)",
        "Collection",
        where=VISIBLE_COLLECTION,
        anonymous_where=PUBLIC_COLLECTION,
        order=NEWEST,
    ),
    "reviews": ToMany(
        "MATCH (@self)<-[:REVIEWS]-(@other:Review)",
        "Review",
        where=VISIBLE_REVIEW,
        anonymous_where=PUBLIC_REVIEW,
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
        where=f"{VISIBLE_COMMENT} AND NOT EXISTS {{ (@other)-[:REPLIES_TO]->() }}",
        anonymous_where=f"{PUBLIC_COMMENT} AND NOT EXISTS {{ (@other)-[:REPLIES_TO]->() }}",
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

PERSON: dict[str, Field] = {
    "id": Property("@self.id"),
    "kind": Property("'PERSON'"),
    "label": Property("@self.name"),
    "neighborCount": Property("COUNT { (@self)-[:AUTHORED]->() } + COUNT { (@self)-[:AFFILIATED_WITH]->() }"),
    "researchMap": RESEARCH_MAP,
    "name": Property("@self.name"),
    "orcid": Property("@self.orcid"),
    "openalexId": Property("@self.openalexId"),
    "paperCount": Property("COUNT { (@self)-[:AUTHORED]->() }"),
    # what the source says, else the citations of the papers that are here
    "citationCount": Property(
        "coalesce(@self.citedByCount, reduce(@rank = 0, @x IN COLLECT {"
        " MATCH (@self)-[:AUTHORED]->(@y:Paper) RETURN coalesce(@y.citationCount, 0) } | @rank + @x))"
    ),
    "papers": ToMany(
        "MATCH (@self)-[:AUTHORED]->(@other:Paper)",
        "Paper",
        count="COUNT { (@self)-[:AUTHORED]->() }",
        order=NEWEST_PAPERS,
    ),
    **time_series("(@self)-[:AUTHORED]->(@other:Paper)"),
    "institutions": ToMany(
        "MATCH (@self)-[@link:AFFILIATED_WITH]->(@other:Institution)",
        "Institution",
        count="COUNT { (@self)-[:AFFILIATED_WITH]->() }",
        # years are in whatever order their source has them
        order=(
            Sort(
                "reduce(@rank = 0, @x IN coalesce(@link.years, []) | CASE WHEN @x > @rank THEN @x ELSE @rank END)",
                descending=True,
            ),
        ),
    ),
    "topics": ToMany(
        "MATCH (@self)-[:AUTHORED]->(@x:Paper)-[:HAS_TOPIC]->(@other:Topic) WITH @other, count(*) AS @rank",
        "Topic",
        order=MOST_SHARED,
    ),
    "coauthors": ToMany(
        "MATCH (@self)-[:AUTHORED]->(@x:Paper)<-[:AUTHORED]-(@other:Person) WITH @other, count(*) AS @rank",
        "Person",
        order=MOST_SHARED,
        step={"sharedPaperCount": Property("@rank")},
    ),
}

INSTITUTION: dict[str, Field] = {
    "id": Property("@self.id"),
    "kind": Property("'INSTITUTION'"),
    "label": Property("@self.name"),
    "neighborCount": Property("COUNT { (@self)<-[:AFFILIATED_WITH]-() } + COUNT { (@self)<-[:STATES_AFFILIATION]-() }"),
    "researchMap": RESEARCH_MAP,
    "name": Property("@self.name"),
    "ror": Property("@self.ror"),
    "openalexId": Property("@self.openalexId"),
    "countryCode": Property("@self.countryCode"),
    "type": Property("@self.type"),
    "homepage": Property("@self.homepage"),
    "paperCount": Property("COUNT { (@self)<-[:STATES_AFFILIATION]-() }"),
    "people": ToMany(
        "MATCH (@self)<-[:AFFILIATED_WITH]-(@other:Person)",
        "Person",
        count="COUNT { (@self)<-[:AFFILIATED_WITH]-() }",
        order=(Sort("COUNT { (@other)-[:AUTHORED]->() }", descending=True),),
    ),
    "papers": ToMany(
        "MATCH (@self)<-[:STATES_AFFILIATION]-(@other:Paper)",
        "Paper",
        count="COUNT { (@self)<-[:STATES_AFFILIATION]-() }",
        order=NEWEST_PAPERS,
    ),
    **time_series("(@self)<-[:STATES_AFFILIATION]-(@other:Paper)"),
    "topics": ToMany(
        "MATCH (@self)<-[:STATES_AFFILIATION]-(@x:Paper)-[:HAS_TOPIC]->(@other:Topic) WITH @other, count(*) AS @rank",
        "Topic",
        order=MOST_SHARED,
    ),
}

TOPIC: dict[str, Field] = {
    "id": Property("@self.id"),
    "kind": Property("'TOPIC'"),
    "label": Property("@self.name"),
    "neighborCount": Property("COUNT { (@self)<-[:HAS_TOPIC]-() }"),
    "researchMap": RESEARCH_MAP,
    "name": Property("@self.name"),
    "description": Property("@self.description"),
    "openalexId": Property("@self.openalexId"),
    "field": Property("@self.field"),
    "subfield": Property("@self.subfield"),
    "domain": Property("@self.domain"),
    "paperCount": Property("COUNT { (@self)<-[:HAS_TOPIC]-() }"),
    "papers": ToMany(
        "MATCH (@self)<-[:HAS_TOPIC]-(@other:Paper)",
        "Paper",
        count="COUNT { (@self)<-[:HAS_TOPIC]-() }",
        order=MOST_CITED_PAPERS,
    ),
    **time_series("(@self)<-[:HAS_TOPIC]-(@other:Paper)"),
    "people": ToMany(
        "MATCH (@self)<-[:HAS_TOPIC]-(@x:Paper)<-[:AUTHORED]-(@other:Person) WITH @other, count(*) AS @rank",
        "Person",
        order=MOST_SHARED,
    ),
    "relatedTopics": ToMany(
        "MATCH (@self)<-[:HAS_TOPIC]-(@x:Paper)-[:HAS_TOPIC]->(@other:Topic) WITH @other, count(*) AS @rank",
        "Topic",
        order=MOST_SHARED,
    ),
}
