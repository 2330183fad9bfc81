"""The fields of a topic."""

from collections.abc import Mapping
from typing import Any

from cypher.model import Relationship
from tests.oracle.context import OracleContext, is_field
from tests.oracle.graph_data import Thing
from tests.oracle.map_entity import by_count, shared_by


@is_field("Topic.people")
def _writers(topic: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    people = [
        person for _, person in shared_by(topic, lambda paper: context.sources(paper, Relationship.AUTHORED), context)
    ]
    return context.page(by_count(people), "Topic.people", arguments)


@is_field("Topic.relatedTopics")
def _related(topic: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    topics = [
        other for _, other in shared_by(topic, lambda paper: context.targets(paper, Relationship.HAS_TOPIC), context)
    ]
    return context.page(by_count(topics), "Topic.relatedTopics", arguments)
