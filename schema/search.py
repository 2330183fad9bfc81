"""The results of a search, and the arguments of search and suggestions."""

from typing import Annotated, TypeAlias

import strawberry

from cypher.text.fulltext import TEXT_MAX as QUERY_MAX
from schema.connection import PAGE, PageInfo
from schema.enums import NodeKind, SearchMode
from schema.institution import Institution
from schema.limits import SUGGESTIONS_DEFAULT, SUGGESTIONS_MAX
from schema.paper import Paper
from schema.paper_filter import WHERE
from schema.person import Person
from schema.selected import argument, selected
from schema.statistics import PaperStats
from schema.topic import Topic

_KINDS = argument("kinds", list[NodeKind] | None, "Find only nodes of these kinds (default all).")
SEARCH_ARGUMENTS = (
    argument(
        "query",
        str,
        'Words that must all occur; "quoted words" must occur side by side, -words must not occur. Or one DOI,'
        f" arXiv id, ORCID iD, ROR id or OpenAlex id. Text after the first {QUERY_MAX} characters is ignored.",
    ),
    _KINDS,
    argument("mode", SearchMode | None, "The way to search (default `KEYWORD`).", SearchMode.KEYWORD),
    WHERE,
    PAGE[0],
    PAGE[1],
)
SUGGEST_ARGUMENTS = (
    argument(
        "prefix",
        str,
        "The text typed so far. Each word must begin a word of the name; if nothing matches, longer words may have one"
        " typing error.",
    ),
    _KINDS,
    argument(
        "first",
        int | None,
        f"Return at most *n* suggestions (1 to {SUGGESTIONS_MAX}, default {SUGGESTIONS_DEFAULT}).",
        SUGGESTIONS_DEFAULT,
    ),
)

SearchResult: TypeAlias = Annotated[
    Paper | Person | Institution | Topic,
    strawberry.union(name="SearchResult", description="A node that a search can find."),
]


@strawberry.type(description="A result of a search.")
class SearchEdge:
    node: SearchResult = selected("The node.")
    cursor: str = selected("The cursor of the result, for `after`.")
    score: float = selected("The score of the result. Scores of one search can be compared with each other only.")


@strawberry.type(description="A page of the results of a search, the highest score first.")
class SearchConnection:
    edges: list[SearchEdge] = selected("The results of the page, each with its score.")
    nodes: list[SearchResult] = selected("The nodes of the page.")
    page_info: PageInfo = selected("The position of the page.")
    total_count: int = selected("Number of results.")
    did_you_mean: str | None = selected(
        "The query with corrected words, if it finds nothing or little as it is typed; else null. The results for the"
        " corrected query follow those for the query as typed."
    )
    stats: PaperStats = selected("Statistics of all papers among the results, independent of the page.")
