"""Collection: papers somebody keeps together."""

from typing import TYPE_CHECKING, Annotated, TypeAlias

import strawberry

from schema.connection import PAGE, WHERE, PageInfo
from schema.enums import NearbySignal, Visibility
from schema.node import MAP_ARGUMENTS, Node
from schema.scalars import DateTime
from schema.selected import Selectable, argument, selected
from schema.statistics import PaperStats

if TYPE_CHECKING:
    from schema.paper import NearbyPaperConnection
    from schema.research_map import ResearchMap

Paper: TypeAlias = Annotated["Paper", strawberry.lazy("schema.paper")]
User: TypeAlias = Annotated["User", strawberry.lazy("schema.user")]


@strawberry.type(description="A paper in a collection.")
class CollectionItemEdge:
    node: Paper = selected("The paper.")
    cursor: str = selected("Its place, for `after` and `before`.")
    note: str | None = selected("The owner's note on it.")
    added_at: DateTime = selected("When it was added.")


@strawberry.type(description="A page of a collection, in its owner's order.")
class CollectionItemConnection:
    edges: list[CollectionItemEdge] = selected("The papers, each with its note.")
    nodes: list[Paper] = selected("The papers.")
    page_info: PageInfo = selected("Where this page lies.")
    total_count: int = selected("How many there are in all.")
    stats: PaperStats = selected("Counts over the whole collection, whatever the page.")


@strawberry.type(description="Papers somebody keeps together.")
class Collection(Selectable, Node):
    name: str = selected("Its name.")
    description: str | None = selected("What it is for.")
    description_html: str | None = selected("`description` as HTML that is safe to show.")
    visibility: Visibility = selected("Who may see it.")
    owner: User = selected("Whose it is.")
    items: CollectionItemConnection = selected("Its papers, in its owner's order.", *PAGE)
    research_map: Annotated["ResearchMap", strawberry.lazy("schema.research_map")] = selected(
        "The map around its first 50 papers.", *MAP_ARGUMENTS
    )
    nearby: Annotated["NearbyPaperConnection", strawberry.lazy("schema.paper")] = selected(
        "Papers near the 10 that were put in last, nearest to all of them first, and why. None of its own.",
        argument("first", int | None, "The nearest so many, at most 100.", 10),
        argument("signals", list[NearbySignal] | None, "Only by these signals."),
        WHERE,
    )
    created_at: DateTime = selected("When it was made.")
    updated_at: DateTime = selected("When it or its items last changed.")
