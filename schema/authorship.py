"""The authors of a paper, each with their position and affiliations."""

import strawberry

from schema.connection import PageInfo
from schema.institution import Institution
from schema.person import Person
from schema.selected import selected


@strawberry.type(description="An author of a paper.")
class AuthorshipEdge:
    node: Person = selected("The author.")
    cursor: str = selected("The cursor of the author, for `after` and `before`.")
    position: int = selected("The position in the list of authors, from 0.")
    name_as_printed: str = selected("The name of the author as printed on this paper, if known; otherwise their name.")
    is_corresponding: bool = selected("Whether the author is a corresponding author.")
    affiliations: list[Institution] = selected("The affiliations of the author as stated on this paper.")


@strawberry.type(description="A page of the authors of a paper, in author order.")
class AuthorshipConnection:
    edges: list[AuthorshipEdge] = selected("The authors of the page, each with their position and affiliations.")
    nodes: list[Person] = selected("The authors of the page.")
    page_info: PageInfo = selected("The position of the page.")
    total_count: int = selected("Number of authors that are known.")
    is_truncated: bool = selected(
        "Whether the list is cut: the source lists only the first authors, and the paper has more than `totalCount`."
    )
