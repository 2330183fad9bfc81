"""Topic: what papers are about."""

from typing import Annotated, TypeAlias

import strawberry

from schema.connection import ORDER_BY, PAGE, WHERE, Connection
from schema.node import MapEntity, Node
from schema.paper_list import PaperConnection
from schema.selected import Selectable, selected
from schema.statistics import CITATIONS_BY_YEAR, PAPERS_BY_YEAR, CitationYear, PaperYear

Person: TypeAlias = Annotated["Person", strawberry.lazy("schema.person")]


@strawberry.type(description="A topic of the domain > field > subfield > topic hierarchy, or a keyword outside of it.")
class Topic(Selectable, Node, MapEntity):
    name: str = selected("Its name.")
    description: str | None = selected("What it covers.")
    openalex_id: str | None = selected("Its OpenAlex id, bare.")
    field: str | None = selected("The field it is in; null for a keyword.")
    subfield: str | None = selected("The subfield it is in; null for a keyword.")
    domain: str | None = selected("The domain it is in; null for a keyword.")
    paper_count: int = selected("How many papers here are about it.")
    papers: PaperConnection = selected("Papers about it, most cited first.", *PAGE, WHERE, ORDER_BY)
    papers_by_year: list[PaperYear] = selected(PAPERS_BY_YEAR, WHERE)
    citations_by_year: list[CitationYear] = selected(CITATIONS_BY_YEAR, WHERE)
    people: Connection[Person] = selected("Who writes about it, most papers first.", *PAGE)
    related_topics: Connection["Topic"] = selected("Topics of the same papers, most shared first.", *PAGE)
