"""ResearchMap, a slice of the map, and GraphPath, a path through it.

Both are computed for the request. `@self` is a map, as cypher.ranking.slice and cypher.ranking.paths describe it.
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
}

MAP_EDGE: dict[str, Field] = {name: Property(f"@self.{name}") for name in ("kind", "source", "target", "weight")}

GRAPH_PATH: dict[str, Field] = {
    "length": Property("size(@self.edges)"),
    "nodes": ToMany(
        "UNWIND range(0, size(@self.nodes) - 1) AS @rank WITH @rank, @self.nodes[@rank] AS @other",
        "MapEntity",
        order=(Sort("@rank"),),
        tie="",
    ),
    "edges": ToMany(
        "UNWIND range(0, size(@self.edges) - 1) AS @rank WITH @rank, @self.edges[@rank] AS @other",
        "MapEdge",
        order=(Sort("@rank"),),
        tie="",
    ),
}

MAP_ENTITY: dict[str, Field] = {
    "node": ToOne({label.value: f"WITH @self AS @other WHERE @other:{label}" for label in MAP_LABELS.values()}),
}
"""A node of the map of any kind."""
