"""The fields of a topic."""

from collections.abc import Mapping
from typing import Any

from cypher.model import Relationship
from tests.oracle.context import OracleContext, is_field
from tests.oracle.graph_data import Thing
from tests.oracle.map_entity import by_count, papers_of


@is_field("Topic.people")
def _writers(topic: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    people = [person for paper in papers_of(topic, context) for person in context.sources(paper, Relationship.AUTHORED)]
    return context.page(by_count(people), "Topic.people", arguments)


@is_field("Topic.relatedTopics")
def _related(topic: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    topics = [
        other
        for paper in papers_of(topic, context)
        for other in context.targets(paper, Relationship.HAS_TOPIC)
        if other is not topic
    ]
    return context.page(by_count(topics), "Topic.relatedTopics", arguments)
