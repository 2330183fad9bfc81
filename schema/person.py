"""Person: somebody who wrote papers."""

import strawberry

from schema.connection import ORDER_BY, PAGE, WHERE, Connection, PageInfo
from schema.institution import Institution
from schema.node import MapEntity, Node
from schema.paper_list import PaperConnection
from schema.selected import Selectable, selected
from schema.statistics import CITATIONS_BY_YEAR, PAPERS_BY_YEAR, CitationYear, PaperYear
from schema.topic import Topic


@strawberry.type(description="Somebody this person wrote papers with.")
class CoauthorEdge:
    node: "Person" = selected("The coauthor.")
    cursor: str = selected("Its place, for `after` and `before`.")
    shared_paper_count: int = selected("How many papers here they wrote together.")


@strawberry.type(description="A page of a person's coauthors, most shared papers first.")
class CoauthorConnection:
    edges: list[CoauthorEdge] = selected("The coauthors, each with what they share.")
    nodes: list["Person"] = selected("The coauthors.")
    page_info: PageInfo = selected("Where this page lies.")
    total_count: int = selected("How many there are in all.")


@strawberry.type(description="A person who wrote papers.")
class Person(Selectable, Node, MapEntity):
    name: str = selected("Their name.")
    orcid: str | None = selected("Their ORCID iD, bare.")
    openalex_id: str | None = selected("Their OpenAlex id, bare.")
    paper_count: int = selected("How many papers of theirs are here.")
    citation_count: int = selected("Known citations of their papers.")
    papers: PaperConnection = selected("Their papers, newest first.", *PAGE, WHERE, ORDER_BY)
    papers_by_year: list[PaperYear] = selected(PAPERS_BY_YEAR, WHERE)
    citations_by_year: list[CitationYear] = selected(CITATIONS_BY_YEAR, WHERE)
    institutions: Connection[Institution] = selected("Where they work or worked, latest first.", *PAGE)
    topics: Connection[Topic] = selected("What their papers are about, most frequent first.", *PAGE)
    coauthors: CoauthorConnection = selected("Whom they wrote with, most shared papers first.", *PAGE)
