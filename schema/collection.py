"""Collection: a list of papers that a user keeps, and the input of a collection."""

import strawberry

from cypher.ranking.nearby import SEEDS_MAX as NEARBY_SEEDS_MAX
from cypher.ranking.slice import SEEDS_MAX
from schema.connection import PAGE, PageInfo
from schema.enums import Visibility
from schema.lazy import NearbyPaperConnection, Paper, User
from schema.limits import COLLECTION_NAME_MAX, DESCRIPTION_MAX, NOTE_MAX
from schema.nearby import NEARBY_ARGUMENTS
from schema.node import Node
from schema.research_map import MAP_ARGUMENTS, ResearchMap
from schema.scalars import DateTime
from schema.selected import Selectable, argument, selected
from schema.statistics import PaperStats

NOTE = argument(
    "note",
    str | None,
    f"A note on the paper, in Markdown (at most {NOTE_MAX} characters). Null removes the note of a paper in the"
    " collection.",
)


@strawberry.input(description="The name, description and visibility of a collection.")
class CollectionInput:
    name: str = strawberry.field(description=f"The name (at most {COLLECTION_NAME_MAX} characters).")
    description: str | None = strawberry.field(
        default=strawberry.UNSET, description=f"A description, in Markdown (at most {DESCRIPTION_MAX} characters)."
    )
    visibility: Visibility = strawberry.field(
        default=Visibility.PRIVATE, description="The users that can see the collection (default `PRIVATE`)."
    )


@strawberry.type(description="A paper in a collection.")
class CollectionItemEdge:
    node: Paper = selected("The paper.")
    cursor: str = selected("The cursor of the paper, for `after` and `before`.")
    note: str | None = selected("The owner's note on the paper.")
    added_at: DateTime = selected("The time at which the paper was added.")


@strawberry.type(description="A page of a collection, in its owner's order.")
class CollectionItemConnection:
    edges: list[CollectionItemEdge] = selected("The papers of the page, each with its note.")
    nodes: list[Paper] = selected("The papers of the page.")
    page_info: PageInfo = selected("The position of the page.")
    total_count: int = selected("Number of papers in the collection.")
    stats: PaperStats = selected("Statistics of the whole collection, independent of the page.")


@strawberry.type(description="A list of papers that a user keeps.")
class Collection(Selectable, Node):
    name: str = selected("The name of the collection.")
    description: str | None = selected("The description of the collection, in Markdown.")
    description_html: str | None = selected("`description` as sanitised HTML, with formulas as MathML.")
    visibility: Visibility = selected("The users that can see the collection.")
    owner: User = selected("The owner of the collection.")
    items: CollectionItemConnection = selected("The papers of the collection, in its owner's order.", *PAGE)
    research_map: ResearchMap = selected(
        f"The slice of the map around the first papers of the collection: at most {SEEDS_MAX}, and at most `limit`.",
        *MAP_ARGUMENTS,
    )
    nearby: NearbyPaperConnection = selected(
        f"Papers near the last {NEARBY_SEEDS_MAX} papers of the collection, the highest mean score first, each with the"
        " reasons. Papers of the collection are left out.",
        *NEARBY_ARGUMENTS,
    )
    created_at: DateTime = selected("The time at which the collection was created.")
    updated_at: DateTime = selected("The time of the last change of the collection or its papers.")
