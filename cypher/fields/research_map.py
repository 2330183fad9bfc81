"""ResearchMap: a slice of the map; its nodes and relations; and MapEntity, a node of any kind.

A slice is computed for the request. Its `@self` is a map, as cypher.ranking.slice describes it.
"""

from cypher.fields.field import Field, Property, Sort, ToMany, ToOne
from cypher.model import MAP_LABELS
from cypher.ranking.slice import write_slice_around

MAP_AROUND = ToOne({"ResearchMap": write_slice_around})
"""The slice of the map around `@self`."""

RESEARCH_MAP: dict[str, Field] = {
    "nodes": ToMany(
        "UNWIND @self.nodes AS @other",
        "MapNode",
        order=(Sort("@other.distance"), Sort("@other.weight", descending=True)),
        tie="@other.node.id",
    ),
    "edges": ToMany(
        "UNWIND @self.edges AS @other",
        "MapEdge",
        order=(Sort("@other.kind"), Sort("@other.source"), Sort("@other.target")),
        tie="",
    ),
    "truncated": Property("@self.truncated"),
}

MAP_NODE: dict[str, Field] = {
    "node": ToOne({label.value: f"WITH @self.node AS @other WHERE @other:{label}" for label in MAP_LABELS.values()}),
    "distance": Property("@self.distance"),
    "weight": Property("@self.weight"),
    "why": Property("coalesce(@self.why, '')"),
}

MAP_EDGE: dict[str, Field] = {
    **{name: Property(f"@self.{name}") for name in ("kind", "source", "target", "weight")},
    "reasons": ToMany(
        "UNWIND coalesce(@self.reasons, []) AS @other",
        "NearbyReason",
        order=(Sort("@other[1]", descending=True), Sort("@other[0]")),
        tie="",
    ),
}

MAP_ENTITY: dict[str, Field] = {
    "node": ToOne({label.value: f"WITH @self AS @other WHERE @other:{label}" for label in MAP_LABELS.values()}),
}
"""A node of the map of any kind."""
