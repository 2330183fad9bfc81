"""Pages of lists, as in the Relay cursor connections specification, and the arguments of a page."""

from typing import Generic, TypeVar

import strawberry

from schema.limits import PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX
from schema.selected import argument, selected

T = TypeVar("T")


PAGE = (
    argument(
        "first",
        int | None,
        f"Return the first *n* items (default {PAGE_SIZE_DEFAULT}, maximum {PAGE_SIZE_MAX}). Not with `last`.",
    ),
    argument("after", str | None, "Return items after this cursor."),
    argument("last", int | None, f"Return the last *n* items (maximum {PAGE_SIZE_MAX}). Not with `first`."),
    argument("before", str | None, "Return items before this cursor."),
)


@strawberry.type(description="The position of a page in its list.")
class PageInfo:
    has_next_page: bool = selected("Whether items follow this page.")
    has_previous_page: bool = selected("Whether items precede this page.")
    start_cursor: str | None = selected("The cursor of the first item of the page; null for an empty page.")
    end_cursor: str | None = selected("The cursor of the last item of the page; null for an empty page.")


@strawberry.type(description="An item of a list and its cursor.")
class Edge(Generic[T]):
    node: T = selected("The item.")
    cursor: str = selected("The cursor of the item, for `after` and `before`.")


@strawberry.type(description="A page of a list.")
class Connection(Generic[T]):
    edges: list[Edge[T]] = selected("The items of the page, each with its cursor.")
    nodes: list[T] = selected("The items of the page.")
    page_info: PageInfo = selected("The position of the page.")
    total_count: int = selected("Number of items in the whole list.")
