"""The fields of a person."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from cypher.model import Relationship
from tests.oracle.connection import Entry
from tests.oracle.context import OracleContext, is_field
from tests.oracle.graph_data import Thing
from tests.oracle.map_entity import papers_of, shared_by
from tests.oracle.paper_list import citation_count


@is_field("Person.otherNames", "Institution.otherNames")
def _other_names(node: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    names: list[str] = node["otherNames"] or []
    return [name for name in names if name != node["name"]]


@is_field("Person.citationCount")
def _citation_count(person: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    claimed = person["citedByCount"]
    return sum(map(citation_count, papers_of(person, context))) if claimed is None else claimed


@is_field("Person.institutions")
def _institutions(person: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    links = context.data.out(person, Relationship.AFFILIATED_WITH)
    places = [Entry(link.target, (-max(link["years"] or [0]), link.target.id)) for link in links]
    return context.page(places, "Person.institutions", arguments)


@is_field("Person.coauthors")
def _coauthors(person: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    shared = Counter(
        author for _, author in shared_by(person, lambda paper: context.sources(paper, Relationship.AUTHORED), context)
    )
    coauthors = [Entry(author, (-count, author.id), {"sharedPaperCount": count}) for author, count in shared.items()]
    return context.page(coauthors, "Person.coauthors", arguments)
