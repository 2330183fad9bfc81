"""The research map: its nodes and relations, a slice of it, and the arguments of a slice."""

import strawberry

from cypher.ranking.slice import SEEDS_MAX
from schema.enums import NodeKind, RelationKind
from schema.int_range import IntRange
from schema.limits import DEPTH_DEFAULT, DEPTH_MAX, SLICE_DEFAULT, SLICE_MAX
from schema.nearby import NearbyReason
from schema.node import ID
from schema.selected import argument, selected

MAP_ARGUMENTS = (
    argument(
        "depth",
        int | None,
        f"Include nodes up to *n* levels away from a seed (1 to {DEPTH_MAX}, default {DEPTH_DEFAULT}).",
        DEPTH_DEFAULT,
    ),
    argument(
        "limit",
        int | None,
        f"Return at most *n* nodes, seeds included (1 to {SLICE_MAX}, default {SLICE_DEFAULT}).",
        SLICE_DEFAULT,
    ),
    argument("nodeKinds", list[NodeKind] | None, "Include only nodes of these kinds (default all)."),
    argument(
        "relationKinds",
        list[RelationKind] | None,
        "Follow only relations of these kinds (default all). With `NEAR` the slice holds the nearest works, the works"
        " that these cite or that cite these, and their people, institutions and topics.",
    ),
    argument("years", IntRange | None, "Include only papers published in these years."),
)
SEEDS = argument(
    "seeds", list[strawberry.ID], f"The ids of the nodes to start from (1 to {SEEDS_MAX}, at most `limit`)."
)


@strawberry.interface(description="A node of the research map: a paper, a person, an institution or a topic.")
class MapEntity:
    id: strawberry.ID = selected(ID)
    kind: NodeKind = selected("The kind of the node.")
    label: str = selected("The name or title of the node.")
    neighbor_count: int = selected("Number of nodes of the map that this node has a relation to.")
    research_map: "ResearchMap" = selected("The slice of the map around this node.", *MAP_ARGUMENTS)


@strawberry.type(description="A node of a slice.")
class MapNode:
    node: MapEntity = selected("The paper, person, institution or topic.")
    distance: int = selected("Number of edges of the slice to the nearest seed.")
    weight: float = selected("The weight of the node in this slice, from 0 to 1.")
    why: str = selected("The reason why the node is in the slice, as a sentence.")


@strawberry.type(description="A relation between two nodes of a slice.")
class MapEdge:
    kind: RelationKind = selected("The kind of the relation.")
    source: strawberry.ID = selected("The id of the node that the relation starts at.")
    target: strawberry.ID = selected("The id of the node that the relation leads to.")
    weight: float = selected("The strength of the relation, from 0 to 1.")
    reasons: list[NearbyReason] = selected(
        "The reasons why the papers are near, the strongest first; empty if the relation is not `NEAR`."
    )


@strawberry.type(description="A slice of the research map: the seeds and the nodes around them.")
class ResearchMap:
    nodes: list[MapNode] = selected("The seeds, then the other nodes, by descending rank.")
    edges: list[MapEdge] = selected("Every relation between two nodes of the slice.")
    truncated: bool = selected("Whether `limit` left out nodes within `depth`.")
