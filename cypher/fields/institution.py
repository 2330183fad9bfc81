"""Institution: a place where people work."""

from cypher.fields.field import Field, Property, Sort, ToMany
from cypher.fields.orders import MOST_SHARED, NEWEST_PAPERS
from cypher.fields.research_map import MAP_AROUND
from cypher.fields.time_series import time_series

INSTITUTION: dict[str, Field] = {
    "id": Property("@self.id"),
    "kind": Property("'INSTITUTION'"),
    "label": Property("@self.name"),
    "neighborCount": Property("COUNT { (@self)<-[:AFFILIATED_WITH]-() } + COUNT { (@self)<-[:STATES_AFFILIATION]-() }"),
    "researchMap": MAP_AROUND,
    "name": Property("@self.name"),
    "otherNames": Property("[@other IN coalesce(@self.otherNames, []) WHERE @other <> @self.name]"),
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
        "MATCH (@self)<-[:STATES_AFFILIATION]-(@paper:Paper)-[:HAS_TOPIC]->(@other:Topic)"
        " WITH @other, count(*) AS @rank",
        "Topic",
        order=MOST_SHARED,
    ),
}
