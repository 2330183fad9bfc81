"""Topic: a subject of papers."""

from cypher.fields.field import Field, Property, ToMany
from cypher.fields.nearby_entities import NEARBY_TOPICS, papers_to_read
from cypher.fields.orders import MOST_CITED_PAPERS, MOST_SHARED
from cypher.fields.research_map import MAP_AROUND
from cypher.fields.time_series import time_series
from cypher.ranking import starting_points
from cypher.versions import write_is_no_repetition, write_paper_count

_PAPER_COUNT = write_paper_count("@self", "<-[:HAS_TOPIC]-")
# a work that both nodes have in two versions counts once
_COUNTS = f" WHERE {write_is_no_repetition('@paper', '@self', '@other')} WITH @other, count(*) AS @rank"

TOPIC: dict[str, Field] = {
    "id": Property("@self.id"),
    "kind": Property("'TOPIC'"),
    "label": Property("@self.name"),
    "neighborCount": Property(_PAPER_COUNT),
    "researchMap": MAP_AROUND,
    "name": Property("@self.name"),
    "description": Property("@self.description"),
    "openalexId": Property("@self.openalexId"),
    "field": Property("@self.field"),
    "subfield": Property("@self.subfield"),
    "domain": Property("@self.domain"),
    "paperCount": Property(_PAPER_COUNT),
    "papers": ToMany(
        "MATCH (@self)<-[:HAS_TOPIC]-(@other:Paper)",
        "Paper",
        where=write_is_no_repetition("@other", "@self"),
        count=_PAPER_COUNT,
        order=MOST_CITED_PAPERS,
    ),
    **time_series("(@self)<-[:HAS_TOPIC]-(@other:Paper)"),
    "people": ToMany(
        "MATCH (@self)<-[:HAS_TOPIC]-(@paper:Paper)<-[:AUTHORED]-(@other:Person)" + _COUNTS,
        "Person",
        order=MOST_SHARED,
    ),
    "relatedTopics": ToMany(
        "MATCH (@self)<-[:HAS_TOPIC]-(@paper:Paper)-[:HAS_TOPIC]->(@other:Topic)" + _COUNTS,
        "Topic",
        order=MOST_SHARED,
    ),
    "nearby": NEARBY_TOPICS,
    **papers_to_read(starting_points.TOPIC),
}
