"""Institution, and the keys that identify one."""

import strawberry

from schema.connection import PAGE, Connection
from schema.lazy import Person
from schema.nearby_entities import (
    FIRST,
    WHAT_IS_NEW,
    WHERE_TO_START,
    NearbyInstitutionConnection,
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


@strawberry.input(one_of=True, description="One key of an institution.")
class InstitutionKey:
    id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Its id on this service.")
    ror: str | None = strawberry.field(default=strawberry.UNSET, description="Its ROR id, bare or as a URL.")
    openalex_id: str | None = strawberry.field(
        default=strawberry.UNSET, description="Its OpenAlex id, bare or as a URL."
    )


@strawberry.type(description="An institution that authors are affiliated with.")
class Institution(Selectable, Node, MapEntity):
    name: str = selected("The name of the institution.")
    other_names: list[str] = selected(
        "Other names that sources state: acronyms, aliases, former names, names in other languages."
    )
    ror: str | None = selected("The ROR id of the institution, bare.")
    openalex_id: str | None = selected("The OpenAlex id of the institution, bare.")
    country_code: str | None = selected("The country, as a two-letter ISO 3166 code.")
    type: str | None = selected("The type of the institution in ROR: education, company, government and others.")
    homepage: str | None = selected("The URL of the home page.")
    paper_count: int = selected("Number of papers in this graph that state the institution as an affiliation.")
    people: Connection[Person] = selected(
        "People with a current or former affiliation, those with the most papers first.", *PAGE
    )
    papers: PaperConnection = selected(
        "Papers that state the institution as an affiliation, newest first (default).", *PAGE, WHERE, ORDER_BY
    )
    papers_by_year: list[PaperYear] = selected(PAPERS_BY_YEAR, WHERE)
    citations_by_year: list[CitationYear] = selected(CITATIONS_BY_YEAR, WHERE)
    topics: Connection[Topic] = selected("The topics of these papers, the most frequent first.", *PAGE)
    nearby: NearbyInstitutionConnection = selected("Institutions near the institution, the nearest first.", FIRST)
    where_to_start: StartingPointConnection = selected(WHERE_TO_START, FIRST)
    what_is_new: NewPaperConnection = selected(WHAT_IS_NEW, FIRST)
