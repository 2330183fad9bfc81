"""Collection: an ordered list of papers that a user keeps."""

from cypher.fields.field import Field, Property, Sort, ToMany, ToOne
from cypher.fields.nearby import NEARBY_TO_COLLECTION
from cypher.ranking.slice import write_slice_of_collection

COLLECTION: dict[str, Field] = {
    "id": Property("@self.id"),
    "name": Property("@self.name"),
    "description": Property("@self.description"),
    "descriptionHtml": Property("@self.description", markdown=True),
    "visibility": Property("@self.visibility"),
    "owner": ToOne({"User": "MATCH (@self)<-[:OWNS]-(@other:User)"}),
    "items": ToMany(
        "MATCH (@self)-[@link:CONTAINS]->(@other:Paper)",
        "Paper",
        count="COUNT { (@self)-[:CONTAINS]->(:Paper) }",
        order=(Sort("coalesce(@link.position, 0)"),),
        step={"note": Property("@link.note"), "addedAt": Property("toString(@link.addedAt)")},
    ),
    "createdAt": Property("toString(@self.createdAt)"),
    "updatedAt": Property("toString(@self.updatedAt)"),
    "researchMap": ToOne({"ResearchMap": write_slice_of_collection}),
    "nearby": NEARBY_TO_COLLECTION,
}
