"""The fields of a user."""

from collections.abc import Mapping
from typing import Any

from cypher.model import Label, Relationship
from tests.oracle.connection import newest
from tests.oracle.context import OracleContext, is_field, only
from tests.oracle.graph_data import Thing


@is_field("User.name")
def _name(user: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return user["handle"] if user["name"] is None else user["name"]


@is_field("User.person")
def _person(user: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return only(context.targets(user, Relationship.CLAIMS))


@is_field("User.collections")
def _collections(user: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    collections = context.listed(context.targets(user, Relationship.OWNS))
    return context.page(newest(collections), "User.collections", arguments)


@is_field("User.isExternal")
def _is_external(user: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return user.label is Label.EXTERNAL_REVIEWER


@is_field("User.reviews")
def _reviews(user: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    written = [thing for thing in context.targets(user, Relationship.WROTE) if thing.label is Label.REVIEW]
    return context.page(newest(context.shown(written)), "User.reviews", arguments)
