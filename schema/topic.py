"""Topic, and the keys that identify one."""

import strawberry

from schema.connection import PAGE, Connection
from schema.lazy import Person
from schema.nearby_entities import (
    FIRST,
    WHAT_IS_NEW,
    WHERE_TO_START,
    NearbyTopicConnection,
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


@strawberry.input(one_of=True, description="One key of a topic.")
class TopicKey:
    id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Its id on this service.")
    openalex_id: str | None = strawberry.field(
        default=strawberry.UNSET, description="Its OpenAlex id, bare or as a URL."
    )


@strawberry.type(
    description="A topic of the hierarchy domain > field > subfield > topic, or a keyword outside the hierarchy."
)
class Topic(Selectable, Node, MapEntity):
    name: str = selected("The name of the topic.")
    description: str | None = selected("A description of the topic.")
    openalex_id: str | None = selected("The OpenAlex id of the topic, bare.")
    field: str | None = selected("The field that contains the topic; null for a keyword.")
    subfield: str | None = selected("The subfield that contains the topic; null for a keyword.")
    domain: str | None = selected("The domain that contains the topic; null for a keyword.")
    paper_count: int = selected("Number of papers in this graph that have the topic.")
    papers: PaperConnection = selected("The papers of the topic, most cited first (default).", *PAGE, WHERE, ORDER_BY)
    papers_by_year: list[PaperYear] = selected(PAPERS_BY_YEAR, WHERE)
    citations_by_year: list[CitationYear] = selected(CITATIONS_BY_YEAR, WHERE)
    people: Connection[Person] = selected(
        "The authors of papers of the topic, those with the most papers first.", *PAGE
    )
    related_topics: Connection["Topic"] = selected(
        "Other topics of the same papers, those that share the most papers first.", *PAGE
    )
    nearby: NearbyTopicConnection = selected("Topics near the topic, the nearest first.", FIRST)
    where_to_start: StartingPointConnection = selected(WHERE_TO_START, FIRST)
    what_is_new: NewPaperConnection = selected(WHAT_IS_NEW, FIRST)
