"""Decision: the decision of a venue on a paper."""

from cypher.fields.field import Field, Property, Sort, ToMany

DECISIONS = ToMany(
    "MATCH (@self)-[:HAS_DECISION]->(@other:Decision)",
    "Decision",
    order=(Sort("coalesce(@other.year, -1)", descending=True),),
)

DECISION: dict[str, Field] = {
    "venue": Property("@self.venue"),
    "year": Property("@self.year"),
    "outcome": Property("@self.outcome"),
    "statement": Property("@self.statement"),
    "comment": Property("@self.comment"),
    "commentHtml": Property("@self.comment", markdown=True),
    "decidedOn": Property("toString(@self.decidedOn)"),
    "url": Property("@self.url"),
}
