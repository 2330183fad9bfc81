"""The topics of a paper, each with its score."""

from cypher.fields.field import Property, Sort, ToMany

TOPICS = ToMany(
    "MATCH (@self)-[@link:HAS_TOPIC]->(@other:Topic)",
    "Topic",
    count="COUNT { (@self)-[:HAS_TOPIC]->() }",
    order=(Sort("coalesce(@link.score, 0.0)", descending=True),),
    step={"score": Property("coalesce(@link.score, 0.0)")},
)
