"""The decisions of venues on a paper."""

from collections.abc import Mapping
from typing import Any

from cypher.model import Relationship
from tests.oracle.context import OracleContext, is_field
from tests.oracle.graph_data import Thing
from tests.oracle.written_text import is_rendered

is_rendered("Decision.comment")


@is_field("Paper.decisions")
def _decisions(paper: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    decisions = context.targets(paper, Relationship.HAS_DECISION)
    return sorted(decisions, key=lambda decision: (-1 * (decision["year"] or -1), decision.id))
