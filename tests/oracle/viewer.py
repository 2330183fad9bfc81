"""The fields of the viewer."""

from collections.abc import Mapping
from typing import Any

from cypher.model import Relationship
from tests.oracle.connection import DescendingKey, Entry, newest
from tests.oracle.context import OracleContext, is_field
from tests.oracle.graph_data import Thing


@is_field("Viewer.user")
def _user(user: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return user


@is_field("Viewer.roles")
def _roles(user: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return user["roles"] or ["READER"]


@is_field("Viewer.savedPapers")
def _saved(user: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    links = context.data.out(user, Relationship.SAVED)
    saved = [Entry(link.target, (DescendingKey(link["at"]), link.target.id)) for link in links]
    return context.page(saved, "Viewer.savedPapers", arguments)


@is_field("Viewer.collections")
def _own_collections(user: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    return context.page(newest(context.targets(user, Relationship.OWNS)), "Viewer.collections", arguments)
