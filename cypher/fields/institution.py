"""Institution: a place where people work."""

from cypher.fields.field import Field, Property, Sort, ToMany
from cypher.fields.nearby_entities import NEARBY_INSTITUTIONS, papers_to_read
from cypher.fields.orders import MOST_SHARED, NEWEST_PAPERS
from cypher.fields.research_map import MAP_AROUND
from cypher.fields.time_series import time_series
from cypher.ranking import starting_points
from cypher.versions import write_is_no_repetition, write_paper_count

_PAPER_COUNT = write_paper_count("@self", "<-[:STATES_AFFILIATION]-")
# a work that both nodes have in two versions counts once
_COUNTS = f" WHERE {write_is_no_repetition('@paper', '@self', '@other')} WITH @other, count(*) AS @rank"

INSTITUTION: dict[str, Field] = {
    "id": Property("@self.id"),
    "kind": Property("'INSTITUTION'"),
    "label": Property("@self.name"),
    "neighborCount": Property(f"COUNT {{ (@self)<-[:AFFILIATED_WITH]-() }} + {_PAPER_COUNT}"),
    "researchMap": MAP_AROUND,
    "name": Property("@self.name"),
    "otherNames": Property("[@other IN coalesce(@self.otherNames, []) WHERE @other <> @self.name]"),
    "ror": Property("@self.ror"),
    "openalexId": Property("@self.openalexId"),
    "countryCode": Property("@self.countryCode"),
    "type": Property("@self.type"),
    "homepage": Property("@self.homepage"),
    "paperCount": Property(_PAPER_COUNT),
    "people": ToMany(
        "MATCH (@self)<-[:AFFILIATED_WITH]-(@other:Person)",
        "Person",
        count="COUNT { (@self)<-[:AFFILIATED_WITH]-() }",
        order=(Sort(write_paper_count("@other", "-[:AUTHORED]->"), descending=True),),
    ),
    "papers": ToMany(
        "MATCH (@self)<-[:STATES_AFFILIATION]-(@other:Paper)",
        "Paper",
        where=write_is_no_repetition("@other", "@self"),
        count=_PAPER_COUNT,
        order=NEWEST_PAPERS,
    ),
    **time_series("(@self)<-[:STATES_AFFILIATION]-(@other:Paper)"),
    "topics": ToMany(
        "MATCH (@self)<-[:STATES_AFFILIATION]-(@paper:Paper)-[:HAS_TOPIC]->(@other:Topic)" + _COUNTS,
        "Topic",
        order=MOST_SHARED,
    ),
    "nearby": NEARBY_INSTITUTIONS,
    **papers_to_read(starting_points.INSTITUTION),
}
