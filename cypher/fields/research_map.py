"""The fields of what is computed for a request: slices of the map and paths through it.

What they lead to is no node but a map, as cypher.ranking.slice and cypher.ranking.paths describe it.
"""

from cypher.fields.field import Field, Property, Sort, ToMany, ToOne
from cypher.model import MAP_LABELS

RESEARCH_MAP: dict[str, Field] = {
    "nodes": ToMany(
        "UNWIND @n.nodes AS @m",
        "MapNode",
        order=(Sort("@m.distance"), Sort("@m.weight", descending=True)),
        tie="@m.node.id",
    ),
    "edges": ToMany(
        "UNWIND @n.edges AS @m", "MapEdge", order=(Sort("@m.kind"), Sort("@m.source"), Sort("@m.target")), tie=""
    ),
    "truncated": Property("@n.truncated"),
}

MAP_NODE: dict[str, Field] = {
    "node": ToOne({label.value: f"WITH @n.node AS @m WHERE @m:{label}" for label in MAP_LABELS.values()}),
    "distance": Property("@n.distance"),
    "weight": Property("@n.weight"),
}

MAP_EDGE: dict[str, Field] = {name: Property(f"@n.{name}") for name in ("kind", "source", "target", "weight")}

GRAPH_PATH: dict[str, Field] = {
    "length": Property("size(@n.edges)"),
    "nodes": ToMany(
        "UNWIND range(0, size(@n.nodes) - 1) AS @w WITH @w, @n.nodes[@w] AS @m",
        "MapEntity",
        order=(Sort("@w"),),
        tie="",
    ),
    "edges": ToMany(
        "UNWIND range(0, size(@n.edges) - 1) AS @w WITH @w, @n.edges[@w] AS @m", "MapEdge", order=(Sort("@w"),), tie=""
    ),
}

MAP_ENTITY: dict[str, Field] = {
    "node": ToOne({label.value: f"WITH @n AS @m WHERE @m:{label}" for label in MAP_LABELS.values()}),
}
"""What is on the map, whatever its kind."""
