"""Person, the keys that identify one, and coauthors."""

import strawberry

from schema.connection import PAGE, Connection, PageInfo
from schema.institution import Institution
from schema.nearby_entities import (
    COAUTHORS,
    FIRST,
    WHAT_IS_NEW,
    WHERE_TO_START,
    NearbyPersonConnection,
    NewPaperConnection,
    StartingPointConnection,
)
from schema.node import Node
from schema.paper_connection import PaperConnection
from schema.paper_filter import WHERE
from schema.paper_order import ORDER_BY
from schema.research_map import MapEntity
from schema.selected import Selectable, selected
from schema.time_series import CITATIONS_BY_YEAR, PAPERS_BY_YEAR, CitationYear, PaperYear
from schema.topic import Topic


@strawberry.input(one_of=True, description="One key of a person.")
class PersonKey:
    id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Their id on this service.")
    orcid: str | None = strawberry.field(default=strawberry.UNSET, description="Their ORCID iD, bare or as a URL.")
    openalex_id: str | None = strawberry.field(
        default=strawberry.UNSET, description="Their OpenAlex id, bare or as a URL."
    )


@strawberry.type(description="A coauthor of a person.")
class CoauthorEdge:
    node: "Person" = selected("The coauthor.")
    cursor: str = selected("The cursor of the coauthor, for `after` and `before`.")
    shared_paper_count: int = selected("Number of papers in this graph that both wrote.")


@strawberry.type(description="A page of the coauthors of a person, those with the most shared papers first.")
class CoauthorConnection:
    edges: list[CoauthorEdge] = selected("The coauthors of the page, each with the number of shared papers.")
    nodes: list["Person"] = selected("The coauthors of the page.")
    page_info: PageInfo = selected("The position of the page.")
    total_count: int = selected("Number of coauthors.")


@strawberry.type(description="A person: an author of papers.")
class Person(Selectable, Node, MapEntity):
    name: str = selected("The name of the person.")
    other_names: list[str] = selected("Other names that sources state: former names, spellings in other scripts.")
    orcid: str | None = selected("The ORCID iD of the person, bare.")
    openalex_id: str | None = selected("The OpenAlex id of the person, bare.")
    paper_count: int = selected("Number of papers of the person in this graph.")
    citation_count: int = selected("Number of known citations of these papers.")
    papers: PaperConnection = selected("The papers of the person, newest first (default).", *PAGE, WHERE, ORDER_BY)
    papers_by_year: list[PaperYear] = selected(PAPERS_BY_YEAR, WHERE)
    citations_by_year: list[CitationYear] = selected(CITATIONS_BY_YEAR, WHERE)
    institutions: Connection[Institution] = selected("Current and former affiliations, the latest first.", *PAGE)
    topics: Connection[Topic] = selected("The topics of these papers, the most frequent first.", *PAGE)
    coauthors: CoauthorConnection = selected("Coauthors, those with the most shared papers first.", *PAGE)
    nearby: NearbyPersonConnection = selected("People near the person, the nearest first.", FIRST, COAUTHORS)
    where_to_start: StartingPointConnection = selected(WHERE_TO_START, FIRST)
    what_is_new: NewPaperConnection = selected(WHAT_IS_NEW, FIRST)
