"""Person: somebody who wrote papers."""

from typing import Annotated, TypeAlias

import strawberry

from schema.connection import ORDER_BY, PAGE, WHERE, Connection, PageInfo
from schema.institution import Institution
from schema.node import MapEntity, Node
from schema.selected import Selectable, selected
from schema.topic import Topic

Paper: TypeAlias = Annotated["Paper", strawberry.lazy("schema.paper")]


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
    papers: Connection[Paper] = selected("Their papers, newest first.", *PAGE, WHERE, ORDER_BY)
    institutions: Connection[Institution] = selected("Where they work or worked, latest first.", *PAGE)
    topics: Connection[Topic] = selected("What their papers are about, most frequent first.", *PAGE)
    coauthors: CoauthorConnection = selected("Whom they wrote with, most shared papers first.", *PAGE)
