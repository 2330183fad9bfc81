"""The research map: slices of the graph and paths through it."""

import strawberry

from schema.enums import RelationKind
from schema.node import MapEntity
from schema.selected import selected


@strawberry.type(description="A node of a slice.")
class MapNode:
    node: MapEntity = selected("The paper, person, institution or topic.")
    distance: int = selected("How many relations away from the nearest seed.")
    weight: float = selected("How much it matters in this slice, 0 to 1.")


@strawberry.type(description="A relation between two nodes of a slice.")
class MapEdge:
    kind: RelationKind = selected("Which relation it is.")
    source: strawberry.ID = selected("The id of the node it starts at.")
    target: strawberry.ID = selected("The id of the node it leads to.")
    weight: float = selected("How strong it is, 0 to 1.")


@strawberry.type(description="A slice of the research map: the seeds and what is around them.")
class ResearchMap:
    nodes: list[MapNode] = selected("The seeds first, then the rest by rank.")
    edges: list[MapEdge] = selected("Every relation between two of these nodes.")
    truncated: bool = selected("Whether there was more within `depth` than `limit` let through.")


@strawberry.type(description="A way from one node to another.")
class GraphPath:
    length: int = selected("How many relations long it is.")
    nodes: list[MapEntity] = selected("The nodes, from one end to the other.")
    edges: list[MapEdge] = selected("The relations, from one end to the other.")
