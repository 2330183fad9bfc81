"""A graph as plain Python data, in the model of cypher.model."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from cypher.model import Label, Relationship


@dataclass(eq=False, slots=True)
class Thing:
    """A node."""

    label: Label
    properties: dict[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.properties.get(name)

    @property
    def id(self) -> str:
        return self.properties["id"]


@dataclass(eq=False, slots=True)
class Link:
    """A relationship."""

    kind: Relationship
    source: Thing
    target: Thing
    properties: dict[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.properties.get(name)


def _index() -> defaultdict[tuple[int, Relationship], list[Link]]:
    return defaultdict(list)


@dataclass(slots=True)
class GraphData:
    """All nodes and relationships, and the ways between them."""

    things: list[Thing] = field(default_factory=list[Thing])
    links: list[Link] = field(default_factory=list[Link])
    _named: dict[tuple[Label, str, Any], Thing] = field(default_factory=dict[tuple[Label, str, Any], Thing])
    _out: defaultdict[tuple[int, Relationship], list[Link]] = field(default_factory=_index)
    _into: defaultdict[tuple[int, Relationship], list[Link]] = field(default_factory=_index)

    def add(self, label: Label, /, **properties: Any) -> Thing:
        thing = Thing(label, {name: value for name, value in properties.items() if value is not None})
        self.things.append(thing)
        for name in ("id", "key", "handle"):
            if name in properties:
                self._named[label, name, properties[name]] = thing
        return thing

    def link(self, source: Thing, kind: Relationship, target: Thing, /, **properties: Any) -> Link:
        link = Link(kind, source, target, {name: value for name, value in properties.items() if value is not None})
        self.links.append(link)
        self._out[id(source), kind].append(link)
        self._into[id(target), kind].append(link)
        return link

    def out(self, thing: Thing, kind: Relationship) -> list[Link]:
        """The relationships of a kind that start at a node."""
        return self._out[id(thing), kind]

    def into(self, thing: Thing, kind: Relationship) -> list[Link]:
        """The relationships of a kind that lead to a node."""
        return self._into[id(thing), kind]

    def all(self, label: Label) -> list[Thing]:
        return [thing for thing in self.things if thing.label is label]

    def find(self, label: Label, name: str, value: str) -> Thing | None:
        """The thing whose id, key or handle is this."""
        return self._named.get((label, name, value))

    def identified(self, key: str) -> Thing | None:
        """The thing an identifier stands for."""
        identifier = self.find(Label.IDENTIFIER, "key", key)
        links = self.out(identifier, Relationship.IDENTIFIES) if identifier else []
        return links[0].target if links else None


def things_by_label(data: GraphData) -> Iterator[tuple[Label, list[Thing]]]:
    """The nodes of each label that has any."""
    for label in Label:
        things = data.all(label)
        if things:
            yield label, things
