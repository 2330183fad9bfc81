"""GraphPath: a path between two nodes of the research map."""

import strawberry

from schema.research_map import MapEdge, MapEntity
from schema.selected import selected


@strawberry.type(description="A path between two nodes.")
class GraphPath:
    length: int = selected("Number of relations of the path.")
    nodes: list[MapEntity] = selected("The nodes of the path, from its start to its end.")
    edges: list[MapEdge] = selected("The relations of the path, from its start to its end.")
