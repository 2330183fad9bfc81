"""What moderators see. No test graph holds a report or an act of a moderator."""

from collections.abc import Mapping
from typing import Any

from tests.oracle.context import OracleContext, is_field
from tests.oracle.graph_data import Thing


@is_field("Viewer.reports")
def _reports(_user: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    return context.page([], "Viewer.reports", arguments)  # nobody has reported anything


@is_field("Viewer.moderations")
def _moderations(_user: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    return context.page([], "Viewer.moderations", arguments)
