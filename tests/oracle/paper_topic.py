"""The topics of a paper."""

from collections.abc import Mapping
from typing import Any

from cypher.model import Relationship
from tests.oracle.connection import DescendingKey, Entry
from tests.oracle.context import OracleContext, is_field
from tests.oracle.graph_data import Thing


@is_field("Paper.topics")
def _topics(paper: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    links = context.data.out(paper, Relationship.HAS_TOPIC)
    topics = [
        Entry(link.target, (DescendingKey(link["score"] or 0.0), link.target.id), {"score": link["score"] or 0.0})
        for link in links
    ]
    return context.page(topics, "Paper.topics", arguments)
