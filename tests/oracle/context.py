"""Who asks, of what: what every field of the oracle is given besides its object and arguments."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from cypher.model import Label, Relationship
from tests.oracle.connection import Cursor, Entry, page
from tests.oracle.graph_data import GraphData, Thing


@dataclass(frozen=True, slots=True)
class OracleContext:
    """The data, the id of whoever asks, and the cursors they hold."""

    data: GraphData
    viewer: str | None = None
    known: Mapping[str, Cursor] = field(default_factory=dict[str, Cursor])

    @property
    def user(self) -> Thing | None:
        return None if self.viewer is None else self.data.find(Label.USER, "id", self.viewer)

    def page(self, of: list[Entry], name: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        return page(of, name, arguments, self.known)

    def sources(self, thing: Thing, kind: Relationship) -> list[Thing]:
        """Where relationships of a kind come from."""
        return [link.source for link in self.data.into(thing, kind)]

    def targets(self, thing: Thing, kind: Relationship) -> list[Thing]:
        """Where relationships of a kind lead to."""
        return [link.target for link in self.data.out(thing, kind)]

    def did(self, kind: Relationship, thing: Thing) -> bool:
        """Whether whoever asks has such a relationship to the thing."""
        return self.user is not None and self.user in self.sources(thing, kind)

    def shown(self, things: list[Thing]) -> list[Thing]:
        """Reviews or comments that whoever asks may see: what moderators hid, only who wrote it."""
        standing = [thing for thing in things if thing["withdrawnAt"] is None]
        return [one for one in standing if one["hiddenAt"] is None or self.did(Relationship.WROTE, one)]

    def public(self, things: list[Thing]) -> list[Thing]:
        """Reviews or comments that everybody may see."""
        return [thing for thing in things if thing["withdrawnAt"] is None and thing["hiddenAt"] is None]

    def listed(self, collections: list[Thing]) -> list[Thing]:
        """Collections that whoever asks may see in a list."""
        return [one for one in collections if one["visibility"] == "PUBLIC" or self.did(Relationship.OWNS, one)]


Resolver: TypeAlias = Callable[[Any, OracleContext, Mapping[str, Any]], Any]
FIELDS: dict[str, Resolver] = {}
"""What fields are, by `Type.field`; the others are properties of their object, as they are."""


def is_field(*names: str) -> Callable[[Resolver], Resolver]:
    """The function answers these fields."""

    def register(resolver: Resolver) -> Resolver:
        FIELDS.update(dict.fromkeys(names, resolver))
        return resolver

    return register


def text(value: Any) -> Any:
    """Dates and times as in ISO 8601, without zeros at the end of a fraction; other values as they are."""
    if isinstance(value, datetime.datetime):
        whole, dot, fraction = value.replace(tzinfo=None).isoformat().partition(".")
        offset = value.isoformat()[-6:].replace("+00:00", "Z")
        return whole + (dot + fraction).rstrip("0") + offset
    return value.isoformat() if isinstance(value, datetime.date) else value


def only(things: list[Thing]) -> Thing | None:
    """The first of at most one thing."""
    return things[0] if things else None
