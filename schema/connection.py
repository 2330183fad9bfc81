"""Pages of lists, as in the Relay cursor connections specification."""

from typing import Generic, TypeVar

import strawberry

from schema.inputs import PaperFilter, PaperOrder
from schema.selected import argument, selected

T = TypeVar("T")

PAGE_SIZE_DEFAULT = 20
PAGE_SIZE_MAX = 100

PAGE = (
    argument(
        "first", int | None, f"The first so many, at most {PAGE_SIZE_MAX}; {PAGE_SIZE_DEFAULT} if nothing is said."
    ),
    argument("after", str | None, "Only what comes after this cursor."),
    argument("last", int | None, f"The last so many, at most {PAGE_SIZE_MAX}."),
    argument("before", str | None, "Only what comes before this cursor."),
)
WHERE = argument("where", PaperFilter | None, "Only papers for which this holds.")
ORDER_BY = argument("orderBy", list[PaperOrder] | None, "Keys to order by, the most important first.")


@strawberry.type(description="Where a page lies in its list.")
class PageInfo:
    has_next_page: bool = selected("Whether more comes after this page.")
    has_previous_page: bool = selected("Whether more comes before this page.")
    start_cursor: str | None = selected("The cursor of the first item here.")
    end_cursor: str | None = selected("The cursor of the last item here.")


@strawberry.type(description="An item of a list and its place in it.")
class Edge(Generic[T]):
    node: T = selected("The item.")
    cursor: str = selected("Its place, for `after` and `before`.")


@strawberry.type(description="A page of a list.")
class Connection(Generic[T]):
    edges: list[Edge[T]] = selected("The items, each with its place.")
    nodes: list[T] = selected("The items.")
    page_info: PageInfo = selected("Where this page lies.")
    total_count: int = selected("How many there are in all.")
