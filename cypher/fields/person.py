"""Person: an author."""

from cypher.fields.field import Field, Property, Sort, ToMany
from cypher.fields.orders import MOST_SHARED, NEWEST_PAPERS
from cypher.fields.research_map import MAP_AROUND
from cypher.fields.time_series import time_series

PERSON: dict[str, Field] = {
    "id": Property("@self.id"),
    "kind": Property("'PERSON'"),
    "label": Property("@self.name"),
    "neighborCount": Property("COUNT { (@self)-[:AUTHORED]->() } + COUNT { (@self)-[:AFFILIATED_WITH]->() }"),
    "researchMap": MAP_AROUND,
    "name": Property("@self.name"),
    "otherNames": Property("[@other IN coalesce(@self.otherNames, []) WHERE @other <> @self.name]"),
    "orcid": Property("@self.orcid"),
    "openalexId": Property("@self.openalexId"),
    "paperCount": Property("COUNT { (@self)-[:AUTHORED]->() }"),
    # the count of the source; without one, the sum over the papers in the graph
    "citationCount": Property(
        "coalesce(@self.citedByCount, reduce(@sum = 0, @count IN COLLECT {"
        " MATCH (@self)-[:AUTHORED]->(@paper:Paper) RETURN coalesce(@paper.citationCount, 0) } | @sum + @count))"
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
        "MATCH (@self)-[:AUTHORED]->(@paper:Paper)-[:HAS_TOPIC]->(@other:Topic) WITH @other, count(*) AS @rank",
        "Topic",
        order=MOST_SHARED,
    ),
    "coauthors": ToMany(
        "MATCH (@self)-[:AUTHORED]->(@paper:Paper)<-[:AUTHORED]-(@other:Person) WITH @other, count(*) AS @rank",
        "Person",
        order=MOST_SHARED,
        step={"sharedPaperCount": Property("@rank")},
    ),
}
