"""PaperFilter: conditions on papers, and the `where` argument that takes them."""

import strawberry

from schema.enums import PaperType
from schema.int_range import IntRange
from schema.limits import FILTER_DEPTH_MAX, FILTER_PARTS_MAX
from schema.selected import argument


@strawberry.input(
    description="Conditions on papers. A paper must meet every condition that is given."
    f" A filter has at most {FILTER_PARTS_MAX} parts, nested at most {FILTER_DEPTH_MAX} levels deep."
)
class PaperFilter:
    year: IntRange | None = strawberry.field(default=strawberry.UNSET, description="Year of publication.")
    citation_count: IntRange | None = strawberry.field(
        default=strawberry.UNSET, description="Number of known citations."
    )
    types: list[PaperType] | None = strawberry.field(default=strawberry.UNSET, description="Has one of these types.")
    open_access: bool | None = strawberry.field(default=strawberry.UNSET, description="Is free to read, or is not.")
    is_retracted: bool | None = strawberry.field(default=strawberry.UNSET, description="Was retracted, or was not.")
    has_code: bool | None = strawberry.field(
        default=strawberry.UNSET, description="Has a resource of kind `CODE`, or has none."
    )
    has_dataset: bool | None = strawberry.field(
        default=strawberry.UNSET, description="Has a resource of kind `DATASET`, or has none."
    )
    venue: str | None = strawberry.field(default=strawberry.UNSET, description="Has exactly this venue.")
    author: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="Has the person with this id as an author."
    )
    institution: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="States the institution with this id as an affiliation."
    )
    topic: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Has the topic with this id.")
    all_of: list["PaperFilter"] | None = strawberry.field(
        name="and", default=strawberry.UNSET, description="Meets all of these filters."
    )
    any_of: list["PaperFilter"] | None = strawberry.field(
        name="or", default=strawberry.UNSET, description="Meets at least one of these filters."
    )
    none_of: "PaperFilter | None" = strawberry.field(
        name="not", default=strawberry.UNSET, description="Does not meet this filter."
    )


WHERE = argument("where", PaperFilter | None, "Consider only papers that meet this filter.")
