"""The fields of a collection, and who may see it."""

from collections.abc import Mapping
from typing import Any

from cypher.model import Relationship
from tests.oracle.connection import Entry
from tests.oracle.context import OracleContext, is_field, only
from tests.oracle.graph_data import Thing
from tests.oracle.written_text import is_rendered


def visible_collection(collection: Thing, context: OracleContext) -> Thing | None:
    """The collection if the viewer may see it; an unlisted one is visible to everyone with its id."""
    known = collection["visibility"] == "UNLISTED"
    return collection if known or context.listed([collection]) else None


is_rendered("Collection.description")


@is_field("Collection.owner")
def _owner(collection: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return only(context.sources(collection, Relationship.OWNS))


@is_field("Collection.items")
def _items(collection: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    items = [
        Entry(
            link.target,
            (link["position"] or 0, link.target.id),
            {"note": link["note"], "addedAt": link["addedAt"]},
        )
        for link in context.data.out(collection, Relationship.CONTAINS)
    ]
    return context.page(items, "Collection.items", arguments)
