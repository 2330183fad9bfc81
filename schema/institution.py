"""Institution: where people work."""

from typing import Annotated, TypeAlias

import strawberry

from schema.connection import ORDER_BY, PAGE, WHERE, Connection
from schema.node import MapEntity, Node
from schema.paper_list import PaperConnection
from schema.selected import Selectable, selected
from schema.statistics import CITATIONS_BY_YEAR, PAPERS_BY_YEAR, CitationYear, PaperYear
from schema.topic import Topic

Person: TypeAlias = Annotated["Person", strawberry.lazy("schema.person")]


@strawberry.type(description="An institution people work at.")
class Institution(Selectable, Node, MapEntity):
    name: str = selected("Its name.")
    ror: str | None = selected("Its ROR id, bare.")
    openalex_id: str | None = selected("Its OpenAlex id, bare.")
    country_code: str | None = selected("Its country, two letters as in ISO 3166.")
    type: str | None = selected("What kind of institution it is, in ROR's words: education, company, government …")
    homepage: str | None = selected("Its web page.")
    paper_count: int = selected("How many papers here state it.")
    people: Connection[Person] = selected("Who works or worked there, most papers first.", *PAGE)
    papers: PaperConnection = selected("Papers that state it, newest first.", *PAGE, WHERE, ORDER_BY)
    papers_by_year: list[PaperYear] = selected(PAPERS_BY_YEAR, WHERE)
    citations_by_year: list[CitationYear] = selected(CITATIONS_BY_YEAR, WHERE)
    topics: Connection[Topic] = selected("What its papers are about, most frequent first.", *PAGE)
