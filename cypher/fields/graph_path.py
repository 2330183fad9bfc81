"""GraphPath: a path between two nodes. `@self` is a map, as cypher.ranking.paths describes it."""

from cypher.fields.field import Field, Property, Sort, ToMany

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
