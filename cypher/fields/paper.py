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
    "id": Property("@n.id"),
    "kind": Property("'PAPER'"),
    "label": Property("coalesce(@n.title, 'Untitled')"),
    # two papers that cite each other are one neighbour
    "neighborCount": Property(
        "COUNT { (@n)-[:CITES]->() } + COUNT { (@n)<-[:CITES]-() } - COUNT { (@n)-[:CITES]->(@x)-[:CITES]->(@n) }"
        " + COUNT { (@n)<-[:AUTHORED]-() } + COUNT { (@n)-[:HAS_TOPIC]->() } + COUNT { (@n)-[:STATES_AFFILIATION]->() }"
    ),
    "researchMap": RESEARCH_MAP,
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
    "openAccess": SameEntity("OpenAccess"),
    "resources": ToMany(
        "MATCH (@n)-[@r:HAS_RESOURCE]->(@m:Resource)",
        "Resource",
        order=(Sort("@r.kind"),),
        tie="@m.url",
        step={"kind": Property("@r.kind"), "url": Property("@m.url"), "title": Property("@r.title")},
    ),
    "citationCount": Property("coalesce(@n.citationCount, 0)"),
    "metrics": SameEntity("PaperMetrics"),
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
    "nearby": ToMany(write_nearby, "Paper", order=(Sort("@w", descending=True),), step=NEAR),
    "votes": SameEntity("VoteSummary"),
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
    "lastEventId": Property(
        "toString(coalesce(head(COLLECT { MATCH (@x:Activity {paper: @n.id}) RETURN @x.sequence }), 0))"
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
    "reviews": ToMany(
        "MATCH (@n)<-[:REVIEWS]-(@m:Review)",
        "Review",
        where=VISIBLE_REVIEW,
        anonymous_where=PUBLIC_REVIEW,
        order=NEWEST,
    ),
    "decisions": ToMany(
        "MATCH (@n)-[:HAS_DECISION]->(@m:Decision)",
        "Decision",
        order=(Sort("coalesce(@m.year, -1)", descending=True),),
    ),
    "comments": ToMany(
        "MATCH (@n)<-[:ON]-(@m:Comment)",
        "Comment",
        where=f"{VISIBLE_COMMENT} AND NOT EXISTS {{ (@m)-[:REPLIES_TO]->() }}",
        anonymous_where=f"{PUBLIC_COMMENT} AND NOT EXISTS {{ (@m)-[:REPLIES_TO]->() }}",
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

PERSON: dict[str, Field] = {
    "id": Property("@n.id"),
    "kind": Property("'PERSON'"),
    "label": Property("@n.name"),
    "neighborCount": Property("COUNT { (@n)-[:AUTHORED]->() } + COUNT { (@n)-[:AFFILIATED_WITH]->() }"),
    "researchMap": RESEARCH_MAP,
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
    **time_series("(@n)-[:AUTHORED]->(@m:Paper)"),
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
    "researchMap": RESEARCH_MAP,
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
    **time_series("(@n)<-[:STATES_AFFILIATION]-(@m:Paper)"),
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
    "researchMap": RESEARCH_MAP,
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
    **time_series("(@n)<-[:HAS_TOPIC]-(@m:Paper)"),
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
