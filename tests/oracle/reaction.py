"""The reactions to a paper."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from cypher.model import Relationship
from tests.oracle.context import OracleContext, is_field
from tests.oracle.graph_data import Thing


@is_field("Paper.reactions")
def _reactions(paper: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    links = context.data.into(paper, Relationship.REACTED)
    mine = {link["kind"] for link in links if link.source is context.user}
    counts = Counter[str](link["kind"] for link in links)
    return [
        {"kind": kind, "count": count, "viewerHasReacted": kind in mine}
        for kind, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    ]
