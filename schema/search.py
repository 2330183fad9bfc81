"""What a search finds."""

from typing import Annotated, TypeAlias

import strawberry

from schema.connection import PageInfo
from schema.institution import Institution
from schema.paper import Paper
from schema.person import Person
from schema.selected import selected
from schema.statistics import PaperStats
from schema.topic import Topic

SearchResult: TypeAlias = Annotated[
    Paper | Person | Institution | Topic,
    strawberry.union(name="SearchResult", description="Anything that can be searched for."),
]


@strawberry.type(description="Something found, and its place in the list.")
class SearchEdge:
    node: SearchResult = selected("What was found.")
    cursor: str = selected("Its place, for `after`.")
    score: float = selected("How well it fits, comparable within this list.")


@strawberry.type(description="A page of what was found, best first.")
class SearchConnection:
    edges: list[SearchEdge] = selected("What was found, each with its score.")
    nodes: list[SearchResult] = selected("What was found.")
    page_info: PageInfo = selected("Where this page lies.")
    total_count: int = selected("How much there is in all.")
    stats: PaperStats = selected("Counts over the papers among all that is found, whatever the page.")
