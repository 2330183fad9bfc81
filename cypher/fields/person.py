"""Person: an author."""

from cypher.fields.field import Field, Property, Sort, ToMany
from cypher.fields.nearby_entities import NEARBY_PEOPLE, papers_to_read
from cypher.fields.orders import MOST_SHARED, NEWEST_PAPERS
from cypher.fields.research_map import MAP_AROUND
from cypher.fields.time_series import time_series
from cypher.ranking import starting_points
from cypher.versions import write_is_no_repetition, write_paper_count

_PAPER_COUNT = write_paper_count("@self", "-[:AUTHORED]->")
# a work that both nodes have in two versions counts once
_COUNTS = f" WHERE {write_is_no_repetition('@paper', '@self', '@other')} WITH @other, count(*) AS @rank"

PERSON: dict[str, Field] = {
    "id": Property("@self.id"),
    "kind": Property("'PERSON'"),
    "label": Property("@self.name"),
    "neighborCount": Property(f"{_PAPER_COUNT} + COUNT {{ (@self)-[:AFFILIATED_WITH]->() }}"),
    "researchMap": MAP_AROUND,
    "name": Property("@self.name"),
    "otherNames": Property("[@other IN coalesce(@self.otherNames, []) WHERE @other <> @self.name]"),
    "orcid": Property("@self.orcid"),
    "openalexId": Property("@self.openalexId"),
    "paperCount": Property(_PAPER_COUNT),
    # the count of the source; without one, the sum over the papers in the graph
    "citationCount": Property(
        "coalesce(@self.citedByCount, reduce(@sum = 0, @count IN COLLECT {"
        f" MATCH (@self)-[:AUTHORED]->(@paper:Paper) WHERE {write_is_no_repetition('@paper', '@self')}"
        " RETURN coalesce(@paper.citationCount, 0) } | @sum + @count))"
    ),
    "papers": ToMany(
        "MATCH (@self)-[:AUTHORED]->(@other:Paper)",
        "Paper",
        where=write_is_no_repetition("@other", "@self"),
        count=_PAPER_COUNT,
        order=NEWEST_PAPERS,
    ),
    **time_series("(@self)-[:AUTHORED]->(@other:Paper)"),
    "institutions": ToMany(
        "MATCH (@self)-[@link:AFFILIATED_WITH]->(@other:Institution)",
        "Institution",
        count="COUNT { (@self)-[:AFFILIATED_WITH]->() }",
        # a source lists years in any order
        order=(
            Sort(
                "reduce(@latest = 0, @year IN coalesce(@link.years, []) | CASE WHEN @year > @latest THEN @year"
                " ELSE @latest END)",
                descending=True,
            ),
        ),
    ),
    "topics": ToMany(
        "MATCH (@self)-[:AUTHORED]->(@paper:Paper)-[:HAS_TOPIC]->(@other:Topic)" + _COUNTS,
        "Topic",
        order=MOST_SHARED,
    ),
    "coauthors": ToMany(
        "MATCH (@self)-[:AUTHORED]->(@paper:Paper)<-[:AUTHORED]-(@other:Person)" + _COUNTS,
        "Person",
        order=MOST_SHARED,
        step={"sharedPaperCount": Property("@rank")},
    ),
    "nearby": NEARBY_PEOPLE,
    **papers_to_read(starting_points.PERSON),
}
