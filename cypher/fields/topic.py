"""Topic: a subject of papers."""

from cypher.fields.field import Field, Property, ToMany
from cypher.fields.orders import MOST_CITED_PAPERS, MOST_SHARED
from cypher.fields.research_map import MAP_AROUND
from cypher.fields.time_series import time_series

TOPIC: dict[str, Field] = {
    "id": Property("@self.id"),
    "kind": Property("'TOPIC'"),
    "label": Property("@self.name"),
    "neighborCount": Property("COUNT { (@self)<-[:HAS_TOPIC]-() }"),
    "researchMap": MAP_AROUND,
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
        "MATCH (@self)<-[:HAS_TOPIC]-(@paper:Paper)<-[:AUTHORED]-(@other:Person) WITH @other, count(*) AS @rank",
        "Person",
        order=MOST_SHARED,
    ),
    "relatedTopics": ToMany(
        "MATCH (@self)<-[:HAS_TOPIC]-(@paper:Paper)-[:HAS_TOPIC]->(@other:Topic) WITH @other, count(*) AS @rank",
        "Topic",
        order=MOST_SHARED,
    ),
}
