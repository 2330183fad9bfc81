"""PaperOrder: a key to order papers by, and the `orderBy` argument that takes a list of them."""

import strawberry

from schema.enums import PaperSort, SortDirection
from schema.selected import argument


@strawberry.input(description="A key to order papers by. Papers with equal keys are ordered by id.")
class PaperOrder:
    by: PaperSort = strawberry.field(description="The key.")
    direction: SortDirection | None = strawberry.field(
        default=SortDirection.DESC, description="The direction (default `DESC`, largest first)."
    )


ORDER_BY = argument("orderBy", list[PaperOrder] | None, "Keys to order by, the most significant first.")
