"""Collection: papers somebody keeps together."""

from typing import Annotated, TypeAlias

import strawberry

from schema.connection import PAGE, PageInfo
from schema.enums import Visibility
from schema.node import Node
from schema.scalars import DateTime
from schema.selected import Selectable, selected

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


@strawberry.type(description="Papers somebody keeps together.")
class Collection(Selectable, Node):
    name: str = selected("Its name.")
    description: str | None = selected("What it is for.")
    description_html: str | None = selected("`description` as HTML that is safe to show.")
    visibility: Visibility = selected("Who may see it.")
    owner: User = selected("Whose it is.")
    items: CollectionItemConnection = selected("Its papers, in its owner's order.", *PAGE)
    created_at: DateTime = selected("When it was made.")
    updated_at: DateTime = selected("When it or its items last changed.")
