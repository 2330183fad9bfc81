"""The fields of an institution."""

from collections.abc import Mapping
from typing import Any

from cypher.model import Relationship
from tests.oracle.connection import Entry
from tests.oracle.context import OracleContext, is_field
from tests.oracle.graph_data import Thing
from tests.oracle.map_entity import papers_of


@is_field("Institution.people")
def _people(institution: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    people = context.sources(institution, Relationship.AFFILIATED_WITH)
    ranked = [Entry(person, (-len(papers_of(person, context)), person.id)) for person in people]
    return context.page(ranked, "Institution.people", arguments)
