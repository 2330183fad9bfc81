"""Paper: a work, its publication, its open access and its metrics."""

from cypher.fields.authorship import AUTHORS
from cypher.fields.decision import DECISIONS
from cypher.fields.field import Field, Property, SameEntity, Sort, ToMany
from cypher.fields.nearby import NEARBY
from cypher.fields.orders import MOST_CITED_PAPERS, NEWEST, NEWEST_PAPERS
from cypher.fields.paper_topic import TOPICS
from cypher.fields.reaction import REACTIONS
from cypher.fields.research_map import MAP_AROUND
from cypher.fields.vote import VOTES
from cypher.visibility import write_is_listed, write_is_public, write_is_readable, write_is_shown

_TITLE = "coalesce(@self.title, 'Untitled')"


def _write_escaped(text: str) -> str:
    """An expression for a text with `&`, `<` and `>` escaped for HTML."""
    return f"replace(replace(replace({text}, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')"


PAPER: dict[str, Field] = {
    "id": Property("@self.id"),
    "kind": Property("'PAPER'"),
    "label": Property(_TITLE),
    # two papers that cite each other count once
    "neighborCount": Property(
        "COUNT { (@self)-[:CITES]->() } + COUNT { (@self)<-[:CITES]-() } - COUNT {"
        " (@self)-[:CITES]->(@mutual)-[:CITES]->(@self) }"
        " + COUNT { (@self)<-[:AUTHORED]-() } + COUNT { (@self)-[:HAS_TOPIC]->() } + COUNT {"
        " (@self)-[:STATES_AFFILIATION]->() }"
    ),
    "researchMap": MAP_AROUND,
    "title": Property(_TITLE),
    "abstract": Property("@self.abstract"),
    "titleHtml": Property(f"coalesce(@self.titleHtml, {_write_escaped(_TITLE)})"),
    "abstractHtml": Property(f"coalesce(@self.abstractHtml, {_write_escaped('@self.abstract')})"),
    "type": Property("coalesce(@self.type, 'OTHER')"),
    "year": Property("@self.year"),
    "publishedOn": Property("toString(@self.publishedOn)"),
    "venue": Property("@self.venue"),
    "doi": Property("@self.doi"),
    "arxivId": Property("@self.arxivId"),
    "arxivVersion": Property("@self.arxivVersion"),
    "openalexId": Property("@self.openalexId"),
    "url": Property("@self.url"),
    "isRetracted": Property("coalesce(@self.isRetracted, false)"),
    "language": Property("@self.language"),
    "publication": SameEntity("Publication"),
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
    "authors": AUTHORS,
    "institutions": ToMany(
        "MATCH (@self)-[@link:STATES_AFFILIATION]->(@other:Institution)",
        "Institution",
        count="COUNT { (@self)-[:STATES_AFFILIATION]->() }",
        order=(Sort("@link.position"),),
    ),
    "topics": TOPICS,
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
    # the published version is one step away from each other version, and two from those that share it
    "versions": ToMany(
        "MATCH (@self)-[:VERSION_OF*1..2]-(@other:Paper)",
        "Paper",
        count="COUNT { (@self)-[:VERSION_OF*1..2]-() }",
        order=(Sort("CASE WHEN @other:EarlierVersion THEN 1 ELSE 0 END"), *NEWEST_PAPERS),
    ),
    "isEarlierVersion": Property("@self:EarlierVersion"),
    "nearby": NEARBY,
    "votes": VOTES,
    "reactions": REACTIONS,
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
    "decisions": DECISIONS,
    "comments": ToMany(
        "MATCH (@self)<-[:ON]-(@other:Comment)",
        "Comment",
        where=f"{write_is_readable('@other')} AND NOT EXISTS {{ (@other)-[:REPLIES_TO]->() }}",
        anonymous_where=f"{write_is_shown('@other')} AND NOT EXISTS {{ (@other)-[:REPLIES_TO]->() }}",
        order=NEWEST,
    ),
}

PUBLICATION: dict[str, Field] = {
    "date": Property("coalesce(@self.publicationDate, toString(@self.publishedOn), toString(@self.year))"),
    "venueType": Property("@self.venueType"),
    "publisher": Property("@self.publisher"),
    "volume": Property("@self.volume"),
    "issue": Property("@self.issue"),
    "firstPage": Property("@self.firstPage"),
    "lastPage": Property("@self.lastPage"),
    "articleNumber": Property("@self.articleNumber"),
    "issns": Property("coalesce(@self.issns, [])"),
    "isbns": Property("coalesce(@self.isbns, [])"),
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
