"""What can be fetched by id, and what can stand on the research map."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from schema.enums import NodeKind, RelationKind
from schema.inputs import IntRange
from schema.selected import argument, selected

if TYPE_CHECKING:
    from schema.research_map import ResearchMap

MAP_ARGUMENTS = (
    argument("depth", int | None, "How many relations away from the seeds, 1 to 3.", 1),
    argument("limit", int | None, "Most nodes in the slice, 1 to 500.", 60),
    argument("nodeKinds", list[NodeKind] | None, "Only nodes of these kinds."),
    argument("relationKinds", list[RelationKind] | None, "Only over relations of these kinds."),
    argument("years", IntRange | None, "Only papers of these years."),
)


@strawberry.interface(description="Anything with a globally unique, stable, opaque id (Relay object identification).")
class Node:
    id: strawberry.ID = selected("Globally unique, stable, opaque.")


@strawberry.interface(description="A node of the research map: a paper, a person, an institution or a topic.")
class MapEntity:
    id: strawberry.ID = selected("Globally unique, stable, opaque.")
    kind: NodeKind = selected("Which kind of node this is.")
    label: str = selected("A name or title to show.")
    neighbor_count: int = selected("How many nodes of the map it touches, shown or not.")
    research_map: Annotated["ResearchMap", strawberry.lazy("schema.research_map")] = selected(
        "The map around this node.", *MAP_ARGUMENTS
    )


__all__ = ["MAP_ARGUMENTS", "MapEntity", "Node"]
